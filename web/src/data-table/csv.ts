/** A value of a cell; null stays empty. */
export type CsvValue = string | number | null;

/**
 * Rows as CSV that Excel in Poland opens with columns and letters in their places: a mark of UTF-8, semicolons, CRLF.
 * A text that a spreadsheet would take for a formula is marked as text.
 */
export function csvOf(rows: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(cellOf).join(';')}\r\n`).join('')}`;
}

function cellOf(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n\t,']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Hands a CSV to the person as a file. */
export function saveCsv(fileName: string, rows: readonly (readonly CsvValue[])[]): void {
  const address = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
