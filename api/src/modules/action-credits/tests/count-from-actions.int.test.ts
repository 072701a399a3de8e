import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltStandard,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { ActionResponse } from '../../actions/actions.dto.js';
import type { EvidenceResponse } from '../../evidence/evidence.dto.js';
import type { ActionCreditsResponse } from '../action-credits.dto.js';

const { powiatPucki, puck, wladyslawowo } = UNITS;
const indicator = (measure: string, kinds: string[]) => ({
  name: { pl: 'Osoby przeszkolone w roku', en: 'People trained per year' },
  unit: 'people/year',
  target: 10,
  direction: 'at_least',
  fromActions: { measure, kinds, months: 12 },
});

let test: ApiTest;
let tenant: BuiltTenant;
let standard: BuiltStandard;
let team: TestClient;
let editor: TestClient;
let neighbour: TestClient;

beforeAll(async () => {
  test = await startApiTest({ now: '2026-11-23T09:00:00Z' });
  tenant = await buildTenant(test);
  standard = await buildStandard(test, tenant, {
    indicators: {
      'LAB-02': indicator('people', ['training', 'course']),
      'EDU-02': indicator('money', []),
      'EDU-01': indicator('actions', ['event']),
    },
  });
  const client = async (role: Parameters<typeof buildPerson>[1], teryt: string) =>
    test.as(await buildPerson(test, role, { tenant, teryt }));
  team = await client('team_member', powiatPucki.teryt);
  editor = await client('unit_editor', puck.teryt);
  neighbour = await client('unit_editor', wladyslawowo.teryt);
});
afterAll(() => test.close());

const path = (rest: string): string => `/api/v1/tenants/${tenant.slug}/${rest}`;

async function assessmentOf(teryt: string, item: string): Promise<string> {
  const [row] = await test.rows<{ id: string }>(
    'SELECT id FROM assessments WHERE tenant_id = $1 AND teryt = $2 AND item_id = $3',
    [tenant.id, teryt, standard.items[item]],
  );
  return row?.id ?? '';
}

async function creditsOf(
  teryt: string,
  item: string,
  who: TestClient = team,
  day?: string,
): Promise<ActionCreditsResponse> {
  const id = await assessmentOf(teryt, item);
  const answer = await who.get<ActionCreditsResponse>(
    path(`assessments/${id}/actions${day === undefined ? '' : `?day=${day}`}`),
  );
  expect(answer.status).toBe(200);
  return answer.body;
}

async function log(change: Record<string, unknown> = {}): Promise<ActionResponse> {
  const answer = await team.post<ActionResponse>(path('actions'), {
    unit: powiatPucki.teryt,
    kind: 'training',
    title: 'Szkolenie z obsługi cudzoziemców',
    status: 'done',
    startsOn: '2026-03-02',
    peopleReached: 12,
    costGrosz: 250_000,
    units: [puck.teryt, wladyslawowo.teryt],
    items: ['LAB-02'],
    ...change,
  });
  expect(answer.body).toMatchObject({ id: expect.any(String) });
  return answer.body;
}

async function withdraw(action: ActionResponse): Promise<void> {
  const answer = await team.post(
    path(`actions/${action.id}/withdraw`),
    { reason: 'Zapisane dwa razy' },
    { headers: { 'If-Match': `"${action.version}"` } },
  );
  expect(answer.status).toBe(200);
}

describe('an assessment and the actions credited to it', () => {
  it('counts the unit’s own share of people, and says what does not count and why', async () => {
    const shares = [
      { unit: puck.teryt, people: 7, costGrosz: 100_000 },
      { unit: wladyslawowo.teryt, people: 5, costGrosz: 150_000 },
    ];
    const counting = await log({ shares });
    const planned = await log({ title: 'Zaplanowane', status: 'planned', startsOn: '2026-12-10' });
    const event = await log({ title: 'Festyn', kind: 'event' });
    const early = await log({ title: 'Dawne', startsOn: '2025-11-23' });
    const uncounted = await log({ title: 'Bez liczby', peopleReached: null });
    const withdrawn = await log({ title: 'Pomyłka' });
    await withdraw(withdrawn);

    const credits = await creditsOf(puck.teryt, 'LAB-02', editor);

    expect(credits).toMatchObject({
      unit: { teryt: puck.teryt },
      item: 'LAB-02',
      total: 5,
      counted: {
        measure: 'people',
        kinds: ['training', 'course'],
        months: 12,
        from: '2025-11-24',
        to: '2026-11-23',
        value: 7,
        indicatorValue: 7,
        actions: 1,
      },
    });
    expect(Object.fromEntries(credits.actions.map(({ id, notCounted }) => [id, notCounted]))).toEqual({
      [counting.id]: null,
      [planned.id]: 'not_done',
      [event.id]: 'other_kind',
      [early.id]: 'outside_window',
      [uncounted.id]: 'no_number',
    });
    expect(credits.actions.find(({ id }) => id === counting.id)).toMatchObject({
      carrier: { teryt: powiatPucki.teryt },
      people: 7,
      costGrosz: 100_000,
      units: 2,
      proof: null,
    });
    const { counted: ofNeighbour } = await creditsOf(wladyslawowo.teryt, 'LAB-02', neighbour);
    expect(ofNeighbour).toMatchObject({ value: 5, actions: 1 });
    const { counted: yearBefore } = await creditsOf(puck.teryt, 'LAB-02', editor, '2025-11-30');
    expect(yearBefore).toMatchObject({ value: 6, actions: 1, from: '2024-12-01' });
  });

  it('shows money in złoty where the indicator is money', async () => {
    await log({ items: ['EDU-02'], costGrosz: 12_345, units: [puck.teryt] });
    const { counted } = await creditsOf(puck.teryt, 'EDU-02');
    expect(counted).toMatchObject({ measure: 'money', value: 12_345, indicatorValue: 123.45 });
  });

  it('counts nothing where the item does not say so', async () => {
    await log({ items: ['LAN-01'], units: [puck.teryt] });
    const credits = await creditsOf(puck.teryt, 'LAN-01');
    expect(credits.counted).toBeNull();
    expect(credits.actions.map(({ notCounted }) => notCounted)).toEqual([null]);
  });

  it('is not there for the editor of another unit', async () => {
    const id = await assessmentOf(puck.teryt, 'LAB-02');
    expect((await neighbour.get(path(`assessments/${id}/actions`))).status).toBe(404);
  });

  it('is credited to the units whose duty the item is, and to no other', async () => {
    // EDU-01 is a gmina's duty: the powiat shares the action, but not the item.
    const action = await log({ kind: 'event', items: ['EDU-01'], units: [powiatPucki.teryt, puck.teryt] });
    const [ofPowiat] = await test.rows<{ count: number }>(
      'SELECT count(*)::integer AS count FROM action_credits WHERE tenant_id = $1 AND action_id = $2 AND teryt = $3',
      [tenant.id, action.id, powiatPucki.teryt],
    );
    expect(ofPowiat?.count).toBe(0);
    expect((await creditsOf(puck.teryt, 'EDU-01')).counted).toMatchObject({ measure: 'actions', value: 1 });
  });
});

describe('an action as proof', () => {
  const statement = (action: string, unit: string = puck.teryt) =>
    editor.post<EvidenceResponse>(path('evidence/statements'), {
      unit,
      kind: 'report',
      title: 'Szkolenie w marcu',
      statement: 'Przeszkolono siedem osób.',
      action,
    });

  it('is a statement that remembers of which action it speaks, and tells when the log says something else', async () => {
    const action = await log();
    const { status, body: proof } = await statement(action.id);
    expect(status).toBe(201);
    expect(proof.action).toEqual({
      id: action.id,
      title: action.title,
      changedSince: false,
      withdrawn: false,
    });
    const id = await assessmentOf(puck.teryt, 'LAB-02');
    const linked = await editor.post(path(`assessments/${id}/evidence`), { evidenceId: proof.id });
    expect(linked.status).toBe(201);
    const credits = await creditsOf(puck.teryt, 'LAB-02', editor);
    expect(credits.actions.find((one) => one.id === action.id)?.proof).toBe(proof.id);

    const edited = await team.patch<ActionResponse>(
      path(`actions/${action.id}`),
      { peopleReached: 40, shares: null },
      { headers: { 'If-Match': `"${action.version}"` } },
    );
    expect(edited.status).toBe(200);
    const read = async () => (await editor.get<EvidenceResponse>(path(`evidence/${proof.id}`))).body.action;
    expect(await read()).toMatchObject({ changedSince: true, withdrawn: false });

    const revised = await editor.post(path(`evidence/${proof.id}/revisions/statements`), {
      statement: 'Przeszkolono dwadzieścia osób.',
    });
    expect(revised.status).toBe(201);
    expect(await read()).toMatchObject({ changedSince: false });

    await withdraw(edited.body);
    expect(await read()).toMatchObject({ withdrawn: true });
  });

  it('is refused for an action that the unit has nothing to do with, or that is not there', async () => {
    const elsewhere = await log({ units: [wladyslawowo.teryt] });
    const refusal = {
      status: 400,
      body: { errors: [{ pointer: '/action', code: 'not_found' }] },
    };
    expect(await statement(elsewhere.id)).toMatchObject(refusal);
    expect(await statement('7c9e6679-7425-40de-944b-e07fc1f90ae7')).toMatchObject(refusal);
    const withdrawn = await log();
    await withdraw(withdrawn);
    expect(await statement(withdrawn.id)).toMatchObject(refusal);
  });
});

describe('indicators counted from a random log', () => {
  const units = [powiatPucki.teryt, puck.teryt, wladyslawowo.teryt];
  const action = fc.record({
    kind: fc.constantFrom('training', 'course', 'event', 'advice'),
    status: fc.constantFrom('planned', 'ongoing', 'done', 'done', 'done', 'cancelled'),
    startsOn: fc.integer({ min: 0, max: 800 }).map((days) => dayAfter('2025-01-01', days)),
    length: fc.integer({ min: 0, max: 200 }),
    units: fc.subarray(units, { minLength: 1 }),
    people: fc.option(fc.array(fc.nat({ max: 500 }), { minLength: 3, maxLength: 3 }), { nil: null }),
    money: fc.option(fc.array(fc.nat({ max: 9_999_999 }), { minLength: 3, maxLength: 3 }), { nil: null }),
    items: fc.subarray(['LAB-02', 'EDU-02']),
    withdrawn: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
  });

  it('equal a recount by hand', async () => {
    const logs = fc.sample(action, { seed: 20261123, numRuns: 60 });
    const before = new Map<string, number>();
    const cells = units.flatMap((unit) => ['LAB-02', 'EDU-02'].map((item) => ({ unit, item })));
    for (const { unit, item } of cells) {
      before.set(`${unit} ${item}`, (await creditsOf(unit, item)).counted?.value ?? 0);
    }
    const expected = new Map(before);
    for (const plan of logs) {
      const { kind, status, startsOn, people, money, items } = plan;
      const endsOn = dayAfter(startsOn, plan.length);
      const shares = plan.units.map((unit, index) => ({
        unit,
        people: people?.[index] ?? null,
        costGrosz: money?.[index] ?? null,
      }));
      const sum = (numbers: readonly (number | null)[]) =>
        numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
      const logged = await log({
        kind,
        status,
        startsOn,
        endsOn,
        units: plan.units,
        items,
        peopleReached: people && sum(shares.map((one) => one.people)),
        costGrosz: money && sum(shares.map((one) => one.costGrosz)),
        shares,
      });
      if (plan.withdrawn) await withdraw(logged);
      const inYear = endsOn >= '2025-11-24' && endsOn <= '2026-11-23';
      if (plan.withdrawn || status !== 'done' || !inYear) continue;
      for (const one of shares) {
        const add = (item: string, value: number) => {
          const cell = `${one.unit} ${item}`;
          if (items.includes(item)) expected.set(cell, (expected.get(cell) ?? 0) + value);
        };
        if (kind === 'training' || kind === 'course') add('LAB-02', one.people ?? 0);
        add('EDU-02', one.costGrosz ?? 0);
      }
    }
    for (const { unit, item } of cells) {
      const { counted } = await creditsOf(unit, item);
      expect([unit, item, counted?.value]).toEqual([unit, item, expected.get(`${unit} ${item}`)]);
    }
    expect([...expected.values()].some((value) => value > 500)).toBe(true);
  });
});

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
