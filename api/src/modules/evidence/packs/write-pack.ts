import { createHash } from 'node:crypto';
import { Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One entry of an archive: bytes that are at hand, or such that are opened when it is their turn. */
export type PackEntry = { path: string; at: Date } & ({ text: string } | { open: () => Promise<Readable> });

/** What was written. */
export interface WrittenPack {
  sha256: string;
  byteSize: number;
}

/** Formats that are compressed already; trying it again costs time and gains nothing. */
const COMPRESSED = /\.(pdf|png|jpe?g|webp|heic|heif|od[tsp]|docx|xlsx|pptx)$/i;

/**
 * Writes an archive as a stream: whatever its size, a few blocks are in memory. `reached` is told each entry before it
 * is written and stops the writing by throwing.
 */
export async function writePack(
  entries: readonly PackEntry[],
  target: Writable,
  reached: (index: number) => Promise<void>,
  signal: AbortSignal,
): Promise<WrittenPack> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  // yazl tells of a content that cannot be read on the archive, not on its stream.
  zip.on('error', (error: Error) => output.destroy(error));
  for (const [index, entry] of entries.entries()) {
    const options = { mtime: entry.at, mode: 0o100644, compress: !COMPRESSED.test(entry.path) };
    zip.addReadStreamLazy(entry.path, options, (opened) => {
      reached(index)
        .then(async () => ('text' in entry ? textStream(entry.text) : entry.open()))
        .then(
          (bytes) => opened(null, bytes),
          (error: unknown) => opened(error, textStream('')),
        );
    });
  }
  zip.end();

  const hash = createHash('sha256');
  let byteSize = 0;
  const counted = new Transform({
    transform(block: Buffer, _encoding, done) {
      hash.update(block);
      byteSize += block.length;
      done(null, block);
    },
  });
  await pipeline(output, counted, target, { signal });
  return { sha256: hash.digest('hex'), byteSize };
}

function textStream(text: string): Readable {
  return Readable.from([Buffer.from(text, 'utf8')]);
}
