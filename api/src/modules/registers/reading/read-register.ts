import { REGISTER_LIMITS, type RegisterFormat } from '@miara/shared';
import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';
import {
  RegisterEmpty,
  RegisterLocked,
  RegisterNotATable,
  RegisterTooLong,
  RegisterTooOld,
} from './register-errors.js';
import type { Sheet } from './sheet.js';

export interface ReadRegister {
  format: RegisterFormat;
  /** Those that hold anything. */
  sheets: readonly Sheet[];
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** The container of Microsoft's formats before 2007, and of everything it encrypts. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** Files that nobody means when importing a table. */
const OTHER_FILES = [
  Buffer.from('%PDF'),
  Buffer.from('{\\rtf'),
  Buffer.from('\x89PNG', 'latin1'),
  Buffer.from([0xff, 0xd8, 0xff]),
];

/** Reads a register; what it is is told by its bytes, not by its name. */
export async function readRegister(bytes: Buffer): Promise<ReadRegister> {
  const begins = (mark: Buffer): boolean => bytes.subarray(0, mark.length).equals(mark);
  if (begins(COMPOUND)) throw bytes.includes(ENCRYPTED) ? new RegisterLocked() : new RegisterTooOld();
  if (OTHER_FILES.some(begins)) throw new RegisterNotATable();
  const format = begins(ZIP) ? 'xlsx' : 'csv';
  const sheets = format === 'xlsx' ? await readWorkbook(bytes) : [readCsv(bytes)];
  const filled = sheets.filter(({ rows }) => rows.length > 1);
  if (filled.length === 0) throw new RegisterEmpty();
  const rows = filled.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows > REGISTER_LIMITS.rows + filled.length * 20) throw new RegisterTooLong();
  return { format, sheets: filled };
}
