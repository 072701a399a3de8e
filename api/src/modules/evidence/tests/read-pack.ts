import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import yauzl from 'yauzl';

/** Takes an archive apart into a new folder; returns the folder and the paths in it. */
export async function unpack(archive: Buffer): Promise<{ folder: string; files: Map<string, Buffer> }> {
  const files = await entriesOf(archive);
  const folder = await mkdtemp(join(tmpdir(), 'miara-test-pack-'));
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    if (!target.startsWith(`${folder}/`)) throw new Error(`${path} leaves its folder`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes, { flag: 'wx' });
  }
  return { folder, files };
}

/** What plain `sha256sum -c` says; throws when it finds a difference. */
export async function verify(folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)('sha256sum', ['--strict', '-c', 'SHA256SUMS'], {
    cwd: folder,
  });
  return stdout;
}

async function entriesOf(archive: Buffer): Promise<Map<string, Buffer>> {
  const zip = await promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer)(archive, {
    lazyEntries: true,
    strictFileNames: true,
  });
  const files = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    zip.on('end', resolve).on('error', reject);
    zip.on('entry', (entry: yauzl.Entry) => {
      if ((entry.generalPurposeBitFlag & 0x800) === 0)
        reject(new Error(`${entry.fileName} is not marked as UTF-8`));
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const blocks: Buffer[] = [];
        stream
          .on('data', (block: Buffer) => blocks.push(block))
          .on('error', reject)
          .on('end', () => {
            files.set(entry.fileName, Buffer.concat(blocks));
            zip.readEntry();
          });
      });
    });
    zip.readEntry();
  });
  return files;
}
