import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { SampleDocument } from './documents.js';

const require = createRequire(import.meta.url);
/** The standard fonts of PDF have no ą, ę or ł; DejaVu has, under a free licence. */
const FONT = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const BOLD = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');
const MARK = 'Dokument przykładowy — dane demonstracyjne';
const ANNEX = [
  'Sposób informowania mieszkańców: strona BIP, tablica ogłoszeń, spotkania w sołectwach i na osiedlach.',
  'Przegląd: raz w roku, nie później niż do końca pierwszego kwartału.',
  'Uwagi można zgłaszać w sekretariacie urzędu, osobiście, telefonicznie lub pocztą.',
];
/** One date for all: the same document must always have the same bytes, for files are stored by their hash. */
const MADE_AT = new Date('2025-01-02T09:00:00Z');

/** A real PDF of two pages: the document and its annex. Same document, same bytes. */
export function writePdf(document: SampleDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({
      size: 'A4',
      margin: 64,
      lang: 'pl-PL',
      info: {
        Title: document.heading,
        Subject: MARK,
        Producer: 'Miara',
        CreationDate: MADE_AT,
        ModDate: MADE_AT,
      },
    });
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);

    pdf.font(FONT).fontSize(9).fillColor('#8a1c1c').text(MARK, { align: 'right' });
    pdf.moveDown(3).font(BOLD).fontSize(16).fillColor('#111111').text(document.heading);
    pdf.moveDown().font(FONT).fontSize(11);
    for (const paragraph of document.paragraphs) pdf.text(paragraph, { lineGap: 4 }).moveDown(0.6);
    pdf.moveDown(4).fontSize(9).fillColor('#555555').text('Podpis: (na oryginale w aktach urzędu)');
    pdf.addPage();
    pdf.font(FONT).fontSize(9).fillColor('#8a1c1c').text(MARK, { align: 'right' });
    pdf.moveDown(3).font(BOLD).fontSize(14).fillColor('#111111').text('Załącznik nr 1');
    pdf.moveDown().font(FONT).fontSize(11);
    for (const line of ANNEX) pdf.text(line, { lineGap: 4 }).moveDown(0.6);
    pdf.end();
  });
}
