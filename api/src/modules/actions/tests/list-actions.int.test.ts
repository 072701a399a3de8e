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
import type { ActionPageResponse } from '../actions.dto.js';

const { powiatPucki, puck, wladyslawowo, powiatGdanski, pruszcz } = UNITS;

describe('the action log', () => {
  let test: ApiTest;
  let tenant: BuiltTenant;
  let coordinator: TestClient;
  let actions: string;

  beforeAll(async () => {
    test = await startApiTest();
    tenant = await buildTenant(test, { slug: 'omggs' });
    await buildStandard(test, tenant);
    coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
    actions = `/api/v1/tenants/${tenant.slug}/actions`;
    const log = (unit: string, units: string[], day: string, more: object) =>
      coordinator.post(actions, {
        unit,
        kind: 'training',
        title: `Szkolenie ${day}`,
        status: 'done',
        startsOn: day,
        units,
        items: ['EDU-02'],
        ...more,
      });
    const pucki = powiatPucki.teryt;
    await log(pucki, [pucki, puck.teryt, wladyslawowo.teryt], '2026-01-10', { peopleReached: 10 });
    await log(pucki, [puck.teryt], '2026-02-10', { peopleReached: 5, items: ['LAN-01'] });
    await log(pucki, [pucki], '2026-03-10', { kind: 'meeting', peopleReached: 7 });
    await log(powiatGdanski.teryt, [pruszcz.teryt], '2026-02-20', { status: 'planned' });
    await log(powiatGdanski.teryt, [pruszcz.teryt, puck.teryt], '2026-02-20', { peopleReached: 3 });
  });
  afterAll(() => test.close());

  const get = (client: TestClient, query = '') => client.get<ActionPageResponse>(`${actions}${query}`);
  const days = ({ actions }: ActionPageResponse) => actions.map(({ startsOn }) => startsOn);

  it('is newest first, with totals over all that match', async () => {
    const { status, body } = await get(coordinator);
    expect(status).toBe(200);
    expect(days(body)).toEqual(['2026-03-10', '2026-02-20', '2026-02-20', '2026-02-10', '2026-01-10']);
    expect(body).toMatchObject({
      next: null,
      totals: { actions: 5, peopleReached: 25, costGrosz: 0, of: 'whole' },
    });
  });

  it('comes in pages that miss nothing and repeat nothing, with the same totals', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await get(coordinator, `?page[size]=2${after}`);
      expect(body).toMatchObject({ totals: { actions: 5, peopleReached: 25 } });
      seen.push(...body.actions.map(({ id }) => id));
      after = body.next === null ? '' : `&page[after]=${body.next}`;
    } while (after !== '');
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  it.each([
    [`unit=${puck.teryt}`, 3, 9],
    ['item=LAN-01', 1, 5],
    ['kind=meeting', 1, 7],
    ['status=planned', 1, 0],
    [`unit=${puck.teryt}&item=EDU-02`, 2, 4],
    ['item=EDU-99', 0, 0],
  ])('narrowed by %s has %i entries that reached %i', async (query, total, peopleReached) => {
    const { body } = await get(coordinator, `?${query}`);
    expect(body).toMatchObject({ totals: { actions: total, peopleReached } });
    expect(body.actions).toHaveLength(total);
  });

  it('shows a team what was carried by or credited to its units, once', async () => {
    const team = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: powiatPucki.teryt }));
    const { body } = await get(team);
    expect(days(body)).toEqual(['2026-03-10', '2026-02-20', '2026-02-10', '2026-01-10']);
    expect(body).toMatchObject({ totals: { actions: 4, peopleReached: 25 } });
  });

  it('shows an editor what concerns the unit', async () => {
    const editor = await test.as(
      await buildPerson(test, 'unit_editor', { tenant, teryt: wladyslawowo.teryt }),
    );
    const { body } = await get(editor);
    expect(days(body)).toEqual(['2026-01-10']);
  });

  it('refuses a cursor that is none of its own', async () => {
    for (const cursor of [
      'x',
      Buffer.from('[1,2]').toString('base64url'),
      Buffer.from('["a","b"]').toString('base64url'),
    ]) {
      const answer = await coordinator.get(`${actions}?page[after]=${cursor}`);
      expect(answer).toMatchObject({ status: 400, body: { code: 'malformed_request' } });
    }
  });
});
