/**
 * One HEIC picture to one JPEG, in a thread of its own that lives for this picture only. Plain JavaScript: a thread
 * is started from a file, the same in the built product and in the tests.
 */
import { parentPort, workerData } from 'node:worker_threads';
import decodeHeic from 'heic-decode';
import sharp from 'sharp';

const { bytes, maxPixels, maxSide, quality } = workerData;

const images = await decodeHeic.all({ buffer: bytes });
const [image] = images;
// Sides are in the header: a picture too large is refused before memory is taken for it.
if (!image || image.width * image.height > maxPixels) parentPort.postMessage(null);
else {
  const { width, height, data } = await image.decode();
  images.dispose();
  // Made from bare pixels: camera, place and time of the photograph stay behind.
  const jpeg = await sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality, mozjpeg: true })
    .toBuffer();
  parentPort.postMessage(jpeg);
}
