import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PostgresBinaries } from './binaries.js';
import type { Launcher } from './unprivileged-launch.js';

/** Name of the superuser and of the database of the embedded server. */
export const OWNER = 'miara';

const PASSWORD_FILE = 'miara-superuser-password';
const PORT_FILE = 'miara-port';

/**
 * Makes the data folder once. It is built beside its final place and moved there when complete, so that an
 * interrupted first start leaves nothing that looks finished.
 */
export async function ensureDataFolder(
  dataDir: string,
  binaries: PostgresBinaries,
  launcher: Launcher,
  durable: boolean,
): Promise<void> {
  if (existsSync(join(dataDir, PASSWORD_FILE))) return;
  if (existsSync(join(dataDir, 'PG_VERSION'))) {
    throw new Error(
      `${dataDir} is a PostgreSQL data folder that Miara did not make. Choose another MIARA_DATA_DIR.`,
    );
  }
  const unfinished = `${dataDir}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(dataDir), { recursive: true });
  await mkdir(unfinished, { mode: 0o700 });
  launcher.own(unfinished);

  const password = randomBytes(24).toString('base64url');
  const secrets = await mkdtemp(join(tmpdir(), 'miara-'));
  const passwordFile = join(secrets, 'password');
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    launcher.own(secrets);
    launcher.own(passwordFile);
    const more = ['--pwfile', passwordFile, ...(durable ? [] : ['--no-sync'])];
    await runInitdb(unfinished, more, binaries, launcher);
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
  await writeFile(join(unfinished, PASSWORD_FILE), password, { mode: 0o600 });
  await chmod(join(unfinished, PASSWORD_FILE), 0o600);
  launcher.own(join(unfinished, PASSWORD_FILE));
  await rm(dataDir, { recursive: true, force: true });
  await rename(unfinished, dataDir);
}

async function runInitdb(
  folder: string,
  more: readonly string[],
  binaries: PostgresBinaries,
  launcher: Launcher,
): Promise<void> {
  // C.UTF-8 as the database's own order is byte order in every release; Polish order is asked for where it is
  // shown, by COLLATE "pl-x-icu".
  const child = launcher.spawn(
    binaries.initdb,
    [
      ...['-D', folder, '-U', OWNER, '-E', 'UTF8', '--locale=C', '--locale-provider=builtin'],
      ...['--builtin-locale=C.UTF-8', '-A', 'scram-sha-256', ...more],
    ],
    ['ignore', 'pipe', 'pipe'],
  );
  let said = '';
  child.stdout?.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0)
    throw new Error(`The database folder could not be made (initdb ended with ${code}).\n${said}`);
}

export function readPassword(dataDir: string): Promise<string> {
  return readFile(join(dataDir, PASSWORD_FILE), 'utf8');
}

/** The port of the previous start, so that bookmarks of database tools stay valid; null on the first start. */
export async function readRememberedPort(dataDir: string): Promise<number | null> {
  const text = await readFile(join(dataDir, PORT_FILE), 'utf8').catch(() => '');
  const port = Number.parseInt(text, 10);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
}

export async function rememberPort(dataDir: string, port: number): Promise<void> {
  await writeFile(join(dataDir, PORT_FILE), `${port}\n`);
}
