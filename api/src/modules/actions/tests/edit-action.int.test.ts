import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';

const { powiatPucki, puck, gdynia, pruszcz } = UNITS;

describe('editing an action', () => {
  let test: ApiTest;
  let tenant: BuiltTenant;
  let team: TestClient;
  let coordinator: TestClient;
  let actions: string;
  let action: string;

  beforeAll(async () => {
    test = await startApiTest();
    tenant = await buildTenant(test, { slug: 'omggs' });
    await buildStandard(test, tenant);
    team = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: powiatPucki.teryt }));
    coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
    actions = `/api/v1/tenants/${tenant.slug}/actions`;
  });
  beforeEach(async () => {
    const { body } = await team.post(actions, {
      unit: powiatPucki.teryt,
      kind: 'course',
      title: 'Kurs polskiego',
      description: 'Grupa wieczorna',
      status: 'planned',
      startsOn: '2026-04-01',
      endsOn: '2026-06-01',
      units: [powiatPucki.teryt, puck.teryt],
      items: ['EDU-02'],
    });
    action = `${actions}/${body.id}`;
  });
  afterAll(() => test.close());

  const proofOf = async (teryt: string): Promise<string> =>
    test.arrange(tenant.id, async (client) => {
      const sha256 = randomBytes(32).toString('hex');
      await client.query(
        `INSERT INTO stored_files (tenant_id, sha256, byte_size, media_type) VALUES ($1, $2, 9, 'text/plain')`,
        [tenant.id, sha256],
      );
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO evidence (tenant_id, teryt, kind, title) VALUES ($1, $2, 'report', 'Lista') RETURNING id`,
        [tenant.id, teryt],
      );
      const id = rows[0]?.id ?? '';
      await client.query(
        `INSERT INTO evidence_revisions (tenant_id, evidence_id, sha256, file_name) VALUES ($1, $2, $3, 'lista.txt')`,
        [tenant.id, id, sha256],
      );
      return id;
    });
  const ifMatch = (version: number) => ({ headers: { 'if-match': `"${version}"` } });

  it('changes what is told, empties what is null, and leaves the rest', async () => {
    const change = { status: 'done', peopleReached: 14, description: null, items: ['EDU-02', 'LAN-02'] };
    const answer = await team.patch(action, change, ifMatch(1));
    expect(answer).toMatchObject({
      status: 200,
      body: { version: 2, status: 'done', peopleReached: 14, description: null, title: 'Kurs polskiego' },
    });
    expect(answer.headers.get('etag')).toBe('"2"');
    expect(answer.body.units).toHaveLength(2);
    const [audit] = await test.rows(
      `SELECT details FROM audit_log WHERE action = 'action.edit' AND subject_id = $1`,
      [answer.body.id],
    );
    expect(audit).toEqual({
      details: {
        former: { status: 'planned', peopleReached: null, description: 'Grupa wieczorna', items: ['EDU-02'] },
        new: { status: 'done', peopleReached: 14, description: null, items: ['EDU-02', 'LAN-02'] },
      },
    });
  });

  it('wants the version, and answers a stale one with the present value', async () => {
    expect(await team.patch(action, { title: 'Inny' })).toMatchObject({
      status: 428,
      body: { code: 'precondition_required' },
    });
    await coordinator.patch(action, { title: 'Kurs A1' }, ifMatch(1));
    expect(await team.patch(action, { title: 'Inny' }, ifMatch(1))).toMatchObject({
      status: 412,
      body: { code: 'changed_since', present: { title: 'Kurs A1', version: 2 } },
    });
  });

  it('lets one of sixteen writers through', async () => {
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, number) => team.patch(action, { title: `Tytuł ${number}` }, ifMatch(1))),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 15 }, () => 412)]);
  });

  it('keeps credits that lie outside the place, but lets nobody add one', async () => {
    const units = [powiatPucki.teryt, gdynia.teryt];
    expect((await coordinator.patch(action, { units }, ifMatch(1))).status).toBe(200);
    expect((await team.patch(action, { title: 'Nowy tytuł', units }, ifMatch(2))).status).toBe(200);
    expect(await team.patch(action, { units: [...units, pruszcz.teryt] }, ifMatch(3))).toMatchObject({
      status: 422,
      body: { code: 'outside_place', errors: [{ pointer: '/units/2' }] },
    });
  });

  it('keeps proofs that the editor of the action does not see, whatever list is sent', async () => {
    const [seen, unseen, added] = [
      await proofOf(puck.teryt),
      await proofOf(gdynia.teryt),
      await proofOf('2211'),
    ];
    await coordinator.patch(action, { evidence: [seen, unseen] }, ifMatch(1));
    const { body } = await team.patch(action, { evidence: [added.toUpperCase()] }, ifMatch(2));
    expect(body.evidence.map(({ id }: { id: string }) => id)).toEqual([added]);
    const whole = await coordinator.get(action);
    expect(whole.body.evidence.map(({ id }: { id: string }) => id).sort()).toEqual([unseen, added].sort());
  });

  it('refuses a proof told twice, however it is written', async () => {
    const id = await proofOf(puck.teryt);
    expect(await team.patch(action, { evidence: [id, id.toUpperCase()] }, ifMatch(1))).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/evidence', code: 'repeated' }] },
    });
  });

  it('refuses to empty what an action cannot be without', async () => {
    for (const change of [{ title: null }, { kind: null }, { startsOn: null }, { units: null }]) {
      expect((await team.patch(action, change, ifMatch(1))).status).toBe(400);
    }
  });

  it('holds the end against a beginning that stays', async () => {
    expect(await team.patch(action, { endsOn: '2026-03-31' }, ifMatch(1))).toMatchObject({
      status: 422,
      body: { code: 'period_reversed' },
    });
  });

  it('is refused to a team that may see it but does not carry it', async () => {
    const gdansk = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: gdynia.teryt }));
    expect((await gdansk.get(action)).status).toBe(404);
    await coordinator.patch(action, { units: [powiatPucki.teryt, gdynia.teryt] }, ifMatch(1));
    expect(await gdansk.get(action)).toMatchObject({ status: 200, body: { abilities: { edit: false } } });
    expect(await gdansk.patch(action, { title: 'Cudzy' }, ifMatch(2))).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
  });
});
