import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import type { Answer } from '../../../testing/test-client.js';
import { randomRuns, timeForRuns } from '../../../testing/random-runs.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  tenantPath,
  UNITS,
  type AssessmentWorld,
} from '../../assessments/tests/assessment-world.js';

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(async () => test.close());
beforeEach(async () => {
  world = await buildWorld(test);
});

const setPhase = (phase: number, deadline: string | null): Promise<Answer> =>
  world.coordinator.client.send('PUT', tenantPath(world, `deadlines/phases/${phase}`), { deadline });
const agree = (body: Record<string, unknown>): Promise<Answer> =>
  world.coordinator.client.post(tenantPath(world, 'deadlines/exceptions'), {
    reason: 'Remont szkoły.',
    ...body,
  });
const end = (id: string): Promise<Answer> =>
  world.coordinator.client.delete(tenantPath(world, `deadlines/exceptions/${id}`));
const line = async (unit: string, item: string): Promise<Answer['body']> =>
  (await world.coordinator.client.get(tenantPath(world, `units/${unit}/assessments?item=${item}`))).body
    .assessments[0];

describe('an agreed exception', () => {
  it('is seen by its unit with reason and day wherever the deadline is, and by no other', async () => {
    await setPhase(1, '2026-06-30');
    expect((await agree({ unit: UNITS.puck.teryt, phase: 1, deadline: '2026-09-30' })).status).toBe(201);
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    const whole = await world.editor.client.get(assessmentPath(world, id));
    expect(whole.body.item).toMatchObject({
      deadline: '2026-09-30',
      exception: { reason: 'Remont szkoły.', insteadOf: '2026-06-30' },
    });
    expect(await line(UNITS.puck.teryt, 'EDU-01')).toMatchObject({ deadline: '2026-09-30' });
    expect(await line(UNITS.wladyslawowo.teryt, 'EDU-01')).toMatchObject({
      deadline: '2026-06-30',
      exception: null,
    });
    const unit = await world.editor.client.get(tenantPath(world, `units/${UNITS.puck.teryt}`));
    expect(unit.body.phases.map(({ deadline }: { deadline: string }) => deadline)).toEqual([
      '2026-09-30',
      null,
    ]);
  });

  it('for an item goes before the one for its phase; ending it brings the next one back', async () => {
    await setPhase(1, '2026-06-30');
    const phase = await agree({ unit: UNITS.puck.teryt, phase: 1, deadline: '2026-09-30' });
    const item = await agree({
      unit: UNITS.puck.teryt,
      item: 'EDU-01',
      deadline: '2026-12-31',
      reason: 'Przetarg.',
    });
    expect(await line(UNITS.puck.teryt, 'EDU-01')).toMatchObject({
      deadline: '2026-12-31',
      exception: { reason: 'Przetarg.' },
    });
    expect(await line(UNITS.puck.teryt, 'LAN-01')).toMatchObject({ deadline: '2026-09-30' });
    expect((await end(item.body.id)).status).toBe(204);
    expect(await line(UNITS.puck.teryt, 'EDU-01')).toMatchObject({ deadline: '2026-09-30' });
    await end(phase.body.id);
    expect(await line(UNITS.puck.teryt, 'EDU-01')).toMatchObject({ deadline: '2026-06-30', exception: null });
    expect((await end(phase.body.id)).status).toBe(404);
    const { body } = await world.coordinator.client.get(tenantPath(world, 'deadlines'));
    expect(body.exceptions.map((one: Answer['body']) => one.endedBy)).toEqual([
      world.coordinator.name,
      world.coordinator.name,
    ]);
  });

  it('is refused twice for the same thing, for an item that is no duty, without a reason, and for both at once', async () => {
    await agree({ unit: UNITS.puck.teryt, phase: 1, deadline: '2026-09-30' });
    const codes = [
      await agree({ unit: UNITS.puck.teryt, phase: 1, deadline: '2026-10-30' }),
      await agree({ unit: UNITS.puck.teryt, item: 'LAN-02', deadline: '2026-10-30' }),
      await agree({ unit: UNITS.puck.teryt, item: 'XXX-99', deadline: '2026-10-30' }),
      await agree({ unit: UNITS.puck.teryt, item: 'EDU-01', deadline: '2026-10-30', reason: '  ' }),
      await agree({ unit: UNITS.puck.teryt, item: 'EDU-01', phase: 2, deadline: '2026-10-30' }),
      await agree({ unit: '1465011', phase: 1, deadline: '2026-10-30' }),
    ].map(({ body }) => body.code);
    expect(codes).toEqual([
      'exception_exists',
      'item_not_a_duty',
      'unknown_item',
      'validation_failed',
      'validation_failed',
      'not_found',
    ]);
  });

  it('is never rewritten, only ended', async () => {
    const { body } = await agree({ unit: UNITS.puck.teryt, phase: 1, deadline: '2026-09-30' });
    await expect(
      test.rows(`UPDATE deadline_exceptions SET reason = 'x' WHERE id = $1`, [body.id]),
    ).rejects.toMatchObject({ constraint: 'deadline_exceptions_agreed' });
  });
});

describe('the effective deadline', () => {
  const units = [UNITS.puck.teryt, UNITS.wladyslawowo.teryt] as const;
  const PHASE_OF: Readonly<Record<string, number>> = { 'EDU-01': 1, 'LAN-01': 1, 'EDU-02': 2, 'LAB-02': 2 };
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-07-${`${n}`.padStart(2, '0')}`);
  const step = fc.oneof(
    fc.record({
      do: fc.constant('phase' as const),
      phase: fc.constantFrom(1, 2),
      day: fc.option(day, { nil: null }),
    }),
    fc.record({
      do: fc.constant('agree' as const),
      unit: fc.constantFrom(...units),
      what: fc.constantFrom('1', '2', ...Object.keys(PHASE_OF)),
      day,
    }),
    fc.record({ do: fc.constant('end' as const), which: fc.nat({ max: 5 }) }),
  );

  it(
    'is always the item’s exception, else the phase’s exception, else the phase’s deadline',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
          world = await buildWorld(test);
          const phases: Record<string, string | null> = {};
          const agreed: { key: string; id: string; day: string }[] = [];
          for (const one of steps) {
            if (one.do === 'phase') {
              await setPhase(one.phase, one.day);
              phases[one.phase] = one.day;
            } else if (one.do === 'agree') {
              const isPhase = one.what.length === 1;
              const answer = await agree({
                unit: one.unit,
                deadline: one.day,
                ...(isPhase ? { phase: Number(one.what) } : { item: one.what }),
              });
              const key = `${one.unit} ${one.what}`;
              const known = agreed.some((other) => other.key === key);
              expect(answer.status).toBe(known ? 409 : 201);
              if (!known) agreed.push({ key, id: answer.body.id, day: one.day });
            } else {
              const [gone] = agreed.splice(one.which, 1);
              if (gone) await end(gone.id);
            }
          }
          for (const unit of units) {
            const { body } = await world.coordinator.client.get(
              tenantPath(world, `units/${unit}/assessments`),
            );
            for (const { item, deadline } of body.assessments as {
              item: string;
              deadline: string | null;
            }[]) {
              const of = (what: string): string | undefined =>
                agreed.find(({ key }) => key === `${unit} ${what}`)?.day;
              const phase = PHASE_OF[item] ?? 0;
              expect({ item, deadline }).toEqual({
                item,
                deadline: of(item) ?? of(`${phase}`) ?? phases[phase] ?? null,
              });
            }
          }
        }),
        randomRuns(12),
      );
    },
    timeForRuns(12, 120_000),
  );
});
