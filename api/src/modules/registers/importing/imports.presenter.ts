import {
  REGISTER_FIELDS,
  REGISTER_ISSUES,
  REGISTER_LIMITS,
  registerIssueText,
  type InterfaceLanguage,
} from '@miara/shared';
import type { Page } from '../../../platform/http/page-query.js';
import type { Cell } from '../format/cell.js';
import type { ColumnMapping } from '../judging/judge-row.rules.js';
import type { ImportRow, ImportView } from './import.js';
import type {
  ColumnChoiceDto,
  ImportListResponse,
  ImportResponse,
  ImportRowPageResponse,
  ImportRowResponse,
} from './imports.dto.js';

/** Longest cell of the preview, in characters. */
const SHOWN = 300;

export function presentImports(imports: readonly ImportView[]): ImportListResponse {
  return { imports: imports.map(presentImport) };
}

export function presentImport(told: ImportView): ImportResponse {
  const { id, fileName, format, state, sheets, sheet, headingRow, columns, mode, skipDuplicates } = told;
  const { createPartners, defaultUnit, counts, job, changed, createdBy, forgotten } = told;
  return {
    id,
    fileName,
    format,
    state,
    sheets: [...sheets],
    sheet,
    headingRow,
    columns: columns.map((column) => ({ ...column, examples: [...column.examples] })),
    mapping: choicesOf(told.mapping),
    mode,
    skipDuplicates,
    createPartners,
    defaultUnit,
    counts,
    job,
    changed: [...changed],
    createdAt: told.createdAt.toISOString(),
    createdBy,
    undoneAt: told.undoneAt?.toISOString() ?? null,
    forgotten,
  };
}

export function presentRows(
  page: Page<ImportRow>,
  told: Pick<ImportView, 'columns' | 'mapping'>,
  language: InterfaceLanguage,
): ImportRowPageResponse {
  return { rows: page.rows.map((row) => presentRow(row, told, language)), next: page.next };
}

function presentRow(
  row: ImportRow,
  { columns, mapping }: Pick<ImportView, 'columns' | 'mapping'>,
  language: InterfaceLanguage,
): ImportRowResponse {
  return {
    number: row.number,
    cells: row.cells.length === 0 ? [] : columns.map(({ index }) => shown(row.cells[index] ?? null)),
    verdict: row.verdict,
    issues: row.issues.map(({ code, field, params }) => {
      const column = mapping[field];
      return {
        code,
        verdict: REGISTER_ISSUES[code].verdict,
        field,
        column: columns.find(({ index }) => index === column)?.letter ?? null,
        value: column === undefined ? null : shown(row.cells[column] ?? null),
        message: registerIssueText(code, params, language),
      };
    }),
    outcome: row.outcome,
    action: row.actionId,
  };
}

function shown(cell: Cell): string | null {
  if (cell === null) return null;
  const text = String(cell);
  return text.length > Math.min(SHOWN, REGISTER_LIMITS.cellText) ? `${text.slice(0, SHOWN)}…` : text;
}

function choicesOf(mapping: ColumnMapping): ColumnChoiceDto[] {
  return REGISTER_FIELDS.flatMap((field) => {
    const column = mapping[field];
    return column === undefined ? [] : [{ field, column }];
  });
}
