import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findPostgresBinaries } from './binaries.js';
import { OWNER, ensureDataFolder, readPassword, readRememberedPort, rememberPort } from './data-folder.js';
import { freePort } from './free-port.js';
import { forgetKeeper, noteKeeper, stopLeftBehindServer } from './left-behind-server.js';
import { hasEnded, signal } from './processes.js';
import { chooseLauncher, type Launcher } from './unprivileged-launch.js';

export interface EmbeddedPostgresOptions {
  /** PostgreSQL's data folder; made on the first start. */
  readonly dataDir: string;
  /** false (tests only): commits do not wait for the disk and a power cut may lose everything. */
  readonly durable: boolean;
  /** Port on 127.0.0.1; by default the one of the previous start, or any free one. */
  readonly port?: number;
  /** Connections the server accepts at most; 100 when not given. */
  readonly maxConnections?: number;
}

export interface EmbeddedPostgres {
  /** Connection URL of the owner (a superuser of this private server), password included. */
  readonly url: string;
  /** Process id of the server. */
  readonly pid: number;
  /** Ends the server in order; open connections are cut, commits kept. May be called more than once. */
  stop(): Promise<void>;
  /** Ends the server at once. Commits are kept; the next start replays the log. */
  kill(): void;
}

const ATTEMPTS = 4;
const READY_WITHIN_MS = 60_000;

/**
 * Starts the private PostgreSQL server of an evaluation, of development or of a test run, listening on 127.0.0.1
 * only. It survives a hard kill of this process; the next start finds and stops it (see left-behind-server.ts).
 *
 * @throws Error in plain words when the server cannot be started.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const binaries = await findPostgresBinaries();
  const launcher = chooseLauncher(dataDir, binaries.postgres);
  await stopLeftBehindServer(dataDir);
  await ensureDataFolder(dataDir, binaries, launcher, options.durable);
  const password = await readPassword(dataDir);
  noteKeeper(dataDir);

  let failure = new Error('The embedded PostgreSQL did not start.');
  // A port may be taken between choosing and using it, and the backends of a killed server need a moment to let
  // go of their shared memory: both are worth another attempt.
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const port = await freePort(options.port ?? (await readRememberedPort(dataDir)));
    const server = launchServer(binaries.postgres, launcher, dataDir, port, options);
    try {
      await untilReady(server, serverUrl(password, port, 'postgres'), dataDir);
      await rememberPort(dataDir, port);
      await ensureDatabase(serverUrl(password, port, 'postgres'));
      return handleOf(server, dataDir, serverUrl(password, port, OWNER));
    } catch (error) {
      failure = error as Error;
      if (server.pid !== undefined) signal(server.pid, 'SIGQUIT');
      await sleep(250 * attempt);
    }
  }
  forgetKeeper(dataDir);
  throw failure;
}

function serverUrl(password: string, port: number, database: string): string {
  return `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

function logFile(dataDir: string): string {
  return join(dataDir, 'miara-postgres.log');
}

function launchServer(
  program: string,
  launcher: Launcher,
  dataDir: string,
  port: number,
  options: EmbeddedPostgresOptions,
): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: options.maxConnections ?? 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(options.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  // Opened for each start anew: the log of this start only, so it does not grow for ever.
  const log = openSync(logFile(dataDir), 'w', 0o600);
  try {
    launcher.own(logFile(dataDir));
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    // Detached: Ctrl-C in the terminal must reach the application first, which then stops the server itself.
    const server = launcher.spawn(program, ['-D', dataDir, ...flags], ['ignore', log, log]);
    server.unref();
    return server;
  } finally {
    closeSync(log);
  }
}

async function untilReady(server: ChildProcess, url: string, dataDir: string): Promise<void> {
  const launchFailures: Error[] = [];
  server.once('error', (error) => launchFailures.push(error));
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    const [launchFailure] = launchFailures;
    if (launchFailure !== undefined) throw launchFailure;
    if (server.exitCode !== null || server.signalCode !== null) {
      throw new Error(`The embedded PostgreSQL ended while starting:\n${lastLines(logFile(dataDir))}`);
    }
    if (await answers(url)) return;
    await sleep(20);
  }
  throw new Error(`The embedded PostgreSQL was not ready within a minute:\n${lastLines(logFile(dataDir))}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A starting server drops connections; without a listener that would end this process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [OWNER]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${OWNER}`);
  } finally {
    await client.end();
  }
}

function handleOf(server: ChildProcess, dataDir: string, url: string): EmbeddedPostgres {
  const pid = server.pid;
  if (pid === undefined) throw new Error('The embedded PostgreSQL has no process.');
  return {
    url,
    pid,
    async stop() {
      signal(pid, 'SIGINT');
      if (!(await hasEnded(pid, 15_000))) {
        signal(pid, 'SIGQUIT');
        await hasEnded(pid, 5_000);
      }
      forgetKeeper(dataDir);
    },
    kill() {
      signal(pid, 'SIGQUIT');
      forgetKeeper(dataDir);
    },
  };
}

function lastLines(path: string): string {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  } catch {
    return '(no log)';
  }
}
