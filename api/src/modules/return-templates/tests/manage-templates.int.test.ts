import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { ReturnTemplateListResponse, ReturnTemplateResponse } from '../return-templates.dto.js';

let test: ApiTest;
let tenant: BuiltTenant;
let coordinator: TestClient;

beforeAll(async () => {
  test = await startApiTest();
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
});
afterAll(() => test.close());

const path = (below = '') => `/api/v1/tenants/${tenant.slug}/return-templates${below}`;
const list = async () => (await coordinator.get<ReturnTemplateListResponse>(path())).body.templates;
const add = (body: object) => coordinator.post<ReturnTemplateResponse>(path(), body);
const edit = ({ id, version }: ReturnTemplateResponse, body: object) =>
  coordinator.patch<ReturnTemplateResponse>(path(`/${id}`), body, {
    headers: { 'if-match': `"${version}"` },
  });

describe('reasons for a return', () => {
  it('are there from the day the tenant was opened', async () => {
    const templates = await list();
    expect(templates.length).toBeGreaterThanOrEqual(5);
    for (const { text, archived } of templates) {
      expect(text).toContain('{zadanie}');
      expect(archived).toBe(false);
    }
  });

  it('are added for all items, for an area or for one item of the standard', async () => {
    const base = { title: 'Brak protokołu', text: 'Proszę dołączyć protokół.' };
    expect((await add(base)).body).toMatchObject({ ...base, area: null, item: null, version: 1 });
    expect((await add({ ...base, area: 'EDU' })).body).toMatchObject({ area: 'EDU' });
    expect((await add({ ...base, item: 'LAN-01' })).body).toMatchObject({ item: 'LAN-01' });
    expect(await add({ ...base, area: 'ZZZ' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/area', code: 'not_in_list' }] },
    });
    expect(await add({ ...base, item: 'ZZZ-01' })).toMatchObject({
      status: 422,
      body: { code: 'unknown_item' },
    });
    expect(await add({ ...base, area: 'EDU', item: 'LAN-01' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/item', code: 'not_allowed_here' }] },
    });
    expect((await add({ ...base, title: ' ' })).status).toBe(400);
  });

  it('are corrected, laid aside and taken up again; a stale copy changes nothing', async () => {
    const { body: made } = await add({ title: 'Próba', text: 'Tekst' });
    const { body: corrected } = await edit(made, { text: 'Lepszy tekst' });
    expect(corrected).toMatchObject({ title: 'Próba', text: 'Lepszy tekst', version: 2 });
    expect(await edit(made, { text: 'Stary' })).toMatchObject({ status: 412, body: { present: corrected } });
    const { body: aside } = await edit(corrected, { archived: true });
    expect((await list()).at(-1)).toEqual(aside);
    expect((await edit(aside, { archived: false })).body).toMatchObject({ archived: false, version: 4 });
    const trail = await test.rows<{ action: string }>(
      'SELECT action FROM audit_log WHERE tenant_id = $1 AND subject_id = $2 ORDER BY sequence',
      [tenant.id, made.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(
      ['add', 'edit', 'archive', 'restore'].map((verb) => `return_template.${verb}`),
    );
  });

  it('are put in another order', async () => {
    const ids = (await list()).map(({ id }) => id);
    const last = ids.at(-1)!;
    const { status, body } = await coordinator.post<ReturnTemplateListResponse>(path('/order'), {
      ids: [last],
    });
    expect(status).toBe(200);
    expect(body.templates.map(({ id }) => id)).toEqual([last, ...ids.slice(0, -1)]);
  });

  it.each(['unit_editor', 'team_member', 'reader', 'tenant_administrator'] as const)(
    'are not shown to a %s',
    async (role) => {
      const teryt = role === 'unit_editor' || role === 'team_member' ? { teryt: '2211' } : {};
      const somebody = await test.as(await buildPerson(test, role, { tenant, ...teryt }));
      expect((await somebody.get(path())).status).toBe(403);
    },
  );
});
