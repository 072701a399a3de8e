import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@miara/migrations';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../platform/embedded-postgres/index.js';
import { signal } from '../platform/embedded-postgres/processes.js';
import { databaseAt, type TestDatabase } from './database.js';

/** How a database server goes away: in order, without a farewell, or alive and answering nobody. */
export const WAYS_TO_STOP = ['in order', 'killed', 'frozen'] as const;
export type WayToStop = (typeof WAYS_TO_STOP)[number];

/** A PostgreSQL server of one test, which the test stops and brings back. */
export class DatabaseServer {
  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
    /** Migrated, empty. */
    readonly database: TestDatabase,
  ) {}

  static async start(): Promise<DatabaseServer> {
    const folder = await mkdtemp(join(tmpdir(), 'miara-test-server-'));
    const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), durable: false });
    await migrate(server.url);
    return new DatabaseServer(
      folder,
      server,
      databaseAt(server.url, () => Promise.resolve()),
    );
  }

  async stop(way: WayToStop): Promise<void> {
    if (way === 'in order') await this.server.stop();
    else if (way === 'killed') signal(this.server.pid, 'SIGKILL');
    else await this.signalAll('SIGSTOP');
  }

  async bringBack(way: WayToStop): Promise<void> {
    if (way === 'frozen') await this.signalAll('SIGCONT');
    else
      this.server = await startEmbeddedPostgres({ dataDir: join(this.folder, 'postgres'), durable: false });
  }

  async close(): Promise<void> {
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The server and every process that it started. */
  private async signalAll(name: NodeJS.Signals): Promise<void> {
    const ids = (await readdir('/proc')).filter((id) => /^\d+$/.test(id)).map(Number);
    for (const id of ids)
      if (id === this.server.pid || (await parentOf(id)) === this.server.pid) signal(id, name);
  }
}

async function parentOf(id: number): Promise<number | null> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  return Number(/\) \S (\d+) /.exec(stat)?.[1] ?? Number.NaN) || null;
}
