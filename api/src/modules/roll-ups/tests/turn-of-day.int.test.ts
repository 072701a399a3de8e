import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  declare,
  tenantPath,
  uploaded,
  UNITS,
  type AssessmentWorld,
} from '../../assessments/tests/assessment-world.js';
import { integersOf } from './check-world.js';
import type { MatrixResponse } from '../roll-ups.dto.js';

/** Days after the beginning on which each proof is no longer in force; null = it does not end. */
const ENDS = { 'EDU-01': 2, 'EDU-02': 5, 'LAN-01': null } as const;
const BEGIN = '2026-03-16';
const WEEK = [0, 1, 2, 3, 4, 5, 6, 7];
const dayAfter = (days: number): string =>
  new Date(Date.parse(`${BEGIN}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

let test: ApiTest;
/** Somebody looks at it every day. */
let visited: AssessmentWorld;
/** Nobody asks for anything for a week, as when the process is down. */
let asleep: AssessmentWorld;
/** What the visited world showed on each day. */
const live: unknown[] = [];

async function buildConfirmed(): Promise<AssessmentWorld> {
  const world = await buildWorld(test);
  for (const [item, days] of Object.entries(ENDS)) {
    const id = await assessmentId(test, world, UNITS.puck.teryt, item);
    const period: Record<string, string> = days === null ? {} : { effectiveUntil: dayAfter(days) };
    const evidenceId = await uploaded(world, world.editor, period);
    await declare(world, world.editor, id, { state: 'in_place' });
    await world.editor.client.post(assessmentPath(world, id, '/evidence'), { evidenceId });
    await world.editor.client.post(assessmentPath(world, id, '/submit'));
    const path = assessmentPath(world, id, '/review');
    expect((await world.coordinator.client.post(path, { decision: 'confirm' })).status).toBe(200);
  }
  return world;
}

/** The matrix without what names the tenant, and without where reviews stand: that is told of today only. */
async function figures(world: AssessmentWorld, query = ''): Promise<unknown> {
  const coordinator = await test.as(world.coordinator);
  const { status, body } = await coordinator.get<MatrixResponse>(
    tenantPath(world, `coverage/matrix${query}`),
  );
  expect(status).toBe(200);
  return JSON.parse(
    JSON.stringify(body, (key, value: unknown) =>
      ['explain', 'assessmentId', 'id', 'review'].includes(key) ? undefined : value,
    ),
  );
}

beforeAll(async () => {
  test = await startApiTest();
  test.clock.set(`${BEGIN}T10:00:00+01:00`);
  visited = await buildConfirmed();
  asleep = await buildConfirmed();
  for (const day of WEEK) {
    test.clock.set(`${dayAfter(day)}T10:00:00+01:00`);
    live.push(await figures(visited));
  }
});
afterAll(() => test.close());

describe('proofs that end while nobody looks', () => {
  it('are still counted as confirmed in the database until somebody asks', async () => {
    const standings = await test.rows(
      'SELECT standing FROM assessments WHERE tenant_id = $1 AND teryt = $2',
      [asleep.tenant.id, UNITS.puck.teryt],
    );
    expect(standings.filter(({ standing }) => standing === 'confirmed')).toHaveLength(3);
  });

  it('show after a week the same figures as in a world that was looked at every day', async () => {
    expect(await figures(asleep)).toEqual(live.at(-1));
    const [lapsed] = await test.rows<{ items: string[] }>(
      `SELECT array_agg(items.code ORDER BY items.code) AS items
       FROM assessments JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       WHERE assessments.tenant_id = $1 AND assessments.standing = 'lapsed'`,
      [asleep.tenant.id],
    );
    expect(lapsed?.items).toEqual(['EDU-01', 'EDU-02']);
  });

  it.each(WEEK)(
    'show %s days after the beginning what was shown on that day, in both worlds',
    async (day) => {
      const asOf = `?asOf=${dayAfter(day)}`;
      expect(await figures(visited, asOf)).toEqual(live[day]);
      expect(await figures(asleep, asOf)).toEqual(live[day]);
    },
  );

  it('lapsed on their own day, not on the day somebody noticed, and each is told once', async () => {
    const since = (world: AssessmentWorld) =>
      test.rows(
        `SELECT items.code AS item, assessments.standing, assessments.standing_since AS since
         FROM assessments JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
         WHERE assessments.tenant_id = $1 AND assessments.confirmed_at IS NOT NULL
         ORDER BY items.code`,
        [world.tenant.id],
      );
    expect((await since(asleep)).map(({ item, standing }) => [item, standing])).toEqual([
      ['EDU-01', 'lapsed'],
      ['EDU-02', 'lapsed'],
      ['LAN-01', 'confirmed'],
    ]);
    expect(new Date((await since(asleep))[0]?.['since'] as string).toISOString()).toBe(
      new Date(`${dayAfter(2)}T00:00:00+01:00`).toISOString(),
    );
    for (const world of [visited, asleep]) {
      const told = await test.rows('SELECT FROM audit_log WHERE tenant_id = $1 AND action = $2', [
        world.tenant.id,
        'assessment.proof_ended',
      ]);
      expect(told).toHaveLength(2);
    }
  });

  it('turn the day once more without any effect', async () => {
    const [again] = await test.rows<{ turned: number }>('SELECT turn_day($1, $2) AS turned', [
      asleep.tenant.id,
      dayAfter(7),
    ]);
    expect(again?.turned).toBe(0);
    expect(await figures(asleep)).toEqual(live.at(-1));
  });

  it('publish for each day what was shown on that day', async () => {
    for (const world of [visited, asleep]) {
      for (const day of WEEK) {
        const coordinator = await test.as(world.coordinator);
        const answer = await coordinator.post(tenantPath(world, 'publications'), { asOf: dayAfter(day) });
        expect(answer.status).toBe(201);
        expect(integersOf(answer.body.views)).toEqual(integersOf((live[day] as MatrixResponse).total));
      }
    }
  });
});
