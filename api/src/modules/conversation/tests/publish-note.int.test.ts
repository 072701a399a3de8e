import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { UNITS } from '../../../testing/builders/index.js';
import type { PublicItemResponse, PublicScorecardResponse } from '../../publications/public.dto.js';
import { TalkWorld } from './talk-world.js';

let test: ApiTest;
let world: TalkWorld;

beforeAll(async () => {
  test = await startApiTest();
  world = await TalkWorld.build(test);
  await test.arrange(
    world.tenant.id,
    (client) =>
      client.query(
        `UPDATE assessments SET state = 'in_progress', declared_at = miara_now(), declared_by = miara_person()
         WHERE id = $1`,
        [world.assessmentId],
      ),
    world.editor.id,
  );
  const { status } = await world.coordinator.client.post(world.path('publications'), {});
  expect(status).toBe(201);
});
afterAll(() => test.close());

const anybody = () => test.anonymous();
const base = () => `/api/v1/public/${world.tenant.slug}`;

async function onScorecard(query = ''): Promise<string[]> {
  const { body } = await anybody().get<PublicScorecardResponse>(
    `${base()}/units/${UNITS.puck.teryt}${query}`,
  );
  return body.standings.flatMap(({ notes }) => notes.map(({ side, text }) => `${side}: ${text}`));
}

async function onItemPage(): Promise<string[]> {
  const { body } = await anybody().get<PublicItemResponse>(`${base()}/items/EDU-02`);
  return body.unitStandings.flatMap(({ unit, notes }) => notes.map(({ text }) => `${unit.teryt} ${text}`));
}

describe('a public note', () => {
  it('is written by the coordinator or by whoever speaks for the unit, and asks first', async () => {
    for (const who of [world.coordinator, world.editor]) {
      expect(await world.write(who, 'public', 'Nowy punkt otwieramy w maju.')).toMatchObject({
        status: 422,
        body: { code: 'public_note_unconfirmed' },
      });
    }
    expect(await world.write(world.team, 'public', 'W maju.', { publish: true })).toMatchObject({
      status: 403,
      body: { code: 'note_visibility_not_allowed' },
    });
    expect(await onScorecard()).toEqual([]);
  });

  it('stands beside its item for everybody, in the name of a side, until it is taken back', async () => {
    await world.write(world.editor, 'internal', 'x');
    await world.write(world.coordinator, 'internal', 'Wewnętrzne słowa');
    await world.write(world.editor, 'shared', 'Słowa dla koordynatora');
    const address = `${base()}/units/${UNITS.puck.teryt}`;
    const tag = (await anybody().get(address)).headers.get('etag') ?? '';
    const { body } = await world.write(world.editor, 'public', 'Punkt otwieramy w maju.', { publish: true });

    expect(await onScorecard()).toEqual(['unit: Punkt otwieramy w maju.']);
    expect(await onItemPage()).toEqual([`${UNITS.puck.teryt} Punkt otwieramy w maju.`]);
    const again = await anybody().get(address, { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(200);
    expect(JSON.stringify(again.body)).not.toContain(world.editor.name);
    expect(await world.words(world.reader)).toEqual(['Punkt otwieramy w maju.']);

    const answer = await world.coordinator.client.post(world.path(`conversations/${body.id}/answers`), {
      text: 'Dziękujemy',
    });
    expect(answer).toMatchObject({ status: 409, body: { code: 'note_takes_no_answer' } });

    expect((await world.coordinator.client.post(world.path(`notes/${body.id}/withdraw`))).status).toBe(200);
    expect(await onScorecard()).toEqual([]);
    expect(await onItemPage()).toEqual([]);
    expect(await world.words(world.reader)).toEqual([null]);
    const trail = await test.rows<{ action: string }>(
      `SELECT action FROM audit_log WHERE tenant_id = $1 AND subject_id = $2 ORDER BY sequence`,
      [world.tenant.id, body.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['note.publish', 'note.unpublish']);
  });

  it('leaves an older publication as it was', async () => {
    test.clock.advance({ days: 1 });
    world.coordinator.client = await test.as(world.coordinator);
    await world.coordinator.client.post(world.path('publications'), {});
    await world.write(world.coordinator, 'public', 'Zaczynamy przegląd.', { publish: true });
    expect(await onScorecard()).toEqual(['coordinator: Zaczynamy przegląd.']);
    expect(await onScorecard('?publication=1')).toEqual([]);
  });

  it('is all that the public role of the database can see', async () => {
    const client = new pg.Client({ connectionString: test.database.publicUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('miara.tenant_id', $1, true)`, [world.tenant.id]);
      const { rows } = await client.query('SELECT visibility, body FROM notes');
      expect(rows).toEqual([{ visibility: 'public', body: 'Zaczynamy przegląd.' }]);
      await expect(client.query('SELECT written_by FROM notes')).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});
