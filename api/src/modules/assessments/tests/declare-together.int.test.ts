import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Tx } from '../../../platform/database/tx.js';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { AssessmentEntity } from '../assessment.entity.js';
import { AssessmentsRepository } from '../assessments.repository.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  ifMatch,
  UNITS,
  type AssessmentWorld,
} from './assessment-world.js';

const WRITERS = 16;

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest({ environment: { DATABASE_POOL: String(WRITERS) } });
  world = await buildWorld(test);
});
afterAll(async () => test.close());

const together = <T>(work: (writer: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: WRITERS }, (_, writer) => work(writer)));

describe('sixteen people who write one assessment at once', () => {
  it('never overwrite each other: each saved change builds on the one before, each refusal shows it', async () => {
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    const path = assessmentPath(world, id);
    let saved = 0;
    await together(async () => {
      let seen = (await world.editor.client.get(path)).body;
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const next = String(Number(seen.declaration.statement ?? 0) + 1);
        const answer = await world.editor.client.patch(path, { statement: next }, ifMatch(seen.version));
        if (answer.status === 200) saved += 1;
        else expect([answer.status, answer.body.code]).toEqual([412, 'changed_since']);
        seen = answer.status === 200 ? answer.body : answer.body.present;
      }
    });

    const { body } = await world.editor.client.get(path);
    expect(saved).toBeGreaterThan(0);
    expect(body.declaration.statement).toBe(String(saved));
    expect(body.version).toBe(1 + saved);
    const steps = await test.rows<{ from: string | null; to: string }>(
      `SELECT details #>> '{changed,statement,from}' AS from, details #>> '{changed,statement,to}' AS to
       FROM audit_log WHERE subject_id = $1 ORDER BY sequence`,
      [id],
    );
    expect(steps).toEqual(
      Array.from({ length: saved }, (_, index) => ({
        from: index === 0 ? null : String(index),
        to: String(index + 1),
      })),
    );
  });

  it('lose none of 10,000 conditional writes', async () => {
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-02');
    const repository = test.app.get(AssessmentsRepository);
    let saved = 0;
    let refused = 0;

    // Each write commits by itself, so that the condition alone keeps the writers apart.
    await withConnections(async (tx) => {
      let seen = 1;
      for (let attempt = 0; attempt < 10_000 / WRITERS; attempt += 1) {
        if (await repository.update(tx, id, seen, { statement: String(seen) })) {
          saved += 1;
          seen += 1;
        } else {
          refused += 1;
          const [row] = await tx.manager.query<{ version: number }[]>(
            'SELECT version FROM assessments WHERE id = $1',
            [id],
          );
          seen = row?.version ?? seen;
        }
      }
    });

    const [row] = await test.rows<{ version: number; statement: string }>(
      'SELECT version, statement FROM assessments WHERE id = $1',
      [id],
    );
    expect(saved + refused).toBe(10_000);
    expect(saved).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
    expect(row).toEqual({ version: 1 + saved, statement: String(saved) });
  }, 180_000);

  it('keep counters that a recount agrees with', async () => {
    const drift = await test.arrange(world.tenant.id, (client) =>
      client.query('SELECT * FROM counters_drift()'),
    );
    expect(drift.rows).toEqual([]);
  });
});

/** Runs the work on sixteen connections of the run-time role at once, each inside the tenant. */
async function withConnections(work: (tx: Tx) => Promise<void>): Promise<void> {
  const database = new DataSource({
    type: 'postgres',
    url: test.database.appUrl,
    poolSize: WRITERS,
    entities: [AssessmentEntity],
  });
  await database.initialize();
  try {
    await together(async () => {
      const runner = database.createQueryRunner();
      try {
        await runner.query(
          `SELECT set_config('miara.tenant_id', $1, false), set_config('miara.person_id', $2, false)`,
          [world.tenant.id, world.editor.id],
        );
        const query = <Row>(sql: string, params: readonly unknown[] = []) =>
          runner.manager.query<Row[]>(sql, [...params]);
        await work({ tenantId: world.tenant.id, manager: runner.manager, query } as Tx);
      } finally {
        await runner.release();
      }
    });
  } finally {
    await database.destroy();
  }
}
