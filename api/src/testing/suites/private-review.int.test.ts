import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startApiTest, type ApiTest } from '../api-test.js';
import type { TestClient } from '../test-client.js';
import { randomRuns, timeForRuns } from '../random-runs.js';
import { SuiteWorld } from './suite-world.js';
import { WhatOthersRead } from './what-others-read.js';

/**
 * Decisions that were not sent are nobody's business but the reviewers'. The clock stands still, so that every
 * answer of every reading route is the same byte for byte as long as nothing changed for the one who asks.
 */
describe('decisions that wait in a batch', () => {
  let test: ApiTest;
  let world: SuiteWorld;
  let coordinator: TestClient;
  let waiting: { id: string; version: number }[];
  let others: WhatOthersRead;

  beforeAll(async () => {
    test = await startApiTest({ environment: { MIARA_OPEN_RATE: '0' } });
    world = await SuiteWorld.build(test, 'here');
    // With a proof linked, and its release prepared while the assessment is still open.
    await world.release();
    const first = await world.submitted();
    await test.arrange(
      world.tenant.id,
      (client) =>
        client.query(
          `UPDATE assessments SET state = 'in_place', statement = 'Jest.', declared_at = miara_now(),
                  declared_by = miara_person() WHERE tenant_id = $1 AND teryt = $2 AND id <> $3`,
          [world.tenant.id, world.unit, first.id],
        ),
      world.editor.id,
    );
    await test.arrange(
      world.tenant.id,
      (client) =>
        client.query(
          `UPDATE assessments SET review = 'submitted', submitted_at = miara_now(), submitted_by = miara_person()
           WHERE tenant_id = $1 AND teryt = $2 AND review = 'draft'`,
          [world.tenant.id, world.unit],
        ),
      world.editor.id,
    );
    waiting = await test.rows(
      `SELECT id, version FROM assessments WHERE tenant_id = $1 AND review = 'submitted' ORDER BY id`,
      [world.tenant.id],
    );
    expect(waiting).toHaveLength(4);
    coordinator = await world.clientAs('coordinator');
    await coordinator.post(world.path('publications'), { note: 'Pierwsza' });
    // Days that are near, so that there is something of which the letters of the morning remind.
    for (const phase of ['1', '2'])
      await coordinator.send('PUT', world.path(`deadlines/phases/${phase}`), { deadline: '2026-03-18' });
    await world.task();
    others = await WhatOthersRead.of(
      test,
      world,
      waiting.map(({ id }) => id),
    );
  }, 120_000);
  afterAll(() => test.close());

  const everything = () => others.everything();

  it('are read by somebody at all: most answers are pages, not refusals', async () => {
    const editor = others.readers['editor']!;
    const statuses: number[] = [];
    for (const path of others.addresses) statuses.push((await editor.get(path)).status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(20);
  }, 120_000);

  it(
    'change no byte of any answer to units, readers or the public, whatever the reviewer does',
    async () => {
      const before = await everything();
      expect(before['kept reminders']).not.toBe('[]');
      const step = fc.record({
        what: fc.constantFrom('confirm', 'return', 'many', 'undo', 'queue'),
        which: fc.nat({ max: waiting.length - 1 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
          for (const { what, which } of steps) {
            const { id, version } = waiting[which]!;
            if (what === 'undo') await coordinator.delete(world.path(`review/batch/${id}`));
            else if (what === 'queue') await coordinator.get(world.path('review/queue'));
            else if (what === 'many')
              await coordinator.post(world.path('review/batch'), {
                decision: 'confirm',
                assessments: [{ id, version }],
              });
            else
              await coordinator.post(world.path(`assessments/${id}/review`), {
                decision: what,
                reason: 'Brak daty.',
                hold: true,
              });
          }
          expect(await everything()).toEqual(before);
        }),
        { ...randomRuns(6), endOnFailure: true },
      );
    },
    timeForRuns(6, 600_000),
  );

  it('change what units read once they are sent', async () => {
    for (const { id } of waiting) await coordinator.delete(world.path(`review/batch/${id}`));
    const before = await everything();
    const { id } = waiting[0]!;
    await coordinator.post(world.path(`assessments/${id}/review`), { decision: 'confirm', hold: true });
    expect(await everything()).toEqual(before);
    expect((await coordinator.post(world.path('review/batch/send'), {})).body.done).toHaveLength(1);
    const after = await everything();
    const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
    expect(changed).toEqual(
      expect.arrayContaining([
        `editor ${world.path(`assessments/${id}`)}`,
        `editor ${world.path(`units/${world.unit}/assessments`)}`,
        `reader ${world.path('coverage/matrix')}`,
        'kept notices',
      ]),
    );
    // What was published stays as it was.
    expect(changed.filter((key) => key.startsWith('nobody '))).toEqual([]);
  }, 600_000);
});
