import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { TrendResponse } from '../../roll-ups/trend.dto.js';
import type { OwnGroupListResponse, OwnGroupResponse } from '../own-groups.dto.js';

const { puck, puckRural, pruszcz, gdynia } = UNITS;

let test: ApiTest;
let tenant: BuiltTenant;
let administrator: TestClient;

beforeAll(async () => {
  test = await startApiTest();
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  administrator = await test.as(await buildPerson(test, 'tenant_administrator', { tenant }));
});
afterAll(() => test.close());

const path = (below = '') => `/api/v1/tenants/${tenant.slug}/own-groups${below}`;
const add = (name: string, teryts: readonly string[]) =>
  administrator.post<OwnGroupResponse>(path(), { name, teryts });
const namesFor = async (client: TestClient) =>
  (await client.get<OwnGroupListResponse>(path())).body.groups.map(({ name }) => name);
const explain = (client: TestClient, id: string) =>
  client.get<{ figure: { denominator: number }; question: object; units: unknown[] }>(
    `/api/v1/tenants/${tenant.slug}/coverage/explain?group=own:${id}&view=allDuties`,
  );

describe('own groups', () => {
  it('are put together, changed and given up, each step in the audit trail; a stale copy changes nothing', async () => {
    const { status, body: made } = await add('Obie gminy Puck', [puck.teryt, puckRural.teryt]);
    expect(status).toBe(201);
    const edit = (version: number, body: object) =>
      administrator.patch<OwnGroupResponse>(path(`/${made.id}`), body, {
        headers: { 'if-match': `"${version}"` },
      });
    const { body: changed } = await edit(1, { teryts: [puck.teryt, gdynia.teryt] });
    expect(changed).toMatchObject({ version: 2, name: 'Obie gminy Puck' });
    expect([...changed.teryts].sort()).toEqual([puck.teryt, gdynia.teryt].sort());
    expect(await edit(1, { name: 'Stara' })).toMatchObject({ status: 412, body: { present: changed } });

    const removed = await administrator.delete(path(`/${made.id}`), { headers: { 'if-match': '"2"' } });
    expect(removed.status).toBe(204);
    expect((await explain(administrator, made.id)).status).toBe(404);
    const trail = await test.rows<{ action: string }>(
      'SELECT action FROM audit_log WHERE tenant_id = $1 AND subject_id = $2 ORDER BY sequence',
      [tenant.id, made.id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'own_group.add',
      'own_group.edit',
      'own_group.remove',
    ]);
  });

  it('have a name of their own and only units that the tenant knows', async () => {
    await add('Jedna', [puck.teryt]);
    expect(await add('JEDNA', [puck.teryt])).toMatchObject({ status: 409, body: { code: 'duplicate' } });
    expect(await add('Obca', [puck.teryt, '0201011'])).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/teryts/1', code: 'not_in_list' }] },
    });
    expect((await add('Pusta', [])).status).toBe(400);
  });

  it('are measured like a powiat: sums of those of their units that are members', async () => {
    const { body: group } = await add('Puck i Pruszcz', [puck.teryt, pruszcz.teryt]);
    const { body } = await explain(administrator, group.id);
    expect(body).toMatchObject({
      figure: { denominator: 14 },
      question: { groupTitle: { pl: 'Puck i Pruszcz' }, group: `own:${group.id}` },
    });
    expect(body.units).toHaveLength(2);
  });

  it('are there only for those who see all of their units', async () => {
    const { body: own } = await add('Powiat pucki bez wsi', [puck.teryt]);
    const { body: wide } = await add('Puck z Gdynią', [puck.teryt, gdynia.teryt]);
    const team = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: '2211' }));
    const names = await namesFor(team);
    expect(names).toContain('Powiat pucki bez wsi');
    expect(names).not.toContain('Puck z Gdynią');
    expect((await explain(team, own.id)).status).toBe(200);
    expect((await explain(team, wide.id)).status).toBe(404);
    expect((await team.post(path(), { name: 'Moja', teryts: [puck.teryt] })).status).toBe(403);
  });

  it('count a unit only on days on which it was a member, whoever is in the group today', async () => {
    const { body: group } = await add('Pruszcz i Gdynia', [pruszcz.teryt, gdynia.teryt]);
    await test.rows('UPDATE memberships SET left_on = $3 WHERE tenant_id = $1 AND teryt = $2', [
      tenant.id,
      gdynia.teryt,
      '2026-03-18',
    ]);
    test.clock.set('2026-03-20T10:00:00+01:00');
    const later = await test.as(await buildPerson(test, 'coordinator', { tenant }));
    const { body } = await later.get<TrendResponse>(
      `/api/v1/tenants/${tenant.slug}/coverage/trend?group=own:${group.id}&view=allDuties&from=2026-03-16`,
    );
    expect(body.points.map(({ asOf, units }) => [asOf.slice(-2), units])).toEqual([
      ['16', 2],
      ['17', 2],
      ['18', 1],
      ['19', 1],
      ['20', 1],
    ]);
    expect((await explain(later, group.id)).body.units).toHaveLength(1);
  });
});
