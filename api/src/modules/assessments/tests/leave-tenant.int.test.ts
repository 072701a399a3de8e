import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson } from '../../../testing/builders/index.js';
import {
  assessmentId,
  assessmentPath,
  auditOf,
  buildWorld,
  submitted,
  tenantPath,
  UNITS,
  uploaded,
  type AssessmentWorld,
  type SignedIn,
} from './assessment-world.js';

const PUCK = UNITS.puck.teryt;

let test: ApiTest;
let world: AssessmentWorld;
let administrator: SignedIn;
let id: string;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());
beforeEach(async () => {
  world = await buildWorld(test);
  const person = await buildPerson(test, 'tenant_administrator', { tenant: world.tenant });
  administrator = { ...person, client: await test.as(person) };
  id = await assessmentId(test, world, PUCK, 'EDU-01');
});

const leave = (leftOn: string | null) =>
  administrator.client.patch(tenantPath(world, `members/${PUCK}`), { leftOn });
const review = async (): Promise<string | undefined> =>
  (await test.rows<{ review: string }>('SELECT review FROM assessments WHERE id = $1', [id]))[0]?.review;

describe('a unit that leaves the tenant', () => {
  it('takes its submissions back, drops decisions about them and ends its requests on the day it leaves', async () => {
    await submitted(world, id);
    await world.coordinator.client.post(assessmentPath(world, id, '/review'), {
      decision: 'confirm',
      hold: true,
    });
    const request = await world.coordinator.client.post(tenantPath(world, 'requests'), {
      units: [PUCK],
      items: ['EDU-02'],
      question: 'Protokół?',
      dueOn: '2026-05-01',
    });
    expect((await leave('2026-03-16')).status).toBe(200);
    expect(await review()).toBe('draft');
    expect(await auditOf(test, id)).toEqual([
      'assessment.declare',
      'assessment.submit',
      'review.hold',
      'review.drop',
      'assessment.member_left',
    ]);
    expect((await world.coordinator.client.get(tenantPath(world, 'review/batch'))).body.decisions).toEqual(
      [],
    );
    expect(await auditOf(test, request.body.requests[0].id)).toEqual(['request.ask', 'request.cancel']);
  });

  it('is closed when its last day is over, and not before', async () => {
    await submitted(world, id);
    await leave('2026-03-18');
    expect(await review()).toBe('submitted');
    test.clock.advance({ days: 2 });
    world.coordinator.client = await test.as(world.coordinator);
    await world.coordinator.client.get(tenantPath(world, 'review/queue'));
    expect(await review()).toBe('draft');
    test.clock.advance({ days: -2 });
  });

  it('goes on with its drafts when it is back', async () => {
    await submitted(world, id);
    await leave('2026-03-16');
    await leave(null);
    const again = await world.editor.client.post(assessmentPath(world, id, '/submit'));
    expect(again).toMatchObject({ status: 200, body: { review: { state: 'submitted' } } });
    const decided = await world.coordinator.client.post(assessmentPath(world, id, '/review'), {
      decision: 'confirm',
    });
    expect(decided.body.standing).toBe('confirmed');
  });

  it('reads its proofs but changes none of them any more', async () => {
    const proof = await uploaded(world, world.editor);
    await leave('2026-03-16');
    const at = (step = '') => tenantPath(world, `evidence/${proof}${step}`);
    const { client } = world.editor;
    expect((await client.get(at())).status).toBe(200);
    const tries = [
      await client.patch(at(), { title: 'Inny' }, { headers: { 'If-Match': '"1"' } }),
      await client.post(at('/withdraw'), { reason: 'Pomyłka' }),
      await client.post(at('/revisions/statements'), { statement: 'Nowa treść' }),
      await client.post(at('/restore')),
    ];
    expect(tries.map(({ status, body }) => [status, body.code])).toEqual(
      tries.map(() => [409, 'not_a_member']),
    );
  });
});
