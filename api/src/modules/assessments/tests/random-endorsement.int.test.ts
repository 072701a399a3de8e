import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson } from '../../../testing/builders/index.js';
import { randomRuns, timeForRuns } from '../../../testing/random-runs.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  declare,
  tenantPath,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from './assessment-world.js';

const ITEMS = ['EDU-01', 'EDU-02'] as const;
const at = fc.nat({ max: ITEMS.length - 1 });
const step = fc.record({
  do: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('declare', 'submit', 'submit', 'recall') },
    {
      weight: 5,
      arbitrary: fc.constantFrom('endorse', 'endorse', 'send back', 'confirm', 'return', 'hold', 'send'),
    },
    { weight: 1, arbitrary: fc.constant('switch') },
  ),
  at,
  /** Who gives the opinion: the team, or the editor who is on the team too. */
  both: fc.boolean(),
});

interface Model {
  review: 'draft' | 'submitted' | 'returned' | 'confirmed';
  /** Whose submission it is: the editor's, or that of the person with both roles. */
  byBoth: boolean;
  endorsed: boolean;
  held: boolean;
}

let test: ApiTest;
beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());

describe('any sequence of submissions, opinions and decisions, with the setting on and off', () => {
  it(
    'opens only what changed, lets nobody endorse an own submission, and leaves nothing stuck',
    async () => {
      let endorsed = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (steps) => {
          const world = await buildWorld(test);
          const both = await someoneWithBothRoles(world);
          const ids = await Promise.all(
            ITEMS.map((item) => assessmentId(test, world, UNITS.puck.teryt, item)),
          );
          const model: Model[] = ids.map(() => ({
            review: 'draft',
            byBoth: false,
            endorsed: false,
            held: false,
          }));
          let on = true;
          await setEndorsement(world, on);
          let words = 0;
          for (const id of ids)
            await declare(world, world.editor, id, { state: 'in_place', statement: 'Jest.' });
          for (const taken of steps) {
            test.clock.advance({ seconds: 1 });
            const one = model[taken.at]!;
            const id = ids[taken.at]!;
            const who = taken.both ? both : world.editor;
            const path = (rest: string) => assessmentPath(world, id, rest);
            const isOpen = one.review !== 'submitted';
            let possible = true;
            let status = 200;
            switch (taken.do) {
              case 'declare':
                words += 1;
                status = (await declare(world, world.editor, id, { statement: `Jest ${words}.` })).status;
                possible = isOpen;
                if (possible && one.review === 'confirmed') one.review = 'draft';
                break;
              case 'submit':
                status = (await who.client.post(path('/submit'))).status;
                possible = one.review === 'draft' || one.review === 'returned';
                if (possible)
                  Object.assign(one, { review: 'submitted', byBoth: taken.both, endorsed: false });
                break;
              case 'recall':
                status = (await world.editor.client.post(path('/recall'))).status;
                possible = !isOpen;
                if (possible) Object.assign(one, { review: 'draft', endorsed: false, held: false });
                break;
              case 'endorse':
              case 'send back': {
                const opinion = taken.do === 'endorse' ? 'endorse' : 'return';
                const team = taken.both ? both : world.team;
                status = (await team.client.post(path('/endorsement'), { opinion, note: 'Uwaga.' })).status;
                possible = on && !isOpen && !one.endorsed && !(taken.both && one.byBoth);
                if (possible && opinion === 'endorse') one.endorsed = true;
                if (possible && opinion === 'return') Object.assign(one, { review: 'returned', held: false });
                if (possible) endorsed += 1;
                break;
              }
              case 'switch':
                on = !on;
                await setEndorsement(world, on);
                break;
              case 'send': {
                const { status: sent } = await world.coordinator.client.post(
                  tenantPath(world, 'review/batch/send'),
                  {
                    assessmentIds: [id],
                  },
                );
                if (one.held) {
                  expect(sent).toBe(200);
                  Object.assign(one, { review: 'confirmed', held: false });
                }
                break;
              }
              default: {
                const body =
                  taken.do === 'return' ? { decision: 'return', reason: 'Popraw.' } : { decision: 'confirm' };
                const hold = taken.do === 'hold';
                status = (await world.coordinator.client.post(path('/review'), { ...body, hold })).status;
                possible = !isOpen && !one.held;
                if (possible && hold) one.held = true;
                else if (possible) one.review = taken.do === 'return' ? 'returned' : 'confirmed';
              }
            }
            expect({ taken, done: status < 300 }).toEqual({ taken, done: possible });
            await expectAgreement(world, ids, model, on);
          }
          // Whatever the setting is now, everything submitted can be decided about.
          for (const [index, one] of model.entries()) {
            if (one.review !== 'submitted' || one.held) continue;
            const decided = await world.coordinator.client.post(
              assessmentPath(world, ids[index]!, '/review'),
              {
                decision: 'confirm',
              },
            );
            expect(decided.body.standing).toBe('confirmed');
          }
        }),
        { ...randomRuns(25, 20261123), endOnFailure: true },
      );
      // The sequences are worth nothing unless opinions were given in some of them.
      expect(endorsed).toBeGreaterThan(10);
    },
    timeForRuns(25, 240_000),
  );
});

async function setEndorsement(world: AssessmentWorld, on: boolean): Promise<void> {
  await test.arrange(world.tenant.id, (client) =>
    client.query('UPDATE tenant_settings SET endorsement = $2 WHERE tenant_id = $1', [world.tenant.id, on]),
  );
}

/** Submits for the town and sits on the powiat's team. */
async function someoneWithBothRoles(world: AssessmentWorld): Promise<SignedIn> {
  const person = await buildPerson(test, 'unit_editor', { tenant: world.tenant, teryt: UNITS.puck.teryt });
  await test.arrange(world.tenant.id, (client) =>
    client.query(
      `INSERT INTO role_assignments (person_id, tenant_id, role, teryt) VALUES ($1, $2, 'team_member', $3)`,
      [person.id, world.tenant.id, UNITS.powiatPucki.teryt],
    ),
  );
  return { ...person, client: await test.as(person) };
}

/** What is stored, and what each queue shows, is what the model says. */
async function expectAgreement(
  world: AssessmentWorld,
  ids: readonly string[],
  model: readonly Model[],
  on: boolean,
): Promise<void> {
  const rows = await test.rows<{ id: string; review: string; step: string | null }>(
    'SELECT id, review, endorsement_step(assessments) AS step FROM assessments WHERE tenant_id = $1 AND id = ANY ($2)',
    [world.tenant.id, ids],
  );
  const stepOf = (one: Model) =>
    !on || one.review !== 'submitted' ? null : one.endorsed ? 'endorsed' : 'waiting';
  expect(ids.map((id) => rows.find((row) => row.id === id))).toMatchObject(
    model.map((one) => ({ review: one.review, step: stepOf(one) })),
  );
  const queue = await world.coordinator.client.get(tenantPath(world, 'review/queue'));
  expect(queue.body.assessments.map((row: { id: string }) => row.id).sort()).toEqual(
    ids
      .filter((_, index) => model[index]!.review === 'submitted' && stepOf(model[index]!) !== 'waiting')
      .sort(),
  );
}
