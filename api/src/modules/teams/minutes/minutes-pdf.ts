import type PDFDocument from 'pdfkit';
import { FONTS } from '../../../platform/documents/fonts.js';
import type { MinutesDecision, MinutesDocument } from './minutes-document.js';

const { regular: REGULAR, bold: BOLD } = FONTS;

const MARGIN = 62;
const WIDTH = 595.28 - 2 * MARGIN;
/** Widths of the columns of the attendance table, parts of the whole. */
const COLUMNS = [0.32, 0.38, 0.3] as const;

type Pdf = InstanceType<typeof PDFDocument>;
type Part = ReturnType<Pdf['struct']>;

/**
 * The minutes as a tagged PDF with a title, a language and page numbers. The same minutes make the same bytes: the only
 * date in the file is that of the last change.
 */
export async function minutesPdf(minutes: MinutesDocument): Promise<Buffer> {
  const { default: Document } = await import('pdfkit');
  const pdf = new Document({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + 14, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'pl',
    bufferPages: true,
    font: REGULAR,
    info: { Title: minutes.title, CreationDate: minutes.changedAt, ModDate: minutes.changedAt },
  });
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((done, failed) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => done(Buffer.concat(chunks)));
    pdf.on('error', failed);
  });
  new MinutesPage(pdf).write(minutes);
  pdf.end();
  return whole;
}

/** Puts minutes on paper from top to bottom; every piece is told to screen readers by what it is. */
class MinutesPage {
  readonly #whole: Part;

  constructor(private readonly pdf: Pdf) {
    this.#whole = pdf.struct('Document');
    pdf.addStructure(this.#whole);
  }

  write(minutes: MinutesDocument): void {
    this.heading('H1', minutes.title, 15);
    for (const [label, value] of minutes.facts) this.fact(label, value);
    this.pdf.moveDown(0.6);
    for (const text of minutes.opening) this.paragraph(text);
    this.heading('H2', 'Lista obecności', 12);
    this.table(minutes.attendance);
    this.heading('H2', 'Porządek i przebieg posiedzenia', 12);
    if (minutes.points.length === 0) this.paragraph('Nie zapisano porządku posiedzenia.');
    for (const { title, paragraphs, decisions } of minutes.points) {
      this.heading('H3', title, 10.5);
      for (const text of paragraphs) this.paragraph(text);
      for (const decision of decisions) this.decision(decision);
    }
    if (minutes.decisions.length > 0) {
      this.heading('H2', 'Pozostałe ustalenia', 12);
      for (const decision of minutes.decisions) this.decision(decision);
    }
    this.pdf.moveDown(0.6);
    for (const text of minutes.closing) this.paragraph(text);
    this.#whole.end();
    this.footers(minutes.colophon);
  }

  private heading(tag: 'H1' | 'H2' | 'H3', text: string, size: number): void {
    if (tag !== 'H1') {
      this.keepTogether(size * 5);
      this.pdf.moveDown(tag === 'H2' ? 0.9 : 0.5);
    }
    this.piece(this.#whole, tag, () =>
      this.pdf.font(BOLD, size).text(text, MARGIN, this.pdf.y, { width: WIDTH }),
    );
    this.pdf.moveDown(0.3);
  }

  private fact(label: string, value: string): void {
    this.piece(this.#whole, 'P', () => {
      this.pdf.font(BOLD, 10).text(`${label}: `, MARGIN, this.pdf.y, { width: WIDTH, continued: true });
      this.pdf.font(REGULAR, 10).text(value);
    });
  }

  private paragraph(text: string): void {
    this.piece(this.#whole, 'P', () =>
      this.pdf
        .font(REGULAR, 10)
        .text(text, MARGIN, this.pdf.y, { width: WIDTH, lineGap: 2, paragraphGap: 3 }),
    );
  }

  private decision({ number, text, facts }: MinutesDecision): void {
    this.keepTogether(40);
    this.pdf.moveDown(0.2);
    this.piece(this.#whole, 'P', () => {
      const options = { width: WIDTH - 14, lineGap: 2 };
      this.pdf.font(BOLD, 10).text(`${number}. `, MARGIN + 14, this.pdf.y, { ...options, continued: true });
      this.pdf.font(REGULAR, 10).text(text, options);
      if (facts) this.pdf.font(REGULAR, 9).text(facts, MARGIN + 14, this.pdf.y, options);
    });
    this.pdf.moveDown(0.2);
  }

  private table(rows: MinutesDocument['attendance']): void {
    const table = this.pdf.struct('Table');
    this.#whole.add(table);
    this.row(table, 'TH', ['Imię i nazwisko', 'Instytucja', 'Obecność']);
    for (const { name, organisation, was } of rows) this.row(table, 'TD', [name, organisation || '—', was]);
    table.end();
    this.pdf.x = MARGIN;
  }

  private row(table: Part, tag: 'TH' | 'TD', cells: readonly [string, string, string]): void {
    const font = tag === 'TH' ? BOLD : REGULAR;
    this.pdf.font(font, 9);
    const widths = COLUMNS.map((part) => part * WIDTH);
    const height = Math.max(
      ...cells.map((cell, at) => this.pdf.heightOfString(cell, { width: (widths[at] ?? 0) - 8 })),
    );
    this.keepTogether(height + 8);
    const top = this.pdf.y;
    const row = this.pdf.struct('TR');
    table.add(row);
    let left = MARGIN;
    for (const [at, cell] of cells.entries()) {
      const x = left + 4;
      const width = (widths[at] ?? 0) - 8;
      this.piece(row, tag, () => this.pdf.font(font, 9).text(cell, x, top + 4, { width }));
      left += widths[at] ?? 0;
    }
    row.end();
    const bottom = top + height + 8;
    this.pdf.markContent('Artifact', { type: 'Layout' });
    this.pdf
      .lineWidth(0.5)
      .strokeColor('#8a8a8a')
      .moveTo(MARGIN, bottom)
      .lineTo(MARGIN + WIDTH, bottom)
      .stroke();
    this.pdf.endMarkedContent();
    this.pdf.x = MARGIN;
    this.pdf.y = bottom;
  }

  private footers(colophon: string): void {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.pdf.switchToPage(page);
      // Below the margin, where text would otherwise begin another page.
      this.pdf.page.margins.bottom = 0;
      this.pdf.markContent('Artifact', { type: 'Pagination' });
      this.pdf
        .font(REGULAR, 8)
        .text(
          `${colophon} · strona ${page - start + 1} z ${count}`,
          MARGIN,
          this.pdf.page.height - MARGIN + 8,
          {
            width: WIDTH,
            align: 'center',
            lineBreak: false,
          },
        );
      this.pdf.endMarkedContent();
    }
  }

  private piece(parent: Part, tag: string, write: () => unknown): void {
    const part = this.pdf.struct(tag, {}, () => void write());
    parent.add(part);
    part.end();
  }

  /** Begins another page when so many points are not left on this one. */
  private keepTogether(height: number): void {
    const { pdf } = this;
    if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
  }
}
