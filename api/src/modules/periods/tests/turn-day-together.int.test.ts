import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson } from '../../../testing/builders/index.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  submitted,
  tenantPath,
  UNITS,
  uploaded,
  type AssessmentWorld,
  type SignedIn,
} from '../../assessments/tests/assessment-world.js';
import { RetentionNight } from '../../evidence/retention/retention-night.js';

const PUCK = UNITS.puck.teryt;

let test: ApiTest;
let world: AssessmentWorld;
let administrator: SignedIn;

beforeAll(async () => {
  test = await startApiTest();
  world = await buildWorld(test);
  const person = await buildPerson(test, 'tenant_administrator', { tenant: world.tenant });
  administrator = { ...person, client: await test.as(person) };
});
afterAll(() => test.close());

const standings = async (ids: readonly string[]): Promise<string[]> =>
  (
    await test.rows<{ standing: string; review: string }>(
      'SELECT standing, review FROM assessments WHERE id = ANY ($1) ORDER BY array_position($1, id)',
      [ids],
    )
  ).map(({ standing, review }) => `${standing} ${review}`);

it('one night ends a period, a membership and a proof: each finds what was true before it', async () => {
  const { coordinator, editor } = world;
  const confirmed = await assessmentId(test, world, PUCK, 'EDU-02');
  const waiting = await assessmentId(test, world, PUCK, 'EDU-01');
  await coordinator.client.post(tenantPath(world, 'periods'), {
    title: { pl: 'Marzec' },
    beginsOn: '2026-03-01',
    endsOn: '2026-03-20',
  });
  const proof = await uploaded(world, editor, { effectiveFrom: '2026-01-01', effectiveUntil: '2026-03-20' });
  await editor.client.post(assessmentPath(world, confirmed, '/evidence'), { evidenceId: proof });
  await submitted(world, confirmed);
  await coordinator.client.post(assessmentPath(world, confirmed, '/review'), { decision: 'confirm' });
  await submitted(world, waiting);
  const held = { decision: 'confirm', hold: true };
  expect((await coordinator.client.post(assessmentPath(world, waiting, '/review'), held)).status).toBe(200);
  await coordinator.client.post(tenantPath(world, 'requests'), {
    units: [PUCK],
    items: ['EDU-02'],
    question: 'Protokół?',
    dueOn: '2026-05-01',
  });
  await administrator.client.patch(tenantPath(world, `members/${PUCK}`), { leftOn: '2026-03-20' });
  await administrator.client.patch(tenantPath(world, 'retention'), { kind: 'report', months: 1 });
  expect(await standings([confirmed, waiting])).toEqual(['confirmed confirmed', 'declared submitted']);

  // Nobody looks for five weeks.
  test.clock.advance({ days: 40 });
  coordinator.client = await test.as(coordinator);
  const batch = await coordinator.client.get(tenantPath(world, 'review/batch'));
  expect(batch.body.decisions).toEqual([]);

  expect(await standings([confirmed, waiting])).toEqual(['lapsed draft', 'declared draft']);
  const duties = await test.rows(
    `SELECT period_duties.assessment_id = $1 AS confirmed, period_duties.standing, period_duties.outcome
     FROM period_duties WHERE period_duties.assessment_id = ANY ($2) ORDER BY 1 DESC`,
    [confirmed, [confirmed, waiting]],
  );
  expect(duties).toEqual([
    { confirmed: true, standing: 'confirmed', outcome: 'in_time' },
    { confirmed: false, standing: 'declared', outcome: 'in_time' },
  ]);
  expect(await test.rows('SELECT status FROM evidence_requests')).toEqual([{ status: 'cancelled' }]);
  expect(await test.app.get(RetentionNight).run()).toBe(1);
  expect(await test.app.get(RetentionNight).run()).toBe(0);
  const drift = await test.arrange(world.tenant.id, (client) => client.query('SELECT FROM counters_drift()'));
  expect(drift.rowCount).toBe(0);
  expect(await standings([confirmed, waiting])).toEqual(['lapsed draft', 'declared draft']);
});
