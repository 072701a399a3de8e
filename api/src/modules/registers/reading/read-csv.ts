import { REGISTER_LIMITS } from '@miara/shared';
import { parse } from 'csv-parse/sync';
import { keepable } from '../format/cell.js';
import type { Sheet, SheetRow } from './sheet.js';
import { RegisterDamaged, RegisterNotATable, RegisterTooLong } from './register-errors.js';

const SEPARATORS = [';', ',', '\t', '|'] as const;
/** How much of the file is looked at to find out how it is written, in characters. */
const LOOKED_AT = 20_000;
/** With what may stand above the headings. */
const MOST_ROWS = REGISTER_LIMITS.rows + 20;
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])] as const;

/** Reads a table written as text: UTF-8, UTF-16 or Windows-1250, whatever parts its columns. */
export function readCsv(bytes: Buffer): Sheet {
  const text = decoded(bytes);
  if (text.includes('\0')) throw new RegisterNotATable();
  const rows: SheetRow[] = [];
  // Excel may say in the first line what parts the columns.
  const told = /^sep=(.)\r?\n/.exec(text)?.[1];
  let number = told === undefined ? 0 : 1;
  let cells = 0;
  const take = (record: readonly string[]): null => {
    number += 1;
    const filled = record.map((cell) => (cell === '' ? null : keepable(cell)));
    const last = filled.findLastIndex((cell) => cell !== null);
    if (last === -1) return null;
    rows.push({ number, cells: filled.slice(0, last + 1) });
    cells += last + 1;
    const isTooLong =
      rows.length > MOST_ROWS || cells > REGISTER_LIMITS.cells || last >= REGISTER_LIMITS.columns;
    if (isTooLong) throw new RegisterTooLong();
    return null;
  };
  try {
    parse(text, {
      delimiter: told ?? separatorOf(text),
      ...(told !== undefined && { from_line: 2 }),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 2 * 1024 ** 2,
      on_record: take,
    });
  } catch (error) {
    if (isOfTheParser(error)) throw new RegisterDamaged();
    throw error;
  }
  return { name: '', rows };
}

function isOfTheParser(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}

/** What is no UTF-8 was saved by an office program in Polish Windows. */
function decoded(bytes: Buffer): string {
  if (bytes.subarray(0, 3).equals(UTF8_MARK)) return new TextDecoder('utf-8').decode(bytes);
  if (bytes.subarray(0, 2).equals(UTF16_MARKS[0])) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.subarray(0, 2).equals(UTF16_MARKS[1])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder says no more than that it is none.
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

/** The one that parts the most lines into the same number of columns; quoted text does not count. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, LOOKED_AT)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .slice(0, 50)
    .filter((line) => line.trim() !== '');
  const scores = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const commonest = Math.max(
      0,
      ...[...new Set(counts)].map((n) => counts.filter((count) => count === n).length * n),
    );
    return { separator, commonest };
  });
  return scores.reduce((best, score) => (score.commonest > best.commonest ? score : best)).separator;
}
