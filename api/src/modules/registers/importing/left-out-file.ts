import { Readable } from 'node:stream';
import {
  REGISTER_FIELD_NAMES,
  registerIssueText,
  type InterfaceLanguage,
  type RegisterFormat,
} from '@miara/shared';
import { CSV_BEGINS, csvLine } from '../exporting/write-csv.js';
import { writeWorkbook } from '../exporting/write-workbook.js';
import type { Cell } from '../format/cell.js';
import { guarded } from '../format/guarded-text.rules.js';
import type { WrittenCell } from '../format/written-action.rules.js';
import type { ImportRow, ImportView } from './import.js';

const REASON = { pl: 'Dlaczego nie zaimportowano', en: 'Why it was not imported' } as const;
const ROW = { pl: 'Wiersz', en: 'Row' } as const;

/** Rows that did not become actions as they stood, each with the reason, to be corrected and brought again. */
export async function leftOutFile(
  { told, rows }: { told: ImportView; rows: readonly ImportRow[] },
  format: RegisterFormat,
  language: InterfaceLanguage,
): Promise<{ fileName: string; mediaType: string; bytes: Readable }> {
  const headings = [
    ...told.columns.map(({ heading, letter }) => heading ?? letter),
    ROW[language],
    REASON[language],
  ];
  const lines = rows.map((row): WrittenCell[] => [
    ...told.columns.map(({ index }) => asRead(row.cells[index] ?? null)),
    { kind: 'count', count: row.number },
    { kind: 'text', text: guarded(reasonOf(row, language)) },
  ]);
  const fileName = `${told.fileName.replace(/\.[^.]+$/, '')}-${language === 'pl' ? 'odrzucone' : 'left-out'}.${format}`;
  if (format === 'csv') {
    const head = headings.map((title): WrittenCell => ({ kind: 'text', text: guarded(title) }));
    const bytes = Readable.from([CSV_BEGINS, ...[head, ...lines].map(csvLine)]);
    return { fileName, mediaType: 'text/csv; charset=utf-8', bytes };
  }
  const wide = headings.map((title, index) => ({ title, width: index === headings.length - 1 ? 70 : 20 }));
  return {
    fileName,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: Readable.from([await writeWorkbook('1', wide, lines)]),
  };
}

export function reasonOf({ issues }: Pick<ImportRow, 'issues'>, language: InterfaceLanguage): string {
  return issues
    .map(
      ({ code, field, params }) =>
        `${REGISTER_FIELD_NAMES[field][language]}: ${registerIssueText(code, params, language)}`,
    )
    .join(' ');
}

/** A text that was read keeps its apostrophe; one that begins like a formula gets one. */
function asRead(cell: Cell): WrittenCell {
  if (cell === null) return { kind: 'nothing' };
  if (typeof cell === 'string') return { kind: 'text', text: cell.startsWith("'") ? cell : guarded(cell) };
  return Number.isInteger(cell) && cell >= 0
    ? { kind: 'count', count: cell }
    : { kind: 'text', text: guarded(String(cell).replace('.', ',')) };
}
