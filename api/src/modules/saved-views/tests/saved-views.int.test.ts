import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson, buildTenant, UNITS, type BuiltTenant } from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { SavedViewListResponse, SavedViewResponse } from '../saved-views.dto.js';

const { powiatPucki, puck } = UNITS;

describe('saved views', () => {
  let test: ApiTest;
  let tenant: BuiltTenant;
  let coordinator: TestClient;
  let team: TestClient;
  let editor: TestClient;
  let views: string;

  beforeAll(async () => {
    test = await startApiTest();
    tenant = await buildTenant(test, { slug: 'omggs' });
    coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant, name: 'Anna Lis' }));
    team = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: powiatPucki.teryt }));
    editor = await test.as(await buildPerson(test, 'unit_editor', { tenant, teryt: puck.teryt }));
    views = `/api/v1/tenants/${tenant.slug}/saved-views`;
  });
  afterAll(() => test.close());

  const save = (client: TestClient, name: string, more: object = {}) =>
    client.post<SavedViewResponse>(views, {
      screen: 'actions',
      name,
      query: 'view=board&status=planned',
      shared: false,
      ...more,
    });
  const namesOf = async (client: TestClient, screen = 'actions') => {
    const { body } = await client.get<SavedViewListResponse>(`${views}?screen=${screen}`);
    return body.views.map(({ name }) => name);
  };
  const setDefault = (client: TestClient, view: string | null) =>
    client.send<SavedViewListResponse>('PUT', `${views}/default`, { screen: 'actions', view });
  const change = (client: TestClient, { id, version }: SavedViewResponse, body: object) =>
    client.patch<SavedViewResponse>(`${views}/${id}`, body, { headers: { 'if-match': `"${version}"` } });

  it('are seen by their owner only, on their screen only', async () => {
    const { status, body } = await save(editor, 'Tablica na poniedziałek');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      query: 'view=board&status=planned',
      mine: true,
      shared: false,
      isDefault: false,
      abilities: { edit: true, remove: true },
    });
    expect(await namesOf(editor)).toContain('Tablica na poniedziałek');
    expect(await namesOf(editor, 'coverage')).toEqual([]);
    expect(await namesOf(coordinator)).not.toContain('Tablica na poniedziałek');
    expect(await change(coordinator, body, { name: 'Moje' })).toMatchObject({ status: 404 });
    expect(await coordinator.delete(`${views}/${body.id}`)).toMatchObject({ status: 404 });
    expect(await setDefault(coordinator, body.id)).toMatchObject({ status: 404 });
  });

  it('are shared by those who may, and then everybody sees and nobody else renames them', async () => {
    expect(await save(editor, 'Dla wszystkich', { shared: true })).toMatchObject({ status: 403 });
    const { body: shared } = await save(team, 'Zespół: szkolenia', { shared: true });
    expect(await namesOf(editor)).toContain('Zespół: szkolenia');
    expect(await change(editor, shared, { name: 'Inna' })).toMatchObject({ status: 403 });
    expect(await change(coordinator, shared, { name: 'Inna' })).toMatchObject({ status: 403 });
    const trail = await test.rows<{ action: string; details: object }>(
      'SELECT action, details FROM audit_log WHERE subject_id = $1',
      [shared.id],
    );
    expect(trail).toEqual([{ action: 'view.share', details: { title: 'Zespół: szkolenia' } }]);
  });

  it('keep their names to themselves: the trail does not tell what a person calls an own view', async () => {
    const { body } = await save(team, 'Poufna nazwa');
    const [row] = await test.rows<{ details: object }>(
      'SELECT details FROM audit_log WHERE subject_id = $1',
      [body.id],
    );
    expect(row?.details).toEqual({});
  });

  it('have one name each among the own views of a screen', async () => {
    await save(team, 'Raz');
    expect(await save(team, 'Raz')).toMatchObject({ status: 409, body: { code: 'duplicate' } });
    expect(await save(coordinator, 'Raz')).toMatchObject({ status: 201 });
  });

  it('are changed under the version last seen', async () => {
    const { body } = await save(team, 'Stara nazwa');
    const changed = await change(team, body, { name: 'Nowa nazwa', query: 'view=calendar' });
    expect(changed).toMatchObject({
      status: 200,
      body: { name: 'Nowa nazwa', query: 'view=calendar', version: 2 },
    });
    expect(await change(team, body, { name: 'Trzecia' })).toMatchObject({
      status: 412,
      body: { code: 'changed_since', present: { name: 'Nowa nazwa' } },
    });
  });

  it('open the screen for the person who chose so, also one that somebody else shares', async () => {
    const { body: own } = await save(editor, 'Własny');
    const { body: shared } = await save(coordinator, 'Wspólny', { shared: true });
    await setDefault(editor, own.id);
    const { body } = await setDefault(editor, shared.id);
    const defaults = ({ views: all }: SavedViewListResponse) => all.filter(({ isDefault }) => isDefault);
    expect(defaults(body)).toMatchObject([{ name: 'Wspólny', owner: 'Anna Lis', mine: false }]);
    const others = await coordinator.get<SavedViewListResponse>(`${views}?screen=actions`);
    expect(defaults(others.body)).toEqual([]);
    expect(defaults((await setDefault(editor, null)).body)).toEqual([]);
  });

  it('open nobody else’s screen once they are taken back or deleted', async () => {
    const { body: first } = await save(team, 'Cofnięty', { shared: true });
    await setDefault(editor, first.id);
    expect(await change(team, first, { shared: false })).toMatchObject({ status: 200 });
    expect(await namesOf(editor)).not.toContain('Cofnięty');
    expect(await test.rows('SELECT * FROM default_views WHERE view_id = $1', [first.id])).toEqual([]);

    const { body: second } = await save(team, 'Usunięty', { shared: true });
    await setDefault(editor, second.id);
    expect(await editor.delete(`${views}/${second.id}`)).toMatchObject({ status: 403 });
    expect(await coordinator.delete(`${views}/${second.id}`)).toMatchObject({ status: 204 });
    expect(await test.rows('SELECT * FROM default_views WHERE view_id = $1', [second.id])).toEqual([]);
  });

  it('are not the default of another screen', async () => {
    const { body } = await save(team, 'Z innej strony', { screen: 'coverage' });
    expect(await setDefault(team, body.id)).toMatchObject({
      status: 400,
      body: { code: 'validation_failed', errors: [{ pointer: '/view', code: 'not_in_list' }] },
    });
  });

  it('are fifty at most on one screen', async () => {
    const reader = await test.as(await buildPerson(test, 'reader', { tenant }));
    for (let number = 1; number <= 50; number += 1) {
      expect((await save(reader, `Widok ${number}`)).status).toBe(201);
    }
    expect(await save(reader, 'O jeden za dużo')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/name', code: 'too_many', params: { max: 50 } }] },
    });
  });
});
