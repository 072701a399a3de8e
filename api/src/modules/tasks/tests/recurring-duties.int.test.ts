import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  auditOf,
  buildWorld,
  tenantPath,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from '../../assessments/tests/assessment-world.js';
import { DutyNight } from '../duties/duty-night.js';

let test: ApiTest;
let world: AssessmentWorld;
const TODAY = '2026-03-16T10:00:00+01:00';

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set(TODAY);
  // Duties of the tests before rest.
  await test.rows(`UPDATE recurring_duties SET status = 'ended' WHERE status <> 'ended'`);
  world = await buildWorld(test);
});

const at = (rest = ''): string => tenantPath(world, `recurring-duties${rest}`);
/** Somebody whose session is of this day. */
const now = async (who: SignedIn): Promise<SignedIn['client']> => test.as(who);
const add = async (body: Record<string, unknown> = {}) =>
  (await now(world.team)).post(at(), {
    title: 'Posiedzenie zespołu',
    team: UNITS.powiatPucki.teryt,
    times: 2,
    firstDueOn: '2026-06-15',
    leadDays: 30,
    ...body,
  });
const tasksOf = (dutyId: string) =>
  test.rows<{ due_on: string; status: string; owner_id: string | null }>(
    'SELECT due_on::text, status, owner_id FROM tasks WHERE duty_id = $1 ORDER BY occurrence_on',
    [dutyId],
  );
const daysOf = async (dutyId: string): Promise<string[]> =>
  (await tasksOf(dutyId)).map(({ due_on }) => due_on);
/** Goes to a day, at half past midnight in Warsaw, and does the night's work. */
const night = async (day: string): Promise<number> => {
  test.clock.set(new Date(Date.parse(`${day}T00:30:00+01:00`)).toISOString());
  return test.app.get(DutyNight).run();
};

describe('a recurring duty', () => {
  it('becomes a task some days before its day, once, however often the night comes', async () => {
    const { body: duty } = await add({ ownerId: world.team.id, item: 'EDU-02' });
    expect(duty).toMatchObject({ nextOn: '2026-06-15', task: null, lastDone: null, status: 'active' });
    expect(await night('2026-05-15')).toBe(0);
    expect(await night('2026-05-16')).toBe(1);
    expect(await night('2026-05-16')).toBe(0);
    expect(await night('2026-05-17')).toBe(0);
    expect(await tasksOf(duty.id)).toEqual([
      { due_on: '2026-06-15', status: 'open', owner_id: world.team.id },
    ]);
    const seen = await (await now(world.team)).get(at(`/${duty.id}`));
    expect(seen.body).toMatchObject({ task: { dueOn: '2026-06-15' }, nextOn: '2026-12-15' });
    expect(await auditOf(test, duty.id)).toEqual(['duty.add', 'duty.plan']);
  });

  it('becomes a task at once when it is due soon', async () => {
    const { body: duty } = await add({ firstDueOn: '2026-03-16', leadDays: 0, times: 12 });
    expect(duty).toMatchObject({ task: { dueOn: '2026-03-16' }, nextOn: '2026-04-16' });
    expect(await auditOf(test, duty.id)).toEqual(['duty.add']);
  });

  it('makes up for every occurrence after the service was away, and two processes make each once', async () => {
    const { body: duty } = await add({ times: 12, firstDueOn: '2026-03-31', leadDays: 0 });
    test.clock.set('2026-06-30T08:00:00+02:00');
    const nights = test.app.get(DutyNight);
    const made = await Promise.all([nights.run(), nights.run(), nights.run()]);
    expect(made.reduce((sum, one) => sum + one, 0)).toBe(4);
    expect(await daysOf(duty.id)).toEqual(['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']);
  });

  it.each([
    [12, '2028-01-31', ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']],
    [1, '2028-02-29', ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']],
    [2, '2026-08-31', ['2026-08-31', '2027-02-28', '2027-08-31', '2028-02-29']],
    [4, '2026-11-30', ['2026-11-30', '2027-02-28', '2027-05-30', '2027-08-30']],
    [3, '2026-12-31', ['2026-12-31', '2027-04-30', '2027-08-31', '2027-12-31']],
  ])('%d times a year from %s falls on %s', async (times, first, expected) => {
    const rows = await test.rows<{ day: string }>(
      'SELECT duty_day($1, $2, number)::text AS day FROM generate_series(0, $3) AS number ORDER BY number',
      [first, times, expected.length - 1],
    );
    expect(rows.map(({ day }) => day)).toEqual(expected);
  });

  it('counts as done when it was done early, and comes again on its next day', async () => {
    const { body: duty } = await add();
    const done = await (await now(world.team)).post(at(`/${duty.id}/done`));
    expect(done).toMatchObject({
      status: 200,
      body: { task: null, nextOn: '2026-12-15', lastDone: { by: world.team.name } },
    });
    expect(await night('2026-06-15')).toBe(0);
    expect(await night('2026-11-16')).toBe(1);
    expect(await auditOf(test, duty.id)).toEqual(['duty.add', 'duty.done', 'duty.plan']);
  });

  it('is done by its task too', async () => {
    const { body: duty } = await add({ firstDueOn: '2026-03-20' });
    const team = await now(world.team);
    await team.post(tenantPath(world, `tasks/${duty.task.id}/done`));
    expect((await team.get(at(`/${duty.id}`))).body).toMatchObject({
      task: null,
      lastDone: { by: world.team.name },
    });
  });

  it('rests while it is paused, does not make up for the pause, and ends for good', async () => {
    const { body: duty } = await add({ times: 12, firstDueOn: '2026-04-10', leadDays: 0 });
    const change = async (status: string) => (await now(world.team)).patch(at(`/${duty.id}`), { status });
    expect((await change('paused')).body).toMatchObject({ status: 'paused', nextOn: null });
    expect(await night('2026-06-20')).toBe(0);
    expect((await change('active')).body).toMatchObject({ status: 'active', nextOn: '2026-07-10' });
    expect(await night('2026-07-10')).toBe(1);
    expect((await change('ended')).body).toMatchObject({ status: 'ended', abilities: { change: false } });
    expect((await change('active')).body.code).toBe('duty_ended');
    expect((await (await now(world.team)).get(at())).body.duties).toEqual([]);
    expect(await daysOf(duty.id)).toEqual(['2026-07-10']);
  });

  it('changes its rhythm for what is no task yet', async () => {
    const { body: duty } = await add({ firstDueOn: '2026-03-20' });
    const changed = await (await now(world.team)).patch(at(`/${duty.id}`), { times: 4 });
    expect(changed.body).toMatchObject({ times: 4, task: { dueOn: '2026-03-20' }, nextOn: '2026-06-20' });
    expect(await daysOf(duty.id)).toEqual(['2026-03-20']);
  });

  it('goes to nobody when its owner has left', async () => {
    const { body: duty } = await add({ ownerId: world.team.id });
    await test.arrange(world.tenant.id, (client) =>
      client.query('UPDATE role_assignments SET revoked_at = miara_now() WHERE person_id = $1', [
        world.team.id,
      ]),
    );
    await night('2026-06-01');
    expect(await tasksOf(duty.id)).toMatchObject([{ owner_id: null }]);
  });

  it.each([
    ['a first day that is over', { firstDueOn: '2026-03-15' }, 400],
    ['five times a year', { times: 5 }, 400],
    ['more than a year ahead', { leadDays: 366 }, 400],
    ['a place of somebody else', { team: UNITS.powiatGdanski.teryt }, 422],
  ])('is refused with %s', async (_, body, status) => {
    expect((await add(body)).status).toBe(status);
  });

  it('is kept by those who see its place', async () => {
    const { body: duty } = await add();
    const statuses = await Promise.all(
      [world.coordinator, world.team, world.editor, world.reader].map(
        async (who) => (await (await now(who)).get(at(`/${duty.id}`))).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 404, 403]);
  });
});
