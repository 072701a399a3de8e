/** Cells of a CSV file, quotes taken away. */
export function csvRows(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|$)`, 'gy');
  const whole = text.replace(/^\ufeff/, '').replace(/\r\n$/, '');
  for (let found = cell.exec(whole); found; found = cell.exec(whole)) {
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
    if (found[3] === '') break;
  }
  return rows;
}
