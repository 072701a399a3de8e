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
import type { ActionResponse } from '../actions.dto.js';

const { powiatPucki, puck, wladyslawowo, gdynia, pruszcz } = UNITS;

const training = {
  unit: powiatPucki.teryt,
  kind: 'training',
  title: 'Szkolenie urzędników',
  status: 'done',
  startsOn: '2026-03-02',
  peopleReached: 12,
  units: [powiatPucki.teryt, puck.teryt],
  items: ['EDU-02', 'LAN-01'],
};

describe('logging an action', () => {
  let test: ApiTest;
  let tenant: BuiltTenant;
  let team: TestClient;
  let actions: string;

  beforeAll(async () => {
    test = await startApiTest();
    tenant = await buildTenant(test, { slug: 'omggs' });
    await buildStandard(test, tenant);
    team = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: powiatPucki.teryt }));
    actions = `/api/v1/tenants/${tenant.slug}/actions`;
  });
  afterAll(() => test.close());

  it('credits it to units and items, and answers with its version', async () => {
    const answer = await team.post<ActionResponse>(actions, training);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.body).toMatchObject({
      unit: { teryt: '2211', kind: 'powiat' },
      title: 'Szkolenie urzędników',
      startsOn: '2026-03-02',
      endsOn: null,
      peopleReached: 12,
      version: 1,
      abilities: { edit: true },
    });
    expect(answer.body.units.map(({ teryt }) => teryt).sort()).toEqual(['2211', '2211031']);
    expect(answer.body.items.map(({ code }) => code)).toEqual(['EDU-02', 'LAN-01']);
    const audit = await test.rows(
      `SELECT action, teryt, details -> 'title' AS title, details -> 'items' AS items FROM audit_log
       WHERE tenant_id = $1 AND subject_id = $2`,
      [tenant.id, answer.body.id],
    );
    expect(audit).toEqual([
      { action: 'action.log', teryt: '2211', title: 'Szkolenie urzędników', items: ['EDU-02', 'LAN-01'] },
    ]);
  });

  it('takes the one place of the person when no unit is named', async () => {
    const { unit: _, ...unnamed } = training;
    const answer = await team.post(actions, unnamed);
    expect(answer).toMatchObject({ status: 201, body: { unit: { teryt: '2211' } } });
  });

  it('wants the unit named by somebody who keeps the log of the whole tenant', async () => {
    const coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
    const { unit: _, ...unnamed } = training;
    expect(await coordinator.post(actions, unnamed)).toMatchObject({
      status: 400,
      body: { code: 'validation_failed', errors: [{ pointer: '/unit', code: 'required' }] },
    });
  });

  it.each([
    ['a unit outside the place', { units: [puck.teryt, pruszcz.teryt] }, 422, 'outside_place', '/units/1'],
    ['a carrier outside the place', { unit: gdynia.teryt }, 422, 'outside_place', '/unit'],
    ['a unit that is no member', { units: ['0201011'] }, 422, 'outside_place', '/units/0'],
    ['an item that does not exist', { items: ['EDU-02', 'EDU-99'] }, 422, 'unknown_item', '/items/1'],
    [
      'a duty of nobody',
      { units: [puck.teryt], items: ['EDU-01', 'LAB-01'] },
      422,
      'item_not_a_duty',
      '/items/1',
    ],
    ['an end before the beginning', { endsOn: '2026-03-01' }, 422, 'period_reversed', '/endsOn'],
    [
      'a proof that is not there',
      { evidence: ['5e0a1c58-6f4c-4c53-9d2f-1f0f5d0c7a11'] },
      400,
      'validation_failed',
      '/evidence/0',
    ],
    ['no unit', { units: [] }, 400, 'validation_failed', '/units'],
    ['an unknown field', { colour: 'red' }, 400, 'validation_failed', '/colour'],
  ])('refuses %s and writes nothing', async (_, change, status, code, pointer) => {
    const count = () => test.rows('SELECT count(*)::int AS count FROM actions');
    const before = await count();
    const answer = await team.post(actions, { ...training, ...change });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.errors[0].pointer).toBe(pointer);
    expect(await count()).toEqual(before);
  });

  it.each(['unit_editor', 'reader', 'tenant_administrator'] as const)('is not for a %s', async (role) => {
    const place = role === 'unit_editor' ? { tenant, teryt: puck.teryt } : { tenant };
    const client = await test.as(await buildPerson(test, role, place));
    expect(await client.post(actions, training)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });

  it('credits proof of the place, and shows it to those who may see proof', async () => {
    const [proof] = await test.arrange(tenant.id, async (client) => {
      await client.query(
        `INSERT INTO stored_files (tenant_id, sha256, byte_size, media_type) VALUES ($1, $2, 9, 'text/plain')`,
        [tenant.id, 'a'.repeat(64)],
      );
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO evidence (tenant_id, teryt, kind, title) VALUES ($1, '2211', 'report', 'Lista') RETURNING id`,
        [tenant.id],
      );
      await client.query(
        `INSERT INTO evidence_revisions (tenant_id, evidence_id, sha256, file_name) VALUES ($1, $2, $3, 'lista.txt')`,
        [tenant.id, rows[0]?.id, 'a'.repeat(64)],
      );
      return rows;
    });
    const answer = await team.post(actions, { ...training, evidence: [proof?.id] });
    expect(answer.status).toBe(201);
    expect(answer.body.evidence).toEqual([{ id: proof?.id, title: 'Lista', fileName: 'lista.txt' }]);
    const reader = await test.as(await buildPerson(test, 'reader', { tenant }));
    const seen = await reader.get(`${actions}/${answer.body.id}`);
    expect(seen).toMatchObject({ status: 200, body: { evidence: [], abilities: { edit: false } } });
    const editor = await test.as(
      await buildPerson(test, 'unit_editor', { tenant, teryt: wladyslawowo.teryt }),
    );
    expect((await editor.get(`${actions}/${answer.body.id}`)).status).toBe(404);
  });
});
