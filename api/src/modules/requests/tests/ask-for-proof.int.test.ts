import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import type { Answer } from '../../../testing/test-client.js';
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
} from '../../assessments/tests/assessment-world.js';

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());
beforeEach(async () => {
  world = await buildWorld(test);
});

const ask = (body: Record<string, unknown> = {}, who: SignedIn = world.coordinator): Promise<Answer> =>
  who.client.post(tenantPath(world, 'requests'), {
    units: [UNITS.puck.teryt],
    items: ['EDU-01'],
    question: 'Prosimy o protokół z posiedzenia zespołu.',
    dueOn: '2026-03-30',
    ...body,
  });
const asked = async (body: Record<string, unknown> = {}): Promise<string> =>
  (await ask(body)).body.requests[0].id;
const step = (id: string, name: string, body: unknown, who: SignedIn): Promise<Answer> =>
  who.client.post(tenantPath(world, `requests/${id}/${name}`), body);

/** A proof that the assessment of Puck on an item rests on. */
async function linkedProof(item = 'EDU-01'): Promise<string> {
  const proof = await uploaded(world, world.editor);
  const id = await assessmentId(test, world, UNITS.puck.teryt, item);
  const answer = await world.editor.client.post(assessmentPath(world, id, '/evidence'), {
    evidenceId: proof,
  });
  expect(answer.status).toBe(201);
  return proof;
}

describe('a request for a proof', () => {
  it('goes to each unit for each item that is its duty, and says which pairs were left out', async () => {
    const answer = await ask({
      units: [UNITS.puck.teryt, UNITS.powiatPucki.teryt],
      items: ['EDU-01', 'EDU-02'],
      kind: 'report',
    });
    expect(answer.status).toBe(201);
    expect(
      answer.body.requests.map((one: { unit: { teryt: string }; item: string }) => [
        one.unit.teryt,
        one.item,
      ]),
    ).toEqual([
      [UNITS.puck.teryt, 'EDU-01'],
      [UNITS.puck.teryt, 'EDU-02'],
      [UNITS.powiatPucki.teryt, 'EDU-02'],
    ]);
    expect(answer.body.skipped).toEqual([{ unit: UNITS.powiatPucki.teryt, item: 'EDU-01' }]);
    for (const { id } of answer.body.requests) expect(await auditOf(test, id)).toEqual(['request.ask']);
  });

  it.each([
    ['a day that is over', { dueOn: '2026-03-15' }, 400],
    ['no words', { question: '  ' }, 400],
    ['an unknown kind of proof', { kind: 'song' }, 400],
    ['an unknown item', { items: ['XYZ-99'] }, 422],
    ['no duty of the unit', { items: ['LAN-02'] }, 422],
    ['a unit that is no member', { units: ['9999'] }, 422],
  ])('is refused with %s', async (_, body, status) => {
    expect((await ask(body)).status).toBe(status);
  });

  it('is answered, sent back with a new day, answered again and accepted, and changes no standing itself', async () => {
    const id = await asked();
    const proof = await linkedProof();
    const assessment = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    const before = (await world.editor.client.get(assessmentPath(world, assessment))).body;
    const answered = await step(id, 'answer', { evidenceIds: [proof], note: 'W załączeniu.' }, world.editor);
    expect(answered).toMatchObject({
      status: 200,
      body: {
        status: 'answered',
        answer: { note: 'W załączeniu.', evidence: [{ id: proof, linked: true }] },
      },
    });
    expect((await step(id, 'decision', { decision: 'send_back' }, world.coordinator)).body.code).toBe(
      'return_reason_required',
    );
    const back = { decision: 'send_back', reason: 'Brak podpisu.', dueOn: '2026-04-10' };
    expect((await step(id, 'decision', back, world.coordinator)).body).toMatchObject({
      status: 'sent_back',
      dueOn: '2026-04-10',
      decision: { reason: 'Brak podpisu.' },
    });
    await step(id, 'answer', { evidenceIds: [proof] }, world.editor);
    const accepted = await step(id, 'decision', { decision: 'accept' }, world.coordinator);
    expect(accepted.body).toMatchObject({ status: 'accepted', abilities: { answer: false, cancel: false } });
    expect((await world.editor.client.get(assessmentPath(world, assessment))).body).toEqual(before);
    expect(await auditOf(test, id)).toEqual([
      'request.ask',
      'request.answer',
      'request.send_back',
      'request.answer',
      'request.accept',
    ]);
    expect((await step(id, 'answer', { evidenceIds: [proof] }, world.editor)).body.code).toBe(
      'request_not_open',
    );
  });

  it('is answered only by proofs that the assessment rests on', async () => {
    const id = await asked();
    const loose = await uploaded(world, world.editor);
    const answer = await step(id, 'answer', { evidenceIds: [loose] }, world.editor);
    expect(answer).toMatchObject({ status: 422, body: { code: 'answer_needs_linked_proof' } });
  });

  it('is open again when its only proof is withdrawn or taken off before a decision, and stays accepted after one', async () => {
    const proof = await linkedProof();
    const [open, closed] = [await asked(), await asked()];
    for (const id of [open, closed]) await step(id, 'answer', { evidenceIds: [proof] }, world.editor);
    await step(closed, 'decision', { decision: 'accept' }, world.coordinator);
    await world.editor.client.post(tenantPath(world, `evidence/${proof}/withdraw`), { reason: 'Pomyłka' });
    const read = async (id: string) =>
      (await world.editor.client.get(tenantPath(world, `requests/${id}`))).body;
    expect(await read(open)).toMatchObject({ status: 'open', answer: { evidence: [{ linked: false }] } });
    expect(await read(closed)).toMatchObject({ status: 'accepted' });
    expect(await auditOf(test, open)).toEqual(['request.ask', 'request.answer', 'request.reopen']);
  });

  it('is overdue from the day after its last one, in Warsaw', async () => {
    await asked({ dueOn: '2026-03-16' });
    const counts = async () => (await world.editor.client.get(tenantPath(world, 'requests'))).body.counts;
    expect(await counts()).toEqual({ open: 1, overdue: 0, answered: 0 });
    test.clock.advance({ days: 1 });
    world.editor.client = await test.as(world.editor);
    expect(await counts()).toEqual({ open: 1, overdue: 1, answered: 0 });
    const late = (await world.editor.client.get(tenantPath(world, 'requests?show=overdue'))).body.requests;
    expect(late).toMatchObject([{ overdue: true, status: 'open' }]);
    test.clock.advance({ days: -1 });
  });

  it('is seen by its unit and the powiat above, not by neighbours or readers', async () => {
    const id = await asked();
    const at = tenantPath(world, `requests/${id}`);
    const statuses = await Promise.all(
      [world.editor, world.team, world.neighbour, world.reader].map(
        async ({ client }) => (await client.get(at)).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 404, 403]);
    const checklist = async (who: SignedIn) =>
      (await who.client.get(tenantPath(world, `units/${UNITS.puck.teryt}/assessments?item=EDU-01`))).body
        .assessments[0].requestDueOn;
    expect(await checklist(world.editor)).toBe('2026-03-30');
    expect(await checklist(world.reader)).toBeNull();
  });

  it('is cancelled by the coordinator and then waits for nobody', async () => {
    const id = await asked();
    expect((await step(id, 'cancel', { reason: 'Mamy.' }, world.editor)).status).toBe(403);
    expect((await step(id, 'cancel', { reason: 'Mamy.' }, world.coordinator)).body.status).toBe('cancelled');
    const { body } = await world.editor.client.get(tenantPath(world, 'requests'));
    expect(body).toMatchObject({ requests: [], counts: { open: 0, overdue: 0, answered: 0 } });
  });

  it('refuses an older version with what is there now', async () => {
    const id = await asked();
    const proof = await linkedProof();
    const old = { headers: { 'If-Match': '"1"' } };
    const first = await world.editor.client.post(
      tenantPath(world, `requests/${id}/answer`),
      { evidenceIds: [proof] },
      old,
    );
    expect(first.status).toBe(200);
    const second = await world.coordinator.client.post(tenantPath(world, `requests/${id}/cancel`), {}, old);
    expect(second).toMatchObject({ status: 412, body: { present: { status: 'answered' } } });
  });
});

describe('the database', () => {
  it('lets nobody accept an own answer, nor reopen what is closed', async () => {
    const proof = await linkedProof();
    const id = await asked();
    await step(id, 'answer', { evidenceIds: [proof] }, world.editor);
    const set = (status: string, by: string) =>
      test.arrange(world.tenant.id, (client) =>
        client.query(
          `UPDATE evidence_requests SET status = $3, decided_at = miara_now(), decided_by = $4
           WHERE tenant_id = $1 AND id = $2`,
          [world.tenant.id, id, status, by],
        ),
      );
    await expect(set('accepted', world.editor.id)).rejects.toThrow(/evidence_requests_four_eyes/);
    await set('accepted', world.coordinator.id);
    await expect(set('open', world.coordinator.id)).rejects.toThrow(/cannot go from accepted/);
  });
});

describe('proof asked for of a confirmed item', () => {
  it('reopens it when it is linked, as any proof does', async () => {
    const assessment = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    await submitted(world, assessment);
    await world.coordinator.client.post(assessmentPath(world, assessment, '/review'), {
      decision: 'confirm',
    });
    await asked();
    expect((await world.editor.client.get(assessmentPath(world, assessment))).body.review.state).toBe(
      'confirmed',
    );
    await linkedProof();
    expect((await world.editor.client.get(assessmentPath(world, assessment))).body.review.state).toBe(
      'draft',
    );
  });
});
