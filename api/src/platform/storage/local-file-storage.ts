import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { link, mkdir, open, readdir, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStorage, type StoredFile, type TemporaryFile } from './file-storage.js';
import { asStorageError, errorCodeOf } from './storage-errors.js';

const INCOMING = 'incoming';
const KEY = /^[0-9a-f-]+(\/[0-9a-f]+)+$/;

/** Files in a folder of this machine. Received ones lie in `incoming/`, so that putting them away is a rename. */
export class LocalFileStorage extends FileStorage {
  constructor(private readonly root: string) {
    super();
  }

  override async temporary(): Promise<TemporaryFile> {
    const path = join(this.root, INCOMING, randomUUID());
    await withRoom(() => mkdir(dirname(path), { recursive: true }));
    const writable = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
    return {
      path,
      writable,
      discard: async () => {
        writable.destroy();
        // Closing comes first: a file that is only being opened would appear after it was removed.
        if (!writable.closed) await new Promise<void>((resolve) => writable.once('close', resolve));
        await rm(path, { force: true });
      },
    };
  }

  override async put(key: string, file: TemporaryFile): Promise<void> {
    const target = this.pathOf(key);
    await withRoom(async () => {
      await this.makeFolders(dirname(target));
      try {
        // A hard link, unlike a rename, refuses to replace what is there.
        await link(file.path, target);
        await syncFolder(dirname(target));
      } catch (error) {
        if (errorCodeOf(error) !== 'EEXIST') throw error;
      }
      const now = new Date();
      await utimes(target, now, now);
    });
    await rm(file.path, { force: true });
  }

  override async open(key: string): Promise<Readable> {
    const handle = await open(this.pathOf(key), 'r');
    return handle.createReadStream();
  }

  override async exists(key: string): Promise<boolean> {
    return (await this.putAt(key)) !== null;
  }

  override async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  override async *putBefore(instant: Date): AsyncIterable<StoredFile> {
    for (const path of await filesUnder(this.root)) {
      const key = path.split('\\').join('/');
      if (!KEY.test(key)) continue;
      const putAt = await this.putAt(key);
      if (putAt !== null && putAt < instant) yield { key, putAt };
    }
  }

  override async putAt(key: string): Promise<Date | null> {
    try {
      return (await stat(this.pathOf(key))).mtime;
    } catch (error) {
      if (errorCodeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  override async discardTemporaryBefore(instant: Date): Promise<number> {
    const folder = join(this.root, INCOMING);
    let discarded = 0;
    for (const name of await filesUnder(folder)) {
      const path = join(folder, name);
      const found = await stat(path).catch(() => null); // another process may have finished with it
      if (found === null || found.mtime >= instant) continue;
      await rm(path, { force: true });
      discarded += 1;
    }
    return discarded;
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error(`Not a storage key: ${key}`);
    return join(this.root, key);
  }

  /** Creates what is missing and makes each new folder's name survive a power cut. */
  private async makeFolders(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined) return;
    for (let path = folder; path !== dirname(first); path = dirname(path)) await syncFolder(dirname(path));
  }
}

/** Runs a step of writing; no room on the disk becomes 507. */
async function withRoom<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw asStorageError(error);
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Paths of files below a folder, relative to it; none when the folder is not there yet. */
async function filesUnder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
