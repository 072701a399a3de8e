import { REGISTER_LIMITS } from '@miara/shared';
import readXlsxFile from 'read-excel-file/node';
import type { Cell } from '../format/cell.js';
import { inspectWorkbook } from './inspect-workbook.js';
import { RegisterDamaged, RegisterTooLong } from './register-errors.js';
import type { Sheet, SheetRow } from './sheet.js';

/** Reads the sheets of a workbook that hold anything. It has been looked into before: it fits in memory. */
export async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  await inspectWorkbook(bytes);
  const sheets = await read(bytes);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.flatMap((cells, index) => rowOf(cells, index + 1)),
  }));
}

async function read(bytes: Buffer): Promise<{ sheet: string; data: readonly (readonly unknown[])[] }[]> {
  try {
    return await readXlsxFile(bytes, { trim: false });
  } catch {
    // Its errors name places in XML; to a person the file is broken.
    throw new RegisterDamaged();
  }
}

function rowOf(values: readonly unknown[], number: number): SheetRow[] {
  const cells = values.map(cellOf);
  const last = cells.findLastIndex((cell) => cell !== null);
  if (last === -1) return [];
  if (last >= REGISTER_LIMITS.columns) throw new RegisterTooLong();
  return [{ number, cells: cells.slice(0, last + 1) }];
}

/** A day of a workbook has no zone; the library puts it at midnight UTC. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '#VALUE!' : value.toISOString().slice(0, 10);
  switch (typeof value) {
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'number':
      return value;
    case 'string':
      return value === '' ? null : value;
    default:
      return null;
  }
}
