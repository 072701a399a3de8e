import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson, buildStandard, buildTenant, UNITS } from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { ActionKindsResponse, FundingSourcesResponse, ListEntryDto } from '../action-lists.dto.js';

describe('the lists of the action log', () => {
  let test: ApiTest;
  let administrator: TestClient;
  let team: TestClient;
  let base: string;

  beforeAll(async () => {
    test = await startApiTest();
    const tenant = await buildTenant(test);
    await buildStandard(test, tenant);
    administrator = await test.as(await buildPerson(test, 'tenant_administrator', { tenant }));
    team = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: UNITS.powiatPucki.teryt }));
    base = `/api/v1/tenants/${tenant.slug}`;
  });
  afterAll(() => test.close());

  const kinds = async () => (await team.get<ActionKindsResponse>(`${base}/action-kinds`)).body;
  const plain = (list: ActionKindsResponse): ListEntryDto[] =>
    list.kinds.map(({ order: _place, ...entry }) => entry);
  const ifMatch = (version: number) => ({ headers: { 'if-match': `"${version}"` } });
  const put = (version: number, list: unknown, client = administrator) =>
    client.send('PUT', `${base}/action-kinds`, { kinds: list }, ifMatch(version));
  const log = (kind: string, more: object = {}) =>
    team.post(`${base}/actions`, {
      unit: UNITS.powiatPucki.teryt,
      kind,
      title: 'Działanie',
      status: 'done',
      startsOn: '2026-02-02',
      units: [UNITS.puck.teryt],
      items: [],
      ...more,
    });

  it('are there when a tenant is opened, with words to recognise them by', async () => {
    const list = await kinds();
    expect(list.version).toBe(1);
    expect(list.kinds.map(({ code }) => code)).toEqual([
      'training',
      'course',
      'advice',
      'event',
      'school_support',
      'publication',
      'purchase',
      'agreement',
      'meeting',
      'study_visit',
      'other',
    ]);
    expect(list.kinds[0]).toMatchObject({
      name: { pl: 'szkolenie', en: 'training' },
      active: true,
      order: 1,
    });
    expect(list.kinds[0]?.words).toContain('szkolen');
    const { sources } = (await team.get<FundingSourcesResponse>(`${base}/funding-sources`)).body;
    expect(sources.map(({ code }) => code)).toEqual([
      'own_budget',
      'fami',
      'eea_norway',
      'esf_plus',
      'state_budget',
      'foreign_aid',
      'other',
    ]);
  });

  it('are changed as a whole by the administrator: names, order, words, new ones, switched off ones', async () => {
    const before = await kinds();
    const [first, ...rest] = plain(before);
    const fair = { code: 'fair', name: { pl: 'targi' }, words: ['targi', 'targow'], active: true };
    const next = [...rest, { ...first, name: { pl: 'szkolenia' }, active: false }, fair];
    const answer = await put(before.version, next);
    expect(answer).toMatchObject({ status: 200, body: { version: before.version + 1 } });
    const after = await kinds();
    expect(plain(after)).toEqual(next);
    expect(after.kinds.map(({ order }) => order)).toEqual(next.map((_, place) => place + 1));
    const [audit] = await test.rows(
      `SELECT count(*)::int AS count FROM audit_log WHERE action = 'action_kinds.change'`,
    );
    expect(audit).toEqual({ count: 1 });

    expect((await log('fair')).status).toBe(201);
    expect(await log('training')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/kind', code: 'not_in_list' }] },
    });
  });

  it('keep an entry that actions name, and remove one that none does', async () => {
    const used = (await log('course', { costGrosz: 5, funding: [{ source: 'fami', grosz: 5 }] })).status;
    expect(used).toBe(201);
    const before = await kinds();
    const without = (code: string) => plain(before).filter((entry) => entry.code !== code);
    expect(await put(before.version, without('course'))).toMatchObject({
      status: 409,
      body: { code: 'list_entry_in_use', params: { code: 'course' } },
    });
    expect((await put(before.version, without('study_visit'))).status).toBe(200);
    expect((await kinds()).kinds.some(({ code }) => code === 'study_visit')).toBe(false);

    const sources = (await team.get<FundingSourcesResponse>(`${base}/funding-sources`)).body;
    const left = sources.sources
      .filter(({ code }) => code !== 'fami')
      .map(({ order: _place, ...entry }) => entry);
    const refused = await administrator.send(
      'PUT',
      `${base}/funding-sources`,
      { sources: left },
      ifMatch(sources.version),
    );
    expect(refused).toMatchObject({ status: 409, body: { params: { code: 'fami' } } });
  });

  it('let an action keep a kind that was switched off', async () => {
    const { body } = await log('meeting');
    const before = await kinds();
    const off = plain(before).map((entry) =>
      entry.code === 'meeting' ? { ...entry, active: false } : entry,
    );
    expect((await put(before.version, off)).status).toBe(200);
    const edited = await team.patch(
      `${base}/actions/${String(body.id)}`,
      { title: 'Spotkanie', kind: 'meeting' },
      { headers: { 'if-match': '"1"' } },
    );
    expect(edited).toMatchObject({ status: 200, body: { kind: 'meeting' } });
  });

  it('are refused when somebody was faster, to the team, and in a wrong shape', async () => {
    const before = await kinds();
    const list = plain(before);
    expect(await put(before.version - 1, list)).toMatchObject({
      status: 412,
      body: { code: 'changed_since', present: { version: before.version } },
    });
    expect((await put(before.version, list, team)).status).toBe(403);
    const [first] = list;
    for (const wrong of [
      [],
      [first, first],
      [{ ...first, code: 'Kurs' }],
      [{ ...first, name: { pl: ' ' } }],
    ]) {
      expect((await put(before.version, wrong)).status).toBe(400);
    }
  });
});
