import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson, buildStandard, buildTenant, UNITS } from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { ActionResponse } from '../../actions/actions.dto.js';
import type { PartnerResponse, PartnersResponse } from '../partners.dto.js';

const { powiatPucki, powiatGdanski, puck } = UNITS;

describe('the directory of partners', () => {
  let test: ApiTest;
  let team: TestClient;
  let elsewhere: TestClient;
  let reader: TestClient;
  let base: string;

  beforeAll(async () => {
    test = await startApiTest();
    const tenant = await buildTenant(test);
    await buildStandard(test, tenant);
    team = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: powiatPucki.teryt }));
    elsewhere = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: powiatGdanski.teryt }));
    reader = await test.as(await buildPerson(test, 'reader', { tenant }));
    base = `/api/v1/tenants/${tenant.slug}`;
  });
  afterAll(() => test.close());

  const add = (name: string, more: object = {}) =>
    team.post<PartnerResponse>(`${base}/partners`, { name, kind: 'ngo', ...more });
  const ifMatch = (version: number) => ({ headers: { 'if-match': `"${version}"` } });
  const list = async (client = reader) =>
    (await client.get<PartnersResponse>(`${base}/partners`)).body.partners;
  const log = async (more: object) =>
    (
      await team.post<ActionResponse>(`${base}/actions`, {
        unit: powiatPucki.teryt,
        kind: 'event',
        title: 'Piknik',
        status: 'done',
        startsOn: '2026-02-02',
        units: [puck.teryt],
        items: [],
        ...more,
      })
    ).body;

  it('takes an organisation and shows it to everybody who reads actions, in Polish order', async () => {
    const { status, body } = await add(' Łąka ', {
      kind: 'school',
      town: 'Puck',
      web: 'https://laka.example',
      note: 'Sala na 30 osób.',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Łąka', kind: 'school', town: 'Puck', active: true, version: 1 });
    await add('Lipa');
    await add('Mak');
    expect((await list()).map(({ name }) => name)).toEqual(['Lipa', 'Łąka', 'Mak']);
  });

  it.each(['Fundacja „Żółty Dom”', 'fundacja zolty dom', 'FUNDACJA  ŻÓŁTY-DOM'])(
    'has one name once, however it is written: %s',
    async (name) => {
      await add('Fundacja Żółty Dom');
      expect(await add(name)).toMatchObject({
        status: 409,
        body: { code: 'partner_exists', errors: [{ pointer: '/name' }] },
      });
    },
  );

  it('refuses what is no organisation, by its field', async () => {
    for (const [wrong, pointer] of [
      [{ name: ' ' }, '/name'],
      [{ kind: 'person' }, '/kind'],
      [{ web: 'laka' }, '/web'],
      [{ note: '' }, '/note'],
    ] as const) {
      expect(await add('Kto inny', wrong)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
    }
    expect((await reader.post(`${base}/partners`, { name: 'Nie wolno', kind: 'ngo' })).status).toBe(403);
  });

  it('changes what is told, lays aside, and offers no more what is laid aside', async () => {
    const { id } = (await add('Stara nazwa', { town: 'Reda' })).body;
    const action = await log({ partners: [id] });
    const edited = await team.patch(`${base}/partners/${id}`, { name: 'Nowa nazwa', town: null }, ifMatch(1));
    expect(edited).toMatchObject({ status: 200, body: { name: 'Nowa nazwa', town: null, actions: 1 } });
    expect((await team.patch(`${base}/partners/${id}`, { active: false }, ifMatch(1))).status).toBe(412);
    expect((await team.patch(`${base}/partners/${id}`, { active: false }, ifMatch(2))).status).toBe(200);
    const refused = await team.post(`${base}/actions`, {
      unit: powiatPucki.teryt,
      kind: 'event',
      title: 'Inny piknik',
      status: 'done',
      startsOn: '2026-02-02',
      units: [puck.teryt],
      items: [],
      partners: [id],
    });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: '/partners/0' }] } });
    const kept = await team.patch(
      `${base}/actions/${action.id}`,
      { title: 'Piknik rodzinny', partners: [id] },
      ifMatch(1),
    );
    expect(kept).toMatchObject({ status: 200, body: { partners: [id] } });
  });

  it('merges one that was written down twice: its actions name the other, its old identifier means the other', async () => {
    const [kept, twice] = [(await add('Dom Kultury')).body.id, (await add('Dom kultury w Pucku')).body.id];
    const both = await log({ organisers: [twice], partners: [kept] });
    const one = await log({ partners: [twice] });
    expect((await team.post(`${base}/partners/${twice}/merge`, { into: twice }, ifMatch(1))).status).toBe(
      400,
    );
    const merged = await team.post(`${base}/partners/${twice}/merge`, { into: kept }, ifMatch(1));
    expect(merged).toMatchObject({ status: 200, body: { id: kept, name: 'Dom Kultury', actions: 2 } });
    expect((await list()).some(({ id }) => id === twice)).toBe(false);
    const read = async ({ id }: { id: string }) =>
      (await team.get<ActionResponse>(`${base}/actions/${id}`)).body;
    expect(await read(both)).toMatchObject({ organisers: [kept], partners: [] });
    expect(await read(one)).toMatchObject({ organisers: [], partners: [kept] });
    expect(await log({ partners: [twice] })).toMatchObject({ partners: [kept] });
    expect((await add('Dom kultury w Pucku')).status).toBe(201);
  });

  it('counts only actions that the reader sees', async () => {
    const { id } = (await add('Z daleka')).body;
    await log({ partners: [id] });
    const counted = async (client: TestClient) =>
      (await list(client)).find((partner) => partner.id === id)?.actions;
    expect(await counted(team)).toBe(1);
    expect(await counted(elsewhere)).toBe(0);
  });
});
