import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson } from '../../../testing/builders/index.js';
import type { Answer } from '../../../testing/test-client.js';
import {
  assessmentId,
  assessmentPath,
  auditOf,
  buildWorld,
  declare,
  submitted,
  tenantPath,
  uploaded,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from './assessment-world.js';

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(async () => test.close());
beforeEach(async () => {
  world = await buildWorld(test);
});

const puck = (item: string): Promise<string> => assessmentId(test, world, UNITS.puck.teryt, item);
const hold = (
  id: string,
  body: Record<string, unknown>,
  who: SignedIn = world.coordinator,
): Promise<Answer> => who.client.post(assessmentPath(world, id, '/review'), { ...body, hold: true });
const undo = (id: string, who: SignedIn = world.coordinator): Promise<Answer> =>
  who.client.delete(tenantPath(world, `review/batch/${id}`));
const send = (body: Record<string, unknown> = {}, who: SignedIn = world.coordinator): Promise<Answer> =>
  who.client.post(tenantPath(world, 'review/batch/send'), body);
const batch = async (who: SignedIn = world.coordinator): Promise<Answer['body']> =>
  (await who.client.get(tenantPath(world, 'review/batch'))).body;
const queue = async (query = '', who: SignedIn = world.coordinator): Promise<Answer['body']> =>
  (await who.client.get(tenantPath(world, `review/queue${query}`))).body;
const rowOf = async (id: string): Promise<Record<string, unknown> | undefined> =>
  (await test.rows('SELECT * FROM assessments WHERE id = $1', [id]))[0];

async function anotherCoordinator(): Promise<SignedIn> {
  const person = await buildPerson(test, 'coordinator', { tenant: world.tenant });
  return { ...person, client: await test.as(person) };
}

describe('holding a decision', () => {
  it('leaves the assessment exactly as it was, and is told in the reviewers’ trail only', async () => {
    const id = await puck('EDU-02');
    await submitted(world, id);
    const before = await rowOf(id);
    const answer = await hold(id, { decision: 'confirm' });
    expect([answer.status, answer.body.review.state]).toEqual([200, 'submitted']);
    expect(await rowOf(id)).toEqual(before);
    expect(await batch()).toMatchObject({
      decisions: [{ assessmentId: id, item: 'EDU-02', decision: 'confirm', outdated: false }],
      others: [],
    });
    const administrator = await test.as(
      await buildPerson(test, 'tenant_administrator', { tenant: world.tenant }),
    );
    const actions = async (client: SignedIn['client']): Promise<string[]> =>
      (await client.get(tenantPath(world, 'audit'))).body.entries.map(
        (row: { action: string }) => row.action,
      );
    expect(await actions(world.coordinator.client)).toContain('review.hold');
    expect(await actions(administrator)).not.toContain('review.hold');
    expect(answer.body.history.map((row: { action: string }) => row.action)).toEqual([
      'assessment.submit',
      'assessment.declare',
    ]);
  });

  it('follows the rules of deciding: a return needs a reason, nothing undecidable is held', async () => {
    const id = await puck('EDU-02');
    expect((await hold(id, { decision: 'confirm' })).body.code).toBe('review_not_submitted');
    await submitted(world, id);
    expect((await hold(id, { decision: 'return' })).body.code).toBe('return_reason_required');
    expect((await hold(id, { decision: 'confirm' }, world.editor)).status).toBe(403);
    expect((await batch()).decisions).toEqual([]);
  });

  it('shows it to other reviewers by name, not by content, and nobody decides twice', async () => {
    const id = await puck('EDU-02');
    await submitted(world, id);
    await hold(id, { decision: 'return', reason: 'Brak daty' });
    const other = await anotherCoordinator();
    expect(await batch(other)).toEqual({
      decisions: [],
      others: [{ assessmentId: id, reviewer: world.coordinator.name }],
    });
    expect((await queue('', other)).assessments[0].held).toEqual({
      reviewer: world.coordinator.name,
      mine: false,
      decision: null,
      reason: null,
    });
    for (const body of [
      { decision: 'confirm', hold: true },
      { decision: 'confirm', hold: false },
    ]) {
      const answer = await other.client.post(assessmentPath(world, id, '/review'), body);
      expect(answer).toMatchObject({
        status: 409,
        body: { code: 'already_decided', params: { reviewer: world.coordinator.name } },
      });
    }
    expect((await undo(id, other)).status).toBe(404);
    expect((await send({ assessmentIds: [id] }, other)).body.code).toBe('nothing_to_send');
  });

  it('lets only one of two reviewers who decide at the same moment', async () => {
    const id = await puck('EDU-02');
    await submitted(world, id);
    const other = await anotherCoordinator();
    const answers = await Promise.all([
      hold(id, { decision: 'confirm' }),
      hold(id, { decision: 'confirm' }, other),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('a reviewer who lost the role', () => {
  it('keeps nobody from deciding about what lies in their batch', async () => {
    const id = await puck('EDU-02');
    await submitted(world, id);
    const other = await anotherCoordinator();
    expect((await hold(id, { decision: 'confirm' }, other)).status).toBe(200);
    await test.arrange(world.tenant.id, (client) =>
      client.query('UPDATE role_assignments SET revoked_at = miara_now() WHERE person_id = $1', [other.id]),
    );
    expect([403, 404]).toContain((await send({}, other)).status);
    expect(await queue()).toMatchObject({ undecided: 1, assessments: [{ held: null }] });
    expect((await batch()).others).toEqual([]);
    expect((await hold(id, { decision: 'return', reason: 'Brak daty' })).status).toBe(200);
    expect((await send()).body.done).toMatchObject([{ assessmentId: id, decision: 'return' }]);
  });
});

describe('undoing', () => {
  it('takes the decision out; the assessment can be decided again', async () => {
    const id = await puck('EDU-02');
    await submitted(world, id);
    const before = await rowOf(id);
    await hold(id, { decision: 'confirm' });
    expect((await undo(id)).status).toBe(204);
    expect(await rowOf(id)).toEqual(before);
    expect((await undo(id)).status).toBe(404);
    expect((await hold(id, { decision: 'return', reason: 'Brak daty' })).status).toBe(200);
  });
});

describe('sending', () => {
  it('makes decisions take effect together, with a row for each assessment and one for the batch', async () => {
    const [one, two] = [await puck('EDU-01'), await puck('EDU-02')];
    await submitted(world, one);
    await submitted(world, two);
    await hold(one, { decision: 'confirm' });
    await hold(two, { decision: 'return', reason: ' Brak daty ' });
    const answer = await send();
    expect(answer.status).toBe(200);
    expect(answer.body.refused).toEqual([]);
    expect(answer.body.done.map((row: { item: string }) => row.item).sort()).toEqual(['EDU-01', 'EDU-02']);
    const seen = await world.editor.client.get(assessmentPath(world, one));
    expect(seen.body).toMatchObject({
      standing: 'confirmed',
      review: { state: 'confirmed', reviewedBy: world.coordinator.name },
    });
    expect((await world.editor.client.get(assessmentPath(world, two))).body.review).toMatchObject({
      state: 'returned',
      returnReason: 'Brak daty',
    });
    expect((await auditOf(test, one)).slice(-2)).toEqual(['review.hold', 'assessment.confirm']);
    expect(await auditOf(test, world.coordinator.id)).toEqual(['review.send']);
    expect((await batch()).decisions).toEqual([]);
    expect((await send()).body.code).toBe('nothing_to_send');
  });

  it('sends one unit, or chosen assessments, and keeps the rest', async () => {
    const here = [await puck('EDU-01'), await puck('EDU-02')];
    const there = await assessmentId(test, world, UNITS.wladyslawowo.teryt, 'EDU-02');
    for (const id of here) await submitted(world, id);
    await submitted(world, there, world.neighbour);
    for (const id of [...here, there]) await hold(id, { decision: 'confirm' });
    expect((await send({ assessmentIds: [here[0]] })).body.done).toHaveLength(1);
    expect((await send({ unit: UNITS.wladyslawowo.teryt })).body.done).toMatchObject([
      { assessmentId: there },
    ]);
    expect((await batch()).decisions).toMatchObject([{ assessmentId: here[1] }]);
  });

  it('drops what the unit recalled or changed, tells it, and lets the others through', async () => {
    const [recalled, again, kept] = [await puck('EDU-01'), await puck('EDU-02'), await puck('LAN-01')];
    for (const id of [recalled, again, kept]) {
      await submitted(world, id);
      await hold(id, { decision: 'confirm' });
    }
    await world.editor.client.post(assessmentPath(world, recalled, '/recall'));
    await world.editor.client.post(assessmentPath(world, again, '/recall'));
    await submitted(world, again);
    const outdated = (await batch()).decisions.filter((row: { outdated: boolean }) => row.outdated);
    expect(outdated).toHaveLength(2);
    const { body } = await send();
    expect(body.done).toMatchObject([{ assessmentId: kept }]);
    const codes = Object.fromEntries(
      body.refused.map((row: { assessmentId: string; code: string }) => [row.assessmentId, row.code]),
    );
    expect(codes).toEqual({ [recalled]: 'review_not_submitted', [again]: 'changed_since' });
    expect((await rowOf(recalled))?.['review']).toBe('draft');
    expect((await rowOf(again))?.['review']).toBe('submitted');
    expect((await batch()).decisions).toEqual([]);
  });

  it('does not confirm on proof that ended while the decision waited', async () => {
    const id = await puck('EDU-02');
    const proof = await uploaded(world, world.editor, { effectiveUntil: '2026-03-20' });
    await declare(world, world.editor, id, { state: 'in_place', statement: 'x' });
    await world.editor.client.post(assessmentPath(world, id, '/evidence'), { evidenceId: proof });
    await world.editor.client.post(assessmentPath(world, id, '/submit'));
    expect((await hold(id, { decision: 'confirm' })).status).toBe(200);
    const start = test.clock.now();
    test.clock.set('2026-03-20T10:00:00+01:00');
    try {
      const client = await test.as(world.coordinator);
      const { body } = await send({}, { ...world.coordinator, client });
      expect(body.refused).toMatchObject([{ assessmentId: id, code: 'evidence_not_in_force' }]);
      expect((await rowOf(id))?.['review']).toBe('submitted');
    } finally {
      test.clock.set(start.toISOString());
    }
  });

  it('lets an outdated decision give way to a new one', async () => {
    const id = await puck('EDU-02');
    await submitted(world, id);
    await hold(id, { decision: 'confirm' });
    await world.editor.client.post(assessmentPath(world, id, '/recall'));
    await submitted(world, id);
    const other = await anotherCoordinator();
    expect((await hold(id, { decision: 'return', reason: 'Brak daty' }, other)).status).toBe(200);
    expect((await batch()).decisions).toEqual([]);
  });
});

describe('deciding about many', () => {
  it('holds what can be confirmed and tells why the others cannot', async () => {
    const [ready, draft, stale] = [await puck('EDU-01'), await puck('EDU-02'), await puck('LAN-01')];
    await submitted(world, ready);
    await submitted(world, stale);
    const answer = await world.coordinator.client.post(tenantPath(world, 'review/batch'), {
      decision: 'confirm',
      assessments: [{ id: ready }, { id: draft }, { id: stale, version: 1 }],
    });
    expect(answer.body.done).toMatchObject([{ assessmentId: ready, item: 'EDU-01' }]);
    expect(
      answer.body.refused.map((row: { item: string; code: string }) => [row.item, row.code]).sort(),
    ).toEqual([
      ['EDU-02', 'review_not_submitted'],
      ['LAN-01', 'changed_since'],
    ]);
    const nothing = await world.coordinator.client.post(tenantPath(world, 'review/batch'), {
      decision: 'confirm',
      assessments: [{ id: ready }],
    });
    expect([nothing.status, nothing.body.refused[0].code]).toEqual([200, 'already_decided']);
  });
});

describe('the queue', () => {
  it('lists what waits, the longest first, in pages', async () => {
    for (const item of ['LAN-01', 'EDU-01', 'EDU-02']) {
      await submitted(world, await puck(item));
      test.clock.advance({ minutes: 1 });
    }
    const first = await queue('?page[size]=2');
    expect(first.assessments.map((row: { item: string }) => row.item)).toEqual(['LAN-01', 'EDU-01']);
    expect(first).toMatchObject({ waiting: 3, undecided: 3 });
    const second = await queue(`?page[size]=2&page[after]=${first.next}`);
    expect(second.assessments.map((row: { item: string }) => row.item)).toEqual(['EDU-02']);
    expect(second.next).toBeNull();
    const forged = Buffer.from(JSON.stringify([null, 'yesterday', 'x'])).toString('base64url');
    expect((await queue(`?page[after]=${forged}`)).code).toBe('malformed_request');
    expect((await queue('?area=LAN')).waiting).toBe(1);
    expect((await queue(`?unit=${UNITS.gdynia.teryt}`)).waiting).toBe(0);
  });

  it('tells what a resubmission changed, with the former value', async () => {
    const id = await puck('EDU-02');
    await submitted(world, id);
    await world.coordinator.client.post(assessmentPath(world, id, '/review'), {
      decision: 'return',
      reason: 'Brak daty',
    });
    await declare(world, world.editor, id, { statement: 'Od 1 marca' });
    const proof = await uploaded(world, world.editor, { title: 'Zarządzenie', effectiveUntil: '2026-04-01' });
    await world.editor.client.post(assessmentPath(world, id, '/evidence'), { evidenceId: proof });
    await world.editor.client.post(assessmentPath(world, id, '/submit'));
    await submitted(world, await puck('EDU-01'));
    for (const kind of ['resubmitted', 'mine', 'expiring']) {
      const { assessments, waiting } = await queue(`?kind=${kind}`);
      expect({ kind, waiting }).toEqual({ kind, waiting: 1 });
      expect(assessments[0]).toMatchObject({
        id,
        resubmitted: true,
        unchanged: false,
        expiring: true,
        differences: {
          decision: 'return',
          reason: 'Brak daty',
          decidedBy: world.coordinator.name,
          fields: [{ field: 'statement', from: 'Sala 12, poniedziałki', to: 'Od 1 marca' }],
          linked: [{ id: proof, title: 'Zarządzenie' }],
          unlinked: [],
        },
      });
    }
    expect((await queue(`?assessment=${id}`)).assessments).toHaveLength(1);
  });
});

describe('the database', () => {
  async function asApp(person: string, sql: string, params: unknown[]): Promise<void> {
    const client = new pg.Client({ connectionString: test.database.appUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query(
        `SELECT set_config('miara.tenant_id', $1, true), set_config('miara.person_id', $2, true)`,
        [world.tenant.id, person],
      );
      await client.query(sql, params);
      await client.query('COMMIT');
    } finally {
      await client.end();
    }
  }
  const INSERT = `INSERT INTO review_decisions (
      tenant_id, assessment_id, reviewer, decision, content_hash, assessment_version
    ) SELECT tenant_id, id, $2, 'confirm', content_hash, version FROM assessments WHERE id = $1`;

  it('refuses a decision about an own submission, or in another name', async () => {
    const id = await puck('EDU-02');
    await submitted(world, id);
    await expect(asApp(world.editor.id, INSERT, [id, world.editor.id])).rejects.toMatchObject({
      constraint: 'review_decisions_four_eyes',
    });
    await expect(asApp(world.editor.id, INSERT, [id, world.coordinator.id])).rejects.toMatchObject({
      constraint: 'review_decisions_four_eyes',
    });
    await asApp(world.coordinator.id, INSERT, [id, world.coordinator.id]);
    await expect(asApp(world.coordinator.id, INSERT, [id, world.coordinator.id])).rejects.toMatchObject({
      constraint: 'review_decisions_one_pending',
    });
  });

  it('refuses four eyes again at sending, and a sending that decides nothing', async () => {
    const id = await puck('EDU-02');
    await submitted(world, id);
    await hold(id, { decision: 'confirm' });
    const SENT = 'UPDATE review_decisions SET sent_at = now() WHERE assessment_id = $1';
    await expect(asApp(world.coordinator.id, SENT, [id])).rejects.toMatchObject({
      constraint: 'review_decisions_applied',
    });
    // The reviewer takes the submission over: the decision that waits is no longer four eyes.
    await test.arrange(
      world.tenant.id,
      async (client) => {
        await client.query(`UPDATE assessments SET review = 'draft' WHERE id = $1`, [id]);
        await client.query(
          `UPDATE assessments SET review = 'submitted', submitted_by = miara_person() WHERE id = $1`,
          [id],
        );
      },
      world.coordinator.id,
    );
    await expect(asApp(world.coordinator.id, SENT, [id])).rejects.toMatchObject({
      constraint: 'review_decisions_four_eyes',
    });
    expect((await send()).body.refused).toMatchObject([{ assessmentId: id, code: 'changed_since' }]);
  });

  it('never changes a sent decision', async () => {
    const id = await puck('EDU-02');
    await submitted(world, id);
    await hold(id, { decision: 'confirm' });
    await send();
    for (const sql of [
      'UPDATE review_decisions SET sent_at = now() WHERE assessment_id = $1',
      'DELETE FROM review_decisions WHERE assessment_id = $1',
    ]) {
      await expect(asApp(world.coordinator.id, sql, [id])).rejects.toMatchObject({
        constraint: 'review_decisions_sent',
      });
    }
    await expect(
      asApp(world.coordinator.id, `UPDATE review_decisions SET reason = 'x' WHERE assessment_id = $1`, [id]),
    ).rejects.toThrow(/permission denied/);
  });
});
