import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { TalkWorld } from './talk-world.js';

let test: ApiTest;
let world: TalkWorld;

beforeAll(async () => {
  test = await startApiTest();
});
beforeEach(async () => {
  world = await TalkWorld.build(test);
});
afterAll(() => test.close());

const auditOf = (action: string) =>
  test.rows('SELECT person_id, details FROM audit_log WHERE tenant_id = $1 AND action = $2', [
    world.tenant.id,
    action,
  ]);

describe('an internal note', () => {
  it('is read by the coordinators and by nobody else', async () => {
    expect((await world.write(world.coordinator, 'internal', 'Chyba kopia sprzed roku.')).status).toBe(201);
    expect(await world.words(world.colleague)).toEqual(['Chyba kopia sprzed roku.']);
    const { editor, team, powiatEditor, reader, administrator } = world;
    for (const somebody of [editor, team, powiatEditor, reader, administrator]) {
      expect(await world.read(somebody)).toMatchObject({ threads: [], unseen: 0 });
    }
  });

  it.each(['editor', 'team'] as const)('is not for the %s to write', async (who) => {
    expect(await world.write(world[who], 'internal', 'My też?')).toMatchObject({
      status: 403,
      body: { code: 'note_visibility_not_allowed', errors: [{ pointer: '/visibility' }] },
    });
  });

  it('is not there for whoever guesses its identifier', async () => {
    const { body } = await world.write(world.coordinator, 'internal', 'Tylko dla nas.');
    const { client } = world.editor;
    for (const [method, below, request] of [
      ['POST', `conversations/${body.id}/answers`, { text: 'Widzę was' }],
      ['POST', `conversations/${body.id}/resolve`, undefined],
      ['POST', `notes/${body.id}/withdraw`, undefined],
    ] as const) {
      expect(await client.send(method, world.path(below), request)).toMatchObject({ status: 404 });
    }
    const edit = await client.send(
      'PATCH',
      world.path(`notes/${body.id}`),
      { text: 'x' },
      {
        headers: { 'if-match': '"1"' },
      },
    );
    expect(edit.status).toBe(404);
  });

  it('leaves a row in the trail that only coordinators read', async () => {
    await world.write(world.coordinator, 'internal', 'Tylko dla nas.');
    await world.colleague.client.post(world.talk('/seen'));
    const rowsFor = async (who: 'coordinator' | 'administrator') =>
      (await world[who].client.get<{ entries: { action: string }[] }>(world.path('audit'))).body.entries.map(
        ({ action }) => action,
      );
    expect(await rowsFor('coordinator')).toEqual(
      expect.arrayContaining(['internal_note.write', 'conversation.see']),
    );
    expect((await rowsFor('administrator')).filter((action) => /note|conversation/.test(action))).toEqual([]);
  });
});

describe('a shared note', () => {
  it('is read by those who work on the assessment, not by readers or neighbours', async () => {
    await world.write(world.editor, 'shared', 'Kiedy decyzja?');
    for (const who of [world.coordinator, world.team, world.editor]) {
      expect(await world.words(who)).toEqual(['Kiedy decyzja?']);
    }
    for (const who of [world.reader, world.administrator, world.powiatEditor]) {
      expect(await world.words(who)).toEqual([]);
    }
    expect((await world.neighbour.client.get(world.talk())).status).toBe(404);
  });

  it('is answered in the same visibility, whoever answers', async () => {
    const { body } = await world.write(world.coordinator, 'shared', 'Proszę o datę.');
    const answer = await world.editor.client.post(world.path(`conversations/${body.id}/answers`), {
      text: '3 marca.',
    });
    expect(answer).toMatchObject({
      status: 201,
      body: { visibility: 'shared', notes: [{ side: 'coordinator' }, { text: '3 marca.', side: 'unit' }] },
    });
    expect(await world.words(world.reader)).toEqual([]);
  });

  it('cannot be widened afterwards, not even in the database', async () => {
    const { body } = await world.write(world.coordinator, 'internal', 'Tylko dla nas.');
    await expect(
      test.arrange(
        world.tenant.id,
        (client) => client.query(`UPDATE notes SET visibility = 'public' WHERE id = $1`, [body.id]),
        world.coordinator.id,
      ),
    ).rejects.toMatchObject({ constraint: 'notes_fixed' });
    await expect(
      test.arrange(
        world.tenant.id,
        (client) =>
          client.query(
            `INSERT INTO notes (tenant_id, thread_id, assessment_id, visibility, body, side, teryt, item_key, written_by)
             VALUES ($1, $2, $3, 'shared', 'x', 'unit', '', '', miara_person())`,
            [world.tenant.id, body.id, world.assessmentId],
          ),
        world.editor.id,
      ),
    ).rejects.toMatchObject({ constraint: 'notes_thread' });
  });

  it('is settled and opened again, and says by whom', async () => {
    const { body } = await world.write(world.coordinator, 'shared', 'Proszę o datę.');
    const settle = (who: 'editor' | 'coordinator', what: 'resolve' | 'reopen') =>
      world[who].client.post(world.path(`conversations/${body.id}/${what}`));
    expect(await settle('editor', 'resolve')).toMatchObject({
      status: 200,
      body: { resolvedBy: 'Celina z Pucka', abilities: { resolve: false, reopen: true } },
    });
    expect((await settle('editor', 'resolve')).status).toBe(409);
    expect(await settle('coordinator', 'reopen')).toMatchObject({ status: 200, body: { resolvedAt: null } });
    expect(await auditOf('note.resolve')).toHaveLength(1);
    expect(await auditOf('note.reopen')).toHaveLength(1);
  });
});

describe('a correction', () => {
  const edit = (who: 'coordinator' | 'colleague', id: string, text: string, version = 1) =>
    world[who].client.send(
      'PATCH',
      world.path(`notes/${id}`),
      { text },
      {
        headers: { 'if-match': `"${version}"` },
      },
    );

  it('is marked, and what was said before is kept in sight', async () => {
    const { body } = await world.write(world.coordinator, 'shared', 'Prosze');
    expect((await edit('coordinator', body.id, 'Proszę')).status).toBe(200);
    const [thread] = (await world.read(world.editor)).threads;
    expect(thread?.notes).toMatchObject([
      { text: 'Proszę', version: 2, former: [{ text: 'Prosze' }], editedAt: expect.any(String) },
    ]);
    expect(await edit('coordinator', body.id, 'Jeszcze raz', 1)).toMatchObject({
      status: 412,
      body: { present: { version: 2, text: 'Proszę' } },
    });
  });

  it('is for the author alone, for a quarter of an hour', async () => {
    const { body } = await world.write(world.coordinator, 'shared', 'Proszę');
    expect((await edit('colleague', body.id, 'Nie moje')).status).toBe(403);
    test.clock.advance({ minutes: 16 });
    expect(await edit('coordinator', body.id, 'Za późno')).toMatchObject({
      status: 409,
      body: { code: 'note_not_editable', params: { minutes: 15 } },
    });
  });
});

describe('a note that was taken back', () => {
  it('leaves its place and none of its words', async () => {
    const { body } = await world.write(world.coordinator, 'shared', 'Pomyłka: inna gmina.');
    expect((await world.editor.client.post(world.path(`notes/${body.id}/withdraw`))).status).toBe(403);
    expect((await world.coordinator.client.post(world.path(`notes/${body.id}/withdraw`))).status).toBe(200);
    const [thread] = (await world.read(world.editor)).threads;
    expect(thread?.notes).toMatchObject([
      {
        text: null,
        former: [],
        withdrawnBy: 'Anna Koordynatorka',
        abilities: { edit: false, withdraw: false },
      },
    ]);
    expect((await world.coordinator.client.post(world.path(`notes/${body.id}/withdraw`))).status).toBe(409);
  });
});

describe('a mention', () => {
  it('offers those who will see the note', async () => {
    const offered = async (visibility: string) => {
      const { body } = await world.coordinator.client.get<{ people: { name: string }[] }>(
        world.talk(`/people?visibility=${visibility}`),
      );
      return body.people.map(({ name }) => name);
    };
    expect(await offered('internal')).toEqual(['Błażej Koordynator']);
    expect(await offered('shared')).toEqual(['Błażej Koordynator', 'Celina z Pucka', 'Dariusz z zespołu']);
    expect(await offered('public')).toEqual([]);
    expect((await world.editor.client.get(world.talk('/people?visibility=internal'))).status).toBe(403);
  });

  it('of somebody who would not see the note is refused, and nothing is written', async () => {
    const mentions = [world.colleague.id, world.editor.id];
    expect(await world.write(world.coordinator, 'internal', '@Celina z Pucka', { mentions })).toMatchObject({
      status: 422,
      body: { code: 'mention_cannot_see', errors: [{ pointer: '/mentions/1' }] },
    });
    expect(
      await world.write(world.coordinator, 'shared', '@x', { mentions: [world.reader.id] }),
    ).toMatchObject({
      status: 422,
    });
    expect(await world.words(world.coordinator)).toEqual([]);
  });
});

describe('the list of threads', () => {
  const list = async (who: 'coordinator' | 'editor' | 'team' | 'neighbour', query = '') => {
    const { body } = await world[who].client.get<{
      threads: { text: string | null; unseen: number }[];
      unseen: number;
      mentioned: number;
      unresolved: number;
      next: string | null;
    }>(world.path(`conversations${query}`));
    return { ...body, texts: body.threads.map(({ text }) => text) };
  };

  it('tells everybody what waits for them, and nothing of what they may not see', async () => {
    await world.write(world.coordinator, 'internal', 'Wewnętrzna', { mentions: [world.colleague.id] });
    const { body } = await world.write(world.coordinator, 'shared', 'Pytanie', {
      mentions: [world.editor.id],
    });
    expect(await list('editor')).toMatchObject({
      texts: ['Pytanie'],
      unseen: 1,
      mentioned: 1,
      unresolved: 1,
    });
    expect(await list('team')).toMatchObject({ texts: ['Pytanie'], unseen: 1, mentioned: 0, unresolved: 1 });
    expect(await list('neighbour')).toMatchObject({ texts: [], unseen: 0, unresolved: 0 });
    expect(await list('coordinator')).toMatchObject({ unseen: 0, mentioned: 0, unresolved: 2 });
    expect((await list('editor', '?show=mentioned')).texts).toEqual(['Pytanie']);
    expect((await list('editor', '?show=mine')).texts).toEqual([]);

    await world.editor.client.post(world.talk('/seen'));
    expect(await list('editor')).toMatchObject({ unseen: 0, mentioned: 0 });
    expect(await auditOf('conversation.see')).toHaveLength(1);
    await world.editor.client.post(world.talk('/seen'));
    expect(await auditOf('conversation.see')).toHaveLength(1);

    await world.editor.client.post(world.path(`conversations/${body.id}/answers`), { text: 'Odpowiedź' });
    expect(await list('coordinator', '?show=unseen')).toMatchObject({ texts: ['Pytanie'], unseen: 1 });
    expect((await list('editor', '?show=mine')).texts).toEqual(['Pytanie']);
    await world.editor.client.post(world.path(`conversations/${body.id}/resolve`));
    expect(await list('editor', '?show=unresolved')).toMatchObject({ texts: [], unresolved: 0 });
  });

  it('is read in pages, the newest note first', async () => {
    for (const text of ['Jeden', 'Dwa', 'Trzy']) {
      test.clock.advance({ minutes: 1 });
      await world.write(world.editor, 'shared', text);
    }
    const first = await list('editor', '?page[size]=2');
    expect(first.texts).toEqual(['Trzy', 'Dwa']);
    expect(await list('editor', `?page[size]=2&page[after]=${first.next}`)).toMatchObject({
      texts: ['Jeden'],
      next: null,
    });
    expect((await world.editor.client.get(world.path('conversations?page[after]=WzEsMl0'))).status).toBe(400);
  });
});
