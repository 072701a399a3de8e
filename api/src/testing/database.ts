import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { roleUrl } from '@miara/migrations';
import pg from 'pg';

/** A database of one test file, cloned from the migrated template. */
export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  publicUrl: string;
  /** Connections of the owner: sees through row-level security; arranges and checks. */
  owner: pg.Pool;
  drop(): Promise<void>;
}

const TEMPLATE_BUSY = '55006';
const ATTEMPTS = 50;

/** Clones the template (about a tenth of a second). The jest set-up says where the server and the template are. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env.MIARA_TEST_OWNER_URL;
  const template = process.env.MIARA_TEST_TEMPLATE ?? 'miara_template';
  if (!serverUrl) throw new Error('MIARA_TEST_OWNER_URL is missing: run the tests by `npm run test:int`');
  const name = `miara_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, (client) => clone(client, name, template));

  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return databaseAt(url.href, () =>
    onServer(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  );
}

/** A migrated database at the owner's address; `drop` takes it away once nobody of the test is connected. */
export function databaseAt(ownerUrl: string, drop: () => Promise<unknown>): TestDatabase {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 4, idleTimeoutMillis: 500 });
  owner.on('error', () => undefined); // dropped with the database
  return {
    ownerUrl,
    appUrl: roleUrl(ownerUrl, 'miara_app'),
    publicUrl: roleUrl(ownerUrl, 'miara_public'),
    owner,
    drop: async () => {
      await owner.end();
      await drop();
    },
  };
}

/** Another worker may be copying the same template at this moment. */
async function clone(client: pg.Client, name: string, template: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
      return;
    } catch (error) {
      const busy = error instanceof pg.DatabaseError && error.code === TEMPLATE_BUSY;
      if (!busy || attempt === ATTEMPTS) throw error;
      await sleep(40);
    }
  }
}

async function onServer(serverUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
