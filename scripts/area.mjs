/**
 * `npm run area:open -- --slug … --name … --short … --email … --person …`: a new area with its first administrator.
 * `npm run area:link -- --email …`: a new link for somebody who lost every way in.
 * On the database of DATABASE_URL, otherwise the embedded one.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildServer } from './lib/build-server.mjs';
import { importMigrations, importSeeds } from './lib/built.mjs';
import { openDatabase } from './lib/database.mjs';
import { ROOT } from './lib/root.mjs';
import { readSettingsFile } from './lib/settings-file.mjs';

readSettingsFile();
const NEEDED = { open: ['slug', 'name', 'short', 'email', 'person'], link: ['email'] };

try {
  await main(process.argv[2], process.argv.slice(3));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main(command, args) {
  const needed = NEEDED[command];
  if (needed === undefined) throw new Error('Say what to do: open or link.');
  const options = Object.fromEntries(needed.map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({ args, options });
  const missing = needed.filter((name) => (values[name] ?? '').trim() === '');
  if (missing.length > 0) throw new Error(`Missing: ${missing.map((name) => `--${name}`).join(', ')}.`);
  await buildServer();
  const database = await openDatabase(resolve(process.env.MIARA_DATA_DIR || `${ROOT}/.data`));
  try {
    await (await importMigrations()).migrate(database.url, { log: console.log });
    await run(command, values, database.url);
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
