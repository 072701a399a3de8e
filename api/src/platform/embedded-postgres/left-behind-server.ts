import { readFileSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, hasEnded, isAlive, signal, startedAt } from './processes.js';

const KEEPER_FILE = 'miara-keeper';

/** Notes which process looks after the server, so that a later start can tell a twin from an orphan. */
export function noteKeeper(dataDir: string): void {
  writeFileSync(join(dataDir, KEEPER_FILE), `${process.pid} ${startedAt(process.pid)}\n`);
}

export function forgetKeeper(dataDir: string): void {
  rmSync(join(dataDir, KEEPER_FILE), { force: true });
}

/**
 * Deals with a server that an earlier start left running. When Miara is killed hard (kill -9, a crash),
 * PostgreSQL lives on without anybody to stop it; it is shut down in order here, which keeps every commit.
 *
 * @throws Error when the earlier Miara is alive as well: two of them must not share one data folder.
 */
export async function stopLeftBehindServer(dataDir: string): Promise<void> {
  const pid = serverOf(dataDir);
  if (pid === null) return;
  const keeper = keeperOf(dataDir);
  if (keeper !== null) {
    throw new Error(
      `Miara already runs with the data folder ${dataDir} (process ${keeper}). ` +
        'Stop it first, or choose another folder with MIARA_DATA_DIR and another PORT.',
    );
  }
  signal(pid, 'SIGINT');
  if (await hasEnded(pid, 10_000)) return;
  signal(pid, 'SIGQUIT');
  if (await hasEnded(pid, 10_000)) return;
  throw new Error(`An earlier PostgreSQL (process ${pid}) does not stop. End it by hand and start again.`);
}

function serverOf(dataDir: string): number | null {
  const pid = Number.parseInt(readText(join(dataDir, 'postmaster.pid')), 10);
  if (!Number.isInteger(pid) || !isAlive(pid)) return null;
  const command = commandLine(pid);
  // The id may belong to an unrelated process by now; PostgreSQL itself then removes the stale file.
  return command === null || command.includes(dataDir) ? pid : null;
}

function keeperOf(dataDir: string): number | null {
  const [id = '', since = ''] = readText(join(dataDir, KEEPER_FILE)).trim().split(' ');
  const pid = Number.parseInt(id, 10);
  if (!Number.isInteger(pid) || pid === process.pid || !isAlive(pid)) return null;
  return startedAt(pid) === since ? pid : null;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
