/**
 * `npm run area:open -- --slug … --name … --short … --email … --person …`: a new area with its first administrator.
 * `npm run area:link -- --email …`: a new link for somebody who lost every way in.
 * `node scripts/area.mjs boundaries --tenant … [--service …]`: official boundaries of its members from the national service
 * (GUGiK ULDK), for maps; may be stopped and run again.
 * On the database of DATABASE_URL, otherwise the embedded one.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildServer } from './lib/build-server.mjs';
import { importBoundaries, importMigrations, importSeeds } from './lib/built.mjs';
import { openDatabase } from './lib/database.mjs';
import { ROOT } from './lib/root.mjs';
import { readSettingsFile } from './lib/settings-file.mjs';

readSettingsFile();
const NEEDED = {
  open: ['slug', 'name', 'short', 'email', 'person'],
  link: ['email'],
  boundaries: ['tenant'],
};
const OPTIONAL = { boundaries: ['service'] };

try {
  await main(process.argv[2], process.argv.slice(3));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main(command, args) {
  const needed = NEEDED[command];
  if (needed === undefined) throw new Error('Say what to do: open, link or boundaries.');
  const options = Object.fromEntries(
    [...needed, ...(OPTIONAL[command] ?? [])].map((name) => [name, { type: 'string' }]),
  );
  const { values } = parseArgs({ args, options });
  const missing = needed.filter((name) => (values[name] ?? '').trim() === '');
  if (missing.length > 0) throw new Error(`Missing: ${missing.map((name) => `--${name}`).join(', ')}.`);
  await buildServer();
  const dataDir = resolve(process.env.MIARA_DATA_DIR || `${ROOT}/.data`);
  const database = await openDatabase(dataDir);
  try {
    await (await importMigrations()).migrate(database.url, { log: console.log });
    if (command === 'boundaries') await fetchBoundaries(values, database.url, dataDir);
    else await run(command, values, database.url);
  } finally {
    await database.stop();
  }
}

async function run(command, { slug, name, short, email, person }, url) {
  const seeds = await importSeeds();
  if (command === 'link') return console.log(`Link: ${await seeds.linkFor(url, email)}`);
  const link = await seeds.openArea(url, { slug, name, shortName: short, email, person });
  console.log(`The area is open: /app/${slug}`);
  console.log(
    link === null
      ? `${email} signs in with the password they have.`
      : `Pass this on to ${person}; it works once, for 7 days, below the address of the service:\n${link}`,
  );
}

async function fetchBoundaries({ tenant, service }, ownerUrl, dataDir) {
  const { fetchBoundariesOf } = await importBoundaries();
  const log = (line) => console.log(line);
  const { drawn, missing } = await fetchBoundariesOf({ ownerUrl, dataDir, tenant, service, log });
  console.log(`Boundaries of ${drawn} units are in use on the maps of /app/${tenant}/map.`);
  if (missing.length > 0) console.log(`The service does not know: ${missing.join(', ')}.`);
}
