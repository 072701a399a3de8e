import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import sharp from 'sharp';
import { sealArchive } from '../../../platform/documents/seal-archive.js';
import type { Bar, Block, Cell, Line } from './chapter.js';
import type { FittedChapter, FittedPage } from './fit-pages.js';

/** Every office machine has it, or one of the same widths. */
const FONT = 'Arial';
/** Twentieths of a point. */
const POINT = 20;
const PAGE = { width: 11906, height: 16838 } as const;
const MARGIN = {
  top: 42 * POINT,
  right: 48 * POINT,
  bottom: 40 * POINT,
  left: 48 * POINT,
  footer: 22 * POINT,
} as const;
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const QUIET = '56616D';
const LINK = '0F4C75';
const CONFIRMED = '14604C';
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Pictures of the bars of a chapter, by what they show. */
type BarPictures = ReadonlyMap<string, Buffer>;

interface Setting {
  /** Points. */
  size: number;
  scale: number;
  color?: string;
}

/** The same chapter for a word processor. The same chapter makes the same bytes. */
export async function chapterDocx(chapter: FittedChapter): Promise<Buffer> {
  const pictures = await drawBars(chapter);
  const document = new Document({
    title: chapter.title,
    creator: 'Miara',
    styles: {
      default: { document: { run: { font: FONT, size: 17, language: { value: 'pl-PL' } } } },
    },
    sections: chapter.pages.map((page): ISectionOptions => ({
      properties: { page: { size: PAGE, margin: MARGIN } },
      footers: { default: footer(chapter.foot) },
      children: page.blocks.flatMap((block) => partsOf(block, page, pictures)),
    })),
  });
  return sealArchive(await Packer.toBuffer(document), chapter.madeAt);
}

function partsOf(block: Block, { scale }: FittedPage, pictures: BarPictures): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'head':
      return [
        ...(block.arms ? [arms(block.arms)] : []),
        paragraph({ text: block.over, quiet: true }, { size: 8, scale }),
        heading(block.title, HeadingLevel.HEADING_1, 20 * scale),
        paragraph({ text: block.lead, bold: true }, { size: 10.5, scale }),
        paragraph({ text: block.facts, quiet: true }, { size: 8, scale }, 5),
      ];
    case 'hero':
      return [
        new Paragraph({
          spacing: { before: 4 * POINT, after: 2 * POINT },
          children: [
            run({ text: block.percent, bold: true }, { size: 24, scale, color: CONFIRMED }),
            run({ text: '   ' }, { size: 10, scale }),
            linked({ ...block.figure, bold: true }, { size: 11, scale }),
          ],
        }),
        ...(block.bar ? [new Paragraph({ children: [picture(block.bar, pictures, 480, 12)] })] : []),
        ...(block.bar
          ? [
              paragraph(
                {
                  text: `Pełne pole: ${block.key.map(({ tone, text }) => (tone === 'declared' ? `zakreskowane: ${text}` : tone === 'rest' ? `puste: ${text}` : text)).join('; ')}`,
                  quiet: true,
                },
                { size: 7.5, scale },
              ),
            ]
          : []),
        ...block.lines.map((line) => paragraph(line, { size: 8.5, scale })),
      ];
    case 'heading':
      return [heading(block.text, HeadingLevel.HEADING_2, 11.5 * scale)];
    case 'text':
      return [paragraph(block.line, { size: 8.5, scale })];
    case 'notice':
      return [paragraph({ ...block.line, text: `Uwaga: ${block.line.text}` }, { size: 8, scale })];
    case 'table': {
      const left = block.total - block.rows.length;
      return [
        new Table({
          width: { size: WIDTH, type: WidthType.DXA },
          columnWidths: block.columns.map(({ part }) => Math.round(part * WIDTH)),
          layout: TableLayoutType.FIXED,
          borders: {
            top: NO_BORDER,
            left: NO_BORDER,
            right: NO_BORDER,
            insideVertical: NO_BORDER,
            bottom: { style: BorderStyle.SINGLE, size: 4, color: 'C9D0D8' },
            insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: 'C9D0D8' },
          },
          rows: [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: block.columns.map(({ title, part }) =>
                cell({ lines: [{ text: title, quiet: true }] }, part, { size: 7, scale }, pictures),
              ),
            }),
            ...block.rows.map(
              (cells) =>
                new TableRow({
                  cantSplit: true,
                  children: cells.map((one, at) =>
                    cell(one, block.columns[at]?.part ?? 0, { size: 7.5, scale }, pictures),
                  ),
                }),
            ),
          ],
        }),
        ...(left > 0 ? [paragraph(block.more(left), { size: 8, scale })] : []),
      ];
    }
  }
}

function arms({
  png,
  width,
  height,
  alt,
}: {
  png: Buffer;
  width: number;
  height: number;
  alt: string;
}): Paragraph {
  const scale = Math.min(66 / width, 82 / height);
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: 'Herb', title: alt, description: alt },
        floating: {
          horizontalPosition: { relative: 'margin', align: 'right' },
          verticalPosition: { relative: 'margin', align: 'top' },
        },
      }),
    ],
  });
}

function heading(
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  size: number,
): Paragraph {
  return new Paragraph({
    heading: level,
    keepNext: true,
    spacing: { before: level === HeadingLevel.HEADING_1 ? 0 : 7 * POINT, after: 2 * POINT },
    children: [new TextRun({ text, bold: true, size: halves(size), color: '1B232C', font: FONT })],
  });
}

function paragraph(line: Line, setting: Setting, after = 2): Paragraph {
  return new Paragraph({ spacing: { after: after * POINT }, children: [linked(line, setting)] });
}

function cell({ lines, bar }: Cell, part: number, setting: Setting, pictures: BarPictures): TableCell {
  return new TableCell({
    width: { size: Math.round(part * WIDTH), type: WidthType.DXA },
    margins: { top: 22, bottom: 22, left: 40, right: 80 },
    children: [
      ...lines.map((line) => new Paragraph({ children: [linked(line, setting)] })),
      ...(bar ? [new Paragraph({ children: [picture(bar, pictures, 108, 8)] })] : []),
      ...(lines.length === 0 && !bar ? [new Paragraph('')] : []),
    ],
  });
}

function linked(line: Line, setting: Setting): TextRun | ExternalHyperlink {
  if (line.href === undefined) return run(line, setting);
  return new ExternalHyperlink({ link: line.href, children: [run(line, { ...setting, color: LINK })] });
}

function run({ text, bold = false, quiet = false }: Line, { size, scale, color }: Setting): TextRun {
  const shade = color ?? (quiet ? QUIET : undefined);
  return new TextRun({
    text,
    bold,
    size: halves(size * scale),
    ...(shade !== undefined && { color: shade }),
  });
}

function picture(bar: Bar, pictures: BarPictures, width: number, height: number): ImageRun {
  return new ImageRun({
    type: 'png',
    data: pictures.get(shapeOf(bar)) ?? Buffer.alloc(0),
    transformation: { width, height },
    altText: { name: 'Wykres', title: 'Wykres', description: bar.alt },
  });
}

function footer(foot: Line): Footer {
  const setting = { size: 7, scale: 1 };
  return new Footer({
    children: [
      new Paragraph({
        children: [
          run(
            { text: 'Skąd te liczby? Każda jest odnośnikiem do swojego wyjaśnienia; w druku: ', quiet: true },
            setting,
          ),
          linked(foot, setting),
        ],
      }),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: ['strona ', PageNumber.CURRENT, ' z ', PageNumber.TOTAL_PAGES],
            size: 14,
            color: QUIET,
          }),
        ],
      }),
    ],
  });
}

async function drawBars({ pages }: FittedChapter): Promise<BarPictures> {
  const bars = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'hero') return block.bar ? [block.bar] : [];
      return block.kind === 'table' ? block.rows.flat().flatMap(({ bar }) => (bar ? [bar] : [])) : [];
    }),
  );
  const pictures = new Map<string, Buffer>();
  for (const bar of bars) {
    if (!pictures.has(shapeOf(bar)))
      pictures.set(
        shapeOf(bar),
        await sharp(Buffer.from(barSvg(bar)))
          .png()
          .toBuffer(),
      );
  }
  return pictures;
}

function shapeOf({ confirmed, declared, whole }: Bar): string {
  return `${confirmed} ${declared} ${whole}`;
}

/** Confirmed is solid, declared hatched, the rest empty: told apart without colour. */
function barSvg({ confirmed, declared, whole }: Bar): string {
  const [width, height] = [720, 40];
  const at = (part: number): number => (width * part) / whole;
  const hatched = at(declared - confirmed);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><pattern id="h" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="10" height="10" fill="#e4efeb"/><rect width="3" height="10" fill="#${CONFIRMED}"/></pattern></defs>
    <rect width="${width}" height="${height}" fill="#ffffff"/>
    <rect x="${at(confirmed)}" width="${hatched}" height="${height}" fill="url(#h)"/>
    <rect width="${at(confirmed)}" height="${height}" fill="#${CONFIRMED}"/>
    <rect x="1.5" y="1.5" width="${width - 3}" height="${height - 3}" fill="none" stroke="#${CONFIRMED}" stroke-width="3"/>
  </svg>`;
}

/** Word counts sizes of letters in half points. */
function halves(points: number): number {
  return Math.round(points * 2);
}
