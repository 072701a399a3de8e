import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import type { Answer } from '../../../testing/test-client.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  declare,
  ifMatch,
  submitted,
  tenantPath,
  UNITS,
  type AssessmentWorld,
} from '../../assessments/tests/assessment-world.js';

const MORNING = '2026-03-16T10:00:00+01:00';
/** Duties of the eight members of the small standard. */
const DUTIES = 34;

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest({ now: MORNING });
});
afterAll(async () => test.close());
beforeEach(async () => {
  test.clock.set(MORNING);
  world = await buildWorld(test);
});

/** Moves the clock; everybody signs in anew, for sessions end. */
async function at(instant: string): Promise<void> {
  test.clock.set(instant);
  for (const person of [world.editor, world.coordinator]) person.client = await test.as(person);
}

const puck = (item: string): Promise<string> => assessmentId(test, world, UNITS.puck.teryt, item);
const open = (beginsOn: string, endsOn: string): Promise<Answer> =>
  world.coordinator.client.post(tenantPath(world, 'periods'), {
    title: { pl: 'I kwartał', en: 'First quarter' },
    beginsOn,
    endsOn,
    note: 'Prosimy o komplet.',
  });
const list = async (): Promise<Answer['body'][]> =>
  (await world.coordinator.client.get(tenantPath(world, 'periods'))).body.periods;
const close = (id: string): Promise<Answer> =>
  world.coordinator.client.post(tenantPath(world, `periods/${id}/close`));
const line = async (item: string): Promise<Answer['body']> =>
  (
    await world.editor.client.get(tenantPath(world, `units/${UNITS.puck.teryt}/assessments`))
  ).body.assessments.find((one: { item: string }) => one.item === item);
const audited = async (): Promise<string[]> =>
  (
    await test.rows<{ action: string }>(
      `SELECT action FROM audit_log WHERE tenant_id = $1 AND subject_type = 'period' ORDER BY sequence`,
      [world.tenant.id],
    )
  ).map(({ action }) => action);

describe('opening a period', () => {
  it('shows it to units with its closing day, and to the coordinator with its counts', async () => {
    const made = await open('2026-03-01', '2026-04-01');
    expect([made.status, made.body.counts]).toEqual([
      201,
      { expected: DUTIES, inTime: 0, late: 0, missing: DUTIES, settled: 0 },
    ]);
    const seen = await world.editor.client.get(tenantPath(world, 'periods/open'));
    expect(seen.body.period).toEqual({
      title: { pl: 'I kwartał', en: 'First quarter' },
      beginsOn: '2026-03-01',
      endsOn: '2026-04-01',
      note: 'Prosimy o komplet.',
    });
    expect((await world.editor.client.get(tenantPath(world, 'periods'))).status).toBe(403);
    await submitted(world, await puck('EDU-01'));
    expect((await list())[0].counts).toMatchObject({ inTime: 1, missing: DUTIES - 1 });
  });

  it('is refused while another is open, for days that have passed, and for days turned round', async () => {
    expect((await open('2026-03-01', '2026-03-16')).body.code).toBe('period_end_passed');
    expect((await open('2026-05-01', '2026-04-01')).body.code).toBe('period_reversed');
    await open('2026-03-01', '2026-04-01');
    expect((await open('2026-04-01', '2026-05-01')).body.code).toBe('period_open');
  });

  it('is refused without a title or a day, and so is a change to nothing', async () => {
    const nothing = { title: null, beginsOn: '2026-03-01', endsOn: '2026-04-01' };
    const answer = await world.coordinator.client.post(tenantPath(world, 'periods'), nothing);
    expect(answer.body).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/title' }] });
    const { body } = await open('2026-03-01', '2026-04-01');
    for (const change of [
      { title: null },
      { beginsOn: null },
      { endsOn: null },
      { title: { pl: 'x', en: null } },
    ]) {
      const path = tenantPath(world, `periods/${body.id}`);
      expect((await world.coordinator.client.patch(path, change, ifMatch(1))).status).toBe(400);
    }
  });

  it('is refused for days of a closed one', async () => {
    const { body } = await open('2026-03-01', '2026-04-01');
    await close(body.id);
    expect((await open('2026-03-10', '2026-05-01')).body.code).toBe('period_overlaps');
    expect((await open('2026-03-16', '2026-05-01')).status).toBe(201);
  });
});

describe('an open period', () => {
  it('may get another closing day until its own has passed, by who saw its present version', async () => {
    const { body } = await open('2026-03-01', '2026-03-21');
    const change = (version: number, fields: object): Promise<Answer> =>
      world.coordinator.client.patch(tenantPath(world, `periods/${body.id}`), fields, ifMatch(version));
    expect((await change(1, { endsOn: '2026-04-11' })).body).toMatchObject({
      endsOn: '2026-04-11',
      version: 2,
    });
    expect((await change(1, { endsOn: '2026-04-12' })).body).toMatchObject({
      code: 'changed_since',
      present: { endsOn: '2026-04-11' },
    });
    expect((await change(2, { endsOn: '2026-03-16' })).body.code).toBe('period_end_passed');
    // The closing day may be today: then it closes at midnight.
    expect((await change(2, { endsOn: '2026-03-17' })).status).toBe(200);
    expect(await audited()).toEqual(['period.open', 'period.change', 'period.change']);
    const [row] = await test.rows<{ details: unknown }>(
      `SELECT details FROM audit_log WHERE tenant_id = $1 AND action = 'period.change' ORDER BY sequence LIMIT 1`,
      [world.tenant.id],
    );
    expect(row?.details).toMatchObject({ changed: { endsOn: { from: '2026-03-21', to: '2026-04-11' } } });
  });
});

describe('at midnight', () => {
  it('a period closes by itself; a second before it is in time, a second after it is late and marked', async () => {
    const { body } = await open('2026-03-01', '2026-03-17');
    await at('2026-03-16T23:59:59+01:00');
    await submitted(world, await puck('EDU-01'));
    await at('2026-03-17T00:00:01+01:00');
    const late = await puck('EDU-02');
    await submitted(world, late);
    const [period] = await list();
    expect(period).toMatchObject({
      id: body.id,
      closedAt: '2026-03-16T23:00:00.000Z',
      closedBy: null,
      reproducible: true,
      counts: { expected: DUTIES, inTime: 1, late: 1, missing: DUTIES - 2, settled: 0 },
    });
    expect(period.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await audited()).toEqual(['period.open', 'period.close']);

    const mark = { period: { pl: 'I kwartał', en: 'First quarter' }, endsOn: '2026-03-17' };
    expect((await line('EDU-01')).late).toBeNull();
    expect((await line('EDU-02')).late).toEqual(mark);
    const whole = await world.editor.client.get(assessmentPath(world, late));
    expect(whole.body.review.late).toEqual(mark);
    expect(whole.body.history[0]).toMatchObject({
      action: 'assessment.submit',
      details: { late: mark.period },
    });
    const queue = await world.coordinator.client.get(tenantPath(world, 'review/queue'));
    expect(queue.body.assessments.map((one: Answer['body']) => [one.item, one.late])).toEqual([
      ['EDU-01', null],
      ['EDU-02', mark],
    ]);
  });

  it('a submission under way cannot slip into the period that was frozen meanwhile', async () => {
    await open('2026-03-01', '2026-03-17');
    const id = await puck('EDU-01');
    await declare(world, world.editor, id, { state: 'in_place', statement: 'Jest.' });
    await at('2026-03-17T00:00:01+01:00');
    await list();
    await at('2026-03-16T23:59:59+01:00');
    expect((await world.editor.client.post(assessmentPath(world, id, '/submit'))).status).toBe(503);
  });
});

describe('the state at the close', () => {
  it('is that of the closing day, also when nobody looked for a week', async () => {
    const { body } = await open('2026-03-01', '2026-03-17');
    const confirmed = await puck('EDU-01');
    await submitted(world, confirmed);
    await submitted(world, await puck('LAN-01'));
    await world.coordinator.client.post(assessmentPath(world, confirmed, '/review'), { decision: 'confirm' });
    // Nobody is there on the 17th; the first to come a week later changes everything.
    await at('2026-03-24T09:00:00+01:00');
    await declare(world, world.editor, confirmed, { statement: 'Już nie w sali 12.' });
    await submitted(world, await puck('LAB-02'));
    const [period] = await list();
    expect(period).toMatchObject({
      closedAt: '2026-03-16T23:00:00.000Z',
      reproducible: true,
      counts: { inTime: 2, late: 1, missing: DUTIES - 3 },
    });
    const frozen = await test.rows(
      `SELECT standing, outcome FROM period_duties WHERE period_id = $1 AND assessment_id = $2`,
      [body.id, confirmed],
    );
    expect(frozen).toEqual([{ standing: 'confirmed', outcome: 'in_time' }]);
    await list();
    expect(await audited()).toEqual(['period.open', 'period.close']);
  });

  it('is told unit by unit, and never changes', async () => {
    const { body } = await open('2026-03-01', '2026-03-17');
    await submitted(world, await puck('EDU-01'));
    await at('2026-03-18T09:00:00+01:00');
    const { body: told } = await world.coordinator.client.get(tenantPath(world, `periods/${body.id}/units`));
    expect(told.units).toHaveLength(8);
    expect(
      told.units.find(({ unit }: Answer['body']) => unit.teryt === UNITS.puck.teryt).counts,
    ).toMatchObject({ expected: 4, inTime: 1, missing: 3 });
    for (const sql of [
      `UPDATE reporting_periods SET note = 'x' WHERE id = $1`,
      `DELETE FROM period_duties WHERE period_id = $1`,
      `UPDATE period_duties SET outcome = 'in_time' WHERE period_id = $1`,
    ]) {
      await expect(test.rows(sql, [body.id])).rejects.toMatchObject({
        constraint: 'reporting_periods_closed',
      });
    }
    expect((await close(body.id)).body.code).toBe('period_closed');
  });

  it('is what a publication as of the closing day freezes', async () => {
    const { body } = await open('2026-03-01', '2026-03-17');
    const id = await puck('EDU-01');
    await submitted(world, id);
    await world.coordinator.client.post(assessmentPath(world, id, '/review'), { decision: 'confirm' });
    await at('2026-03-20T09:00:00+01:00');
    await declare(world, world.editor, id, { statement: 'Zmieniono po zamknięciu.' });
    const made = await world.coordinator.client.post(tenantPath(world, 'publications'), {
      asOf: '2026-03-16',
    });
    expect(made.status).toBe(201);
    const published = await test.rows(
      `SELECT s.teryt, items.id AS item_id, s.standing, s.assessed FROM published_standings AS s
       JOIN items ON items.tenant_id = s.tenant_id AND items.code = s.item_code
       WHERE s.tenant_id = $1 ORDER BY 1, 2`,
      [world.tenant.id],
    );
    const frozen = await test.rows(
      'SELECT teryt, item_id, standing, assessed FROM period_duties WHERE period_id = $1 ORDER BY 1, 2',
      [body.id],
    );
    expect(frozen).toHaveLength(DUTIES);
    expect(published).toEqual(frozen);
  });
});

describe('closing by hand', () => {
  it('ends the period with yesterday, so that what comes today is late', async () => {
    const { body } = await open('2026-03-01', '2026-04-01');
    await at('2026-03-20T12:00:00+01:00');
    await submitted(world, await puck('EDU-01'));
    const closed = await close(body.id);
    expect(closed.body).toMatchObject({
      endsOn: '2026-03-20',
      closedBy: world.coordinator.name,
      counts: { inTime: 0, late: 1, missing: DUTIES - 1 },
    });
    expect((await line('EDU-01')).late).toMatchObject({ endsOn: '2026-03-20' });
  });

  it('is refused before the period has had a day', async () => {
    const { body } = await open('2026-03-16', '2026-04-01');
    expect((await close(body.id)).body.code).toBe('period_reversed');
  });
});

describe('in time', () => {
  it('is what stood at the close: recalled is missing, returned after it and fixed is not late', async () => {
    await open('2026-03-01', '2026-03-17');
    const recalled = await puck('EDU-01');
    await submitted(world, recalled);
    await world.editor.client.post(assessmentPath(world, recalled, '/recall'));
    const returned = await puck('EDU-02');
    await submitted(world, returned);
    await at('2026-03-18T09:00:00+01:00');
    await world.coordinator.client.post(assessmentPath(world, returned, '/review'), {
      decision: 'return',
      reason: 'Brak daty.',
    });
    await world.editor.client.post(assessmentPath(world, returned, '/submit'));
    expect((await line('EDU-02')).late).toBeNull();
    expect((await list())[0].counts).toMatchObject({ inTime: 1, late: 0, missing: DUTIES - 1 });
    await world.editor.client.post(assessmentPath(world, recalled, '/submit'));
    expect((await line('EDU-01')).late).not.toBeNull();
  });

  it('asks nothing of what was settled before, and of the next period only what is missing there', async () => {
    const settled = await puck('EDU-01');
    await submitted(world, settled);
    await at('2026-03-17T09:00:00+01:00');
    await open('2026-03-17', '2026-03-19');
    expect((await list())[0].counts).toMatchObject({ settled: 1, expected: DUTIES - 1 });
    await at('2026-03-19T09:00:00+01:00');
    await open('2026-03-19', '2026-03-21');
    await submitted(world, await puck('EDU-02'));
    const [second, first] = await list();
    expect(first.counts).toMatchObject({ settled: 1, late: 1, inTime: 0 });
    expect(second.counts).toMatchObject({ settled: 1, inTime: 1, late: 0 });
  });
});

describe('a retired version of a standard', () => {
  it('is read, not written', async () => {
    const id = await puck('EDU-01');
    const waiting = await puck('EDU-02');
    await submitted(world, waiting);
    await test.arrange(world.tenant.id, (client) =>
      client.query(
        `UPDATE standard_versions SET status = 'retired', retired_on = miara_today() WHERE tenant_id = $1`,
        [world.tenant.id],
      ),
    );
    expect((await world.editor.client.get(assessmentPath(world, id))).status).toBe(200);
    expect((await declare(world, world.editor, id, { state: 'planned' })).body.code).toBe('version_retired');
    const decided = await world.coordinator.client.post(assessmentPath(world, waiting, '/review'), {
      decision: 'confirm',
    });
    expect(decided.body.code).toBe('version_retired');
    expect((await world.editor.client.post(assessmentPath(world, waiting, '/recall'))).status).toBe(200);
  });
});
