import type { Cell } from 'write-excel-file/node';
import type { WrittenCell } from '../format/written-action.rules.js';

/** The day before which Excel counts one day too many; such days stand as text. */
const FIRST_DAY = '1900-03-01';
const DAY_FORMAT = 'yyyy-mm-dd';
const AMOUNT_FORMAT = '#,##0.00';
/** What XML cannot say, or says as something else. */
// eslint-disable-next-line no-control-regex -- control characters are what is meant
const UNSAYABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A workbook with one sheet: headings that stay, and the rows. */
export async function writeWorkbook(
  sheet: string,
  headings: readonly { title: string; width: number }[],
  rows: Iterable<readonly WrittenCell[]>,
): Promise<Buffer> {
  const head = headings.map(({ title }): Cell => ({
    value: escaped(title),
    type: String,
    fontWeight: 'bold',
  }));
  const body = [...rows].map((cells) => cells.map(cellOf));
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile([head, ...body], {
    sheet,
    columns: headings.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function cellOf(cell: WrittenCell): Cell {
  switch (cell.kind) {
    case 'nothing':
      return null;
    case 'text':
      return { value: escaped(cell.text), type: String };
    case 'day':
      return cell.day < FIRST_DAY
        ? { value: cell.day, type: String }
        : { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: DAY_FORMAT };
    case 'count':
      return { value: cell.count, type: Number };
    case 'amount':
      return { value: cell.grosz / 100, type: Number, format: AMOUNT_FORMAT };
  }
}

/** As the format wants it: `_x000D_` for a carriage return, and `_x005F_` for an underscore that would mean one. */
function escaped(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(
      UNSAYABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
