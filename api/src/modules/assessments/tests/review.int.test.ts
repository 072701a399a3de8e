import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  assessmentPath,
  auditOf,
  buildWorld,
  declare,
  ifMatch,
  submitted,
  uploaded,
  UNITS,
  type AssessmentWorld,
} from './assessment-world.js';

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(async () => test.close());

const puck = (item: string): Promise<string> => assessmentId(test, world, UNITS.puck.teryt, item);
const step = (
  who: { client: AssessmentWorld['editor']['client'] },
  id: string,
  name: string,
  body?: unknown,
) => who.client.post(assessmentPath(world, id, `/${name}`), body);

describe('submitting and recalling', () => {
  beforeAll(async () => {
    world = await buildWorld(test);
  });

  it('answers 422 naming what is missing', async () => {
    const id = await puck('EDU-01');
    expect((await step(world.editor, id, 'submit')).body.code).toBe('declaration_required');
    await declare(world, world.editor, id, { state: 'in_place' });
    const unproven = await step(world.editor, id, 'submit');
    expect([unproven.status, unproven.body.code]).toEqual([422, 'evidence_or_statement_required']);
    await declare(world, world.editor, id, { state: 'not_applicable' });
    expect((await step(world.editor, id, 'submit')).body.code).toBe('reason_required');
    expect(await auditOf(test, id)).toEqual(['assessment.declare', 'assessment.declare']);
  });

  it('locks the content, says who submitted, and leaves one audit row', async () => {
    const id = await puck('EDU-02');
    const answer = await submitted(world, id);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      review: { state: 'submitted', submittedBy: world.editor.name },
      missing: [],
      abilities: { edit: false, linkEvidence: false, submit: false, recall: true, review: false },
    });
    expect(answer.headers.get('etag')).toBe(`"${answer.body.version}"`);
    expect(await auditOf(test, id)).toEqual(['assessment.declare', 'assessment.submit']);
    const again = await step(world.editor, id, 'submit');
    expect([again.status, again.body.code]).toEqual([409, 'transition_not_allowed']);
  });

  it('takes a submission back, once', async () => {
    const id = await puck('EDU-02');
    const recalled = await step(world.editor, id, 'recall');
    expect(recalled.body).toMatchObject({ review: { state: 'draft' }, abilities: { edit: true } });
    expect((await auditOf(test, id)).at(-1)).toBe('assessment.recall');
    const again = await step(world.editor, id, 'recall');
    expect([again.status, again.body.code]).toEqual([409, 'transition_not_allowed']);
  });

  it('checks If-Match when it is sent', async () => {
    const id = await puck('EDU-02');
    const path = assessmentPath(world, id, '/submit');
    const stale = await world.editor.client.post(path, undefined, ifMatch(1));
    expect([stale.status, stale.body.present.review.state]).toEqual([412, 'draft']);
    const { body } = await world.editor.client.get(assessmentPath(world, id));
    expect((await world.editor.client.post(path, undefined, ifMatch(body.version))).status).toBe(200);
  });

  it('never takes an If-Match it cannot read for none at all', async () => {
    const id = await puck('EDU-02');
    const { body } = await world.editor.client.get(assessmentPath(world, id));
    const tags = [`W/"${body.version}"`, `"${body.version}", "1"`, String(body.version), '"x"', '""', '"0"'];
    for (const tag of tags) {
      const answer = await world.editor.client.post(assessmentPath(world, id, '/recall'), undefined, {
        headers: { 'if-match': tag },
      });
      expect([tag, answer.status, answer.body.present?.version]).toEqual([tag, 412, body.version]);
    }
    const any = await world.editor.client.post(assessmentPath(world, id, '/recall'), undefined, {
      headers: { 'if-match': '*' },
    });
    expect(any.status).toBe(200);
    expect((await world.editor.client.post(assessmentPath(world, id, '/submit'))).status).toBe(200);
  });
});

describe('deciding', () => {
  beforeAll(async () => {
    world = await buildWorld(test);
  });

  it('confirms: the item counts, with the hash of what was confirmed', async () => {
    const id = await puck('EDU-01');
    await submitted(world, id);
    const answer = await step(world.coordinator, id, 'review', { decision: 'confirm' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      review: { state: 'confirmed', reviewedBy: world.coordinator.name },
      standing: 'confirmed',
    });
    expect(answer.body.review.confirmedHash).toBe(answer.body.contentHash);
    expect((await auditOf(test, id)).at(-1)).toBe('assessment.confirm');
  });

  it('tells others in the place who has the item', async () => {
    const id = await assessmentId(test, world, UNITS.wladyslawowo.teryt, 'EDU-01');
    const seen = async (who: AssessmentWorld['editor']): Promise<string[]> =>
      (await who.client.get(assessmentPath(world, id))).body.alsoConfirmedBy.map(
        (unit: { teryt: string }) => unit.teryt,
      );
    expect(await seen(world.coordinator)).toEqual([UNITS.puck.teryt]);
    expect(await seen(world.team)).toEqual([UNITS.puck.teryt]);
    expect(await seen(world.neighbour)).toEqual([]);
  });

  it('returns with a reason, and a correction is submitted again', async () => {
    const id = await puck('EDU-02');
    await submitted(world, id);
    const silent = await step(world.coordinator, id, 'review', { decision: 'return', reason: '  ' });
    expect([silent.status, silent.body.code]).toEqual([422, 'return_reason_required']);

    const answer = await step(world.coordinator, id, 'review', {
      decision: 'return',
      reason: 'Proszę podać datę',
    });
    expect(answer.body.review).toMatchObject({ state: 'returned', returnReason: 'Proszę podać datę' });
    expect(answer.body.history[0]).toMatchObject({
      action: 'assessment.return',
      person: world.coordinator.name,
      details: { reason: 'Proszę podać datę' },
    });

    const corrected = await declare(world, world.editor, id, { statement: 'Od 1 marca' });
    expect(corrected.body.review.state).toBe('returned');
    expect((await step(world.editor, id, 'submit')).body.review.state).toBe('submitted');
  });

  it('lets a confirmed "not applicable" leave the denominator', async () => {
    const id = await puck('LAN-01');
    await declare(world, world.editor, id, { state: 'not_applicable', reason: 'Brak szkół' });
    await step(world.editor, id, 'submit');
    const answer = await step(world.coordinator, id, 'review', { decision: 'confirm' });
    expect(answer.body.standing).toBe('not_applicable');
    const list = await world.editor.client.get(
      `/api/v1/tenants/${world.tenant.slug}/units/${UNITS.puck.teryt}/assessments`,
    );
    expect(list.body.figure.denominator).toBe(4);
  });

  it('answers 409 when nothing was submitted and 403 to who may not review', async () => {
    const id = await puck('LAB-02');
    const early = await step(world.coordinator, id, 'review', { decision: 'confirm' });
    expect([early.status, early.body.code]).toEqual([409, 'review_not_submitted']);
    await submitted(world, id);
    const editor = await step(world.editor, id, 'review', { decision: 'confirm' });
    expect([editor.status, editor.body.code]).toEqual([403, 'forbidden']);
  });

  it('answers 422 while a linked proof is not in force', async () => {
    const id = await assessmentId(test, world, UNITS.powiatPucki.teryt, 'LAN-02');
    const evidenceId = await uploaded(world, world.team, {
      effectiveFrom: '2026-03-20',
      effectiveUntil: '2026-04-20',
    });
    await declare(world, world.team, id, { state: 'in_place' });
    await world.team.client.post(assessmentPath(world, id, '/evidence'), { evidenceId });
    await step(world.team, id, 'submit');

    const early = await step(world.coordinator, id, 'review', { decision: 'confirm' });
    expect([early.status, early.body.code]).toEqual([422, 'evidence_not_in_force']);

    test.clock.set('2026-03-20T10:00:00+01:00');
    const coordinator = { client: await test.as(world.coordinator) };
    expect((await step(coordinator, id, 'review', { decision: 'confirm' })).body.standing).toBe('confirmed');
    test.clock.set('2026-04-20T10:00:00+02:00');
    const ended = await (await test.as(world.team)).get(assessmentPath(world, id));
    expect(ended.body).toMatchObject({ standing: 'lapsed', review: { state: 'draft' } });
    expect(ended.body.history[0]).toMatchObject({ action: 'assessment.proof_ended', person: null });
  });

  it('confirms no proof that ended on a day which has already turned, however late the request began', async () => {
    world = await buildWorld(test);
    const id = await assessmentId(test, world, UNITS.powiatPucki.teryt, 'LAN-02');
    const today = test.clock.today();
    const [days] = await test.rows<{ tomorrow: string }>('SELECT ($1::date + 1)::text AS tomorrow', [today]);
    const tomorrow = days?.tomorrow ?? '';
    const evidenceId = await uploaded(world, world.team, { effectiveUntil: tomorrow });
    await declare(world, world.team, id, { state: 'in_place' });
    await world.team.client.post(assessmentPath(world, id, '/evidence'), { evidenceId });
    await step(world.team, id, 'submit');
    // Another process turned the day while this one still lives in the old one.
    await test.rows('SELECT turn_day($1, $2)', [world.tenant.id, tomorrow]);

    const late = await step(world.coordinator, id, 'review', { decision: 'confirm' });
    expect([late.status, late.body.code]).toEqual([422, 'evidence_not_in_force']);
  });
});

describe('four eyes', () => {
  let id: string;

  beforeAll(async () => {
    world = await buildWorld(test);
    await test.arrange(world.tenant.id, (client) =>
      client.query(
        'INSERT INTO role_assignments (person_id, tenant_id, role, teryt) VALUES ($1, $2, $3, $4)',
        [world.coordinator.id, world.tenant.id, 'unit_editor', UNITS.puck.teryt],
      ),
    );
    id = await puck('EDU-01');
    const both = { ...world.coordinator, client: await test.as(world.coordinator) };
    await submitted(world, id, both);
  });

  it.each(['confirm', 'return'])(
    'answers 403 to a coordinator who would %s what they submitted',
    async (decision) => {
      const answer = await step(world.coordinator, id, 'review', { decision, reason: 'x' });
      expect([answer.status, answer.body.code]).toEqual([403, 'own_submission']);
      const seen = await world.coordinator.client.get(assessmentPath(world, id));
      expect(seen.body).toMatchObject({
        review: { state: 'submitted' },
        abilities: { review: false, recall: true },
      });
    },
  );

  it.each([
    [
      'confirms their own submission',
      (me: string) => `review = 'confirmed', reviewed_at = now(), reviewed_by = '${me}'`,
    ],
    [
      'signs with the name of somebody else',
      () =>
        `review = 'confirmed', reviewed_at = now(), reviewed_by = (SELECT id FROM people WHERE id <> miara_person() LIMIT 1)`,
    ],
    [
      'rewrites who submitted',
      (me: string) =>
        `review = 'confirmed', reviewed_at = now(), reviewed_by = '${me}', submitted_by = (SELECT id FROM people WHERE id <> miara_person() LIMIT 1)`,
    ],
  ])('is kept by the database when the run-time role %s past the product', async (_case, set) => {
    const client = new pg.Client({ connectionString: test.database.appUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query(
        `SELECT set_config('miara.tenant_id', $1, true), set_config('miara.person_id', $2, true)`,
        [world.tenant.id, world.coordinator.id],
      );
      const attempt = client.query(`UPDATE assessments SET ${set(world.coordinator.id)} WHERE id = $1`, [id]);
      await expect(attempt).rejects.toMatchObject({
        code: '23514',
        constraint: expect.stringMatching(/^assessments_four_eyes/),
      });
    } finally {
      await client.end();
    }
  });
});
