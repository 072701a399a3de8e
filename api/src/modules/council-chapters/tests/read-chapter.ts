import { promisify } from 'node:util';
import { buffer } from 'node:stream/consumers';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import yauzl from 'yauzl';

/** A piece of the structure of a PDF. */
export interface Tag {
  role: string;
  alt?: string;
  children: Tag[];
}

export interface ReadPdf {
  pages: number;
  /** In reading order, its white space made one. */
  text: string;
  language: unknown;
  title: unknown;
  tags: Tag[];
  /** Where its links lead. */
  links: string[];
}

/** What a reader of a PDF finds in it. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const { info } = await pdf.getMetadata();
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const annotations = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat() as {
    url?: string;
  }[];
  await pdf.cleanup();
  return {
    pages: pdf.numPages,
    text: normal(
      texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' '),
    ),
    language: (info as { Language?: unknown }).Language,
    title: (info as { Title?: unknown }).Title,
    tags: trees.flatMap((tree) => flat(tree as unknown as Tag)),
    links: annotations.flatMap(({ url }) => (url === undefined ? [] : [url])),
  };
}

/** The parts of a DOCX, by their path. */
export async function readDocx(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer)(bytes, {
    lazyEntries: true,
  });
  const open = promisify<yauzl.Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  const parts = new Map<string, string>();
  await new Promise<void>((done, failed) => {
    zip.on('end', done).on('error', failed);
    zip.on('entry', (entry: yauzl.Entry) => {
      open(entry)
        .then((stream) => buffer(stream))
        .then((content) => {
          parts.set(entry.fileName, content.toString('utf8'));
          zip.readEntry();
        }, failed);
    });
    zip.readEntry();
  });
  return parts;
}

/** Rows of all tables of a DOCX, each as the texts of its cells. */
export function rowsOf(document: string): string[][] {
  return [...document.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      normal([...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ')),
    ),
  );
}

export function normal(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function flat(tag: Tag | null): Tag[] {
  if (!tag) return [];
  return [tag, ...(tag.children ?? []).flatMap((child) => ('role' in child ? flat(child) : []))];
}
