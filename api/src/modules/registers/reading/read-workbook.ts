import { Worker } from 'node:worker_threads';
import { REGISTER_LIMITS } from '@miara/shared';
import { keepable, type Cell } from '../format/cell.js';
import { inspectWorkbook } from './inspect-workbook.js';
import { RegisterDamaged, RegisterTooLong, RegisterUnpacksTooLarge } from './register-errors.js';
import type { Sheet, SheetRow } from './sheet.js';

const THREAD = new URL('./workbook.worker.mjs', import.meta.url);
/** Memory of the thread, in MiB, and how long it may take, in milliseconds. */
const THREAD_MEMORY = 256;
const TIME_LIMIT = 60_000;
/** Rows told at once. */
const AT_ONCE = 500;

/** What the thread tells: a sheet begins (null), rows of it, or that all was told. */
type Told = 'whole' | { sheet: string; rows: unknown[][] | null };

/** Reads the sheets of a workbook, after it has been looked into. */
export async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  await inspectWorkbook(bytes);
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, {
      workerData: { bytes, atOnce: AT_ONCE },
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY },
      stdout: true,
      stderr: true,
    });
    const stop = setTimeout(() => void thread.terminate(), TIME_LIMIT);
    const sheets: { name: string; rows: SheetRow[]; read: number }[] = [];
    let isWhole = false;
    let failed: Error = new RegisterDamaged();
    thread.on('message', (told: Told) => {
      if (told === 'whole') isWhole = true;
      else if (told.rows === null) sheets.push({ name: keepable(told.sheet), rows: [], read: 0 });
      else failed = addRows(sheets.at(-1), told.rows) ?? failed;
      if (failed instanceof RegisterTooLong) void thread.terminate();
    });
    // Its errors name places in XML; to a person the file is broken, or larger than it seemed.
    thread.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') failed = new RegisterUnpacksTooLarge();
    });
    thread.on('exit', () => {
      clearTimeout(stop);
      if (isWhole && !(failed instanceof RegisterTooLong))
        resolve(sheets.map(({ name, rows }) => ({ name, rows })));
      else reject(failed);
    });
  });
}

function addRows(
  sheet: { rows: SheetRow[]; read: number } | undefined,
  rows: readonly unknown[][],
): RegisterTooLong | null {
  if (!sheet) return null;
  for (const values of rows) {
    sheet.read += 1;
    const cells = values.map(cellOf);
    const last = cells.findLastIndex((cell) => cell !== null);
    if (last >= REGISTER_LIMITS.columns) return new RegisterTooLong();
    if (last !== -1) sheet.rows.push({ number: sheet.read, cells: cells.slice(0, last + 1) });
  }
  return null;
}

function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'number':
      return value;
    case 'string':
      return value === '' ? null : keepable(value);
    default:
      return null;
  }
}
