/**
 * `npm run db:migrate|down|status|seed|reset`, `node scripts/db.mjs counters check|rebuild [--tenant slug]`: the database of
 * DATABASE_URL, otherwise the embedded one.
 * `node scripts/db.mjs publications check [--tenant slug]`: whether the stored rows still have the hash they were sealed with.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildServer } from './lib/build-server.mjs';
import { importMigrations, importPostgres } from './lib/built.mjs';
import { checkPublications } from './lib/check-publications.mjs';
import { readSettingsFile } from './lib/settings-file.mjs';
import { openDatabase, prepareDatabase } from './lib/database.mjs';
import { ROOT } from './lib/root.mjs';

readSettingsFile();
const dataDir = resolve(process.env.MIARA_DATA_DIR || `${ROOT}/.data`);
const log = (line) => console.log(line);
const commands = {
  migrate: async (database) => (await importMigrations()).migrate(database.url, { log }),
  down: async (database) => (await importMigrations()).migrateDown(database.url, { log }),
  status: async (database) => {
    for (const { name, appliedAt } of await (await importMigrations()).migrationStatus(database.url)) {
      log(`${appliedAt?.toISOString() ?? 'pending'.padEnd(24)}  ${name}`);
    }
  },
  publications: checkPublications,
  seed: (database) => prepareDatabase(database, { dataDir, demo: true, log }),
  // Ends with 1 where they differ, so that a night's check can be noticed.
  counters: async (database, args) => {
    if (!(await (await importMigrations()).countersCommand(database.url, args, log))) process.exitCode = 1;
  },
};

try {
  await main(process.argv[2], process.argv.slice(3));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main(name, args) {
  await buildServer();
  if (name === 'reset') return reset();
  const command = commands[name];
  if (command === undefined)
    throw new Error(`Say what to do: ${[...Object.keys(commands), 'reset'].join(', ')}.`);
  const database = await openDatabase(dataDir);
  try {
    await command(database, args);
  } finally {
    await database.stop();
  }
}

/** Only ever the embedded database: an own server is not ours to empty. */
async function reset() {
  if (process.env.DATABASE_URL)
    throw new Error('DATABASE_URL is set: empty that database with its own tools.');
  // Starting it first refuses when another Miara is using the folder.
  const { startEmbeddedPostgres } = await importPostgres();
  await (await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), durable: true })).stop();
  for (const part of ['postgres', 'files', '.demo-unfinished'])
    rmSync(join(dataDir, part), { recursive: true, force: true });
  log('The data folder is empty; the next start makes the demo anew.');
}
