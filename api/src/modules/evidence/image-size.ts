import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';

/** Width and height of a picture in pixels, as its header says; nothing is decoded. */
export interface ImageSize {
  width: number;
  height: number;
}

/** Markers of a JPEG that begin a frame: SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** Segments of a JPEG before its frame; real ones have a few dozen. */
const MOST_SEGMENTS = 2_000;
/** Where the boxes of a HEIC that tell its size lie, in bytes from the beginning. */
const HEIC_HEAD = 256 * 1024;

/**
 * The size of a picture of an accepted type. Null when its header does not tell: it is damaged, or a HEIC whose size is
 * written elsewhere. `undefined` for what is no picture.
 */
export async function imageSizeOf(path: string, mediaType: string): Promise<ImageSize | null | undefined> {
  const read = READERS[mediaType];
  if (!read) return undefined;
  const handle = await open(path, 'r');
  try {
    return await read(handle);
  } finally {
    await handle.close();
  }
}

const READERS: Readonly<Record<string, ((file: FileHandle) => Promise<ImageSize | null>) | undefined>> = {
  'image/png': sizeOfPng,
  'image/jpeg': sizeOfJpeg,
  'image/webp': sizeOfWebp,
  'image/heic': sizeOfHeic,
};

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** https://www.w3.org/TR/png-3/#11IHDR: the first chunk, always. */
async function sizeOfPng(file: FileHandle): Promise<ImageSize | null> {
  const head = await bytesAt(file, 0, 24);
  if (head.length < 24 || head.toString('latin1', 12, 16) !== 'IHDR') return null;
  return positive(head.readUInt32BE(16), head.readUInt32BE(20));
}

/** Segment by segment to the first frame; previews inside APP segments are skipped with them. */
async function sizeOfJpeg(file: FileHandle): Promise<ImageSize | null> {
  let position = 2;
  for (let segment = 0; segment < MOST_SEGMENTS; segment += 1) {
    const head = await bytesAt(file, position, 9);
    if (head.length < 9 || head[0] !== 0xff) return null;
    const marker = head[1] ?? 0;
    if (marker === 0xff) {
      position += 1; // a fill byte
      continue;
    }
    if (isFrame(marker)) return positive(head.readUInt16BE(7), head.readUInt16BE(5));
    position += 2 + head.readUInt16BE(2);
  }
  return null;
}

/** https://developers.google.com/speed/webp/docs/riff_container */
async function sizeOfWebp(file: FileHandle): Promise<ImageSize | null> {
  const head = await bytesAt(file, 0, 30);
  if (head.length < 25) return null;
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8X':
      return head.length < 30 ? null : positive(head.readUIntLE(24, 3) + 1, head.readUIntLE(27, 3) + 1);
    case 'VP8L': {
      const bits = head.readUInt32LE(21);
      return positive((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8 ':
      return head.length < 30
        ? null
        : positive(head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff);
    default:
      return null;
  }
}

/** The largest `ispe` (image spatial extents): a picture made of tiles says there how large the whole is. */
async function sizeOfHeic(file: FileHandle): Promise<ImageSize | null> {
  const head = await bytesAt(file, 0, HEIC_HEAD);
  let largest: ImageSize | null = null;
  for (let at = head.indexOf('ispe'); at >= 0 && at + 16 <= head.length; at = head.indexOf('ispe', at + 4)) {
    const found = positive(head.readUInt32BE(at + 8), head.readUInt32BE(at + 12));
    if (found && (!largest || found.width * found.height > largest.width * largest.height)) largest = found;
  }
  return largest;
}

function positive(width: number, height: number): ImageSize | null {
  return width > 0 && height > 0 ? { width, height } : null;
}
