import type { Cell, Table } from './data-tables.js';

const LINE = '\r\n';
/** What a spreadsheet program would run as a formula, or drop as the mark of a text. */
const TAKEN_FOR_A_FORMULA = /^[=+\-@'\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * RFC 4180 in UTF-8 without a mark in front: commas, CRLF, quotes where needed. A text that a spreadsheet would take for
 * a formula gets an apostrophe in front; a reader takes exactly that one off.
 */
export function writeCsv({ columns, rows }: Table): Buffer {
  const lines = [columns.map(({ name }) => name).join(',')];
  for (const row of rows) lines.push(row.map(fieldOf).join(','));
  return Buffer.from(lines.join(LINE) + LINE);
}

function fieldOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = textOf(cell);
  const safe = TAKEN_FOR_A_FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell as text: nothing is empty, codes are separated by a space. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join(' ') : String(cell);
}
