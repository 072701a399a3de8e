import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startApiTest, type ApiTest } from '../api-test.js';
import { buildPerson, type BuiltPerson } from '../builders/index.js';
import type { TestClient } from '../test-client.js';
import { randomRuns, timeForRuns } from '../random-runs.js';
import { SuiteWorld } from './suite-world.js';
import { WhatOthersRead } from './what-others-read.js';

/**
 * What coordinators write to each other is nobody's else business: units, teams, readers, the tenant's administrator
 * and the public get the same bytes from every route in a world with internal notes as in one without.
 */
describe('internal notes', () => {
  let test: ApiTest;
  let world: SuiteWorld;
  let coordinator: TestClient;
  let colleague: BuiltPerson;
  let colleaguesClient: TestClient;
  let assessmentIds: string[];
  let shared: string;
  let others: WhatOthersRead;

  beforeAll(async () => {
    test = await startApiTest({ environment: { MIARA_OPEN_RATE: '0' } });
    world = await SuiteWorld.build(test, 'here');
    // With a proof linked, and its release prepared while the assessment is still open.
    await world.release();
    await world.submitted();
    assessmentIds = (
      await test.rows<{ id: string }>(
        'SELECT id FROM assessments WHERE tenant_id = $1 AND teryt = $2 ORDER BY id',
        [world.tenant.id, world.unit],
      )
    ).map(({ id }) => id);
    coordinator = await world.clientAs('coordinator');
    colleague = await buildPerson(test, 'coordinator', { tenant: world.tenant });
    colleaguesClient = await test.as(colleague);
    await coordinator.post(world.path('publications'), { note: 'Pierwsza' });
    // A world in which people talk, so that there is something between which internal notes could be told.
    shared = await world.note('coordinator');
    await world.note('unit_editor');
    const { id } = await world.assessment();
    await coordinator.post(world.path(`assessments/${id}/conversation`), {
      visibility: 'public',
      text: 'Rada zajmie się tym w maju.',
      publish: true,
    });
    others = await WhatOthersRead.of(test, world, assessmentIds);
  }, 120_000);
  afterAll(() => test.close());

  it(
    'change no byte of any answer to anybody but coordinators, whatever these do with them',
    async () => {
      const before = await others.everything();
      const written: { threadId: string; noteId: string; version: number }[] = [];
      const step = fc.record({
        what: fc.constantFrom('write', 'mention', 'answer', 'edit', 'resolve', 'reopen', 'withdraw', 'see'),
        which: fc.nat({ max: 20 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
          for (const { what, which } of steps) {
            const assessmentId = assessmentIds[which % assessmentIds.length]!;
            const talk = world.path(`assessments/${assessmentId}/conversation`);
            const note = written[which % Math.max(written.length, 1)];
            if (what === 'write' || what === 'mention' || !note) {
              const { status, body } = await coordinator.post(talk, {
                visibility: 'internal',
                text: 'Ta uchwała wygląda na skopiowaną.',
                ...(what === 'mention' && { mentions: [colleague.id] }),
              });
              expect(status).toBe(201);
              written.push({ threadId: body.id, noteId: body.id, version: 1 });
            } else if (what === 'see') {
              await colleaguesClient.post(`${talk}/seen`);
              await colleaguesClient.get(world.path('conversations'));
            } else if (what === 'answer') {
              await colleaguesClient.post(world.path(`conversations/${note.threadId}/answers`), {
                text: 'Też tak myślę.',
              });
            } else if (what === 'edit') {
              await coordinator.patch(
                world.path(`notes/${note.noteId}`),
                { text: `Ta uchwała wygląda na skopiowaną (${which}).` },
                { headers: { 'if-match': `"${note.version}"` } },
              );
            } else if (what === 'withdraw') {
              await coordinator.post(world.path(`notes/${note.noteId}/withdraw`));
            } else {
              await coordinator.post(world.path(`conversations/${note.threadId}/${what}`));
            }
          }
          expect(await others.everything()).toEqual(before);
        }),
        { ...randomRuns(5), endOnFailure: true },
      );
      expect(written.length).toBeGreaterThan(0);
    },
    timeForRuns(5, 600_000),
  );

  it('change no answer to what others write, either', async () => {
    const { id } = await world.assessment();
    const editor = others.readers['editor']!;
    const act = async () => {
      const answers = [
        await editor.post(world.path(`conversations/${shared}/resolve`)),
        await editor.post(world.path(`conversations/${shared}/reopen`)),
        await editor.post(world.path(`assessments/${id}/conversation/seen`)),
      ];
      return answers.map(({ status, body }) => [status, body]);
    };
    await act();
    const without = await act();
    await coordinator.post(world.path(`assessments/${id}/conversation`), {
      visibility: 'internal',
      text: 'Hm.',
    });
    expect(await act()).toEqual(without);
  });

  it('are told apart from shared ones by this very comparison', async () => {
    const before = await others.everything();
    const { id } = await world.assessment();
    await coordinator.post(world.path(`assessments/${id}/conversation`), {
      visibility: 'shared',
      text: 'Proszę o numer uchwały.',
    });
    const after = await others.everything();
    const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
    expect(changed).toEqual(
      expect.arrayContaining([
        `editor ${world.path(`assessments/${id}/conversation`)}`,
        `team ${world.path('conversations')}`,
      ]),
    );
    expect(changed.filter((key) => /^(nobody|reader)/.test(key))).toEqual([]);
  }, 120_000);
});
