import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { sealArchive } from '../../../platform/documents/seal-archive.js';
import type { MinutesDecision, MinutesDocument } from './minutes-document.js';

/** The same minutes for a word processor. The same minutes make the same bytes. */
export async function minutesDocx(minutes: MinutesDocument): Promise<Buffer> {
  const document = new Document({
    title: minutes.title,
    creator: 'Miara',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'pl-PL' } } } } },
    sections: [
      {
        footers: { default: footer(minutes.colophon) },
        children: [
          new Paragraph({ text: minutes.title, heading: HeadingLevel.HEADING_1 }),
          ...minutes.facts.map(
            ([label, value]) =>
              new Paragraph({
                children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)],
              }),
          ),
          ...minutes.opening.map(words),
          new Paragraph({ text: 'Lista obecności', heading: HeadingLevel.HEADING_2 }),
          attendance(minutes.attendance),
          new Paragraph({ text: 'Porządek i przebieg posiedzenia', heading: HeadingLevel.HEADING_2 }),
          ...(minutes.points.length === 0 ? [words('Nie zapisano porządku posiedzenia.')] : []),
          ...minutes.points.flatMap(({ title, paragraphs, decisions }) => [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_3 }),
            ...paragraphs.map(words),
            ...decisions.map(decision),
          ]),
          ...(minutes.decisions.length > 0
            ? [new Paragraph({ text: 'Pozostałe ustalenia', heading: HeadingLevel.HEADING_2 })]
            : []),
          ...minutes.decisions.map(decision),
          ...minutes.closing.map(words),
        ],
      },
    ],
  });
  return sealArchive(await Packer.toBuffer(document), minutes.changedAt);
}

function words(text: string): Paragraph {
  return new Paragraph({ text, spacing: { after: 120 } });
}

function decision({ number, text, facts }: MinutesDecision): Paragraph {
  return new Paragraph({
    indent: { left: 360 },
    spacing: { after: 120 },
    children: [
      new TextRun({ text: `${number}. `, bold: true }),
      new TextRun(text),
      ...(facts ? [new TextRun({ text: facts, italics: true, break: 1 })] : []),
    ],
  });
}

function attendance(rows: MinutesDocument['attendance']): Table {
  const cells = (texts: readonly string[], bold: boolean): TableCell[] =>
    texts.map(
      (text) =>
        new TableCell({
          margins: { top: 60, bottom: 60, left: 100, right: 100 },
          children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
        }),
    );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: cells(['Imię i nazwisko', 'Instytucja', 'Obecność'], true),
      }),
      ...rows.map(
        ({ name, organisation, was }) =>
          new TableRow({ children: cells([name, organisation || '—', was], false) }),
      ),
    ],
  });
}

function footer(colophon: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: [`${colophon} · strona `, PageNumber.CURRENT, ' z ', PageNumber.TOTAL_PAGES],
            size: 16,
          }),
        ],
      }),
    ],
  });
}
