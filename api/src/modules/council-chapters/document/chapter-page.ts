import type PDFDocument from 'pdfkit';
import { FONTS } from '../../../platform/documents/fonts.js';
import type { Bar, Block, Cell, ChapterHead, ChapterHero, ChapterTable, Line } from './chapter.js';

type Pdf = InstanceType<typeof PDFDocument>;
type Part = ReturnType<Pdf['struct']>;

const MARGIN = 48;
const WIDTH = 595.28 - 2 * MARGIN;
const TOP = 42;
/** Where the foot begins; nothing else reaches below. */
const FOOT = 841.89 - 52;
const INK = '#1b232c';
const QUIET = '#56616d';
const LINK = '#0f4c75';
const RULE = '#c9d0d8';
const CONFIRMED = '#14604c';
const PALE = '#e4efeb';
/** A text of a cell is cut with an ellipsis after so many lines, one of running text after more. */
const CELL_LINES = 2;
const TEXT_LINES = 4;

interface Setting {
  size: number;
  color?: string;
  bold?: boolean;
  lines?: number;
}

/** Sets blocks on a page from top to bottom, or only measures them; every piece is told to screen readers by what it is. */
export class ChapterPage {
  #y = TOP;

  /** @param whole the structure to set into; null to measure */
  constructor(
    private readonly pdf: Pdf,
    private readonly whole: Part | null,
    private readonly scale: number,
    /** Heights that were measured before: a page is tried many times until it fits. */
    private readonly measured = new Map<string, number>(),
  ) {}

  /** Whether it all ends above the foot. */
  set(blocks: readonly Block[]): boolean {
    for (const block of blocks) this.block(block);
    return this.#y <= FOOT - 4;
  }

  /** The address of the explanations and the number of the page. */
  foot(line: Line, page: number, pages: number): void {
    this.artifact('Pagination', () => {
      this.pdf
        .lineWidth(0.5)
        .strokeColor(RULE)
        .moveTo(MARGIN, FOOT)
        .lineTo(MARGIN + WIDTH, FOOT)
        .stroke();
      this.font({ size: 7, color: QUIET });
      this.pdf.text(`strona ${page} z ${pages}`, MARGIN, FOOT + 8, {
        width: WIDTH,
        align: 'right',
        lineBreak: true,
        height: 10,
      });
    });
    const where =
      'Skąd te liczby? Każda jest odnośnikiem do swojego wyjaśnienia; w druku jest ono pod adresem:';
    this.line(this.whole, { text: where, quiet: true }, MARGIN, FOOT + 8, WIDTH - 80, { size: 7, lines: 1 });
    this.line(this.whole, line, MARGIN, FOOT + 18, WIDTH - 80, { size: 7, lines: 2 });
  }

  private block(block: Block): void {
    switch (block.kind) {
      case 'head':
        return this.head(block);
      case 'hero':
        return this.hero(block);
      case 'table':
        return this.table(block);
      case 'heading':
        this.#y += 11 * this.scale;
        this.#y += this.heading('H2', block.text, 11.5);
        this.#y += 3;
        return;
      case 'text':
        this.#y +=
          this.line(this.whole, block.line, MARGIN, this.#y, WIDTH, { size: 8.5, lines: TEXT_LINES }) + 3;
        return;
      case 'notice': {
        const top = this.#y + 5;
        const height = this.line(this.whole, block.line, MARGIN + 10, top, WIDTH - 10, {
          size: 8,
          lines: TEXT_LINES,
        });
        this.artifact('Layout', () => this.pdf.rect(MARGIN, top - 1, 2.5, height + 2).fill('#9a5b00'));
        this.#y = top + height + 4;
      }
    }
  }

  private head({ arms, over, title, lead, facts }: ChapterHead): void {
    const top = this.#y;
    const box = { width: 50, height: 62 };
    let left = MARGIN;
    if (arms) {
      left += box.width + 14;
      this.figure(this.whole, arms.alt, [MARGIN, top, MARGIN + box.width, top + box.height], () =>
        this.pdf.image(arms.png, MARGIN, top, {
          fit: [box.width, box.height],
          align: 'center',
          valign: 'center',
        }),
      );
    }
    const width = MARGIN + WIDTH - left;
    this.#y +=
      this.line(this.whole, { text: over, quiet: true }, left, this.#y, width, { size: 8, lines: 2 }) + 2;
    this.#y += this.heading('H1', title, 20, left, width) + 1;
    this.#y +=
      this.line(this.whole, { text: lead, bold: true }, left, this.#y, width, { size: 10.5, lines: 2 }) + 3;
    this.#y += this.line(this.whole, { text: facts, quiet: true }, left, this.#y, width, {
      size: 8,
      lines: 3,
    });
    this.#y = Math.max(this.#y, arms ? top + box.height : 0) + 10;
    this.rule(this.#y, CONFIRMED, 1.5);
    this.#y += 4;
  }

  private hero({ figure, percent, bar, lines, key }: ChapterHero): void {
    const top = this.#y + 6;
    const first = 132;
    this.line(this.whole, { text: percent, bold: true }, MARGIN, top, first, {
      size: 32,
      color: CONFIRMED,
      lines: 1,
    });
    const under = this.line(this.whole, { ...figure, bold: true }, MARGIN, top + 38 * this.scale, first - 8, {
      size: 10,
      lines: 3,
    });
    const left = MARGIN + first + 8;
    const width = WIDTH - first - 8;
    let y = top + 4;
    if (bar) {
      this.bar(this.whole, bar, left, y, width, 13);
      y += 18;
      let x = left;
      for (const { tone, text } of key) {
        this.artifact('Layout', () => this.swatch(tone, x, y + 1));
        this.font({ size: 7.5 });
        const wide = this.pdf.widthOfString(text) + 2;
        this.line(this.whole, { text }, x + 12, y, wide, { size: 7.5, lines: 1 });
        x += wide + 22;
      }
      y += 15;
    }
    for (const line of lines)
      y += this.line(this.whole, line, left, y, width, { size: 8.5, lines: TEXT_LINES }) + 3;
    this.#y = Math.max(y, top + 38 * this.scale + under) + 2;
  }

  private table({ title, columns, rows, total, more }: ChapterTable): void {
    const table = this.whole && this.pdf.struct('Table', { title });
    if (table) this.whole?.add(table);
    const widths = columns.map(({ part }) => part * WIDTH);
    const heads = columns.map((column): Cell => ({ lines: [{ text: column.title, quiet: true }] }));
    this.row(table, heads, widths, true);
    for (const cells of rows) this.row(table, cells, widths, false);
    table?.end();
    const left = total - rows.length;
    if (left > 0) {
      this.#y += 3;
      this.#y += this.line(this.whole, more(left), MARGIN + 2, this.#y, WIDTH - 4, { size: 8, lines: 1 }) + 1;
    }
  }

  private row(table: Part | null, cells: readonly Cell[], widths: readonly number[], isHead: boolean): void {
    const row = table && this.pdf.struct('TR');
    if (row) table?.add(row);
    const pad = isHead ? 2 : 2.6 * this.scale;
    const top = this.#y + pad;
    let left = MARGIN;
    let height = 0;
    for (const [at, { lines, bar }] of cells.entries()) {
      const width = (widths[at] ?? 0) - 8;
      const cell = row && this.pdf.struct(isHead || at === 0 ? 'TH' : 'TD', scopeOf(isHead, at));
      if (cell) row?.add(cell);
      let y = top;
      for (const line of lines) {
        y += this.line(cell, line, left + 2, y, width, { size: isHead ? 7 : 8, lines: CELL_LINES });
      }
      if (bar) {
        this.bar(cell, bar, left + 2, y + 1.5, width - 2, 7);
        y += 10;
      }
      cell?.end();
      height = Math.max(height, y - top);
      left += widths[at] ?? 0;
    }
    row?.end();
    this.#y = top + height + pad;
    this.rule(this.#y, isHead ? QUIET : RULE, isHead ? 0.7 : 0.4);
  }

  private heading(tag: 'H1' | 'H2', text: string, size: number, left = MARGIN, width = WIDTH): number {
    return this.line(this.whole, { text, bold: true }, left, this.#y, width, { size, lines: 2 }, tag);
  }

  /** Sets a text, cut with an ellipsis after its lines; returns its height. A linked one is a link as a whole. */
  private line(
    parent: Part | null,
    { text, href, bold = false, quiet = false }: Line,
    left: number,
    top: number,
    width: number,
    { size, color, lines = 1 }: Setting,
    tag = 'P',
  ): number {
    // A whole sentence in the colour of links would be hard to read; the foot says that figures are links.
    const isLink = href !== undefined && lines < TEXT_LINES;
    const key = [text, width, size * this.scale, bold, lines].join('\n');
    const known = this.measured.get(key);
    if (!parent && known !== undefined) return known;
    this.font({ size, bold, color: color ?? (isLink ? LINK : quiet ? QUIET : INK) });
    const line = this.pdf.currentLineHeight(true);
    const room = line * lines + 0.6;
    const height = Math.min(this.pdf.heightOfString(text, { width }), line * lines);
    this.measured.set(key, height);
    if (!parent) return height;
    const wide = Math.min(width, this.pdf.widthOfString(text));
    const part = this.pdf.struct(tag);
    parent.add(part);
    const linked = href === undefined ? part : this.pdf.struct('Link');
    if (linked !== part) part.add(linked);
    linked.add(() => {
      this.font({ size, bold, color: color ?? (isLink ? LINK : quiet ? QUIET : INK) });
      this.pdf.text(text, left, top, { width, height: room, ellipsis: '…' });
    });
    if (href !== undefined) {
      // What pdfkit takes beside the address goes into the annotation: its place in the structure and its words.
      const options = { structParent: linked, Contents: new String(`Wyjaśnienie: ${text}`) };
      this.pdf.link(left, top, wide, height, href, options as object);
    }
    linked.end();
    part.end();
    return height;
  }

  private figure(parent: Part | null, alt: string, bbox: readonly number[], draw: () => unknown): void {
    if (!parent) return;
    const figure = this.pdf.struct(
      'Figure',
      { alt, bbox: [...bbox], placement: 'Block' } as PDFKit.Mixins.StructureElementOptions,
      () => void draw(),
    );
    parent.add(figure);
    figure.end();
  }

  /** Confirmed is solid, declared beside it is hatched, the rest is empty: told apart without colour. */
  private bar(
    parent: Part | null,
    { confirmed, declared, whole, alt }: Bar,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void {
    this.figure(parent, alt, [x, y, x + width, y + height], () => {
      const at = (part: number): number => (width * part) / whole;
      this.hatch(x + at(confirmed), y, at(declared - confirmed), height);
      this.pdf.rect(x, y, at(confirmed), height).fill(CONFIRMED);
      this.pdf.lineWidth(0.6).strokeColor(CONFIRMED).rect(x, y, width, height).stroke();
    });
  }

  private hatch(x: number, y: number, width: number, height: number): void {
    if (width <= 0) return;
    const { pdf } = this;
    pdf.save();
    pdf.rect(x, y, width, height).fill(PALE);
    pdf.rect(x, y, width, height).clip();
    pdf.lineWidth(0.7).strokeColor(CONFIRMED);
    for (let from = x - height; from < x + width; from += 3)
      pdf.moveTo(from, y + height).lineTo(from + height, y);
    pdf.stroke();
    pdf.restore();
  }

  private swatch(tone: ChapterHero['key'][number]['tone'], x: number, y: number): void {
    if (tone === 'confirmed') this.pdf.rect(x, y, 9, 7).fill(CONFIRMED);
    if (tone === 'declared') this.hatch(x, y, 9, 7);
    this.pdf.lineWidth(0.6).strokeColor(CONFIRMED).rect(x, y, 9, 7).stroke();
  }

  private rule(y: number, color: string, width: number): void {
    this.artifact('Layout', () =>
      this.pdf
        .lineWidth(width)
        .strokeColor(color)
        .moveTo(MARGIN, y)
        .lineTo(MARGIN + WIDTH, y)
        .stroke(),
    );
  }

  private artifact(type: 'Layout' | 'Pagination', draw: () => unknown): void {
    if (!this.whole) return;
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  private font({ size, bold = false, color }: Setting): void {
    this.pdf.font(bold ? FONTS.condensedBold : FONTS.condensed, size * this.scale);
    if (color !== undefined) this.pdf.fillColor(color);
  }
}

function scopeOf(isHead: boolean, at: number): PDFKit.Mixins.StructureElementOptions {
  if (isHead) return { scope: 'Column' } as PDFKit.Mixins.StructureElementOptions;
  return (at === 0 ? { scope: 'Row' } : {}) as PDFKit.Mixins.StructureElementOptions;
}
