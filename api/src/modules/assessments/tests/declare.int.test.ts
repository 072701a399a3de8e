import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  assessmentPath,
  auditOf,
  buildWorld,
  declare,
  ifMatch,
  submitted,
  UNITS,
  type AssessmentWorld,
} from './assessment-world.js';

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest();
  world = await buildWorld(test);
});
afterAll(async () => test.close());

const puck = (item: string): Promise<string> => assessmentId(test, world, UNITS.puck.teryt, item);

describe('declaring', () => {
  it('saves what was told, says who and when, moves the version and leaves one audit row', async () => {
    const id = await puck('EDU-01');
    const before = await world.editor.client.get(assessmentPath(world, id));
    expect(before.headers.get('etag')).toBe('"1"');
    expect(before.body.declaration).toMatchObject({ state: null, declaredAt: null, declaredBy: null });
    expect(before.body.missing).toEqual(['declaration']);

    const answer = await world.editor.client.patch(
      assessmentPath(world, id),
      { state: 'in_place', statement: 'Sala 12' },
      ifMatch(1),
    );

    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe('"2"');
    expect(answer.body).toMatchObject({
      version: 2,
      declaration: { state: 'in_place', statement: 'Sala 12', declaredBy: world.editor.name },
      review: { state: 'draft' },
      standing: 'declared',
      missing: [],
      abilities: { edit: true, linkEvidence: true, submit: true, recall: false, review: false },
    });
    expect(answer.body.history).toHaveLength(1);
    expect(answer.body.history[0]).toMatchObject({
      person: world.editor.name,
      action: 'assessment.declare',
      details: {
        changed: { state: { from: null, to: 'in_place' }, statement: { from: null, to: 'Sala 12' } },
      },
    });
  });

  it('saves a field alone and leaves the others as they were', async () => {
    const id = await puck('EDU-01');
    const answer = await declare(world, world.editor, id, { plannedOn: '2026-05-31' });
    expect(answer.body.declaration).toMatchObject({
      state: 'in_place',
      statement: 'Sala 12',
      plannedOn: '2026-05-31',
    });
  });

  it('answers 200 to a change that changes nothing: same version, one audit row', async () => {
    const id = await puck('EDU-01');
    const before = await world.editor.client.get(assessmentPath(world, id));
    const rows = (await auditOf(test, id)).length;

    const answer = await world.editor.client.patch(
      assessmentPath(world, id),
      { statement: before.body.declaration.statement },
      ifMatch(before.body.version),
    );

    expect(answer.status).toBe(200);
    expect(answer.body.version).toBe(before.body.version);
    expect(answer.body.contentHash).toBe(before.body.contentHash);
    expect(await auditOf(test, id)).toHaveLength(rows + 1);
  });

  it.each([1e-7, 1.00001, 1e21])(
    'refuses the value %d, which is too fine or too large',
    async (indicatorValue) => {
      const id = await puck('LAN-01');
      expect(await declare(world, world.editor, id, { indicatorValue })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/indicatorValue' }] },
      });
    },
  );

  it('keeps what can be kept of text that cannot be stored', async () => {
    const id = await puck('LAN-01');
    const answer = await declare(world, world.editor, id, {
      statement: 'Sala\0 12 \ud800',
      reason: '\udfff',
    });
    expect(answer.status).toBe(200);
    expect(answer.body.declaration).toMatchObject({ statement: 'Sala 12 \ufffd', reason: '\ufffd' });
    expect(answer.body.history[0].details.changed.statement.to).toBe('Sala 12 \ufffd');
  });

  it('answers 428 without If-Match and changes nothing', async () => {
    const id = await puck('EDU-02');
    const answer = await world.editor.client.patch(assessmentPath(world, id), { state: 'planned' });
    expect(answer.status).toBe(428);
    expect(answer.body.code).toBe('precondition_required');
    expect(await auditOf(test, id)).toEqual([]);
  });

  it('keeps in the history what was given up in a conflict, and changes nothing else', async () => {
    const id = await puck('LAN-01');
    const { body: before } = await declare(world, world.editor, id, { statement: 'Zapisany opis' });
    const answer = await world.editor.client.patch(
      assessmentPath(world, id),
      { discarded: { statement: 'Mój opis', plannedOn: '2026-06-30' } },
      ifMatch(before.version),
    );
    expect(answer.body).toMatchObject({ version: before.version, declaration: before.declaration });
    expect(answer.body.history[0]).toMatchObject({
      person: world.editor.name,
      action: 'assessment.declare',
      details: { changed: {}, discarded: { statement: 'Mój opis', plannedOn: '2026-06-30' } },
    });
    const nonsense = { discarded: { state: 'perhaps' } };
    const refused = await world.editor.client.patch(
      assessmentPath(world, id),
      nonsense,
      ifMatch(before.version),
    );
    expect(refused.status).toBe(400);
  });

  it('answers 412 to a stale version with what is stored now, and overwrites nothing', async () => {
    const id = await puck('EDU-02');
    await declare(world, world.editor, id, { state: 'planned', statement: 'pierwsza' });

    const answer = await world.team.client.patch(
      assessmentPath(world, id),
      { statement: 'druga' },
      ifMatch(1),
    );

    expect(answer.status).toBe(412);
    expect(answer.body.code).toBe('changed_since');
    expect(answer.body.present).toMatchObject({ id, version: 2, declaration: { statement: 'pierwsza' } });
    const now = await world.editor.client.get(assessmentPath(world, id));
    expect(now.body.declaration.statement).toBe('pierwsza');
  });

  it('takes an indicator value only where the item has an indicator', async () => {
    const measured = await assessmentId(test, world, UNITS.powiatPucki.teryt, 'LAB-01');
    const answer = await declare(world, world.team, measured, { state: 'in_progress', indicatorValue: 2.5 });
    expect(answer.body.declaration.indicatorValue).toBe(2.5);

    const refused = await declare(world, world.editor, await puck('LAN-01'), { indicatorValue: 1 });
    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe('indicator_not_expected');
  });

  it.each([
    [{ state: 'done' }, '/state'],
    [{ state: null }, '/state'],
    [{ statement: 'x'.repeat(4001) }, '/statement'],
    [{ plannedOn: '2026-02-30' }, '/plannedOn'],
    [{ indicatorValue: -1 }, '/indicatorValue'],
    [{ review: 'confirmed' }, '/review'],
  ])('answers 400 naming the field to %j', async (change, pointer) => {
    const answer = await world.editor.client.patch(
      assessmentPath(world, await puck('LAN-01')),
      change,
      ifMatch(1),
    );
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('is refused while submitted (409), and a reader may never (403)', async () => {
    const id = await puck('LAB-02');
    await submitted(world, id);
    const locked = await declare(world, world.editor, id, { statement: 'inaczej' });
    expect([locked.status, locked.body.code]).toEqual([409, 'assessment_locked']);
    const reader = await world.reader.client.patch(assessmentPath(world, id), { statement: 'x' }, ifMatch(3));
    expect([reader.status, reader.body.code]).toEqual([403, 'forbidden']);
  });

  it('reopens a confirmed assessment, which lapses until it is confirmed again', async () => {
    const id = await puck('LAN-01');
    await submitted(world, id);
    const confirmed = await world.coordinator.client.post(assessmentPath(world, id, '/review'), {
      decision: 'confirm',
    });
    expect(confirmed.body.standing).toBe('confirmed');

    const answer = await declare(world, world.editor, id, { statement: 'Od września w sali 14' });

    expect(answer.body).toMatchObject({ standing: 'lapsed', review: { state: 'draft' }, missing: [] });
    expect(answer.body.review.confirmedHash).toBe(confirmed.body.contentHash);
  });
});

describe('whose assessment it is', () => {
  it('answers 404 for a unit outside the place, for another tenant, and for nothing', async () => {
    const id = await puck('EDU-01');
    const other = await buildWorld(test);
    for (const path of [
      assessmentPath(world, id),
      assessmentPath(world, '00000000-0000-4000-8000-000000000000'),
      assessmentPath(world, 'nic'),
    ]) {
      expect((await world.neighbour.client.get(path)).status).toBe(404);
      expect((await world.neighbour.client.patch(path, { state: 'planned' }, ifMatch(1))).status).toBe(404);
    }
    expect((await other.coordinator.client.get(assessmentPath(other, id))).status).toBe(404);
    expect((await other.coordinator.client.get(assessmentPath(world, id))).status).toBe(404);
  });

  it('lets the powiat team draft for a gmina but not submit', async () => {
    const id = await puck('EDU-01');
    const drafted = await declare(world, world.team, id, { statement: 'Zespół: sala 12' });
    expect(drafted.body.abilities).toMatchObject({ edit: true, submit: false });
    const refused = await world.team.client.post(assessmentPath(world, id, '/submit'));
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
  });

  it('tells a member who left as not there', async () => {
    const id = await assessmentId(test, world, UNITS.puckRural.teryt, 'EDU-01');
    expect((await world.coordinator.client.get(assessmentPath(world, id))).status).toBe(200);
    await test.arrange(world.tenant.id, (client) =>
      client.query('UPDATE memberships SET left_on = $2 WHERE tenant_id = $1 AND teryt = $3', [
        world.tenant.id,
        test.clock.today(),
        UNITS.puckRural.teryt,
      ]),
    );
    expect((await world.coordinator.client.get(assessmentPath(world, id))).status).toBe(404);
  });
});

describe('the checklist of a unit', () => {
  it('lists its duties in the order of the standard with the coverage over them', async () => {
    const answer = await world.editor.client.get(
      `/api/v1/tenants/${world.tenant.slug}/units/${UNITS.puck.teryt}/assessments`,
    );
    expect(answer.status).toBe(200);
    expect(answer.body.assessments.map((line: { item: string }) => line.item)).toEqual([
      'EDU-01',
      'EDU-02',
      'LAN-01',
      'LAB-02',
    ]);
    expect(answer.body.figure).toMatchObject({
      denominator: 7,
      hasData: true,
      standardVersion: 'TST 1.0',
      asOf: '2026-03-16',
    });
  });

  it('narrows lines and figure to an area, a phase or an item', async () => {
    const base = `/api/v1/tenants/${world.tenant.slug}/units/${UNITS.puck.teryt}/assessments`;
    const area = await world.editor.client.get(`${base}?area=EDU`);
    expect(area.body.figure.denominator).toBe(3);
    expect(area.body.figure.explain).toContain('area=EDU');
    expect((await world.editor.client.get(`${base}?phase=2`)).body.assessments).toHaveLength(2);
    expect((await world.editor.client.get(`${base}?item=LAN-01`)).body.assessments).toHaveLength(1);
    expect((await world.editor.client.get(`${base}?area=edu`)).status).toBe(400);
  });

  it('answers 404 for a unit outside the place', async () => {
    const answer = await world.neighbour.client.get(
      `/api/v1/tenants/${world.tenant.slug}/units/${UNITS.puck.teryt}/assessments`,
    );
    expect(answer.status).toBe(404);
  });
});
