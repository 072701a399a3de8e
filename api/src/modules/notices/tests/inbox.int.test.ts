import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  buildWorld,
  tenantPath,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from '../../assessments/tests/assessment-world.js';

interface Told {
  id: string;
  kind: string;
  params: Record<string, unknown>;
  address: string | null;
  readAt: string | null;
}

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());
beforeEach(async () => {
  world = await buildWorld(test);
});

const inboxOf = async ({ client }: SignedIn, query = ''): Promise<{ notices: Told[]; unread: number }> =>
  (await client.get(tenantPath(world, `notices${query}`))).body;

const kindsOf = async (person: SignedIn): Promise<string[]> =>
  (await inboxOf(person)).notices.map(({ kind }) => kind);

/** A submission of the editor, as a reviewer finds it. */
async function submitted(item = 'EDU-01'): Promise<string> {
  const id = await assessmentId(test, world, UNITS.puck.teryt, item);
  await test.arrange(
    world.tenant.id,
    (client) =>
      client.query(
        `UPDATE assessments SET state = 'in_progress', statement = 'Trwa', declared_at = miara_now(), review = 'submitted',
           submitted_at = miara_now(), submitted_by = $2 WHERE id = $1`,
        [id, world.editor.id],
      ),
    world.editor.id,
  );
  return id;
}

const review = (id: string, body: object) =>
  world.coordinator.client.post(tenantPath(world, `assessments/${id}/review`), body);

describe('a decision', () => {
  it('is told to the unit when it takes effect, and to nobody else', async () => {
    const id = await submitted();
    await review(id, { decision: 'return', reason: 'Brak daty.' });
    expect((await inboxOf(world.editor)).notices).toMatchObject([
      {
        kind: 'item_returned',
        params: { item: 'EDU-01', unit: { pl: 'Puck (miasto)' } },
        address: `units/${UNITS.puck.teryt}?item=EDU-01`,
        readAt: null,
      },
    ]);
    for (const other of [world.neighbour, world.team, world.reader, world.coordinator])
      expect(await kindsOf(other)).toEqual([]);
  });

  it('is not told while it waits in the batch; then once for all items of the unit', async () => {
    const ids = [await submitted('EDU-01'), await submitted('EDU-02'), await submitted('LAN-01')];
    for (const id of ids) await review(id, { decision: 'return', reason: 'Brak daty.', hold: true });
    expect(await inboxOf(world.editor)).toMatchObject({ notices: [], unread: 0 });
    const [first] = ids;
    await world.coordinator.client.post(tenantPath(world, 'review/batch/undo'), { assessmentIds: [first] });
    expect(await inboxOf(world.editor)).toMatchObject({ notices: [], unread: 0 });
    await world.coordinator.client.post(tenantPath(world, 'review/batch/send'), {});
    expect((await inboxOf(world.editor)).notices).toMatchObject([
      { kind: 'item_returned', params: { count: 2 }, address: `units/${UNITS.puck.teryt}` },
    ]);
  });
});

describe('talk', () => {
  async function write(who: SignedIn, note: object): Promise<string> {
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    const answer = await who.client.post(tenantPath(world, `assessments/${id}/conversation`), note);
    expect(answer.status).toBe(201);
    return answer.body.id as string;
  }

  it('is told to the other side, to whom it mentions and to who takes part, without its words', async () => {
    const thread = await write(world.coordinator, {
      visibility: 'shared',
      text: 'Tajemnica: kiedy uchwała?',
    });
    expect(await kindsOf(world.editor)).toEqual(['note_written']);
    await world.editor.client.post(tenantPath(world, `conversations/${thread}/answers`), {
      text: 'W maju',
      mentions: [world.team.id],
    });
    expect(await kindsOf(world.coordinator)).toEqual(['note_written']);
    expect(await kindsOf(world.team)).toEqual(['mentioned']);
    expect(await kindsOf(world.neighbour)).toEqual([]);
    const rows = await test.rows<{ params: string }>(
      'SELECT params::text FROM notices WHERE tenant_id = $1',
      [world.tenant.id],
    );
    for (const { params } of rows) expect(params).not.toMatch(/Tajemnica|maju/);
  });

  it('among coordinators is told to nobody outside', async () => {
    await write(world.coordinator, { visibility: 'internal', text: 'Sprawdzić' });
    for (const other of [world.editor, world.team, world.neighbour, world.reader])
      expect(await kindsOf(other)).toEqual([]);
  });
});

describe('what is asked for', () => {
  it('is told to the unit, its answer to who asked, the decision to the unit', async () => {
    const asked = await world.coordinator.client.post(tenantPath(world, 'requests'), {
      units: [UNITS.puck.teryt],
      items: ['EDU-01', 'LAN-01'],
      question: 'Proszę o protokół.',
      dueOn: '2026-04-30',
    });
    expect(asked.status).toBe(201);
    expect((await inboxOf(world.editor)).notices).toMatchObject([
      { kind: 'request_asked', params: { count: 2, dueOn: '2026-04-30' }, address: 'requests' },
    ]);
  });

  it('as a task is told to who got it from somebody else', async () => {
    const body = { title: 'Zamówić salę', unit: UNITS.puck.teryt, dueOn: '2026-04-30' };
    const path = tenantPath(world, 'tasks');
    const given = await world.coordinator.client.post(path, { ...body, ownerId: world.editor.id });
    expect(given.status).toBe(201);
    expect((await inboxOf(world.editor)).notices).toMatchObject([
      { kind: 'task_assigned', params: { title: 'Zamówić salę', dueOn: '2026-04-30' } },
    ]);
    await world.coordinator.client.post(path, { ...body, ownerId: world.coordinator.id });
    expect(await kindsOf(world.coordinator)).toEqual([]);
  });
});

describe('the inbox', () => {
  const tell = (person: SignedIn, keys: readonly string[]): Promise<unknown> =>
    test.arrange(world.tenant.id, (client) =>
      client.query(
        `INSERT INTO notices (tenant_id, person_id, kind, key)
         SELECT $1, $2, 'job_finished', key FROM unnest($3::text[]) AS key`,
        [world.tenant.id, person.id, keys],
      ),
    );

  it('is read one by one or all at once, and counted', async () => {
    await tell(world.editor, ['a', 'b', 'c']);
    const { client } = world.editor;
    const { notices, unread } = await inboxOf(world.editor);
    expect(unread).toBe(3);
    const one = tenantPath(world, `notices/${notices[0]!.id}/read`);
    expect((await client.post(one)).status).toBe(204);
    expect((await client.post(one)).status).toBe(204);
    expect((await client.get(tenantPath(world, 'notices/count'))).body).toEqual({ unread: 2 });
    expect((await inboxOf(world.editor, '?unread=true')).notices).toHaveLength(2);
    await client.post(tenantPath(world, 'notices/read'));
    expect(await inboxOf(world.editor)).toMatchObject({ unread: 0 });
    expect((await inboxOf(world.editor)).notices).toHaveLength(3);
  });

  it('goes on page by page', async () => {
    await tell(world.editor, ['a', 'b', 'c', 'd', 'e']);
    const seen: string[] = [];
    let query = '?page[size]=2';
    for (;;) {
      const page = (await world.editor.client.get(tenantPath(world, `notices${query}`))).body;
      seen.push(...page.notices.map(({ id }: Told) => id));
      if (page.next === null) break;
      query = `?page[size]=2&page[after]=${page.next}`;
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  it('is one’s own: of another it shows nothing and takes nothing', async () => {
    await tell(world.editor, ['a']);
    const [notice] = (await inboxOf(world.editor)).notices;
    expect(await inboxOf(world.neighbour)).toMatchObject({ notices: [], unread: 0 });
    const answer = await world.neighbour.client.post(tenantPath(world, `notices/${notice!.id}/read`));
    expect(answer.status).toBe(404);
    expect((await inboxOf(world.editor)).unread).toBe(1);
  });

  it('keeps how its owner wants to be reminded', async () => {
    const path = tenantPath(world, 'notices/settings');
    expect((await world.editor.client.get(path)).body).toEqual({
      mail: true,
      weekdaysOnly: true,
      without: [],
    });
    const wanted = { mail: false, weekdaysOnly: false, without: ['talk', 'tasks'] };
    await world.editor.client.send('PUT', path, wanted);
    expect((await world.editor.client.get(path)).body).toEqual(wanted);
    expect((await world.neighbour.client.get(path)).body).toMatchObject({ mail: true });
    const wrong = await world.editor.client.send('PUT', path, { ...wanted, without: ['weather'] });
    expect(wrong.status).toBe(400);
  });
});
