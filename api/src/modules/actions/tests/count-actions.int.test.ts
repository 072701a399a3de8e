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
import type { ActionCountsResponse } from '../action-counts.dto.js';
import type { ActionPageResponse } from '../actions.dto.js';

const { powiatPucki, puck, wladyslawowo, powiatGdanski, pruszcz } = UNITS;

interface Sums {
  actions: number;
  peopleReached: number;
  costGrosz: number;
}

describe('the action log counted', () => {
  let test: ApiTest;
  let tenant: BuiltTenant;
  let coordinator: TestClient;
  let base: string;

  beforeAll(async () => {
    test = await startApiTest();
    tenant = await buildTenant(test, { slug: 'omggs' });
    await buildStandard(test, tenant);
    coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
    base = `/api/v1/tenants/${tenant.slug}`;
    const log = async (unit: string, units: string[], startsOn: string, more: object) => {
      const answer = await coordinator.post(`${base}/actions`, {
        unit,
        kind: 'training',
        title: `Szkolenie ${startsOn}`,
        status: 'done',
        startsOn,
        units,
        items: [],
        ...more,
      });
      expect(answer.status).toBe(201);
    };
    const pucki = powiatPucki.teryt;
    await log(pucki, [pucki, puck.teryt, wladyslawowo.teryt], '2026-01-10', {
      peopleReached: 10,
      costGrosz: 100_01,
    });
    await log(pucki, [puck.teryt], '2026-02-10', { status: 'planned' });
    await log(pucki, [puck.teryt, pruszcz.teryt], '2026-03-10', { peopleReached: 7, costGrosz: 50_000 });
    await log(powiatGdanski.teryt, [pruszcz.teryt], '2026-02-20', { status: 'ongoing', peopleReached: 4 });
    await log(powiatGdanski.teryt, [pruszcz.teryt], '2026-02-21', { status: 'cancelled', kind: 'meeting' });
  });
  afterAll(() => test.close());

  const counted = async (client: TestClient, query = '') =>
    (await client.get<ActionCountsResponse>(`${base}/action-counts${query}`)).body;
  const listed = async (client: TestClient, query = '') =>
    (await client.get<ActionPageResponse>(`${base}/actions${query}`)).body.totals;
  const sum = (rows: readonly Sums[]): Sums => ({
    actions: rows.reduce((all, { actions }) => all + actions, 0),
    peopleReached: rows.reduce((all, { peopleReached }) => all + peopleReached, 0),
    costGrosz: rows.reduce((all, { costGrosz }) => all + costGrosz, 0),
  });

  it.each([
    '',
    '?kind=training',
    '?status=done',
    '?from=2026-02-10&to=2026-02-28',
    `?unit=${puck.teryt}`,
    `?powiat=${powiatPucki.teryt}`,
    `?carrier=${powiatPucki.teryt}`,
    '?text=szkolenie 2026-03',
    '?withdrawn=true',
  ])('by status is the totals of the list: %s', async (query) => {
    const { statuses, of } = await counted(coordinator, query);
    const totals = await listed(coordinator, query);
    expect({ ...sum(statuses), of }).toEqual(totals);
    expect(statuses.map(({ status }) => status)).toEqual(['planned', 'ongoing', 'done', 'cancelled']);
  });

  it('by unit sums people and cost to the totals, though an action stands with each of its units', async () => {
    const { units } = await counted(coordinator);
    const totals = await listed(coordinator);
    expect(sum(units)).toMatchObject({
      peopleReached: totals.peopleReached,
      costGrosz: totals.costGrosz,
    });
    expect(sum(units).actions).toBeGreaterThan(totals.actions);
    expect(units.map(({ unit }) => unit.teryt)).toEqual([
      powiatPucki.teryt,
      pruszcz.teryt,
      puck.teryt,
      wladyslawowo.teryt,
    ]);
  });

  it.each([puck.teryt, pruszcz.teryt, wladyslawowo.teryt])(
    'has for unit %s what the list narrowed to it has',
    async (teryt) => {
      const { units } = await counted(coordinator);
      const lane = units.find(({ unit }) => unit.teryt === teryt);
      const { of: _, ...totals } = await listed(coordinator, `?unit=${teryt}`);
      expect(lane).toMatchObject(totals);
      expect(sum(lane?.statuses ?? [])).toEqual(totals);
    },
  );

  it('tells how many of a unit’s actions are shared with others', async () => {
    const { units } = await counted(coordinator);
    expect(units.find(({ unit }) => unit.teryt === puck.teryt)).toMatchObject({ actions: 3, shared: 2 });
    expect(units.find(({ unit }) => unit.teryt === pruszcz.teryt)).toMatchObject({ actions: 3, shared: 1 });
  });

  it('by powiat counts an action of several of its units once', async () => {
    const { powiats } = await counted(coordinator);
    expect(powiats.map(({ teryt, actions }) => [teryt, actions])).toEqual([
      [powiatGdanski.teryt, 3],
      [powiatPucki.teryt, 3],
    ]);
    const { of: _, ...totals } = await listed(coordinator, `?powiat=${powiatPucki.teryt}`);
    expect(powiats.find(({ teryt }) => teryt === powiatPucki.teryt)).toMatchObject(totals);
  });

  it('shows a team the lanes of its own units only', async () => {
    const team = await test.as(await buildPerson(test, 'team_member', { tenant, teryt: powiatPucki.teryt }));
    const { units, powiats } = await counted(team);
    expect(units.map(({ unit }) => unit.teryt)).toEqual([powiatPucki.teryt, puck.teryt, wladyslawowo.teryt]);
    expect(powiats.map(({ teryt }) => teryt)).toEqual([powiatPucki.teryt]);
  });
});
