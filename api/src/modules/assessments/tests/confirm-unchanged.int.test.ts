import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  ifMatch,
  submitted,
  tenantPath,
  uploaded,
  UNITS,
  type AssessmentWorld,
} from './assessment-world.js';

let test: ApiTest;
let world: AssessmentWorld;
let id: string;
let proof: string;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());
/** Confirmed with a proof that holds for the year. */
beforeEach(async () => {
  world = await buildWorld(test);
  id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-02');
  proof = await uploaded(world, world.editor, { effectiveFrom: '2026-01-01', effectiveUntil: '2027-01-01' });
  await world.editor.client.post(assessmentPath(world, id, '/evidence'), { evidenceId: proof });
  await submitted(world, id);
  expect((await decide({ decision: 'confirm' })).status).toBe(200);
});

const decide = (body: Record<string, unknown>) =>
  world.coordinator.client.post(assessmentPath(world, id, '/review'), body);
const submit = () => world.editor.client.post(assessmentPath(world, id, '/submit'));
const redate = async (period: Record<string, string>) => {
  const path = tenantPath(world, `evidence/${proof}`);
  const { version } = (await world.editor.client.get(path)).body;
  expect((await world.editor.client.patch(path, period, ifMatch(version))).status).toBe(200);
};
/** Taken back into a draft without any change, as a passing day or a withdrawal does. */
const reopen = () =>
  test.arrange(
    world.tenant.id,
    (client) => client.query(`UPDATE assessments SET review = 'draft' WHERE id = $1`, [id]),
    world.editor.id,
  );

/** What the row says, and what a decision about everything unchanged would take along. */
async function unchanged(): Promise<[boolean, number]> {
  const { coordinator } = world;
  const queue = (await coordinator.client.get(tenantPath(world, `review/queue?assessment=${id}`))).body;
  const chosen = (await coordinator.client.get(tenantPath(world, 'review/queue/selection?unchanged=true')))
    .body;
  return [queue.assessments[0].unchanged, chosen.assessments.length];
}

describe('“confirm everything unchanged” takes along', () => {
  it('what reads exactly as it was confirmed', async () => {
    await reopen();
    await submit();
    expect(await unchanged()).toEqual([true, 1]);
  });

  it('no proof that claims other days than the reviewer saw', async () => {
    await redate({ effectiveUntil: '2030-01-01' });
    await submit();
    expect(await unchanged()).toEqual([false, 0]);
  });

  it('no proof that came in the place of another with the same bytes', async () => {
    const same = await uploaded(world, world.editor, { effectiveUntil: '2031-01-01' });
    await world.editor.client.post(assessmentPath(world, id, '/evidence'), { evidenceId: same });
    await world.editor.client.delete(assessmentPath(world, id, `/evidence/${proof}`));
    await submit();
    expect(await unchanged()).toEqual([false, 0]);
  });

  it('nothing that was returned since, though it reads as it did when it was confirmed', async () => {
    await reopen();
    await submit();
    await decide({ decision: 'return', reason: 'Proszę o nowsze sprawozdanie.' });
    await submit();
    expect(await unchanged()).toEqual([false, 0]);
  });

  it('nothing of other days after a return in between, which the differences no longer tell', async () => {
    await redate({ effectiveUntil: '2030-01-01' });
    await submit();
    await decide({ decision: 'return', reason: 'Skąd ten rok?' });
    await submit();
    expect(await unchanged()).toEqual([false, 0]);
  });
});
