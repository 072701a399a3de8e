import { createRequire } from 'node:module';
import sharp, { type Sharp } from 'sharp';
import { FileUnreadable } from '../releases.errors.js';

/** What is used of a decoder that comes without types. */
interface HeicDecoder {
  all(input: { buffer: Uint8Array }): Promise<HeicImages>;
}
type HeicImages = {
  width: number;
  height: number;
  decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
}[] & { dispose(): void };

const require = createRequire(import.meta.url);
const heic = require('heic-decode') as HeicDecoder;

/** Longest side of a picture that is shown, in pixels; a page of A4 at 300 dots per inch fits. */
const LONGEST_SIDE = 3600;
/** Most pixels that are taken in; a picture that claims more is not opened. */
const MAX_PIXELS = 50_000_000;

/** A picture made anew from its pixels. */
export interface EncodedImage {
  bytes: Buffer;
  mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
}

/**
 * Makes a picture anew: upright, within bounds, with none of what the camera wrote beside the pixels (place, day,
 * device, thumbnail). HEIC, which few browsers show, becomes JPEG.
 */
export async function encodeImage(bytes: Buffer, mediaType: string): Promise<EncodedImage> {
  try {
    const image = (await opened(bytes, mediaType))
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
    if (mediaType === 'image/png') return { bytes: await image.png().toBuffer(), mediaType };
    if (mediaType === 'image/webp') return { bytes: await image.webp({ quality: 88 }).toBuffer(), mediaType };
    const flat = image.flatten({ background: '#ffffff' });
    return { bytes: await flat.jpeg({ quality: 88 }).toBuffer(), mediaType: 'image/jpeg' };
  } catch {
    throw new FileUnreadable(); // whatever it stumbled over, the answer is the same: no clean copy can be made
  }
}

async function opened(bytes: Buffer, mediaType: string): Promise<Sharp> {
  if (mediaType !== 'image/heic') return sharp(bytes, { limitInputPixels: MAX_PIXELS });
  const images = await heic.all({ buffer: bytes });
  try {
    const [first] = images;
    if (!first || first.width * first.height > MAX_PIXELS) throw new FileUnreadable();
    const { width, height, data } = await first.decode();
    return sharp(Buffer.from(data), { raw: { width, height, channels: 4 } });
  } finally {
    images.dispose();
  }
}
