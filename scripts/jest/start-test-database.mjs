/**
 * One PostgreSQL for the whole run: the server of MIARA_TEST_DATABASE_URL, or an embedded one in a temporary folder
 * that does not wait for the disk. Migrates a template that each test file clones in a tenth of a second.
 *
 * Tells the tests by MIARA_TEST_OWNER_URL (database of the owner) and MIARA_TEST_TEMPLATE (name of the template), and by
 * MIARA_TEST_CLAMD (path of clamd, with MIARA_TEST_CLAMD_LIBRARIES) or MIARA_TEST_CLAMD_MISSING (why there is none).
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { buildServer } from '../lib/build-server.mjs';
import { findClamd } from '../lib/find-clamd.mjs';
import { importMigrations, importPostgres, importReferenceSeed } from '../lib/built.mjs';
import stopTestDatabase from './stop-test-database.mjs';

const TEMPLATE = 'miara_template';

export default async function startTestDatabase() {
  await buildServer();
  const ownerUrl = process.env.MIARA_TEST_DATABASE_URL || (await startEmbedded());
  process.env.MIARA_TEST_OWNER_URL = ownerUrl;
  process.env.MIARA_TEST_TEMPLATE = TEMPLATE;
  offerClamd();
  try {
    await makeTemplate(ownerUrl);
  } catch (error) {
    // Jest does not tear down after a set-up that failed; the server would live on.
    await stopTestDatabase();
    throw error;
  }
}

/** The virus scanner is a program of its own: where there is none, its tests are skipped and say why. */
function offerClamd() {
  const clamd = findClamd();
  if ('missing' in clamd) {
    process.env.MIARA_TEST_CLAMD_MISSING = clamd.missing;
    return;
  }
  process.env.MIARA_TEST_CLAMD = clamd.path;
  process.env.MIARA_TEST_CLAMD_LIBRARIES = clamd.env.LD_LIBRARY_PATH ?? '';
}

async function makeTemplate(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${TEMPLATE}`);
  } finally {
    await client.end();
  }
  const templateUrl = new URL(ownerUrl);
  templateUrl.pathname = `/${TEMPLATE}`;
  await (await importMigrations()).migrate(templateUrl.href);
  await (await importReferenceSeed()).seedReference(templateUrl.href);
}

async function startEmbedded() {
  const folder = mkdtempSync(join(tmpdir(), 'miara-test-'));
  const { startEmbeddedPostgres } = await importPostgres();
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, 'postgres'),
    durable: false,
    maxConnections: 200,
  });
  globalThis.miaraTestServer = { server, folder };
  return server.url;
}
