/** A database of its own for a measurement: embedded PostgreSQL with durable settings and the demo world, thrown away afterwards. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { buildServer } from '../../scripts/lib/build-server.mjs';
import { buildWeb } from '../../scripts/lib/build-web.mjs';
import { importMigrations, importPostgres } from '../../scripts/lib/built.mjs';
import { prepareDatabase } from '../../scripts/lib/database.mjs';

/** @returns {Promise<{ url: string, appUrl: string, publicUrl: string, dataDir: string, owner: pg.Client, stopDatabase: () => Promise<void>, close: () => Promise<void> }>} */
export async function openWorld({ web = false } = {}) {
  await buildServer();
  if (web) await buildWeb({});
  const dataDir = mkdtempSync(join(tmpdir(), 'miara-bench-'));
  const { startEmbeddedPostgres } = await importPostgres();
  const postgresDir = join(dataDir, 'postgres');
  let server = await startEmbeddedPostgres({ dataDir: postgresDir, durable: true });
  await prepareDatabase({ url: server.url, own: false }, { dataDir, demo: true, log: () => undefined });
  const { roleUrl } = await importMigrations();
  const owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  let stopped = null;
  // Its connection would take the stop for a fault.
  owner.on('error', () => undefined);
  const stopDatabase = () =>
    (stopped ??= owner
      .end()
      .catch(() => undefined)
      .then(() => server.stop()));
  return {
    url: server.url,
    appUrl: roleUrl(server.url, 'miara_app'),
    publicUrl: roleUrl(server.url, 'miara_public'),
    dataDir,
    owner,
    postgresDir,
    server,
    /** Somebody stopped the server and started it again. */
    replaceServer: (started) => (server = started),
    stopDatabase,
    close: async () => {
      await stopDatabase();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Opens a session for somebody of the demo, as signing in does. Gives the value of the Cookie header. */
export async function sessionOf(owner, email) {
  const token = randomBytes(32).toString('base64url');
  await owner.query(
    `INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at)
     SELECT $1, people.id, now(), now(), now() + interval '1 day' FROM people WHERE people.email = $2`,
    [createHash('sha256').update(token).digest(), email],
  );
  return `miara_session=${token}`;
}
