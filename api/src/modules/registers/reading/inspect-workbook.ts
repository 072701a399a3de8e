import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { REGISTER_LIMITS } from '@miara/shared';
import yauzl from 'yauzl';
import { DomainError } from '../../../platform/http/domain-error.js';
import { RegisterDamaged, RegisterTooLong, RegisterUnpacksTooLarge } from './register-errors.js';

/** A workbook of an office has some dozens of parts. */
const MOST_PARTS = 2_000;
const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/i;
/** Rows that only carry a format are many, and cost little. */
const MOST_ROWS = 200_000;
/** The tags are looked for over the borders of pieces as well. */
const LONGEST_TAG = 5;

/**
 * Unpacks a workbook once without keeping anything and counts what comes out: the reader holds it all in memory, and
 * what the archive says of itself is not believed.
 */
export async function inspectWorkbook(bytes: Buffer): Promise<void> {
  try {
    const archive = await yauzl.fromBufferPromise(bytes, {
      strictFileNames: false,
      validateEntrySizes: true,
    });
    const counts = { parts: 0, unpacked: 0, rows: 0, cells: 0, sheets: 0 };
    for await (const part of archive.eachEntry()) {
      counts.parts += 1;
      if (counts.parts > MOST_PARTS) throw new RegisterDamaged();
      if (part.fileName.endsWith('/')) continue;
      if (part.isEncrypted()) throw new RegisterDamaged();
      const isSheet = SHEET_PART.test(part.fileName);
      if (isSheet) counts.sheets += 1;
      await pipeline(await archive.openReadStreamPromise(part), counting(counts, isSheet));
    }
    if (counts.sheets === 0) throw new RegisterDamaged();
    if (counts.sheets > REGISTER_LIMITS.sheets) throw new RegisterTooLong();
  } catch (error) {
    // Whatever the archive does not survive, it is the archive that is broken: it lies in memory.
    throw error instanceof DomainError ? error : new RegisterDamaged();
  }
}

interface Counts {
  unpacked: number;
  rows: number;
  cells: number;
}

function counting(counts: Counts, isSheet: boolean): Writable {
  let tail = '';
  return new Writable({
    write(piece: Buffer, _encoding, done) {
      counts.unpacked += piece.length;
      if (isSheet) {
        // One byte, one character: only ASCII tags are looked for.
        const text = tail + piece.toString('latin1');
        counts.rows += occurrences(text, '<row');
        counts.cells += occurrences(text, '</v>') + occurrences(text, '</is>');
        tail = text.slice(-(LONGEST_TAG - 1));
      }
      done(tooMuch(counts));
    },
  });
}

function tooMuch({ unpacked, rows, cells }: Counts): Error | null {
  if (unpacked > REGISTER_LIMITS.unpackedBytes) return new RegisterUnpacksTooLarge();
  return rows > MOST_ROWS || cells > REGISTER_LIMITS.cells ? new RegisterTooLong() : null;
}

function occurrences(text: string, tag: string): number {
  let count = 0;
  for (let place = text.indexOf(tag); place !== -1; place = text.indexOf(tag, place + tag.length)) count += 1;
  return count;
}
