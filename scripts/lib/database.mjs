/** Chooses the database: a server of your own (DATABASE_URL), otherwise the embedded one. */
import { existsSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { importMigrations, importPostgres, importSeeds } from './built.mjs';

/**
 * @param {string} dataDir Miara's data folder; the embedded server lives in its folder `postgres`
 * @returns {Promise<{ url: string, own: boolean, stop: () => Promise<void>, kill: () => void }>} own: not ours to stop
 */
export async function openDatabase(dataDir) {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return { url: DATABASE_URL, own: true, stop: async () => {}, kill: () => {} };
  const { startEmbeddedPostgres } = await importPostgres();
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), durable: true });
  return { url: server.url, own: false, stop: server.stop, kill: server.kill };
}

/**
 * Brings the schema up to date and, on a database without tenants, adds the reference data and the demo world.
 * A demo that was interrupted half-way is thrown away and made again: nobody has worked in it yet.
 *
 * @returns {Promise<boolean>} whether the demo world is in it: an area that was opened for real has none of its accounts
 */
export async function prepareDatabase(database, { dataDir, demo, log }) {
  const { migrate } = await importMigrations();
  const unfinished = join(dataDir, '.demo-unfinished');
  if (!database.own && existsSync(unfinished)) {
    log('The demo was interrupted last time; making it anew …');
    await emptyDatabase(database.url);
    rmSync(join(dataDir, 'files'), { recursive: true, force: true });
  }
  await migrate(database.url, { log: (line) => log(`  ${line}`) });
  const { hasDemo, isEmpty, seedReference, seedDemo } = await importSeeds();
  if (!(await isEmpty(database.url))) return hasDemo(database.url);
  await seedReference(database.url);
  if (!demo) return false;
  log('Making the demo world …');
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(unfinished, '');
  await seedDemo(database.url, { filesDir: join(dataDir, 'files'), log: (line) => log(`  ${line}`) });
  rmSync(unfinished);
  return true;
}

async function emptyDatabase(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      'DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public;',
    );
  } finally {
    await client.end();
  }
}
