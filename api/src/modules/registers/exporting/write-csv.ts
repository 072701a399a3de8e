import type { WrittenCell } from '../format/written-action.rules.js';
import { writtenAmount } from '../format/number-cell.rules.js';

/** What Excel in Poland opens with columns and letters in their places: a mark of UTF-8, semicolons, CRLF. */
export const CSV_BEGINS = '\ufeff';

/** A line of a register as CSV. */
export function csvLine(cells: readonly WrittenCell[]): string {
  return `${cells.map((cell) => escaped(textOfCell(cell))).join(';')}\r\n`;
}

function textOfCell(cell: WrittenCell): string {
  switch (cell.kind) {
    case 'nothing':
      return '';
    case 'text':
      return cell.text;
    case 'day':
      return cell.day;
    case 'count':
      return String(cell.count);
    case 'amount':
      return writtenAmount(cell.grosz);
  }
}

function escaped(text: string): string {
  return /[";\r\n\t,]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
