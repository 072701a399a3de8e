import { pickText, type InterfaceLanguage, type RegisterFormat, type Standing } from '@miara/shared';
import type { Cell } from 'write-excel-file/node';
import { COLUMNS, EXPLANATION_WORDS, type Column } from './explanation-words.js';
import type { ExplainedDutyResponse, ExplainedUnitResponse, ExplainResponse } from './roll-ups.dto.js';

type Value = string | number | null;
type Row = Partial<Record<Column, Value>>;

/** What Excel in Poland opens with columns and letters in their places: a mark of UTF-8, semicolons, CRLF. */
const CSV_BEGINS = '\ufeff';
const WIDTHS: Partial<Record<Column, number>> = { row: 22, unit: 34, title: 48, proof: 48, explain: 60 };
// eslint-disable-next-line no-control-regex -- control characters are what is meant
const UNSAYABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** An explanation as a file: one table whose first row is the figure and whose other rows are its parts, in the same integers. */
export async function explanationFile(
  explanation: ExplainResponse,
  format: RegisterFormat,
  language: InterfaceLanguage,
): Promise<Buffer | string> {
  const words = EXPLANATION_WORDS[language];
  const rows = rowsOf(explanation, language);
  if (format === 'csv') {
    const lines = [COLUMNS.map((column) => words.column[column]), ...rows.map(valuesOf)];
    return CSV_BEGINS + lines.map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('');
  }
  const head = COLUMNS.map((column): Cell => ({
    value: words.column[column],
    type: String,
    fontWeight: 'bold',
  }));
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile([head, ...rows.map((row) => valuesOf(row).map(sheetCell))], {
    sheet: words.sheet,
    columns: COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 14 })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function rowsOf(explanation: ExplainResponse, language: InterfaceLanguage): Row[] {
  const { question, figure, mean, duties, units, notApplicable, asOf, standardVersion } = explanation;
  const words = EXPLANATION_WORDS[language];
  const present = figure ?? mean;
  const common = { asOf, standardVersion };
  const nameOf = (text: ExplainedUnitResponse['unit']['displayName']) => pickText(text, language).text;
  const whole: Row = {
    ...common,
    row: words.row.figure,
    teryt: question.unit?.teryt ?? null,
    unit: question.unit ? nameOf(question.unit.displayName) : groupOf(explanation, language),
    view: question.view ? words.view[question.view] : null,
    area: question.area,
    phase: question.phase,
    item: question.item,
    numerator: present?.numerator ?? null,
    denominator: present?.denominator ?? null,
    declared: present?.declared ?? null,
    explain: present?.explain ?? null,
  };
  const dutyCells = (duty: ExplainedDutyResponse): Row => ({
    area: duty.area,
    phase: duty.phase,
    item: duty.item,
    title: pickText(duty.title, language).text,
    standing: words.standing[duty.standing],
    since: duty.since,
    counted: words.counted[duty.countedAs],
    weight: duty.weight,
    proof: duty.evidence
      .map(({ title, effectiveUntil }) => (effectiveUntil ? `${title} (< ${effectiveUntil})` : title))
      .join('; '),
  });
  return [
    whole,
    ...duties.map((duty): Row => ({ ...common, row: words.row.duty, ...dutyCells(duty) })),
    ...units.map((one): Row => ({
      ...(one.duty ? dutyCells(one.duty) : {}),
      ...common,
      row: one.included ? words.row.unit : words.row.leftOut,
      teryt: one.unit.teryt,
      unit: nameOf(one.unit.displayName),
      residents: one.residents,
      weight: one.weight ?? one.duty?.weight ?? null,
      numerator: one.figure.numerator,
      denominator: one.figure.denominator,
      declared: one.figure.declared,
      because: one.leftOutBecause ? words.because[one.leftOutBecause] : null,
      explain: one.figure.explain,
    })),
    ...notApplicable.map((one): Row => ({
      ...common,
      row: words.row.notApplicable,
      teryt: one.unit.teryt,
      unit: nameOf(one.unit.displayName),
      item: one.item,
      title: pickText(one.title, language).text,
      standing: words.standing['not_applicable' satisfies Standing],
      since: one.since,
      counted: words.counted.excluded,
      weight: one.weight,
    })),
  ];
}

function groupOf({ question }: ExplainResponse, language: InterfaceLanguage): string | null {
  return question.groupTitle ? pickText(question.groupTitle, language).text : question.group;
}

function valuesOf(row: Row): Value[] {
  return COLUMNS.map((column) => row[column] ?? null);
}

/** A text that a spreadsheet would take for a formula is marked as text. */
function csvCell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n\t,']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** TERYT codes and the long integers of a mean stay texts: a spreadsheet's numbers would lose their digits. */
function sheetCell(value: Value): Cell {
  if (value === null) return null;
  return typeof value === 'number'
    ? { value, type: Number }
    : { value: value.replace(UNSAYABLE, ''), type: String };
}
