import { constants } from 'node:fs';
import { access, link, mkdir, open, readdir, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStorage, hashOfKey, type StoredFile, type TemporaryFile } from './file-storage.js';
import { IncomingFiles } from './incoming-files.js';
import { asStorageError, errorCodeOf } from './storage-errors.js';

const INCOMING = 'incoming';

/** Files in a folder of this machine. Received ones lie in `incoming/`, so that putting them away is a rename. */
export class LocalFileStorage extends FileStorage {
  readonly #incoming: IncomingFiles;

  constructor(private readonly root: string) {
    super();
    this.#incoming = new IncomingFiles(join(root, INCOMING));
  }

  override temporary(): Promise<TemporaryFile> {
    return this.#incoming.temporary();
  }

  override async put(key: string, file: TemporaryFile): Promise<void> {
    const target = this.pathOf(key);
    await withRoom(async () => {
      await this.makeFolders(dirname(target));
      // Only what is kept has to survive a power cut; a torn upload is not worth a wait for the disk.
      await sync(file.path);
      try {
        // A hard link, unlike a rename, refuses to replace what is there.
        await link(file.path, target);
        await sync(dirname(target));
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

  override downloadAddress(): Promise<null> {
    return Promise.resolve(null);
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
      if (hashOfKey(key) === null) continue;
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

  override discardTemporaryBefore(instant: Date): Promise<number> {
    return this.#incoming.discardBefore(instant);
  }

  override async check(): Promise<void> {
    await mkdir(this.root, { recursive: true });
    await access(this.root, constants.R_OK | constants.W_OK);
  }

  private pathOf(key: string): string {
    if (hashOfKey(key) === null) throw new Error(`Not a storage key: ${key}`);
    return join(this.root, key);
  }

  /** Creates what is missing and makes each new folder's name survive a power cut. */
  private async makeFolders(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined) return;
    for (let path = folder; path !== dirname(first); path = dirname(path)) await sync(dirname(path));
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

/** Has the disk keep a file's content, or the names in a folder. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
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
