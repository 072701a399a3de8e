import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemporaryFile } from './file-storage.js';
import { asStorageError, errorCodeOf } from './storage-errors.js';

/** Files that are being received, in a folder of this machine, whichever store they go to in the end. */
export class IncomingFiles {
  constructor(private readonly folder: string) {}

  /** Throws 507 `storage_full` when there is no room. */
  async temporary(): Promise<TemporaryFile> {
    const path = join(this.folder, randomUUID());
    try {
      await mkdir(this.folder, { recursive: true });
    } catch (error) {
      throw asStorageError(error);
    }
    const writable = createWriteStream(path, { flags: 'wx', mode: 0o600 });
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

  /** Throws away files whose receiving began before an instant and never ended. Returns how many. */
  async discardBefore(instant: Date): Promise<number> {
    let discarded = 0;
    for (const name of await filesIn(this.folder)) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null); // another process may have finished with it
      if (found === null || found.mtime >= instant) continue;
      await rm(path, { force: true });
      discarded += 1;
    }
    return discarded;
  }
}

/** Names of the files of a folder; none when it is not there yet. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
