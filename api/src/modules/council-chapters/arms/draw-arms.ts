import sharp from 'sharp';
import { DomainError } from '../../../platform/http/domain-error.js';

/** Longest side of the kept picture, in pixels: a coat of arms is two centimetres wide in print. */
const LONGEST_SIDE = 600;
/** A picture that claims more is not opened. */
const MAX_PIXELS = 16_000_000;
/** What is taken in. SVG is a program as much as a picture, so it is not. */
const ACCEPTED: readonly string[] = ['png', 'jpeg'];

/** A coat of arms as it is kept. */
export interface DrawnArms {
  /** PNG. */
  picture: Buffer;
  width: number;
  height: number;
}

/**
 * Makes a coat of arms anew from the pixels of a picture: on white, within bounds, with nothing of what a camera or a
 * program wrote beside them. Throws picture_not_accepted.
 */
export async function drawArms(bytes: Buffer): Promise<DrawnArms> {
  try {
    const { format } = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata();
    if (!ACCEPTED.includes(format)) throw new DomainError('picture_not_accepted');
    const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .png({ compressionLevel: 9 })
      .toBuffer({ resolveWithObject: true });
    return { picture: data, width: info.width, height: info.height };
  } catch {
    throw new DomainError('picture_not_accepted'); // whatever it stumbled over, there is no picture
  }
}
