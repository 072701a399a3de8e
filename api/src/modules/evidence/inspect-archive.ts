import { Writable, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { DomainError } from '../../platform/http/domain-error.js';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { FileDamaged, FileUnpacksTooLarge, FileWithMacros } from './evidence.errors.js';

/** A document of an office has some dozens of parts, a large presentation a few thousand. */
const MOST_PARTS = 10_000;
/** What all parts may come to when unpacked, those of documents inside the document included, in bytes. */
const MOST_UNPACKED = 256 * 1024 ** 2;
/** Largest document inside a document that is looked into (a workbook behind a chart), in bytes: it lies in memory. */
const MOST_INNER = 16 * 1024 ** 2;
/** A document may hold documents, and these again; no office program goes further. */
const MOST_LEVELS = 3;

/** Parts that carry programs: VBA of Microsoft's formats, Basic and scripts of OpenDocument. */
const MACRO_PART =
  /(?:^|\/)vbaProject\.bin$|(?:^|\/)vbaData\.xml$|^Basic\/|^Scripts\/|(?:^|\/)macrosheets\//i;
/** What makes an archive a document: one of them is there. */
const DOCUMENT_PART = /^(?:\[Content_Types\]\.xml|mimetype)$/;
/** Kinds of files in the attributes that Unix writes. */
const SYMLINK = 0o120000;
const FILE_KIND = 0o170000;
const ZIP_BEGINS = Buffer.from('PK\x03\x04', 'latin1');

/** What has been counted so far; the same for all levels. */
interface Budget {
  parts: number;
  unpacked: number;
}

/**
 * Looks into a packed office document and unpacks it once without keeping anything, so that whoever opens it later
 * knows how much comes out: what the archive says of itself is not believed. Throws file_damaged,
 * file_unpacks_too_large or file_with_macros.
 */
export async function inspectArchive(path: string): Promise<void> {
  await inspected(() => yauzl.openPromise(path, OPTIONS), { parts: 0, unpacked: 0 }, 1);
}

/** yauzl itself refuses paths that lead outside (`../`, absolute) and parts that are longer than they say. */
const OPTIONS = { autoClose: false, strictFileNames: false, validateEntrySizes: true } as const;

async function inspected(openArchive: () => Promise<ZipFile>, budget: Budget, level: number): Promise<void> {
  let archive: ZipFile | undefined;
  try {
    archive = await openArchive();
    await inspectParts(archive, budget, level);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw isOfTheSystem(error) ? error : new FileDamaged();
  } finally {
    archive?.close();
  }
}

async function inspectParts(archive: ZipFile, budget: Budget, level: number): Promise<void> {
  const names = new Set<string>();
  const parts: Entry[] = [];
  for await (const part of archive.eachEntry()) {
    budget.parts += 1;
    if (budget.parts > MOST_PARTS) throw new FileUnpacksTooLarge();
    // Two parts of one name are read differently by different programs; a link leads out of the archive.
    if (names.has(part.fileName) || isSymlink(part)) throw new FileDamaged();
    names.add(part.fileName);
    if (MACRO_PART.test(part.fileName)) throw new FileWithMacros();
    parts.push(part);
  }
  // The type was told by the first bytes; a second archive behind them would be another document.
  if (level === 1 && !parts.some((part) => DOCUMENT_PART.test(part.fileName))) throw new FileDamaged();
  const declared = parts.reduce((sum, part) => sum + part.uncompressedSize, budget.unpacked);
  if (declared > MOST_UNPACKED) throw new FileUnpacksTooLarge();
  for (const part of parts) {
    if (part.fileName.endsWith('/') || part.isEncrypted()) continue;
    const inner = await unpack(await archive.openReadStreamPromise(part), part, budget);
    if (inner === null) continue;
    if (level === MOST_LEVELS) throw new FileUnpacksTooLarge();
    await inspected(() => yauzl.fromBufferPromise(inner, OPTIONS), budget, level + 1);
  }
}

/** Counts and checks what comes out; returns the whole of it when it is an archive itself. */
async function unpack(source: Readable, part: Entry, budget: Budget): Promise<Buffer | null> {
  let kept: Buffer | null = null;
  let length = 0;
  let found = 0;
  const sink = new Writable({
    write(piece: Buffer, _encoding, done) {
      if (length === 0 && piece.subarray(0, 4).equals(ZIP_BEGINS)) {
        if (part.uncompressedSize > MOST_INNER) return done(new FileUnpacksTooLarge());
        // More than it claims never comes: yauzl fails before.
        kept = Buffer.alloc(part.uncompressedSize);
      }
      if (kept !== null) piece.copy(kept, length);
      length += piece.length;
      found = crc32(piece, found);
      budget.unpacked += piece.length;
      done(budget.unpacked > MOST_UNPACKED ? new FileUnpacksTooLarge() : null);
    },
  });
  await pipeline(source, sink);
  if (found !== part.crc32) throw new FileDamaged();
  return kept;
}

function isSymlink(part: Entry): boolean {
  return ((part.externalFileAttributes >>> 16) & FILE_KIND) === SYMLINK;
}

/** The disk failed, not the document. */
function isOfTheSystem(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
