import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { forecastOf, STANDINGS, type Standing } from '@miara/shared';
import { DataSource, type QueryRunner } from 'typeorm';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import { arrangeStanding, buildHands, type Hands } from '../../roll-ups/tests/arrange-standings.js';
import { happen } from '../../roll-ups/tests/random-world.js';
import type { GroupsResponse } from '../../roll-ups/roll-ups.dto.js';
import type {
  CoveragePartsResponse,
  FunnelResponse,
  PhaseForecastsResponse,
  ProofAgeingResponse,
} from '../dashboards.dto.js';

const { gdynia, powiatPucki, puck, puckRural, wladyslawowo, pruszcz } = UNITS;
const TODAY = '2026-03-12';

let test: ApiTest;
let tenant: BuiltTenant;
let hands: Hands;
let coordinator: TestClient;
let base: string;

const on = (day: string) => test.clock.set(`${day}T09:00:00+01:00`);
const bring = (unit: { teryt: string }, item: string, standing: Parameters<typeof arrangeStanding>[5]) =>
  arrangeStanding(test, tenant, hands, unit.teryt, item, standing);

/**
 * One year of a small standard. Puck plans LAN-01, declares it and has it confirmed; the powiat's LAB-01 is confirmed and
 * lapses; five units declare EDU-01 on New Year's Day and are confirmed after 3, 5, 10, 20 and 40 days.
 */
beforeAll(async () => {
  test = await startApiTest();
  on('2025-03-01');
  tenant = await buildTenant(test);
  await buildStandard(test, tenant, { publishedOn: '2025-03-01' });
  hands = await buildHands(test, tenant);
  on('2025-06-01');
  await bring(powiatPucki, 'LAB-01', 'confirmed');
  on('2025-09-10');
  await bring(puck, 'LAN-01', 'planned');
  on('2025-09-20');
  await bring(puck, 'LAN-01', 'declared');
  on('2025-10-05');
  await bring(puck, 'LAN-01', 'confirmed');
  on('2026-01-01');
  const line = [
    { unit: puck, day: '2026-01-04' },
    { unit: puckRural, day: '2026-01-06' },
    { unit: wladyslawowo, day: '2026-01-11' },
    { unit: pruszcz, day: '2026-01-21' },
    { unit: gdynia, day: '2026-02-10' },
  ];
  for (const { unit } of line) await bring(unit, 'EDU-01', 'declared');
  for (const { unit, day } of line) {
    on(day);
    await bring(unit, 'EDU-01', 'confirmed');
  }
  on('2026-03-01');
  await test.arrange(
    tenant.id,
    (client) =>
      client.query(
        `UPDATE assessments SET statement = 'Już inaczej'
         FROM items
         WHERE items.id = assessments.item_id AND items.code = 'LAB-01'
           AND assessments.tenant_id = $1 AND assessments.teryt = $2`,
        [tenant.id, powiatPucki.teryt],
      ),
    hands.editor.id,
  );
  on(TODAY);
  await bring(gdynia, 'EDU-02', 'not_applicable');
  await bring(gdynia, 'LAN-02', 'in_progress');
  await bring(gdynia, 'LAB-02', 'declared');
  await prove(gdynia.teryt, 'LAB-02', '2025-08-24', '2026-06-10');
  await bring(puckRural, 'EDU-02', 'declared');
  await prove(puckRural.teryt, 'EDU-02', null, null);
  coordinator = await test.as(hands.coordinator);
  base = `/api/v1/tenants/${tenant.slug}`;
}, 60_000);
afterAll(() => test.close());

async function prove(teryt: string, item: string, from: string | null, until: string | null): Promise<void> {
  await test.arrange(tenant.id, (client) =>
    client.query(
      `WITH proof AS (
         INSERT INTO evidence (tenant_id, teryt, kind, title, effective_from, effective_until)
         VALUES (miara_tenant(), $1, 'report', 'Dowód', $3, $4) RETURNING tenant_id, id
       )
       INSERT INTO assessment_evidence (tenant_id, assessment_id, evidence_id)
       SELECT assessments.tenant_id, assessments.id, proof.id
       FROM proof
       JOIN assessments ON assessments.tenant_id = proof.tenant_id AND assessments.teryt = $1
       JOIN items ON items.id = assessments.item_id AND items.code = $2`,
      [teryt, item, from, until],
    ),
  );
}

const read = async <Answer>(path: string, client = coordinator): Promise<Answer> => {
  const { status, body } = await client.get<Answer>(`${base}/coverage/${path}`);
  expect({ path, status }).toEqual({ path, status: 200 });
  return body;
};

const counts = (some: Partial<Record<Standing, number>>): Record<Standing, number> => ({
  ...(Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>),
  ...some,
});

describe('coverage by area and phase', () => {
  it('has the figures of the roll-ups, the whole, and each area in each phase that has a duty', async () => {
    const parts = await read<CoveragePartsResponse>('parts?group=metropolis');
    for (const by of ['metropolis', 'area', 'phase'] as const) {
      const { groups } = await read<GroupsResponse>(`groups?by=${by}`);
      const own = parts.figures.filter(({ area, phase }) =>
        by === 'metropolis'
          ? area === null && phase === null
          : by === 'area'
            ? area !== null && phase === null
            : area === null && phase !== null,
      );
      expect(own.map(({ views }) => views)).toEqual(groups.map(({ views }) => views));
    }
    const crossed = parts.figures.filter(({ area, phase }) => area !== null && phase !== null);
    expect(crossed.map(({ area, phase, duties }) => [area, phase, duties])).toEqual([
      ['EDU', 1, 6],
      ['EDU', 2, 8],
      ['LAN', 1, 6],
      ['LAN', 2, 3],
      ['LAB', 1, 3],
      ['LAB', 2, 8],
    ]);
    expect(crossed.reduce((sum, { views }) => sum + (views?.allDuties.denominator ?? 0), 0)).toBe(55);
  });

  it('of one unit has its figures, and their explanations', async () => {
    const { question, figures } = await read<CoveragePartsResponse>(`parts?unit=${puck.teryt}`);
    expect(question).toMatchObject({ unit: { teryt: puck.teryt }, group: null, units: 1, asOf: TODAY });
    expect(figures.find(({ area, phase }) => area === 'LAN' && phase === 1)).toMatchObject({
      duties: 1,
      views: null,
      figure: {
        numerator: 3,
        denominator: 3,
        explain: `${base}/coverage/explain?unit=${puck.teryt}&area=LAN&phase=1&asOf=${TODAY}`,
      },
    });
  });
});

describe('the funnel', () => {
  it('counts every duty once, and says how long duties stood at a step before they went on', async () => {
    const funnel = await read<FunnelResponse>('funnel?group=metropolis');
    expect(funnel.duties).toEqual(
      counts({ confirmed: 6, declared: 2, lapsed: 1, in_progress: 1, not_started: 23, not_applicable: 1 }),
    );
    expect(
      funnel.steps.map(({ standing, duties, weight, stay }) => [standing, duties, weight, stay]),
    ).toEqual([
      ['not_started', 23, 41, null],
      ['planned', 0, 0, { moves: 1, days: null }],
      ['in_progress', 1, 1, { moves: 0, days: null }],
      // 3, 5, 10, 15, 20 and 40 days.
      ['declared', 2, 3, { moves: 6, days: 10 }],
      ['confirmed', 6, 8, null],
    ]);
    expect(funnel).toMatchObject({
      movesSince: '2025-03-13',
      figure: { numerator: 8, denominator: 55, declared: 13 },
    });
    const summed = counts({});
    for (const { duties } of funnel.units) for (const one of STANDINGS) summed[one] += duties[one];
    expect(summed).toEqual(funnel.duties);
  });

  it('narrows to a unit and a part, and shows a past day as it was', async () => {
    const own = await read<FunnelResponse>(`funnel?unit=${gdynia.teryt}&area=EDU`);
    expect(own.duties).toEqual(counts({ confirmed: 1, not_applicable: 1 }));
    expect(own.figure.explain).toContain(`unit=${gdynia.teryt}&area=EDU`);
    const past = await read<FunnelResponse>('funnel?group=metropolis&phase=1&asOf=2025-09-25');
    expect(past.duties).toEqual(counts({ confirmed: 1, declared: 1, not_started: 13 }));
    expect(past.figure).toMatchObject({ numerator: 2, declared: 5, denominator: 30, asOf: '2025-09-25' });
  });
});

describe('the ageing of proof', () => {
  it('puts each duty that is done into one class by what remains, and into one by age', async () => {
    const ageing = await read<ProofAgeingResponse>('ageing?group=metropolis');
    expect(ageing.duties).toEqual({ confirmed: 6, declared: 2, lapsed: 1 });
    const of = (rows: readonly { confirmed: number; declared: number; lapsed: number }[]) =>
      rows.map(({ confirmed, declared, lapsed }) => [confirmed, declared, lapsed].join(' '));
    // Ends in 90 days; 200 days old.
    expect(of(ageing.remainders)).toEqual([
      '0 0 1',
      '0 0 0',
      '0 1 0',
      '0 0 0',
      '0 0 0',
      '0 0 0',
      '0 1 0',
      '6 0 0',
    ]);
    expect(of(ageing.ages)).toEqual(['0 1 0', '0 0 0', '0 0 0', '0 1 0', '0 0 0', '6 0 1']);
    expect(ageing.units.find(({ unit }) => unit.teryt === gdynia.teryt)).toMatchObject({
      duties: 2,
      lapsed: 0,
      ending: 1,
      withoutProof: 1,
    });
  });

  it('is for those who may see proofs', async () => {
    const reader = await test.as(await buildPerson(test, 'reader', { tenant, teryt: puck.teryt }));
    expect((await reader.get(`${base}/coverage/ageing?unit=${puck.teryt}`)).status).toBe(403);
    const both = await buildPerson(test, 'reader', { tenant });
    await test.arrange(tenant.id, (client) =>
      client.query(
        `INSERT INTO role_assignments (person_id, tenant_id, role, teryt) VALUES ($1, $2, 'unit_editor', $3)`,
        [both.id, tenant.id, puck.teryt],
      ),
    );
    const mixed = await test.as(both);
    expect((await mixed.get(`${base}/coverage/ageing?unit=${puck.teryt}`)).status).toBe(200);
    expect((await mixed.get(`${base}/coverage/ageing?group=metropolis`)).status).toBe(404);
  });
});

describe('the forecast of phases', () => {
  it('goes on from the months of the past year, and says why it says nothing', async () => {
    expect(
      (await coordinator.send('PUT', `${base}/deadlines/phases/1`, { deadline: '2026-06-22' })).status,
    ).toBe(200);
    const { phases, pastMonths } = await read<PhaseForecastsResponse>('forecast?group=metropolis');
    const [first, second] = phases;
    const net = [0, 0, 2, 0, 0, 0, 3, 0, 0, 3, 2, -2];
    expect(pastMonths).toBe(12);
    expect(first?.steps.map((step) => step.net)).toEqual(net);
    expect(first?.steps[11]).toMatchObject({ from: '2026-02-12', to: TODAY });
    expect(first).toMatchObject({
      months: 3,
      days: 10,
      figure: { numerator: 8, denominator: 30 },
      because: null,
    });
    expect(first?.forecast).toEqual(
      forecastOf({ confirmed: 8, denominator: 30, steps: net, months: 3, days: 10 }),
    );
    expect(first?.forecast?.low).toBeLessThan(first?.forecast?.high ?? 0);
    expect(second).toMatchObject({ forecast: null, because: 'no_deadline', deadline: null });

    const said = async (query: string) =>
      (await read<PhaseForecastsResponse>(`forecast?group=metropolis${query}`)).phases[0]?.because;
    // On that day no deadline was known but this one, which is the first ever set.
    expect(await said('&asOf=2025-08-31')).toBe('short_history');
    await coordinator.send('PUT', `${base}/deadlines/phases/2`, { deadline: '2030-01-01' });
    const later = (await read<PhaseForecastsResponse>('forecast?group=metropolis')).phases[1];
    expect(later?.because).toBe('too_far');
    await coordinator.send('PUT', `${base}/deadlines/phases/2`, { deadline: TODAY });
    expect((await read<PhaseForecastsResponse>('forecast?group=metropolis')).phases[1]?.because).toBe(
      'passed',
    );
  });

  it('goes on over a new version with what both versions ask alike, without a jump', async () => {
    on('2025-03-01');
    const other = await buildTenant(test);
    await buildStandard(test, other, { publishedOn: '2025-03-01' });
    const own = await buildHands(test, other);
    on('2025-10-10');
    await arrangeStanding(test, other, own, puck.teryt, 'EDU-01', 'confirmed');
    await arrangeStanding(test, other, own, powiatPucki.teryt, 'LAB-01', 'confirmed');
    on('2025-12-01');
    await happen(test, other, own, {
      kind: 'new version',
      reworded: ['LAB-01'],
      removed: ['LAN-01'],
      weight: 2,
      duty: 'powiat',
    });
    on('2026-01-20');
    await arrangeStanding(test, other, own, gdynia.teryt, 'EDU-01', 'confirmed');
    on(TODAY);
    const { body } = await (
      await test.as(own.coordinator)
    ).get<PhaseForecastsResponse>(`/api/v1/tenants/${other.slug}/coverage/forecast?group=metropolis`);
    expect(body.phases[0]?.steps.map(({ net }) => net)).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
    expect(body.leftOut).toEqual(['LAB-01']);
    expect(body.phases[0]?.figure).toMatchObject({ numerator: 2, denominator: 12 });
  });

  it('of a unit that joined lately looks at its own months only', async () => {
    await test.rows(`UPDATE memberships SET joined_on = '2025-11-20' WHERE tenant_id = $1 AND teryt = $2`, [
      tenant.id,
      pruszcz.teryt,
    ]);
    const { pastMonths, phases } = await read<PhaseForecastsResponse>(`forecast?unit=${pruszcz.teryt}`);
    expect(pastMonths).toBe(3);
    expect(phases[0]?.because).toBe('short_history');
  });
});

describe('every dashboard', () => {
  const PATHS = ['parts', 'funnel', 'ageing', 'forecast'];

  it('keeps within the place of who asks', async () => {
    const editor = await test.as(await buildPerson(test, 'unit_editor', { tenant, teryt: puck.teryt }));
    for (const path of PATHS) {
      const status = async (query: string) => (await editor.get(`${base}/coverage/${path}?${query}`)).status;
      expect({ path, own: await status(`unit=${puck.teryt}`), place: await status('group=place') }).toEqual({
        path,
        own: 200,
        place: 200,
      });
      for (const other of [`unit=${gdynia.teryt}`, 'group=metropolis', 'group=powiat:2211', 'unit=9999999'])
        expect({ path, other, status: await status(other) }).toEqual({ path, other, status: 404 });
      expect(await status('')).toBe(400);
    }
  });

  it('asks the database twice, of one unit as of all', async () => {
    const source = test.app.get(DataSource, { strict: false });
    const make = source.createQueryRunner.bind(source);
    for (const path of PATHS) {
      for (const query of [`unit=${puck.teryt}`, 'group=metropolis']) {
        const seen: string[] = [];
        const spy = jest.spyOn(source, 'createQueryRunner').mockImplementation((...args): QueryRunner => {
          const runner = make(...args);
          const run = runner.query.bind(runner);
          runner.query = (async (sql: string, ...rest: []) => {
            if (/standing_history|coverage_counters|counters_on|memberships|members_on|\bitems\b/.test(sql))
              seen.push(sql);
            return run(sql, ...rest);
          }) as QueryRunner['query'];
          return runner;
        });
        await read(`${path}?${query}`);
        spy.mockRestore();
        expect({ path, query, statements: seen.length }).toEqual({ path, query, statements: 2 });
      }
    }
  });
});
