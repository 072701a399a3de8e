import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { equalShares, type ActionShare } from '@miara/shared';
import fc from 'fast-check';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import { randomRuns, timeForRuns } from '../../../testing/random-runs.js';
import type { ActionPageResponse, ActionResponse } from '../actions.dto.js';

const MEMBERS = [UNITS.powiatPucki, UNITS.puck, UNITS.wladyslawowo, UNITS.gdynia, UNITS.pruszcz].map(
  ({ teryt }) => teryt,
);
const SOURCES = ['own_budget', 'fami', 'state_budget'];

const people = fc.option(fc.nat({ max: 5000 }), { freq: 4 });
const cost = fc.option(fc.nat({ max: 90_000_000 }), { freq: 4 });
const units = fc.subarray(MEMBERS, { minLength: 1 });
/** Where a whole is cut into the parts of its units, as fractions; null = equal parts. */
const cuts = fc.option(fc.array(fc.nat({ max: 1000 }), { minLength: 10, maxLength: 10 }));
const step = fc.record({
  do: fc.constantFrom('log', 'log', 'total', 'units', 'split', 'even', 'withdraw', 'restore'),
  at: fc.nat({ max: 20 }),
  people,
  cost,
  units,
  cuts,
  paid: fc.nat({ max: 1000 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** What should be there, kept beside the product. */
interface Kept {
  id: string;
  version: number;
  people: number | null;
  cost: number | null;
  units: string[];
  withdrawn: boolean;
}

/** Any exact split of a whole into as many parts as there are units. */
function partsOf(whole: number | null, count: number, fractions: readonly number[]): (number | null)[] {
  if (whole === null) return Array.from({ length: count }, () => null);
  const marks = fractions.slice(0, count - 1).map((fraction) => Math.floor((whole * fraction) / 1000));
  const inOrder = [0, ...marks.sort((a, b) => a - b), whole];
  return inOrder.slice(1).map((mark, place) => mark - (inOrder[place] ?? 0));
}

function sharesFor({ people, cost, units }: Pick<Kept, 'people' | 'cost' | 'units'>, fractions: number[]) {
  const ofPeople = partsOf(people, units.length, fractions);
  const ofCost = partsOf(cost, units.length, [...fractions].reverse());
  return units.map((unit, place): ActionShare => ({
    unit,
    people: ofPeople[place] ?? null,
    costGrosz: ofCost[place] ?? null,
  }));
}

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

describe('whatever is logged, edited, split, withdrawn and restored', () => {
  let test: ApiTest;
  beforeAll(async () => {
    test = await startApiTest();
  });
  afterAll(() => test.close());

  const world = async () => {
    const tenant = await buildTenant(test, { members: MEMBERS });
    await buildStandard(test, tenant);
    const coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
    return { tenant, coordinator, actions: `/api/v1/tenants/${tenant.slug}/actions` };
  };

  const ifMatch = (version: number) => ({ headers: { 'if-match': `"${version}"` } });

  /** Does a step and keeps what should come of it. */
  async function take(client: TestClient, actions: string, kept: Kept[], taken: Step): Promise<void> {
    const some = kept[taken.at % Math.max(kept.length, 1)];
    if (taken.do === 'log' || !some) {
      const whole = { people: taken.people, cost: taken.cost, units: taken.units };
      const { status, body } = await client.post<ActionResponse>(actions, {
        unit: UNITS.powiatPucki.teryt,
        kind: 'course',
        title: 'Kurs',
        status: 'done',
        startsOn: '2026-02-02',
        units: whole.units,
        items: [],
        peopleReached: whole.people,
        costGrosz: whole.cost,
        shares: taken.cuts && sharesFor(whole, taken.cuts),
        funding: moneyFor(whole.cost, taken.paid),
      });
      expect(status).toBe(201);
      kept.push({ id: body.id, version: 1, ...whole, withdrawn: false });
      return;
    }
    const one = `${actions}/${some.id}`;
    if (taken.do === 'withdraw' || taken.do === 'restore') {
      const answer = await client.post(
        `${one}/${taken.do}`,
        taken.do === 'withdraw' ? { reason: 'Pomyłka' } : undefined,
        ifMatch(some.version),
      );
      const possible = some.withdrawn === (taken.do === 'restore');
      expect(answer.status).toBe(possible ? 200 : 409);
      if (possible) Object.assign(some, { version: some.version + 1, withdrawn: !some.withdrawn });
      return;
    }
    const next = {
      people: taken.do === 'total' ? taken.people : some.people,
      cost: taken.do === 'total' ? taken.cost : some.cost,
      units: taken.do === 'units' ? taken.units : some.units,
    };
    const change = {
      peopleReached: next.people,
      costGrosz: next.cost,
      units: next.units,
      shares: taken.do === 'even' ? null : sharesFor(next, taken.cuts ?? [500, 1, 999, 20]),
      funding: moneyFor(next.cost, taken.paid),
    };
    const answer = await client.patch(one, change, ifMatch(some.version));
    expect(answer.status).toBe(some.withdrawn ? 409 : 200);
    if (!some.withdrawn) Object.assign(some, { ...next, version: some.version + 1 });
  }

  const moneyFor = (whole: number | null, paid: number) =>
    SOURCES.slice(0, 1 + (paid % 3)).flatMap((source) => {
      const grosz = Math.floor(((whole ?? 0) * paid) / 3000);
      return grosz > 0 ? [{ source, grosz }] : [];
    });

  /** The invariant: parts sum to the action, units sum to the tenant, and both are what was told. */
  async function expectExact(client: TestClient, actions: string, kept: readonly Kept[]): Promise<void> {
    const counting = kept.filter(({ withdrawn }) => !withdrawn);
    const whole = (await client.get<ActionPageResponse>(`${actions}?page[size]=200`)).body;
    expect(whole.totals).toEqual({
      actions: counting.length,
      peopleReached: sum(counting.map(({ people }) => people)),
      costGrosz: sum(counting.map(({ cost }) => cost)),
      of: 'whole',
    });
    for (const action of whole.actions) {
      const told = counting.find(({ id }) => id === action.id);
      expect(action).toMatchObject({ peopleReached: told?.people, costGrosz: told?.cost });
      expect(action.shares.map(({ unit }) => unit)).toEqual([...(told?.units ?? [])].sort());
      expect(sum(action.shares.map((share) => share.people))).toBe(told?.people ?? 0);
      expect(sum(action.shares.map((share) => share.costGrosz))).toBe(told?.cost ?? 0);
      expect(sum(action.funding.map(({ grosz }) => grosz))).toBeLessThanOrEqual(told?.cost ?? 0);
      if (action.sharesAre === 'equal') expect(action.shares).toEqual(equalShares(told?.units ?? [], action));
    }
    const perUnit = await Promise.all(
      MEMBERS.map(async (teryt) => (await client.get<ActionPageResponse>(`${actions}?unit=${teryt}`)).body),
    );
    expect(perUnit.every(({ totals }) => totals.of === 'shares')).toBe(true);
    expect(sum(perUnit.map(({ totals }) => totals.peopleReached))).toBe(whole.totals.peopleReached);
    expect(sum(perUnit.map(({ totals }) => totals.costGrosz))).toBe(whole.totals.costGrosz);
  }

  it(
    'sums exactly: shares to the action, units to the tenant',
    async () => {
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 30 }), async (steps) => {
          const { coordinator, actions } = await world();
          const kept: Kept[] = [];
          for (const taken of steps) {
            await take(coordinator, actions, kept, taken);
            seen.add(taken.do);
          }
          await expectExact(coordinator, actions, kept);
        }),
        randomRuns(8),
      );
      expect([...seen].sort()).toEqual(['even', 'log', 'restore', 'split', 'total', 'units', 'withdraw']);
    },
    timeForRuns(8, 180_000),
  );

  const oneAction = async () => {
    const { tenant, coordinator, actions } = await world();
    const kept: Kept[] = [];
    const first = { do: 'log', at: 0, people: 7, cost: 100, units: MEMBERS, cuts: null, paid: 3 } as const;
    await take(coordinator, actions, kept, { ...first, units: [...MEMBERS] });
    return { tenant, coordinator, actions, kept };
  };
  const breakShare = (tenant: BuiltTenant, unguarded: boolean) =>
    test.arrange(tenant.id, async (client) => {
      if (unguarded) await client.query('ALTER TABLE action_units DISABLE TRIGGER action_units_sums');
      await client.query('UPDATE action_units SET people = people + 1 WHERE tenant_id = $1 AND teryt = $2', [
        tenant.id,
        UNITS.puck.teryt,
      ]);
      if (unguarded) await client.query('ALTER TABLE action_units ENABLE TRIGGER action_units_sums');
    });

  it('would be seen not to: a share broken behind the back of the guard', async () => {
    const { tenant, coordinator, actions, kept } = await oneAction();
    await expectExact(coordinator, actions, kept);
    await breakShare(tenant, true);
    await expect(expectExact(coordinator, actions, kept)).rejects.toThrow();
  });

  it('cannot be broken past the guard', async () => {
    const { tenant, coordinator, actions, kept } = await oneAction();
    await expect(breakShare(tenant, false)).rejects.toMatchObject({ constraint: 'action_units_people_sum' });
    await expectExact(coordinator, actions, kept);
  });
});
