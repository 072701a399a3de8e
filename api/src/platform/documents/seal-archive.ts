import { promisify } from 'node:util';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import yazl from 'yazl';

const open = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);

/**
 * An Office file with one date instead of the moment of its making, in its entries and in what it says about itself, and
 * with names of links and numbers of pictures counted anew instead of drawn or counted over all files that a process
 * ever made: the same content makes the same bytes.
 *
 * @param at the day of its content
 */
export async function sealArchive(bytes: Buffer, at: Date): Promise<Buffer> {
  const entries = await entriesOf(bytes);
  const sealed = new yazl.ZipFile();
  const counted = countLinks();
  for (const [name, content] of entries) {
    const kept = name === 'docProps/core.xml' ? dated(content, at) : counted(name, content);
    sealed.addBuffer(kept, name, { mtime: new Date('2000-01-01T12:00:00Z'), forceDosTimestamp: true });
  }
  sealed.end();
  return buffer(sealed.outputStream);
}

async function entriesOf(bytes: Buffer): Promise<[string, Buffer][]> {
  const archive = await open(bytes, { lazyEntries: true });
  const read = promisify<yauzl.Entry, NodeJS.ReadableStream>(archive.openReadStream.bind(archive));
  const entries: [string, Buffer][] = [];
  return new Promise((done, failed) => {
    archive.on('error', failed);
    archive.on('end', () => done(entries));
    archive.on('entry', (entry: yauzl.Entry) => {
      if (entry.fileName.endsWith('/')) return archive.readEntry();
      read(entry)
        .then((stream) => buffer(stream))
        .then((content) => {
          entries.push([entry.fileName, content]);
          archive.readEntry();
        })
        .catch(failed);
    });
    archive.readEntry();
  });
}

/** Names that were drawn; `rId12` was not. */
const DRAWN = /(?<=")rId(?!\d{1,4}")[\w-]+(?=")/g;

/** Numbers drawn names in the order in which they appear; the same name stays the same in every part of the file. */
function countLinks(): (name: string, content: Buffer) => Buffer {
  const known = new Map<string, string>();
  return (name, content) => {
    if (!/\.(xml|rels)$/.test(name)) return content;
    const told = content.toString('utf8').replaceAll(DRAWN, (drawn) => {
      const number = known.get(drawn) ?? `rIdLink${known.size + 1}`;
      known.set(drawn, number);
      return number;
    });
    let pictures = 0;
    return Buffer.from(
      told.replaceAll(/(?<=<wp:docPr id=")\d+(?=")/g, () => String((pictures += 1))),
      'utf8',
    );
  };
}

function dated(core: Buffer, at: Date): Buffer {
  const instant = `${at.toISOString().slice(0, 19)}Z`;
  return Buffer.from(
    core
      .toString('utf8')
      .replaceAll(
        /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g,
        (_, before: string, after: string) => `${before}${instant}${after}`,
      ),
    'utf8',
  );
}
