import { randomUUID } from 'node:crypto';
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
import type { ActionHistoryResponse, ActionPageResponse, ActionResponse } from '../actions.dto.js';

const { powiatPucki, puck, wladyslawowo, powiatGdanski, pruszcz } = UNITS;

describe('the whole of an action', () => {
  let test: ApiTest;
  let tenant: BuiltTenant;
  let team: TestClient;
  let reader: TestClient;
  let actions: string;
  let partners: string;

  beforeAll(async () => {
    test = await startApiTest();
    tenant = await buildTenant(test);
    await buildStandard(test, tenant);
    team = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: powiatPucki.teryt }));
    reader = await test.as(await buildPerson(test, 'reader', { tenant }));
    actions = `/api/v1/tenants/${tenant.slug}/actions`;
    partners = `/api/v1/tenants/${tenant.slug}/partners`;
  });
  afterAll(() => test.close());

  const course = () => ({
    unit: powiatPucki.teryt,
    kind: 'course',
    title: 'Kurs polskiego',
    status: 'done',
    startsOn: '2026-02-02',
    units: [puck.teryt, wladyslawowo.teryt, powiatPucki.teryt],
    items: ['EDU-02'],
    peopleReached: 20,
    costGrosz: 100_00,
  });
  const log = (more: object = {}) => team.post<ActionResponse>(actions, { ...course(), ...more });
  const partner = async (name = `Fundacja ${randomUUID()}`): Promise<string> =>
    (await team.post<{ id: string }>(partners, { name, kind: 'ngo' })).body.id;
  const ifMatch = (version: number) => ({ headers: { 'if-match': `"${version}"` } });
  const share = (unit: string, people: number | null, costGrosz: number | null) => ({
    unit,
    people,
    costGrosz,
  });

  it('splits people and cost into equal parts when nobody says otherwise', async () => {
    const { status, body } = await log();
    expect(status).toBe(201);
    expect(body).toMatchObject({ sharesAre: 'equal', visibility: 'internal', withdrawn: null });
    expect(body.shares).toEqual([
      share(powiatPucki.teryt, 7, 3334),
      share(puck.teryt, 7, 3333),
      share(wladyslawowo.teryt, 6, 3333),
    ]);
  });

  it('keeps everything it was told', async () => {
    const [organiser, other] = [await partner(), await partner()];
    const { body } = await log({
      audiences: [
        { audience: 'teachers', people: 12 },
        { audience: 'officials', people: 20 },
      ],
      languages: ['uk', 'pl'],
      funding: [
        { source: 'own_budget', grosz: 40_00 },
        { source: 'fami', grosz: 60_00 },
      ],
      organisers: [organiser],
      partners: [other],
      visibility: 'public',
    });
    expect(body).toMatchObject({
      audiences: [
        { audience: 'officials', people: 20 },
        { audience: 'teachers', people: 12 },
      ],
      languages: ['uk', 'pl'],
      funding: [
        { source: 'fami', grosz: 6000 },
        { source: 'own_budget', grosz: 4000 },
      ],
      organisers: [organiser],
      partners: [other],
      visibility: 'public',
    });
    const list = async (query: string) => (await team.get<ActionPageResponse>(`${actions}?${query}`)).body;
    for (const query of [`partner=${organiser}`, `partner=${other}`]) {
      expect((await list(query)).actions.map(({ id }) => id)).toEqual([body.id]);
    }
    expect((await list('source=fami')).totals.actions).toBe(1);
  });

  it('splits equal parts anew when the total or the units change, and leaves set ones', async () => {
    const equal = (await log()).body;
    const more = await team.patch<ActionResponse>(
      `${actions}/${equal.id}`,
      { peopleReached: 5, units: [puck.teryt, powiatPucki.teryt] },
      ifMatch(1),
    );
    expect(more.body.shares).toEqual([share(powiatPucki.teryt, 3, 5000), share(puck.teryt, 2, 5000)]);

    const shares = [
      share(powiatPucki.teryt, 0, 0),
      share(puck.teryt, 20, 9999),
      share(wladyslawowo.teryt, 0, 1),
    ];
    const set = (await log({ shares })).body;
    expect(set).toMatchObject({ sharesAre: 'set', shares });
    const renamed = await team.patch(`${actions}/${set.id}`, { title: 'Inny' }, ifMatch(1));
    expect(renamed.body).toMatchObject({ version: 2, sharesAre: 'set', shares });
    const refused = await team.patch(`${actions}/${set.id}`, { peopleReached: 21 }, ifMatch(2));
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'shares_not_exact',
        errors: [{ pointer: '/shares', params: { given: '20', wanted: '21' } }],
      },
    });
    const again = await team.patch(`${actions}/${set.id}`, { peopleReached: 21, shares: null }, ifMatch(2));
    expect(again.body).toMatchObject({ sharesAre: 'equal' });
  });

  const [pucki, town, coast] = [powiatPucki.teryt, puck.teryt, wladyslawowo.teryt];
  it.each<[string, object, number, string, string]>([
    ['a kind nobody knows', { kind: 'dancing' }, 400, '/kind', 'not_in_list'],
    [
      'a source nobody knows',
      { funding: [{ source: 'moon', grosz: 1 }] },
      400,
      '/funding/0/source',
      'not_in_list',
    ],
    [
      'more money than cost',
      { funding: [{ source: 'fami', grosz: 10_001 }] },
      422,
      '/funding',
      'funding_over_cost',
    ],
    [
      'money for what cost nothing',
      { costGrosz: null, funding: [{ source: 'fami', grosz: 1 }] },
      422,
      '/funding',
      'funding_over_cost',
    ],
    [
      'no money at all from a source',
      { funding: [{ source: 'fami', grosz: 0 }] },
      400,
      '/funding/0/grosz',
      'out_of_range',
    ],
    [
      'one source twice',
      {
        funding: [
          { source: 'fami', grosz: 1 },
          { source: 'fami', grosz: 2 },
        ],
      },
      400,
      '/funding',
      'repeated',
    ],
    [
      'more of one audience than people',
      { audiences: [{ audience: 'teachers', people: 21 }] },
      422,
      '/audiences/0/people',
      'audience_over_total',
    ],
    [
      'an audience of uncounted people',
      { peopleReached: null, audiences: [{ audience: 'teachers', people: 1 }] },
      422,
      '/audiences/0/people',
      'audience_over_total',
    ],
    [
      'an audience out of no list',
      { audiences: [{ audience: 'aliens', people: 1 }] },
      400,
      '/audiences/0/audience',
      'not_in_list',
    ],
    ['a partner nobody knows', { partners: [randomUUID()] }, 400, '/partners/0', 'not_in_list'],
    ['a language that is none', { languages: ['polski'] }, 400, '/languages', 'wrong_format'],
    [
      'people that do not sum',
      { shares: [share(pucki, 7, 3334), share(town, 7, 3333), share(coast, 7, 3333)] },
      422,
      '/shares',
      'shares_not_exact',
    ],
    [
      'a cost that does not sum',
      { shares: [share(pucki, 7, 3333), share(town, 7, 3333), share(coast, 6, 3333)] },
      422,
      '/shares',
      'shares_not_exact',
    ],
    [
      'a share of a unit without credit',
      { shares: [share(pruszcz.teryt, 20, 10_000)] },
      400,
      '/shares/0/unit',
      'not_allowed_here',
    ],
    [
      'a unit without a share',
      { shares: [share(pucki, 10, 5000), share(town, 10, 5000)] },
      400,
      '/shares',
      'required',
    ],
    [
      'an uncounted share of counted people',
      { shares: [share(pucki, null, 3334), share(town, 14, 3333), share(coast, 6, 3333)] },
      400,
      '/shares/0/people',
      'required',
    ],
    [
      'a share of a cost that is not known',
      { costGrosz: null, shares: [share(pucki, 7, 0), share(town, 7, null), share(coast, 6, null)] },
      400,
      '/shares/0/costGrosz',
      'not_allowed_here',
    ],
  ])('refuses %s, by its field', async (_, wrong, status, pointer, code) => {
    const before = await test.rows('SELECT count(*) FROM actions');
    const answer = await log(wrong);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ errors: [{ pointer, code }] });
    expect(await test.rows('SELECT count(*) FROM actions')).toEqual(before);
  });

  it('has nobody as organiser and as partner', async () => {
    const both = await partner();
    expect(await log({ organisers: [both], partners: [both] })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/partners/0', code: 'repeated' }] },
    });
  });

  it.each([
    ['people that do not sum', 'UPDATE action_units SET people = people + 1', 'action_units_people_sum'],
    ['a cost that does not sum', 'UPDATE action_units SET cost_grosz = 0', 'action_units_cost_sum'],
    ['a unit without its people', 'UPDATE action_units SET people = null', 'action_units_people_sum'],
    ['a unit that is gone', 'DELETE FROM action_units', 'action_units_people_sum'],
  ])('is refused by the database itself with %s', async (_, sql, constraint) => {
    const { id } = (await log()).body;
    const broken = test.arrange(tenant.id, (client) =>
      client.query(`${sql} WHERE action_id = $1 AND teryt = $2`, [id, puck.teryt]),
    );
    await expect(broken).rejects.toMatchObject({ constraint });
  });

  it('is refused by the database when a total changes alone, or money and audiences outgrow it', async () => {
    const { id } = (await log({ funding: [{ source: 'fami', grosz: 10_000 }] })).body;
    const run = (sql: string) => test.arrange(tenant.id, (client) => client.query(sql, [id]));
    await expect(run('UPDATE actions SET people_reached = 1 WHERE id = $1')).rejects.toMatchObject({
      constraint: 'action_units_people_sum',
    });
    await expect(run('UPDATE action_funding SET grosz = 10001 WHERE action_id = $1')).rejects.toMatchObject({
      constraint: 'action_funding_within_cost',
    });
    await expect(
      run(
        `INSERT INTO action_audiences (tenant_id, action_id, audience, people)
         SELECT tenant_id, id, 'children', 21 FROM actions WHERE id = $1`,
      ),
    ).rejects.toMatchObject({ constraint: 'action_audiences_within_total' });
  });

  it('is taken back with a reason, counts nowhere, and comes back as it was', async () => {
    const title = `Wycofane ${randomUUID()}`;
    const { id } = (await log({ title, startsOn: '2025-05-05' })).body;
    const day = 'from=2025-05-05&to=2025-05-05';
    const totals = async (query: string) =>
      (await team.get<ActionPageResponse>(`${actions}?${day}${query}`)).body.totals;
    expect(await totals('')).toEqual({ actions: 1, peopleReached: 20, costGrosz: 10_000, of: 'whole' });

    expect(await team.post(`${actions}/${id}/withdraw`, { reason: ' ' }, ifMatch(1))).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/reason', code: 'required' }] },
    });
    const gone = await team.post(`${actions}/${id}/withdraw`, { reason: 'Zapisano dwa razy' }, ifMatch(1));
    expect(gone).toMatchObject({
      status: 200,
      body: {
        version: 2,
        withdrawn: { reason: 'Zapisano dwa razy' },
        abilities: { edit: false, withdraw: false, restore: true },
      },
    });
    expect(await totals('')).toEqual({ actions: 0, peopleReached: 0, costGrosz: 0, of: 'whole' });
    expect(await totals(`&unit=${puck.teryt}`)).toMatchObject({ actions: 0, peopleReached: 0, of: 'shares' });
    expect((await totals('&withdrawn=true')).actions).toBe(1);
    expect(await team.patch(`${actions}/${id}`, { title: 'x' }, ifMatch(2))).toMatchObject({
      status: 409,
      body: { code: 'action_withdrawn' },
    });
    expect(await team.post(`${actions}/${id}/withdraw`, { reason: 'Znów' }, ifMatch(2))).toMatchObject({
      body: { code: 'action_withdrawn' },
    });
    expect(await team.post(`${actions}/${id}/restore`, undefined, ifMatch(1))).toMatchObject({ status: 412 });
    expect(await team.post(`${actions}/${id}/restore`, undefined, ifMatch(2))).toMatchObject({
      status: 200,
      body: { version: 3, withdrawn: null, title },
    });
    expect(await team.post(`${actions}/${id}/restore`, undefined, ifMatch(3))).toMatchObject({
      status: 409,
      body: { code: 'action_not_withdrawn' },
    });
    expect((await totals('')).peopleReached).toBe(20);

    const { body } = await reader.get<ActionHistoryResponse>(`${actions}/${id}/history`);
    expect(body.history).toMatchObject([
      { event: 'restore', fields: [], reason: null },
      { event: 'withdraw', reason: 'Zapisano dwa razy' },
      { event: 'log' },
    ]);
  });

  it('tells in its history which fields an edit changed', async () => {
    const { id } = (await log()).body;
    await team.patch(`${actions}/${id}`, { peopleReached: 3, place: 'Puck' }, ifMatch(1));
    const { body } = await reader.get<ActionHistoryResponse>(`${actions}/${id}/history`);
    expect(body.history.map(({ event, fields }) => ({ event, fields: [...fields].sort() }))).toEqual([
      { event: 'edit', fields: ['peopleReached', 'place'] },
      { event: 'log', fields: [] },
    ]);
  });

  it('is not taken back by a reader or a team of elsewhere', async () => {
    const { id } = (await log()).body;
    expect(await reader.post(`${actions}/${id}/withdraw`, { reason: 'x' }, ifMatch(1))).toMatchObject({
      status: 403,
    });
    const other = await test.as(
      await buildPerson(test, 'team_member', { tenant, teryt: powiatGdanski.teryt }),
    );
    expect(await other.post(`${actions}/${id}/withdraw`, { reason: 'x' }, ifMatch(1))).toMatchObject({
      status: 404,
    });
  });
});
