import { promisify } from 'node:util';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import yazl from 'yazl';

const open = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);

/**
 * An Office file with one date instead of the moment of its making: in its entries and in what it says about itself.
 *
 * @param at the day of its content
 */
export async function sealArchive(bytes: Buffer, at: Date): Promise<Buffer> {
  const entries = await entriesOf(bytes);
  const sealed = new yazl.ZipFile();
  for (const [name, content] of entries) {
    const kept = name === 'docProps/core.xml' ? dated(content, at) : content;
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
