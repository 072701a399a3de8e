import { storedZip } from './stored-zip.js';
import type { Cell, ColumnType, Table } from './data-tables.js';
import { textOf } from './write-csv.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Longer whole numbers lose digits in a spreadsheet, so they stand there as text. */
const LONGEST_NUMBER = 15;
// eslint-disable-next-line no-control-regex -- control characters are what is meant
const UNSAYABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A workbook with one sheet. Written here and not by a library, so that the same rows give the same bytes for ever. */
export function writeXlsx({ name, columns, rows }: Table): Buffer {
  const strings = new SharedStrings();
  const head = columns.map((column) => `<c t="s" s="1"><v>${strings.placeOf(column.name)}</v></c>`).join('');
  const types = columns.map(({ type }) => type);
  const body = rows.map(
    (row) => `<row>${row.map((cell, place) => cellOf(cell, types[place] ?? 'text', strings)).join('')}</row>`,
  );
  const sheet =
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultColWidth="16" defaultRowHeight="15"/><sheetData><row>${head}</row>${body.join('')}</sheetData></worksheet>`;
  return storedZip(
    [
      ['[Content_Types].xml', CONTENT_TYPES],
      ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
      [
        'xl/workbook.xml',
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
          ['styles', 'styles.xml'],
        ]),
      ],
      ['xl/styles.xml', STYLES],
      ['xl/sharedStrings.xml', strings.write()],
      ['xl/worksheets/sheet1.xml', sheet],
    ].map(([path = '', text = '']) => ({ name: path, content: Buffer.from(text) })),
  );
}

/** Texts are written once each, in the order in which they first occur. */
class SharedStrings {
  readonly #places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  write(): string {
    const texts = [...this.#places.keys()].map(
      (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    );
    return `${XML}<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${texts.join('')}</sst>`;
  }
}

function cellOf(cell: Cell, type: ColumnType, strings: SharedStrings): string {
  if (cell === null) return '<c/>';
  const text = textOf(cell);
  const isNumber = type === 'integer' || (type === 'exact' && text.length <= LONGEST_NUMBER);
  return isNumber ? `<c><v>${text}</v></c>` : `<c t="s"><v>${strings.placeOf(text)}</v></c>`;
}

function escaped(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(
      UNSAYABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const listed = targets.map(
    ([type, target], place) =>
      `<Relationship Id="rId${place + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`;
}

const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES =
  `${XML}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEETS}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETS}.worksheet+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEETS}.sharedStrings+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEETS}.styles+xml"/></Types>`;
const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts>` +
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>';
