import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson, buildTenant, type BuiltTenant } from '../../../testing/builders/index.js';
import { waitFor } from '../../../testing/wait-for.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { BackgroundJobs } from '../background-jobs.js';
import { Housekeeping } from '../housekeeping.js';
import { Jobs } from '../jobs.js';
import { QueueDatabase } from '../queue-database.js';

interface JobRow {
  state: string;
  done: number;
  message: string | null;
}

let test: ApiTest;
let tenant: BuiltTenant;

beforeEach(async () => {
  test = await startApiTest({ environment: { MIARA_JOBS: 'true' } });
  tenant = await buildTenant(test);
});
afterEach(async () => test.close());

const stateOf = async (id: string): Promise<JobRow | undefined> =>
  (await test.rows<JobRow>('SELECT state, done, message FROM background_jobs WHERE id = $1', [id]))[0];

const queued = async (queue: string): Promise<string[]> =>
  (await test.rows<{ state: string }>('SELECT state::text FROM pgboss.job WHERE name = $1', [queue])).map(
    (job) => job.state,
  );

/** A job of the queue, written as the running product writes it. */
async function send(queue: 'link-copy' | 'evidence-pack', data: object, key: string): Promise<boolean> {
  return test.app.get(UnitOfWork).keepBooks(tenant.id, (tx) => test.app.get(Jobs).send(tx, queue, data, key));
}

describe('the queue', () => {
  it('belongs to the owner; the running product can neither create nor drop in it', async () => {
    const client = new pg.Client({ connectionString: test.database.appUrl });
    await client.connect();
    try {
      for (const attempt of [
        `SELECT pgboss.create_queue('mine', '{}')`,
        `SELECT pgboss.delete_queue('retention')`,
        'CREATE TABLE pgboss.mine ()',
        'TRUNCATE pgboss.job',
        'DELETE FROM pgboss.queue',
      ]) {
        await expect(client.query(attempt)).rejects.toThrow(/permission denied/);
      }
    } finally {
      await client.end();
    }
  });

  it('keeps Polish time for what is due by the clock', async () => {
    await test.app.get(Jobs).ready();
    const schedules = await test.rows('SELECT name, timezone FROM pgboss.schedule');
    expect(schedules).toContainEqual({ name: 'housekeeping', timezone: 'Europe/Warsaw' });
  });

  it('holds a job when the transaction that sent it is committed, and never otherwise', async () => {
    const unitOfWork = test.app.get(UnitOfWork);
    await expect(
      unitOfWork.keepBooks(tenant.id, async (tx) => {
        await test.app.get(Jobs).send(tx, 'retention', {}, 'a');
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await test.rows(`SELECT 1 FROM pgboss.job WHERE singleton_key = 'a'`)).toEqual([]);
  });

  it('takes one waiting job per key, however many ask', async () => {
    const asked = await startApiTest();
    try {
      const other = await buildTenant(asked);
      const answers = await Promise.all(
        Array.from({ length: 5 }, () =>
          asked.app
            .get(UnitOfWork)
            .keepBooks(other.id, (tx) => asked.app.get(Jobs).send(tx, 'retention', {}, 'due')),
        ),
      );
      expect(answers.filter(Boolean)).toHaveLength(1);
    } finally {
      await asked.close();
    }
  });
});

describe('a job that somebody waits for', () => {
  async function start(): Promise<string> {
    const person = await buildPerson(test, 'coordinator', { tenant });
    const client = await test.as(person);
    const teryt = (await test.rows<{ teryt: string }>('SELECT teryt FROM tenant_units LIMIT 1'))[0]!.teryt;
    const answer = await client.post(`/api/v1/tenants/${tenant.slug}/evidence/packs`, { unit: teryt });
    return answer.body.jobId as string;
  }

  it('is told as failed when its person may do nothing any more', async () => {
    const person = await buildPerson(test, 'coordinator', { tenant });
    await test.rows('UPDATE role_assignments SET revoked_at = now() WHERE person_id = $1', [person.id]);
    const id = randomUUID();
    await test.rows(
      `INSERT INTO background_jobs (tenant_id, id, kind, subject, created_by)
       VALUES ($1, $2, 'evidence_pack', '{"item": "EDU-01"}', $3)`,
      [tenant.id, id, person.id],
    );
    await send('evidence-pack', { tenantId: tenant.id, jobId: id }, id);
    await waitFor(
      () => stateOf(id),
      (row) => row?.state === 'failed',
    );
    expect((await stateOf(id))?.message).toBe('forbidden');
  });

  it('is told as failed when the processes that tried it died', async () => {
    const id = await test.arrange(tenant.id, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO background_jobs (tenant_id, kind, state, started_at)
         VALUES ($1, 'evidence_pack', 'running', miara_now()) RETURNING id`,
        [tenant.id],
      );
      return rows[0]!.id;
    });
    const housekeeping = test.app.get(Housekeeping);
    test.clock.advance({ hours: 5 });
    await housekeeping.run();
    expect((await stateOf(id))?.state).toBe('running');
    test.clock.advance({ hours: 2 });
    await housekeeping.run();
    expect(await stateOf(id)).toMatchObject({ state: 'failed', message: 'unexpected' });
  });

  it('stays as it ended', async () => {
    const id = await start();
    await waitFor(
      () => stateOf(id),
      (row) => row?.state === 'done',
    );
    await expect(
      test.rows(`UPDATE background_jobs SET state = 'queued', finished_at = NULL WHERE id = $1`, [id]),
    ).rejects.toThrow('what is over stays as it ended');
  });
});

describe('a service that stops', () => {
  /** What it asked for when it started goes with it: the test counts its own jobs. */
  async function stopTheService(): Promise<void> {
    await test.app.get(Jobs).beforeApplicationShutdown();
    await test.rows(`DELETE FROM pgboss.job WHERE name = 'link-copy'`);
  }

  it('gives back what runs, and the next one does it to the end', async () => {
    const database = test.database;
    const runs: string[] = [];
    const background = test.app.get(BackgroundJobs);
    expect(background).toBeDefined();
    await stopTheService();
    let entered: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (entered = resolve));
    const jobs = new Jobs(test.config);
    jobs.handle({
      queue: 'link-copy',
      run: async ({ signal }) => {
        runs.push('first');
        entered();
        await new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(new Error('stopping'))),
        );
      },
    });
    jobs.onApplicationBootstrap();
    await jobs.ready();
    await send('link-copy', { tenantId: tenant.id }, 'given-back');
    await running;
    await jobs.beforeApplicationShutdown();
    await waitFor(
      () => queued('link-copy'),
      (states) => states.includes('retry'),
    );
    await database.owner.query('UPDATE pgboss.job SET start_after = now()');

    const next = new Jobs(test.config);
    next.handle({ queue: 'link-copy', run: async () => void runs.push('second') });
    next.onApplicationBootstrap();
    await next.ready();
    await waitFor(
      () => queued('link-copy'),
      (states) => states.every((state) => state === 'completed'),
    );
    await next.beforeApplicationShutdown();
    expect(runs).toEqual(['first', 'second']);
    const connections = `SELECT pid FROM pg_stat_activity
       WHERE application_name = 'miara-jobs' AND datname = current_database()`;
    expect(
      await waitFor(
        () => test.rows(connections),
        (rows) => rows.length === 0,
      ),
    ).toEqual([]);
  });

  it('does a job once when two processes are there', async () => {
    await stopTheService();
    const runs: string[] = [];
    const processes = ['one', 'two'].map((name) => {
      const jobs = new Jobs(test.config);
      jobs.handle({ queue: 'link-copy', atStart: true, run: async () => void runs.push(name) });
      return jobs;
    });
    await send('link-copy', {}, 'due');
    for (const jobs of processes) jobs.onApplicationBootstrap();
    await Promise.all(processes.map((jobs) => jobs.ready()));
    await waitFor(
      () => queued('link-copy'),
      (states) => states.length > 0 && states.every((state) => state === 'completed'),
    );
    for (const jobs of processes) await jobs.beforeApplicationShutdown();
    const done = (await queued('link-copy')).filter((state) => state === 'completed');
    expect(runs).toHaveLength(done.length);
  });
});

describe('a database that goes away', () => {
  it('is waited for, and the statement is done when it is back', async () => {
    const database = new QueueDatabase(test.database.appUrl);
    const name = new URL(test.database.ownerUrl).pathname.slice(1);
    const admin = new pg.Client({ connectionString: process.env['MIARA_TEST_OWNER_URL'] });
    await admin.connect();
    try {
      await database.executeSql('SELECT 1', []);
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
      const answer = database.executeSql('SELECT 42 AS answer', []);
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
      expect((await answer).rows).toEqual([{ answer: 42 }]);
    } finally {
      await admin.end();
      await database.close();
    }
  });

  it('does not keep a service from stopping', async () => {
    const nowhere = new QueueDatabase('postgres://miara_app@127.0.0.1:1/none');
    const waiting = nowhere.executeSql('SELECT 1', []);
    await nowhere.close();
    expect(await waiting).toBeUndefined();
  });
});
