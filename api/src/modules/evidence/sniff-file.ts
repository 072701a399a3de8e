import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import type { SniffedContent } from './file-type.rules.js';

const HEAD_LENGTH = 512;

/** Bytes below 32 that texts contain: tab, line feed, form feed, carriage return. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d]);
/** Bytes that mean no character in Windows-1250. */
const UNDEFINED_IN_1250 = new Set([0x81, 0x83, 0x88, 0x90, 0x98]);

/** Looks at the bytes of a received file, in pieces: memory does not grow with the file. */
export async function sniffFile(path: string): Promise<SniffedContent> {
  const { fileTypeFromFile } = await import('file-type');
  const [type, isText, head] = [await fileTypeFromFile(path), await isTextFile(path), await headOf(path)];
  return { mediaType: type?.mime ?? null, isText, head };
}

/** Whether the whole file is UTF-8 or Windows-1250 text without NUL and control bytes. */
async function isTextFile(path: string): Promise<boolean> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let couldBeUtf8 = true;
  let couldBe1250 = true;
  const stream = createReadStream(path);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    for (const byte of chunk) {
      if (byte === 0x7f || (byte < 0x20 && !TEXT_CONTROLS.has(byte))) return false;
      if (couldBe1250 && UNDEFINED_IN_1250.has(byte)) couldBe1250 = false;
    }
    couldBeUtf8 &&= decodes(utf8, chunk);
    if (!couldBeUtf8 && !couldBe1250) return false;
  }
  return (couldBeUtf8 && decodes(utf8)) || couldBe1250;
}

/** Whether the next piece (or, without one, the end) is valid in this encoding. */
function decodes(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false; // a decoder says so by throwing
  }
}

async function headOf(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_LENGTH), 0, HEAD_LENGTH, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
