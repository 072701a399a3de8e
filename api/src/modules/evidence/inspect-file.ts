import { IMAGE_MAX_PIXELS } from '@miara/shared';
import { FileDamaged, ImageTooLarge } from './evidence.errors.js';
import { imageSizeOf } from './image-size.js';
import { inspectArchive } from './inspect-archive.js';

const PACKED = /^application\/vnd\.(?:oasis\.opendocument|openxmlformats-officedocument)\./;

/**
 * Looks whether a received file of an accepted type can be opened without harm: how much a packed document unpacks to
 * and whether it carries programs, how large a picture is. Throws what the person who sent it should hear.
 */
export async function inspectFile(path: string, mediaType: string): Promise<void> {
  if (PACKED.test(mediaType)) return inspectArchive(path);
  const size = await imageSizeOf(path, mediaType);
  if (size === undefined) return;
  if (size === null) {
    // Of HEIC only the first boxes are read: one that says nothing there is opened by nobody but its owner.
    if (mediaType !== 'image/heic') throw new FileDamaged();
    return;
  }
  if (size.width * size.height > IMAGE_MAX_PIXELS) throw new ImageTooLarge(IMAGE_MAX_PIXELS);
}
