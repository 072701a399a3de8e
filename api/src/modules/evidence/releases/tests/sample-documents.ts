import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';

/** A PDF with a line of text on each page. */
export async function pdfOf(pages: readonly string[], author?: string): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const text of pages) file.addPage([300, 200]).drawText(text, { x: 20, y: 100, size: 12, font });
  if (author !== undefined) file.setAuthor(author);
  return file.save();
}

/** A PDF whose page is a picture, as a scanner makes it. */
export async function scannedPdf(): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const page = file.addPage([300, 200]);
  page.drawImage(await file.embedPng(await picture('png')), { x: 0, y: 0, width: 300, height: 200 });
  return file.save();
}

export async function picture(format: 'png' | 'webp'): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
    .toFormat(format)
    .toBuffer();
}

/** A JPEG as a telephone takes it: place, device, day and a person's name beside the pixels. */
export async function photoWithPlace(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Make: 'TelefonMarki', Artist: 'Jan Kowalski' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '54/1 31/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '18/1 32/1 0/1',
      },
    })
    .jpeg()
    .toBuffer();
}
