import { EICAR } from '../../../../testing/clamd.js';
import {
  CSV_UTF8,
  DOCX,
  HEIC,
  JPEG,
  ODP,
  ODS,
  ODT,
  PNG,
  PPTX,
  TXT,
  WEBP,
  XLSX,
  pdf,
  zip,
} from '../sample-files.js';
import { buildZip, deflateOnce, type ZipPart } from './build-zip.js';

/** A file that somebody sends with bad intent, or by a bad mistake, and what has to become of it. */
export interface HostileFile {
  /** What it tries. */
  what: string;
  /** As the form carries it; bytes, because names may be no text. */
  name: Buffer;
  bytes: Uint8Array;
  /** Codes of which one must be answered; `stored` = taken whole, which is right for what only looks odd. */
  expected: readonly string[];
}

type Outcome = string | readonly string[];

const STORED = 'stored';
const NOT_TAKEN = ['file_type_not_accepted', 'file_type_mismatch'];

function file(what: string, name: string | Buffer, bytes: Uint8Array, expected: Outcome): HostileFile {
  return {
    what,
    name: typeof name === 'string' ? Buffer.from(name) : name,
    bytes,
    expected: typeof expected === 'string' ? [expected] : expected,
  };
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const join = (...pieces: (string | Uint8Array)[]): Buffer =>
  Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? latin(piece) : piece)));

const RECOGNISABLE: readonly (readonly [string, () => Uint8Array])[] = [
  ['.pdf', () => pdf()],
  ['.png', () => PNG],
  ['.jpg', () => JPEG],
  ['.webp', () => WEBP],
  ['.heic', () => HEIC],
  ['.odt', () => ODT],
  ['.ods', () => ODS],
  ['.odp', () => ODP],
  ['.docx', () => DOCX],
  ['.xlsx', () => XLSX],
  ['.pptx', () => PPTX],
];

/** Every accepted type under the extension of every other. */
function underWrongNames(): HostileFile[] {
  return RECOGNISABLE.flatMap(([own, bytes]) =>
    [...RECOGNISABLE.map(([extension]) => extension), '.csv', '.txt']
      .filter((extension) => extension !== own)
      .map((extension) => file(`${own} under ${extension}`, `a${extension}`, bytes(), 'file_type_mismatch')),
  );
}

const SCRIPT = '<script>alert(document.domain)</script>';
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${SCRIPT}</svg>`;

/** Formats that are not taken, by their first bytes. */
const FOREIGN: readonly (readonly [string, Uint8Array])[] = [
  ['.exe', join('MZ\x90\0', Buffer.alloc(60), 'PE\0\0')],
  ['.so', join('\x7fELF\x02\x01\x01', Buffer.alloc(64))],
  ['.dylib', join('\xcf\xfa\xed\xfe', Buffer.alloc(64))],
  ['.gif', join('GIF89a', Buffer.alloc(32))],
  ['.bmp', join('BM', Buffer.alloc(64))],
  ['.tif', join('II*\0', Buffer.alloc(64))],
  ['.ico', join('\0\0\x01\0', Buffer.alloc(64))],
  ['.rtf', join('{\\rtf1\\ansi ', SCRIPT, '}')],
  ['.doc', join('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', Buffer.alloc(600))],
  ['.7z', join('7z\xbc\xaf\x27\x1c', Buffer.alloc(64))],
  ['.rar', join('Rar!\x1a\x07\x01\0', Buffer.alloc(64))],
  ['.gz', join('\x1f\x8b\x08', Buffer.alloc(64))],
  ['.mp4', join('\0\0\0\x18ftypmp42', Buffer.alloc(64))],
  ['.wasm', join('\0asm\x01\0\0\0', Buffer.alloc(32))],
  ['.class', join('\xca\xfe\xba\xbe\0\0\x004', Buffer.alloc(64))],
  ['.sqlite', join('SQLite format 3\0', Buffer.alloc(64))],
  ['.swf', join('CWS\x0a', Buffer.alloc(64))],
  ['.ps', latin('%!PS-Adobe-3.0\n(%stdin) run')],
  ['.sh', latin('#!/bin/sh\nrm -rf /')],
  ['.php', latin('<?php system($_GET["c"]); ?>')],
  ['.html', latin(`<!doctype html>${SCRIPT}`)],
  ['.xml', latin('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')],
  ['.svg', latin(SVG)],
  ['.mht', latin(`MIME-Version: 1.0\nContent-Type: text/html\n\n${SCRIPT}`)],
  ['.zip', zip({ 'a.txt': 'a' })],
];

function foreignFormats(): HostileFile[] {
  return FOREIGN.flatMap(([extension, bytes]) => [
    file(`${extension} by its name`, `a${extension}`, bytes, 'file_type_not_accepted'),
    file(`${extension} called PDF`, 'a.pdf', bytes, NOT_TAKEN),
    file(`${extension} called text`, 'a.txt', bytes, NOT_TAKEN),
    file(`${extension} behind two extensions`, `umowa.pdf${extension}`, bytes, 'file_type_not_accepted'),
  ]);
}

/** Drawings and pages, which a browser would run, in every disguise a browser sees through. */
function markup(): HostileFile[] {
  const disguises: readonly (readonly [string, Uint8Array])[] = [
    ['plain', latin(SVG)],
    ['behind blanks', latin(`\n\n\t  ${SVG}`)],
    ['behind a byte order mark', join('\xef\xbb\xbf', SVG)],
    ['behind a declaration', latin(`<?xml version="1.0"?>${SVG}`)],
    ['behind a comment', latin(`<!-- -->${SVG}`)],
    ['in UTF-16', Buffer.from(`\ufeff${SVG}`, 'utf16le')],
    ['a page in capitals', latin(`<HTML><BODY>${SCRIPT}`)],
    ['a page without a head', latin(`<body onload=alert(1)>`)],
    ['a frame', latin('<iframe src="javascript:alert(1)"></iframe>')],
  ];
  return disguises.flatMap(([what, bytes]) =>
    ['.png', '.jpg', '.pdf', '.txt', '.csv'].map((extension) =>
      file(`a drawing or page as ${extension}, ${what}`, `a${extension}`, bytes, NOT_TAKEN),
    ),
  );
}

/** Two formats in one. What begins as an accepted one is that one and is given out as nothing else. */
function polyglots(): HostileFile[] {
  const page = `<html>${SCRIPT}</html>`;
  const archive = zip({ 'evil.html': page });
  const gifScript = latin('GIF89a/*....*/=1;alert(1)//');
  return [
    file('a page before a PDF', 'a.pdf', join(page, pdf()), NOT_TAKEN),
    file('a comment before a PDF', 'a.pdf', join('<!--', pdf(), '-->', page), NOT_TAKEN),
    file('a PDF before a page', 'a.pdf', join(pdf(), page), STORED),
    file('a PDF before a page, called a page', 'a.html', join(pdf(), page), 'file_type_not_accepted'),
    file('a PDF before an archive', 'a.pdf', join(pdf(), archive), STORED),
    file('a PDF before an archive, called a letter', 'a.docx', join(pdf(), archive), 'file_type_mismatch'),
    file('a GIF that is a script', 'a.gif', gifScript, 'file_type_not_accepted'),
    file('a GIF that is a script, called a script', 'a.js', gifScript, 'file_type_not_accepted'),
    file('a GIF that is a script, called a picture', 'a.png', gifScript, NOT_TAKEN),
    file('a JPEG before an archive', 'a.jpg', join(JPEG, archive), STORED),
    file(
      'a JPEG before an archive, called an archive',
      'a.zip',
      join(JPEG, archive),
      'file_type_not_accepted',
    ),
    file('a JPEG before a letter, called a letter', 'a.docx', join(JPEG, DOCX), 'file_type_mismatch'),
    file('an archive before a JPEG', 'a.jpg', join(archive, JPEG), NOT_TAKEN),
    file('a PNG before a program', 'a.png', join(PNG, '<?php system($_GET["c"]); ?>'), STORED),
    file(
      'a PNG before a program, called a program',
      'a.php',
      join(PNG, '<?php ?>'),
      'file_type_not_accepted',
    ),
    file('a letter before another archive', 'a.docx', join(DOCX, archive), 'file_damaged'),
    file('a letter behind a page', 'a.docx', join(page, DOCX), NOT_TAKEN),
    file('a program before a PDF', 'a.pdf', join('MZ\x90\0', Buffer.alloc(60), pdf()), NOT_TAKEN),
    file('a script that is text', 'a.txt', latin('alert(document.cookie)'), STORED),
    file('formulas that a spreadsheet would run', 'a.csv', latin("=cmd|' /C calc'!A0;2\n"), STORED),
  ];
}

const RTL = '\u202e';

/** Names. The proof itself is harmless: it is refused for its extension or kept under a harmless name. */
function names(): HostileFile[] {
  const kept = [
    '../../../../etc/passwd.pdf',
    '..\\..\\windows\\system32\\a.pdf',
    '/etc/cron.d/a.pdf',
    'C:\\Users\\a.pdf',
    '\\\\server\\share\\a.pdf',
    '....//....//a.pdf',
    '%2e%2e%2f%2e%2e%2fa.pdf',
    'a\u0000.pdf',
    'a.exe\u0000.pdf',
    `${'x'.repeat(4092)}.pdf`,
    `${'ż'.repeat(2000)}.pdf`,
    `${'\u{1f600}'.repeat(900)}.pdf`,
    'CON.pdf',
    'nul.pdf',
    'COM1.pdf',
    'lpt9.tar.pdf',
    'AUX .pdf',
    `umowa${RTL}fdp.exe.pdf`,
    '\u2066faktura\u2069.pdf',
    'a.pdf...',
    'a.pdf   ',
    ' \t a.pdf',
    '.pdf.pdf',
    'a.exe.pdf',
    'a.html.pdf',
    'a.exe:b.pdf',
    'a\r\nX-Evil: 1.pdf',
    'a\u2028b.pdf',
    'a";filename*=UTF-8\'\'b.html;x=".pdf',
    '<img src=x onerror=alert(1)>.pdf',
    '$(reboot).pdf',
    "'; DROP TABLE evidence; --.pdf",
    '{{7*7}}${7*7}.pdf',
    `z${'\u0301'.repeat(500)}.pdf`,
    'ﬁle\u200b.pdf',
    'a.PDF',
    'a.pDf',
  ];
  const refused = [
    `umowa${RTL}fdp.exe`,
    `umowa.pdf${RTL}`.concat('.js'),
    'a.pdf\u0000.exe',
    'a.pdf:evil.exe',
    'a.pdf/.exe',
    'a.рdf', // the first letter is Cyrillic
    'a．pdf',
    'a.pd\u200bf',
    'a.p\u0301df',
    'a',
    'a.',
    '.htaccess',
    'a.pdf.lnk',
    'a.pdf.scr',
    'a.docm',
    'a.xlsm',
    'a.pptm',
    'a.hta',
    'desktop.ini',
    'a.url',
  ];
  const nothing = ['', '   ', '..', '../', RTL, '\u0000', '\ufeff\u200e'];
  return [
    ...kept.map((name) => file(`the name ${JSON.stringify(name.slice(0, 40))}`, name, pdf(), STORED)),
    ...refused.map((name) => file(`the name ${JSON.stringify(name)}`, name, pdf(), 'file_type_not_accepted')),
    ...nothing.map((name) =>
      file(`no name: ${JSON.stringify(name)}`, name, pdf(), ['file_missing', 'file_type_not_accepted']),
    ),
    file('a name that is no UTF-8', join('\xff\xfe\xb3.pdf'), pdf(), STORED),
  ];
}

const TYPES = (type: string, part: string): string =>
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  `<Override PartName="/${part}" ContentType="application/vnd.${type}.main+xml"/></Types>`;
const LETTER = 'openxmlformats-officedocument.wordprocessingml.document';
const TABLE = 'openxmlformats-officedocument.spreadsheetml.sheet';
const SLIDES = 'openxmlformats-officedocument.presentationml.presentation';

function office(type: string, main: string, parts: readonly ZipPart[]): Buffer {
  return buildZip([
    { name: '[Content_Types].xml', bytes: latin(TYPES(type, main)) },
    { name: '_rels/.rels', bytes: latin('<Relationships/>') },
    { name: main, bytes: latin('<document/>') },
    ...parts,
  ]);
}
const letter = (...parts: ZipPart[]): Buffer => office(LETTER, 'word/document.xml', parts);
const table = (...parts: ZipPart[]): Buffer => office(TABLE, 'xl/workbook.xml', parts);
const openLetter = (...parts: ZipPart[]): Buffer =>
  buildZip([
    { name: 'mimetype', bytes: latin('application/vnd.oasis.opendocument.text'), stored: true },
    { name: 'content.xml', bytes: latin('<office/>') },
    ...parts,
  ]);

/** Packed documents that unpack to too much, or are built so that programs disagree about them. */
function archives(): HostileFile[] {
  const NONE = Buffer.alloc(0);
  const large = deflateOnce(Buffer.alloc(64 * 1024 ** 2));
  const bomb = (name: string): ZipPart => ({ name, bytes: NONE, deflated: large });
  const five = [1, 2, 3, 4, 5].map((number) => bomb(`media/${number}.bin`));
  const small = Buffer.from('x');
  const nest = (levels: number): Buffer =>
    levels === 0
      ? buildZip([bomb('a'), bomb('b')])
      : buildZip([
          { name: 'inner.zip', bytes: nest(levels - 1), stored: true },
          { name: 'b', bytes: small },
        ]);
  const doubled = buildZip(Array.from({ length: 3 }, (_, index) => bomb(`${index}.bin`)));
  const TOO_LARGE = 'file_unpacks_too_large';
  return [
    file('a bomb as a letter', 'a.docx', letter(...five), TOO_LARGE),
    file('a bomb as a table', 'a.xlsx', table(...five), TOO_LARGE),
    file('a bomb as an open letter', 'a.odt', openLetter(...five), TOO_LARGE),
    file('a bomb by its name', 'a.zip', buildZip(five), 'file_type_not_accepted'),
    file(
      'a bomb that claims to be small',
      'a.docx',
      letter(...five.map((part) => ({ ...part, claimedSize: 100 }))),
      'file_damaged',
    ),
    file(
      'a part that claims 4 GB',
      'a.docx',
      letter({ name: 'word/a.xml', bytes: small, claimedSize: 0xfffffffe }),
      TOO_LARGE,
    ),
    file(
      'an archive in an archive, five levels',
      'a.docx',
      letter({ name: 'word/a.zip', bytes: nest(4), stored: true }),
      TOO_LARGE,
    ),
    file(
      'bombs in archives in the letter',
      'a.docx',
      letter(...[1, 2, 3].map((number) => ({ name: `word/${number}.zip`, bytes: doubled, stored: true }))),
      TOO_LARGE,
    ),
    file(
      'bombs in packed archives in the table',
      'a.xlsx',
      table(...[1, 2, 3].map((number) => ({ name: `xl/${number}.zip`, bytes: doubled }))),
      TOO_LARGE,
    ),
    file(
      'an archive inside that is too large to look into',
      'a.docx',
      letter({ name: 'word/a.zip', bytes: join('PK\x03\x04', Buffer.alloc(17 * 1024 ** 2)) }),
      TOO_LARGE,
    ),
    file(
      '20,000 parts',
      'a.docx',
      letter(
        ...Array.from({ length: 20_000 }, (_, index) => ({ name: `p/${index}`, bytes: NONE, stored: true })),
      ),
      TOO_LARGE,
    ),
    file(
      'a workbook behind a chart',
      'a.docx',
      letter({ name: 'word/embeddings/w.xlsx', bytes: XLSX }),
      STORED,
    ),
    file('a letter of a few megabytes', 'a.docx', letter(bomb('word/media/blank.bmp')), STORED),
    ...['../../../etc/cron.d/x', '/etc/passwd', 'C:/x', 'a\\..\\b'].map((name) =>
      file(`a part called ${name}`, 'a.docx', letter({ name, bytes: small }), 'file_damaged'),
    ),
    file(
      'a link',
      'a.docx',
      letter({ name: 'word/l', bytes: latin('/etc/passwd'), mode: 0o120777 }),
      'file_damaged',
    ),
    file(
      'two parts of one name',
      'a.docx',
      letter({ name: 'word/a.xml', bytes: small }, { name: 'word/a.xml', bytes: latin('y') }),
      'file_damaged',
    ),
    file(
      'a wrong checksum',
      'a.docx',
      letter({ name: 'a', bytes: small, wrongChecksum: true }),
      'file_damaged',
    ),
    file('a letter cut in half', 'a.docx', letter().subarray(0, 300), ['file_damaged', ...NOT_TAKEN]),
    file('a letter without its directory', 'a.docx', Buffer.from(DOCX).subarray(0, -40), 'file_damaged'),
  ];
}

/** Documents with programs in them. */
function macros(): HostileFile[] {
  const vba = (folder: string): ZipPart => ({
    name: `${folder}/vbaProject.bin`,
    bytes: latin('\xd0\xcf\x11\xe0'),
  });
  const MACROS = 'file_with_macros';
  return [
    file('VBA in a letter', 'a.docx', letter(vba('word')), MACROS),
    file('VBA in a table', 'a.xlsx', table(vba('xl')), MACROS),
    file('VBA in slides', 'a.pptx', office(SLIDES, 'ppt/presentation.xml', [vba('ppt')]), MACROS),
    file(
      'VBA in a letter in a letter',
      'a.docx',
      letter({ name: 'word/e.docx', bytes: letter(vba('word')) }),
      MACROS,
    ),
    file(
      'macros of 1992',
      'a.xlsx',
      table({ name: 'xl/macrosheets/sheet1.xml', bytes: latin('<m/>') }),
      MACROS,
    ),
    file(
      'Basic in an open letter',
      'a.odt',
      openLetter({ name: 'Basic/Standard/M.xml', bytes: latin('<m/>') }),
      MACROS,
    ),
    file(
      'Python in an open letter',
      'a.odt',
      openLetter({ name: 'Scripts/python/m.py', bytes: latin('1') }),
      MACROS,
    ),
    ...[
      ['.docx', 'ms-word.document.macroEnabled', 'word/document.xml'],
      ['.xlsx', 'ms-excel.sheet.macroEnabled', 'xl/workbook.xml'],
      ['.pptx', 'ms-powerpoint.presentation.macroEnabled', 'ppt/presentation.xml'],
    ].map(([extension = '', type = '', main = '']) =>
      file(`a document with macros as ${extension}`, `a${extension}`, office(type, main, []), [
        ...NOT_TAKEN,
        MACROS,
        'file_damaged',
      ]),
    ),
  ];
}

function png(width: number, height: number): Buffer {
  const bytes = Buffer.from(PNG);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** Small pictures that unpack to huge ones, and such as no program can open. */
function pictures(): HostileFile[] {
  const jpeg = Buffer.from(JPEG);
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  const hugeJpeg = Buffer.from(jpeg);
  hugeJpeg.fill(0xff, frame + 5, frame + 9);
  const webp = Buffer.concat([latin('RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0'), Buffer.alloc(6, 0xff)]);
  const box = Buffer.alloc(20);
  box.writeUInt32BE(20, 0);
  box.write('ispe', 4);
  box.writeUInt32BE(60_000, 12);
  box.writeUInt32BE(60_000, 16);
  const TOO_LARGE = 'image_too_large';
  return [
    file('a PNG of 60,000 × 60,000', 'a.png', png(60_000, 60_000), TOO_LARGE),
    file('a PNG of 4 billion × 1', 'a.png', png(0xffffffff, 1), TOO_LARGE),
    file('a JPEG of 65,535 × 65,535', 'a.jpg', hugeJpeg, TOO_LARGE),
    file('a WebP of 16 million × 16 million', 'a.webp', webp, TOO_LARGE),
    file('a HEIC of 60,000 × 60,000', 'a.heic', Buffer.concat([HEIC, box]), TOO_LARGE),
    file('a PNG without a size', 'a.png', png(0, 0), 'file_damaged'),
    file('a PNG of 20 bytes', 'a.png', PNG.subarray(0, 20), ['file_damaged', ...NOT_TAKEN]),
    file('a JPEG without a frame', 'a.jpg', jpeg.subarray(0, frame), 'file_damaged'),
    file(
      'a JPEG whose segments lead nowhere',
      'a.jpg',
      join('\xff\xd8\xff\xe0\0\0', Buffer.alloc(500)),
      'file_damaged',
    ),
    file('a large plan', 'a.png', png(14_043, 9_933), STORED),
  ];
}

function empty(): HostileFile[] {
  return ['.pdf', '.png', '.docx', '.csv', '.txt', '.heic'].map((extension) =>
    file(`nothing called ${extension}`, `a${extension}`, Buffer.alloc(0), 'file_empty'),
  );
}

/** What only a virus scanner sees. */
export function infectedFiles(): HostileFile[] {
  const part = { name: 'word/a.bin', bytes: EICAR };
  return [
    file('EICAR', 'a.txt', EICAR, 'file_infected'),
    file('EICAR as a table', 'a.csv', EICAR, 'file_infected'),
    file('EICAR in a PDF', 'a.pdf', join(pdf(), EICAR), 'file_infected'),
    file('EICAR packed in a letter', 'a.docx', letter(part), 'file_infected'),
    file('EICAR packed in an open letter', 'a.odt', openLetter(part), 'file_infected'),
    file(
      'EICAR in a letter in a letter',
      'a.docx',
      letter({ name: 'word/e.docx', bytes: letter(part) }),
      'file_infected',
    ),
    file('EICAR in an archive', 'a.zip', buildZip([part]), 'file_type_not_accepted'),
  ];
}

/** More than 200 files, the same in every run. */
export function hostileFiles(): HostileFile[] {
  return [
    ...underWrongNames(),
    ...foreignFormats(),
    ...markup(),
    ...polyglots(),
    ...names(),
    ...archives(),
    ...macros(),
    ...pictures(),
    ...empty(),
  ];
}

/** What an office really sends, of every accepted type. */
export function honestFiles(): HostileFile[] {
  return [
    ...RECOGNISABLE.map(([extension, bytes]) =>
      file(`an honest ${extension}`, `a${extension}`, bytes(), STORED),
    ),
    file('an honest table', 'a.csv', CSV_UTF8, STORED),
    file('an honest text', 'a.txt', TXT, STORED),
  ];
}
