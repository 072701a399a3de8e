import PDFDocument from 'pdfkit';
import { FONTS } from '../../../platform/documents/fonts.js';
import type { Chapter } from './chapter.js';
import { ChapterPage } from './chapter-page.js';
import { fitPage, type FittedChapter } from './fit-pages.js';

/** Leaves out of the tables what two pages cannot hold. */
export function fitChapter(chapter: Chapter): FittedChapter {
  const pdf = newDocument(chapter);
  const measured = new Map<string, number>();
  const [first, second] = chapter.pages.map((blocks) =>
    fitPage(blocks, (tried, scale) => new ChapterPage(pdf, null, scale, measured).set(tried)),
  );
  if (!first || !second) throw new Error('A chapter has two pages');
  return { ...chapter, pages: [first, second] };
}

/**
 * The chapter as a tagged PDF of two pages. The same chapter makes the same bytes: the only date in the file is that
 * of the publication.
 */
export async function chapterPdf(chapter: FittedChapter): Promise<Buffer> {
  const pdf = newDocument(chapter);
  const chunks: Buffer[] = [];
  const made = new Promise<Buffer>((done, failed) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => done(Buffer.concat(chunks)));
    pdf.on('error', failed);
  });
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  for (const [index, { blocks, scale }] of chapter.pages.entries()) {
    if (index > 0) pdf.addPage();
    const page = new ChapterPage(pdf, whole, scale);
    page.set(blocks);
    new ChapterPage(pdf, whole, 1).foot(chapter.foot, index + 1, chapter.pages.length);
  }
  whole.end();
  pdf.end();
  return made;
}

function newDocument({ title, madeAt }: Pick<Chapter, 'title' | 'madeAt'>): InstanceType<typeof PDFDocument> {
  return new PDFDocument({
    size: 'A4',
    // Every piece is set where it belongs; nothing may begin another page by itself.
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    // pdfkit knows it, its types do not yet.
    subset: 'PDF/UA' as 'PDF/A-3a',
    displayTitle: true,
    lang: 'pl-PL',
    font: FONTS.condensed,
    info: { Title: title, Author: 'Miara', CreationDate: madeAt, ModDate: madeAt },
  });
}
