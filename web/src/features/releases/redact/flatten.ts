import { SIDE, type Box } from './boxes.js';
import type { DrawableDocument, DrawablePage } from './open-document.js';

/** 150 dots per inch: small print stays readable, a page stays below half a megabyte. */
const PDF_SCALE = 150 / 72;
/** Longest side of a picture, in pixels. */
const PICTURE_SIDE = 3600;
const JPEG_QUALITY = 0.85;

/**
 * Makes the redacted copy: each page becomes a picture with its covers painted in, and nothing else of the document is
 * taken over, so that nothing lies beneath a cover.
 *
 * @param onPage called with the number of each finished page
 */
export async function flatten(
  document: DrawableDocument,
  boxes: readonly Box[],
  onPage: (page: number) => void,
): Promise<File> {
  const [first] = document.pages;
  if (document.isPicture && first) {
    const scale = Math.min(1, PICTURE_SIDE / Math.max(first.width, first.height));
    return new File([await painted(first, scale, boxes)], 'kopia.jpg', { type: 'image/jpeg' });
  }
  const { PDFDocument } = await import('pdf-lib');
  const copy = await PDFDocument.create();
  for (const [at, page] of document.pages.entries()) {
    const covers = boxes.filter((box) => box.page === at + 1);
    const picture = await copy.embedJpg(await (await painted(page, PDF_SCALE, covers)).arrayBuffer());
    copy
      .addPage([page.width, page.height])
      .drawImage(picture, { x: 0, y: 0, width: page.width, height: page.height });
    onPage(at + 1);
  }
  const bytes = await copy.save();
  return new File([Uint8Array.from(bytes)], 'kopia.pdf', { type: 'application/pdf' });
}

async function painted(page: DrawablePage, scale: number, boxes: readonly Box[]): Promise<Blob> {
  const canvas = window.document.createElement('canvas');
  await page.draw(canvas, scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser does not draw');
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#000000';
  for (const { x, y, width, height } of boxes) {
    // Outwards to whole pixels: no edge shows half of a letter.
    const left = Math.floor((x / SIDE) * canvas.width);
    const top = Math.floor((y / SIDE) * canvas.height);
    const right = Math.ceil(((x + width) / SIDE) * canvas.width);
    const bottom = Math.ceil(((y + height) / SIDE) * canvas.height);
    context.fillRect(left, top, right - left, bottom - top);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The page could not be made a picture'))),
      'image/jpeg',
      JPEG_QUALITY,
    ),
  );
}
