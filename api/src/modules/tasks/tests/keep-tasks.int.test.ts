import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { permissionAppliesAt, ROLES, type Role } from '@miara/shared';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson } from '../../../testing/builders/index.js';
import type { Answer } from '../../../testing/test-client.js';
import {
  auditOf,
  buildWorld,
  ifMatch,
  tenantPath,
  UNITS,
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

const at = (rest = ''): string => tenantPath(world, `tasks${rest}`);
const add = (body: Record<string, unknown> = {}, who: SignedIn = world.team): Promise<Answer> =>
  who.client.post(at(), {
    title: 'Umówić tłumaczkę na zebranie',
    team: UNITS.powiatPucki.teryt,
    unit: UNITS.puck.teryt,
    dueOn: '2026-03-20',
    ...body,
  });
const titles = async (who: SignedIn, query: string): Promise<string[]> =>
  (await who.client.get(at(query))).body.tasks.map(({ title }: { title: string }) => title);

describe('a task', () => {
  it('is added for a team, found in the lists of its place and told once', async () => {
    const added = await add({ item: 'EDU-01', ownerId: world.team.id, note: ' Najlepiej z ukraińskiego. ' });
    expect(added).toMatchObject({
      status: 201,
      body: {
        title: 'Umówić tłumaczkę na zebranie',
        note: 'Najlepiej z ukraińskiego.',
        owner: { id: world.team.id, worksThere: true },
        team: { teryt: UNITS.powiatPucki.teryt },
        unit: { teryt: UNITS.puck.teryt },
        item: { code: 'EDU-01' },
        status: 'open',
        source: 'manual',
        overdue: false,
        abilities: { change: true, done: true, drop: true, reopen: false },
      },
    });
    expect(added.headers.get('etag')).toBe('"1"');
    expect(await titles(world.team, '')).toHaveLength(1);
    expect(await titles(world.coordinator, '')).toEqual([]);
    expect(await titles(world.coordinator, '?show=team')).toHaveLength(1);
    expect(await auditOf(test, added.body.id)).toEqual(['task.add']);
  });

  it.each([
    ['nothing to do', { title: '  ' }, 400],
    ['a day that does not exist', { dueOn: '2026-02-30' }, 400],
    ['a gmina as a team', { team: UNITS.puck.teryt }, 422],
    ['a unit of another powiat', { unit: UNITS.pruszcz.teryt }, 422],
    ['no place, by somebody who has one', { team: null, unit: null }, 422],
    ['an unknown item', { item: 'XYZ-99' }, 422],
  ])('is refused with %s', async (_, body, status) => {
    expect((await add(body)).status).toBe(status);
  });

  it('is given only to somebody who works at its place', async () => {
    const people = async (who: SignedIn, query: string): Promise<string[]> =>
      (await who.client.get(at(`/people${query}`))).body.people.map(({ id }: { id: string }) => id);
    const ofTeam = await people(world.team, `?team=${UNITS.powiatPucki.teryt}`);
    expect(new Set(ofTeam)).toEqual(new Set([world.team.id, world.coordinator.id]));
    const ofUnit = await people(world.team, `?unit=${UNITS.puck.teryt}`);
    expect(new Set(ofUnit)).toEqual(new Set([world.team.id, world.coordinator.id, world.editor.id]));
    expect((await world.editor.client.get(at(`/people?unit=${UNITS.gdynia.teryt}`))).status).toBe(404);
    for (const stranger of [world.editor, world.neighbour, world.reader]) {
      expect((await add({ ownerId: stranger.id })).body.code).toBe('task_owner_elsewhere');
    }
    expect((await add({ team: null, ownerId: world.editor.id })).status).toBe(201);
  });

  it('is kept by those who see its place and by nobody else', async () => {
    const teams = (await add()).body.id;
    const units = (await add({ team: null })).body.id;
    const tenants = (await add({ team: null, unit: null }, world.coordinator)).body.id;
    const read = async (id: string): Promise<number[]> =>
      Promise.all(
        [world.coordinator, world.team, world.editor, world.neighbour, world.reader].map(
          async ({ client }) => (await client.get(at(`/${id}`))).status,
        ),
      );
    expect(await read(teams)).toEqual([200, 200, 404, 404, 403]);
    expect(await read(units)).toEqual([200, 200, 200, 404, 403]);
    expect(await read(tenants)).toEqual([200, 404, 404, 404, 403]);
    expect((await world.neighbour.client.post(at(`/${units}/done`))).status).toBe(404);
  });

  it('is moved, given to somebody else and left to nobody; an older version is refused with what is there', async () => {
    const { id } = (await add({ ownerId: world.team.id })).body;
    const moved = await world.team.client.patch(
      at(`/${id}`),
      { dueOn: null, ownerId: world.coordinator.id },
      ifMatch(1),
    );
    expect(moved.body).toMatchObject({ dueOn: null, owner: { id: world.coordinator.id }, version: 2 });
    const late = await world.team.client.patch(at(`/${id}`), { title: 'Inaczej' }, ifMatch(1));
    expect(late).toMatchObject({ status: 412, body: { code: 'changed_since', present: { version: 2 } } });
    expect((await world.team.client.patch(at(`/${id}`), { ownerId: null })).body.owner).toBeNull();
  });

  it('is done, undone, dropped with a reason and opened again', async () => {
    const { id } = (await add()).body;
    const step = (name: string, body?: unknown) => world.team.client.post(at(`/${id}/${name}`), body);
    expect((await step('done')).body).toMatchObject({ status: 'done', closedBy: world.team.name });
    expect((await step('done')).body.code).toBe('task_closed');
    expect((await world.team.client.patch(at(`/${id}`), { title: 'Inaczej' })).body.code).toBe('task_closed');
    expect((await step('reopen')).body).toMatchObject({ status: 'open', closedAt: null, closedBy: null });
    expect((await step('reopen')).body.code).toBe('task_not_closed');
    expect((await step('drop', { reason: ' ' })).status).toBe(400);
    expect((await step('drop', { reason: 'Zebranie odwołano.' })).body).toMatchObject({
      status: 'dropped',
      dropReason: 'Zebranie odwołano.',
    });
    expect(await titles(world.team, '?show=team')).toEqual([]);
    expect(await titles(world.team, '?show=done')).toHaveLength(1);
    expect((await step('reopen')).body).toMatchObject({ status: 'open', dropReason: null });
    expect(await auditOf(test, id)).toEqual([
      'task.add',
      'task.done',
      'task.reopen',
      'task.drop',
      'task.reopen',
    ]);
  });

  it('is added once under one Idempotency-Key', async () => {
    const body = { title: 'Raz', unit: UNITS.puck.teryt };
    const key = { headers: { 'Idempotency-Key': 'zadanie-1-raz-i-koniec' } };
    const [first, second] = [
      await world.team.client.post(at(), body, key),
      await world.team.client.post(at(), body, key),
    ];
    expect(second.body.id).toBe(first.body.id);
    expect(await titles(world.team, '?show=team')).toEqual(['Raz']);
  });
});

describe('the list', () => {
  it('goes by day, those without a day last, page by page, and counts what is mine, due today and overdue', async () => {
    const own = { ownerId: world.team.id };
    await add({ title: 'bez terminu', dueOn: null, ...own });
    await add({ title: 'po terminie', dueOn: '2026-03-15', ...own });
    await add({ title: 'później', dueOn: '2026-05-01' });
    await add({ title: 'dziś', dueOn: '2026-03-16', ...own });
    expect(await titles(world.team, '?show=mine')).toEqual(['po terminie', 'dziś', 'bez terminu']);
    expect(await titles(world.team, '?show=overdue')).toEqual(['po terminie']);
    const first = await world.team.client.get(at('?show=team&page[size]=3'));
    expect(first.body.counts).toEqual({ mine: 3, mineOverdue: 1, mineToday: 1, team: 4, overdue: 1 });
    const rest = await titles(world.team, `?show=team&page[after]=${first.body.next}`);
    expect(rest).toEqual(['bez terminu']);
    expect((await world.team.client.get(at('?page[after]=bzdura'))).status).toBe(400);
  });

  it('is narrowed to a unit, a team, an item or a person', async () => {
    await add({ title: 'zespół', unit: null });
    await add({ title: 'gmina', team: null, item: 'EDU-01' });
    await add(
      { title: 'Gdynia', team: null, unit: UNITS.gdynia.teryt, ownerId: world.coordinator.id },
      world.coordinator,
    );
    const of = (query: string) => titles(world.coordinator, `?show=team&${query}`);
    expect(await of(`unit=${UNITS.puck.teryt}`)).toEqual(['gmina']);
    expect((await of(`team=${UNITS.powiatPucki.teryt}`)).sort()).toEqual(['gmina', 'zespół']);
    expect(await of('item=EDU-01')).toEqual(['gmina']);
    expect(await of(`owner=${world.coordinator.id}`)).toEqual(['Gdynia']);
  });

  it('leaves out what belongs to a unit that is no member any more', async () => {
    await add({ team: null, unit: UNITS.gdynia.teryt }, world.coordinator);
    await test.arrange(world.tenant.id, (client) =>
      client.query(`UPDATE memberships SET left_on = '2026-03-01' WHERE tenant_id = $1 AND teryt = $2`, [
        world.tenant.id,
        UNITS.gdynia.teryt,
      ]),
    );
    expect(await titles(world.coordinator, '?show=team')).toEqual([]);
  });
});

describe('a handover', () => {
  it('gives everything open at a place and under it to another, and leaves what is closed', async () => {
    const heir = await buildPerson(test, 'team_member', {
      tenant: world.tenant,
      teryt: UNITS.powiatPucki.teryt,
    });
    const open = (await add({ ownerId: world.team.id, team: null })).body.id;
    const done = (await add({ ownerId: world.team.id })).body.id;
    await world.team.client.post(at(`/${done}/done`));
    const body = { from: world.team.id, to: heir.id, place: UNITS.powiatPucki.teryt };
    const handed = await world.coordinator.client.post(at('/handover'), body);
    expect(handed).toMatchObject({ status: 200, body: { tasks: 1, duties: 0 } });
    const owner = async (id: string) => (await world.coordinator.client.get(at(`/${id}`))).body.owner.id;
    expect([await owner(open), await owner(done)]).toEqual([heir.id, world.team.id]);
    expect(await auditOf(test, world.team.id)).toContain('task.hand_over');
  });

  it('is refused to somebody who does not work there, and by somebody who keeps no tasks there', async () => {
    const body = { from: world.team.id, to: world.neighbour.id, place: UNITS.powiatPucki.teryt };
    expect((await world.coordinator.client.post(at('/handover'), body)).body.code).toBe(
      'task_owner_elsewhere',
    );
    expect((await world.neighbour.client.post(at('/handover'), body)).body.code).toBe('outside_place');
  });
});

describe('the database', () => {
  it('knows who works where as the table of roles does', async () => {
    const places = [null, ...Object.values(UNITS).map(({ teryt }) => teryt)];
    const held: [Role, string | undefined][] = [
      ...ROLES.filter((role) => !['platform_operator', 'team_member', 'unit_editor'].includes(role)).map(
        (role): [Role, undefined] => [role, undefined],
      ),
      ['team_member', UNITS.powiatPucki.teryt],
      ['unit_editor', UNITS.powiatPucki.teryt],
      ['unit_editor', UNITS.puck.teryt],
      ['reader', UNITS.puck.teryt],
    ];
    for (const [role, teryt] of held) {
      const { id } = await buildPerson(test, role, { tenant: world.tenant, ...(teryt ? { teryt } : {}) });
      for (const place of places) {
        const [row] = await test.rows<{ works: boolean }>('SELECT works_at($1, $2, $3) AS works', [
          world.tenant.id,
          id,
          place,
        ]);
        const expected =
          place === null
            ? teryt === undefined && permissionAppliesAt(role, 'task.read', null, UNITS.puck.teryt)
            : permissionAppliesAt(role, 'task.read', teryt ?? null, place);
        expect({ role, teryt, place, works: row?.works }).toEqual({ role, teryt, place, works: expected });
      }
    }
  });

  it('says what is due to whom: the owner, or whoever works at the place while nobody took it', async () => {
    await add({ title: 'moja', team: null, ownerId: world.team.id });
    await add({ title: 'niczyja', team: null });
    await add({ title: 'bez terminu', dueOn: null, ownerId: world.team.id });
    const due = await test.arrange(world.tenant.id, async (client) => {
      const { rows } = await client.query<{ title: string; person_id: string }>(
        'SELECT title, person_id FROM open_tasks_due WHERE tenant_id = $1 ORDER BY title',
        [world.tenant.id],
      );
      return rows;
    });
    expect(due).toEqual([
      { title: 'moja', person_id: world.team.id },
      { title: 'niczyja', person_id: world.editor.id },
    ]);
  });
});
