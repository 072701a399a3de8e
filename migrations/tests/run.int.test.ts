import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate, migrateDown, migrationStatus, roleUrl } from '../run.js';

describe('the migration runner', () => {
  let folder: string;
  let url: string;
  const database = `miara_runner_${process.pid}`;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'miara-migrations-'));
    await onServer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await onServer(`CREATE DATABASE ${database}`);
    url = urlOf(database);
    await write('0001-first', roles('CREATE TABLE first (x int);'), 'DROP TABLE first;');
    await write('0002-second', 'CREATE TABLE second (x int);', 'DROP TABLE second;');
  });

  afterEach(async () => {
    await onServer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await rm(folder, { recursive: true });
  });

  it('applies each migration once, in order', async () => {
    const lines: string[] = [];
    await migrate(url, { folder, log: (line) => lines.push(line) });
    await migrate(url, { folder, log: (line) => lines.push(line) });
    expect(lines).toEqual(['applied 0001-first', 'applied 0002-second']);
  });

  it('refuses a database whose applied migration was edited', async () => {
    await migrate(url, { folder });
    await write('0001-first', 'CREATE TABLE other (x int);', '');
    await expect(migrate(url, { folder })).rejects.toThrow('0001-first was changed');
  });

  it('refuses a migration that was slipped in before an applied one', async () => {
    await migrate(url, { folder });
    await write('0000-late', 'SELECT 1;', '');
    await expect(migrate(url, { folder })).rejects.toThrow('0000-late');
  });

  it('leaves nothing of a migration that fails half-way, and names the line', async () => {
    await write('0003-broken', 'CREATE TABLE third (x int);\nSELECT nothing_like_it;', '');
    await expect(migrate(url, { folder })).rejects.toThrow(/0003-broken failed at line 2/);
    const waiting = (await migrationStatus(url, { folder })).filter(({ appliedAt }) => appliedAt === null);
    expect(waiting.map(({ name }) => name)).toEqual(['0003-broken']);
    expect(await on(url, "SELECT to_regclass('third') AS found")).toEqual([{ found: null }]);
  });

  it('takes back the last migration and applies it again', async () => {
    await migrate(url, { folder });
    await migrateDown(url, { folder });
    expect(await on(url, "SELECT to_regclass('second') AS found")).toEqual([{ found: null }]);
    await migrate(url, { folder });
    expect(await on(url, "SELECT to_regclass('second')::text AS found")).toEqual([{ found: 'second' }]);
  });

  it('lets the runtime role sign in with the derived password, owning nothing', async () => {
    await migrate(url, { folder });
    const rows = await on(
      roleUrl(url, 'miara_app'),
      'SELECT current_user AS name, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user',
    );
    expect(rows).toEqual([{ name: 'miara_app', rolsuper: false, rolbypassrls: false }]);
  });

  it('is safe when several processes migrate several databases at once', async () => {
    const names = [1, 2, 3, 4].map((number) => `${database}_${number}`);
    for (const name of names) await onServer(`CREATE DATABASE ${name}`);
    try {
      await Promise.all([...names, ...names].map((name) => migrate(urlOf(name), { folder })));
      for (const name of names) expect(await on(urlOf(name), 'SELECT x FROM second')).toEqual([]);
    } finally {
      for (const name of names) await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  });

  async function write(name: string, up: string, down: string): Promise<void> {
    await writeFile(join(folder, `${name}.up.sql`), up);
    await writeFile(join(folder, `${name}.down.sql`), down);
  }
});

function roles(sql: string): string {
  const create = (role: string) =>
    `DO $$ BEGIN CREATE ROLE ${role} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;`;
  return `${create('miara_app')}\n${create('miara_public')}\n${sql}`;
}

function urlOf(database: string): string {
  const url = new URL(process.env.MIARA_TEST_OWNER_URL ?? '');
  url.pathname = `/${database}`;
  return url.href;
}

function onServer(sql: string): Promise<unknown[]> {
  return on(process.env.MIARA_TEST_OWNER_URL ?? '', sql);
}

async function on(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
