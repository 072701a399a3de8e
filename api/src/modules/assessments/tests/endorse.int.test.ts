import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from './assessment-world.js';

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
  id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
});

async function ask(endorsement: boolean): Promise<void> {
  const { headers } = await administrator.client.get(tenantPath(world, 'settings'));
  const answer = await administrator.client.send(
    'PUT',
    tenantPath(world, 'settings'),
    { endorsement },
    {
      headers: { 'If-Match': headers.get('etag') ?? '' },
    },
  );
  expect(answer).toMatchObject({ status: 200, body: { endorsement } });
}
const opinion = (body: Record<string, unknown>, who = world.team): Promise<Answer> =>
  who.client.post(assessmentPath(world, id, '/endorsement'), body);
const read = async (who: SignedIn = world.editor) => (await who.client.get(assessmentPath(world, id))).body;
const queue = async (kind = 'oldest'): Promise<string[]> =>
  (await world.coordinator.client.get(tenantPath(world, `review/queue?kind=${kind}`))).body.assessments.map(
    (row: { id: string }) => row.id,
  );
const confirm = (more: Record<string, unknown> = {}): Promise<Answer> =>
  world.coordinator.client.post(assessmentPath(world, id, '/review'), { decision: 'confirm', ...more });

describe('the setting', () => {
  it('is off at first, and belongs to the administrator', async () => {
    const path = tenantPath(world, 'settings');
    const others = {
      escalateAfterDays: null,
      secondPublisher: false,
      dataLicence: 'CC-BY-4.0',
      dataContact: null,
      accessibility: null,
    };
    expect((await world.editor.client.get(path)).body).toEqual({ version: 1, endorsement: false, ...others });
    const put = (who: SignedIn) =>
      who.client.send('PUT', path, { endorsement: true }, { headers: { 'If-Match': '"1"' } });
    expect((await put(world.coordinator)).status).toBe(403);
    expect((await put(administrator)).body).toEqual({ version: 2, endorsement: true, ...others });
    expect((await put(administrator)).status).toBe(412);
  });

  it('leaves everything as it was while it is off', async () => {
    await submitted(world, id);
    expect(await read()).toMatchObject({ endorsement: null });
    expect(await queue()).toEqual([id]);
    expect((await opinion({ opinion: 'endorse' })).body.code).toBe('endorsement_not_expected');
  });
});

describe('the opinion of a powiat', () => {
  beforeEach(() => ask(true));

  it('stands between a gmina and the queue of the coordinator', async () => {
    await submitted(world, id);
    expect(await read()).toMatchObject({ endorsement: { step: 'waiting' } });
    expect(await queue()).toEqual([]);
    expect(await queue('unendorsed')).toEqual([id]);
    const list = (await world.team.client.get(tenantPath(world, 'endorsements'))).body;
    expect(list).toMatchObject({ enabled: true, waiting: 1, assessments: [{ id, ownSubmission: false }] });
    const { version } = await read();
    const answer = await opinion({ opinion: 'endorse', note: 'Zgodne.' });
    expect(answer).toMatchObject({
      status: 200,
      body: { version, endorsement: { step: 'endorsed', endorsedBy: world.team.name, note: 'Zgodne.' } },
    });
    expect(await queue()).toEqual([id]);
    expect(await queue('unendorsed')).toEqual([]);
    expect((await confirm()).body.standing).toBe('confirmed');
    expect(await auditOf(test, id)).toEqual([
      'assessment.declare',
      'assessment.submit',
      'assessment.endorse',
      'assessment.confirm',
    ]);
  });

  it('and the confirmation come from two people, whatever roles one of them holds', async () => {
    await submitted(world, id);
    await test.arrange(world.tenant.id, (client) =>
      client.query(
        `INSERT INTO role_assignments (tenant_id, person_id, role) VALUES ($1, $2, 'coordinator')`,
        [world.tenant.id, world.team.id],
      ),
    );
    const both = await test.as(world.team);
    const { version } = (await both.get(assessmentPath(world, id))).body;
    const hold = { decision: 'confirm', assessments: [{ id, version }] };
    expect((await both.post(tenantPath(world, 'review/batch'), hold)).body.done).toHaveLength(1);
    // The opinion comes while their own confirmation lies in their batch: it stays there and cannot be sent.
    expect((await both.post(assessmentPath(world, id, '/endorsement'), { opinion: 'endorse' })).status).toBe(
      200,
    );
    const sent = await both.post(tenantPath(world, 'review/batch/send'), {});
    expect(sent.body).toMatchObject({ done: [], refused: [{ assessmentId: id, code: 'own_opinion' }] });
    expect(await both.post(assessmentPath(world, id, '/review'), { decision: 'confirm' })).toMatchObject({
      status: 403,
      body: { code: 'own_opinion' },
    });
    const past = test.arrange(
      world.tenant.id,
      (client) =>
        client.query(
          `UPDATE assessments SET review = 'confirmed', reviewed_by = miara_person(), reviewed_at = miara_now()
           WHERE tenant_id = $1 AND id = $2`,
          [world.tenant.id, id],
        ),
      world.team.id,
    );
    await expect(past).rejects.toMatchObject({ constraint: 'assessments_four_eyes_endorsed' });
    expect((await confirm()).body.standing).toBe('confirmed');
  });

  it('is left out for a powiat, a city, and a gmina whose powiat has no team', async () => {
    const [city] = await test.rows<{ id: string }>(
      'SELECT id FROM assessments WHERE tenant_id = $1 AND teryt = $2 AND item_id = $3',
      [world.tenant.id, UNITS.gdynia.teryt, world.standard.items['EDU-01']],
    );
    const powiat = await assessmentId(test, world, UNITS.powiatPucki.teryt, 'EDU-02');
    const lonely = await assessmentId(test, world, UNITS.pruszcz.teryt, 'EDU-01');
    const submit = async (which: string, teryt: string) => {
      const person = await buildPerson(test, 'unit_editor', { tenant: world.tenant, teryt });
      await submitted(world, which, { ...person, client: await test.as(person) });
    };
    await submit(city!.id, UNITS.gdynia.teryt);
    await submit(powiat, UNITS.powiatPucki.teryt);
    await submit(lonely, UNITS.pruszcz.teryt);
    expect((await queue()).sort()).toEqual([city!.id, powiat, lonely].sort());
    const stepOf = async (which: string) =>
      (await world.coordinator.client.get(assessmentPath(world, which))).body.endorsement.step;
    expect(await Promise.all([city!.id, powiat, lonely].map(stepOf))).toEqual([
      'not_needed',
      'not_needed',
      'no_team',
    ]);
  });

  it('may be a return with a reason, which the unit has at once', async () => {
    await submitted(world, id);
    expect((await opinion({ opinion: 'return', note: ' ' })).body.code).toBe('return_reason_required');
    expect((await opinion({ opinion: 'return', note: 'Brak daty.' })).status).toBe(200);
    expect(await read()).toMatchObject({
      review: { state: 'returned', returnReason: 'Brak daty.', reviewedBy: world.team.name },
      endorsement: null,
    });
  });

  it('is given by the own powiat only, and never by who submitted', async () => {
    await submitted(world, id);
    const stranger = await buildPerson(test, 'team_member', {
      tenant: world.tenant,
      teryt: UNITS.powiatGdanski.teryt,
    });
    expect(
      (await opinion({ opinion: 'endorse' }, { ...stranger, client: await test.as(stranger) })).status,
    ).toBe(404);
    expect((await opinion({ opinion: 'endorse' }, world.editor)).status).toBe(403);
    await world.editor.client.post(assessmentPath(world, id, '/recall'));
    await test.arrange(world.tenant.id, (client) =>
      client.query(
        `INSERT INTO role_assignments (person_id, tenant_id, role, teryt) VALUES ($1, $2, 'unit_editor', $3)`,
        [world.team.id, world.tenant.id, UNITS.puck.teryt],
      ),
    );
    world.team.client = await test.as(world.team);
    await world.team.client.post(assessmentPath(world, id, '/submit'));
    expect((await opinion({ opinion: 'endorse' })).body.code).toBe('own_submission');
    // Nobody else is on the team: the step is left out, and nothing is stuck.
    expect(await read()).toMatchObject({ endorsement: { step: 'no_team' } });
    expect(await queue()).toEqual([id]);
  });

  it('is dropped by a recall, even when the same is submitted again', async () => {
    await submitted(world, id);
    await opinion({ opinion: 'endorse' });
    await world.editor.client.post(assessmentPath(world, id, '/recall'));
    await world.editor.client.post(assessmentPath(world, id, '/submit'));
    expect(await read()).toMatchObject({ endorsement: { step: 'waiting', endorsedBy: null } });
    expect((await opinion({ opinion: 'endorse' })).status).toBe(200);
  });

  it('is given once', async () => {
    await submitted(world, id);
    await opinion({ opinion: 'endorse' });
    expect((await opinion({ opinion: 'endorse' })).body.code).toBe('endorsement_not_expected');
    expect((await opinion({ opinion: 'return', note: 'Jednak nie.' })).body.code).toBe(
      'endorsement_not_expected',
    );
  });

  it('does not have to be waited for: the coordinator decides without it, and the history says so', async () => {
    await submitted(world, id);
    expect((await confirm()).body.standing).toBe('confirmed');
    const [row] = await test.rows<{ details: Record<string, unknown> }>(
      `SELECT details FROM audit_log WHERE subject_id = $1 AND action = 'assessment.confirm'`,
      [id],
    );
    expect(row?.details).toEqual({ state: 'in_place', withoutOpinion: true });
  });

  it('neither sees nor outdates a decision that waits in a batch', async () => {
    await submitted(world, id);
    const before = await read(world.team);
    await confirm({ hold: true });
    expect(await read(world.team)).toEqual(before);
    expect((await opinion({ opinion: 'endorse' })).status).toBe(200);
    const sent = await world.coordinator.client.post(tenantPath(world, 'review/batch/send'), {});
    expect(sent.body).toMatchObject({ done: [{ assessmentId: id }], refused: [] });
  });

  it('leaves nothing stuck when the setting is switched off and on in the middle', async () => {
    await submitted(world, id);
    await ask(false);
    expect(await queue()).toEqual([id]);
    expect(await read()).toMatchObject({ endorsement: null, abilities: { recall: true } });
    await ask(true);
    expect(await queue('unendorsed')).toEqual([id]);
    await opinion({ opinion: 'endorse' });
    await ask(false);
    expect((await confirm()).body.standing).toBe('confirmed');
  });

  it('is kept by the database: four eyes, only what waits, never changed', async () => {
    await submitted(world, id);
    const insert = (person: string) =>
      test.arrange(
        world.tenant.id,
        (client) =>
          client.query(
            `INSERT INTO endorsements (tenant_id, assessment_id, endorser, content_hash, assessment_version)
             SELECT tenant_id, id, miara_person(), content_hash, version FROM assessments WHERE id = $1`,
            [id],
          ),
        person,
      );
    await expect(insert(world.editor.id)).rejects.toThrow(/nobody endorses what they submitted/);
    await expect(insert(world.coordinator.id)).rejects.toThrow(/waits for this team/);
    await insert(world.team.id);
    await expect(
      test.arrange(world.tenant.id, (client) => client.query('DELETE FROM endorsements')),
    ).rejects.toThrow(/stays as it was given/);
    await world.editor.client.post(assessmentPath(world, id, '/recall'));
    await declare(world, world.editor, id, { statement: 'Inaczej' });
    await expect(insert(world.team.id)).rejects.toThrow(/waits for this team/);
  });
});
