import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../run.js';

/** A migrated database of a test's own. */
export interface ScratchDatabase {
  readonly url: string;
  /** Rows as the owner sees them. */
  query<Row extends pg.QueryResultRow>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

export async function scratchDatabase(): Promise<ScratchDatabase> {
  const serverUrl = process.env.MIARA_TEST_OWNER_URL;
  if (serverUrl === undefined) throw new Error('MIARA_TEST_OWNER_URL is missing: use `npm run test:int`');
  const name = `miara_seeds_${randomBytes(6).toString('hex')}`;
  await once(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  const pool = new pg.Pool({ connectionString: url.href, max: 1 });
  pool.on('error', () => undefined); // dropped with the database
  return {
    url: url.href,
    query: async <Row extends pg.QueryResultRow>(sql: string, params: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...params])).rows,
    drop: async () => {
      await pool.end();
      await once(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function once(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
