/**
 * Dated changes of the register, recorded by the operator of the service:
 * `node scripts/units.mjs rename --unit 2211043 --name … [--display …] --from 2027-01-01 --source "Dz.U. …"`
 * `node scripts/units.mjs replace --units 2211031,2211072 --by 2211053 --from 2027-01-01 --source "Dz.U. …"`
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
const NEEDED = { rename: ['unit', 'name', 'from', 'source'], replace: ['units', 'by', 'from', 'source'] };

try {
  await main(process.argv[2], process.argv.slice(3));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main(command, args) {
  const needed = NEEDED[command];
  if (needed === undefined) throw new Error('Say what to do: rename or replace.');
  const options = Object.fromEntries([...needed, 'display'].map((name) => [name, { type: 'string' }]));
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

async function run(command, { unit, name, display, units, by, from, source }, url) {
  const seeds = await importSeeds();
  if (command === 'rename') {
    await seeds.renameUnit(url, { unit, name, displayName: display, from, source });
    return console.log(`${unit} is called ${name} from ${from}; earlier days keep the former name.`);
  }
  const areas = await seeds.replaceUnits(url, {
    units: units.split(',').map((one) => one.trim()),
    by,
    from,
    source,
  });
  console.log(`${by} comes in the place of ${units} from ${from}; memberships changed in ${areas} area(s).`);
}
