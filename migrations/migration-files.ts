import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** One migration as written: `NNNN-name.up.sql` and `NNNN-name.down.sql`. */
export interface Migration {
  /** File name without the ending, for example `0001-foundation`; decides the order. */
  readonly name: string;
  readonly up: string;
  readonly down: string;
  /** SHA-256 of the up file, hexadecimal: an applied migration must never change. */
  readonly sha256: string;
}

const NAME = /^(\d{4}-[a-z0-9-]+)\.up\.sql$/;

/** The folder of the schema's SQL files, beside this file in the sources and in the build. */
export const SCHEMA_FOLDER = fileURLToPath(new URL('./schema/', import.meta.url));

/**
 * Reads all migrations in order.
 *
 * @throws Error when a down file is missing or two migrations share a number.
 */
export async function readMigrations(folder: string = SCHEMA_FOLDER): Promise<Migration[]> {
  const names = (await readdir(folder))
    .map((file) => NAME.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .sort();
  const numbers = names.map((name) => name.slice(0, 4));
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) throw new Error(`Two migrations have the number ${twice}.`);
  return Promise.all(names.map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const up = await readFile(`${folder}/${name}.up.sql`, 'utf8');
  const down = await readFile(`${folder}/${name}.down.sql`, 'utf8').catch((cause: unknown) => {
    throw new Error(`Migration ${name} has no down file.`, { cause });
  });
  return { name, up, down, sha256: createHash('sha256').update(up).digest('hex') };
}
