/** The parts of the built product that scripts drive. Call buildServer() before importing any of them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { existsSync } from 'node:fs';
import { ROOT } from './root.mjs';

export const importPostgres = () => importBuilt('api/dist/platform/embedded-postgres/index.js');
export const importMigrations = () => importBuilt('migrations/dist/run.js');
export const importSeeds = () => importBuilt('migrations/dist/seeds/index.js');
/** Apart from the demo, which tests do not wait for. */
export const importReferenceSeed = () => importBuilt('migrations/dist/seeds/reference/seed-reference.js');
export const importBoundaries = () => importBuilt('api/dist/fetch-boundaries-cli.js');
export const importApi = () => importBuilt('api/dist/main.js');

async function importBuilt(path) {
  const file = join(ROOT, path);
  if (!existsSync(file)) throw new Error(`${path} is missing: the sources it is built from are incomplete.`);
  return import(pathToFileURL(file).href);
}
