import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildStandard, buildTenant, UNITS, type BuiltTenant } from '../../../testing/builders/index.js';
import type { MatrixResponse } from '../../roll-ups/roll-ups.dto.js';
import { arrangeStanding, buildHands, type Hands } from '../../roll-ups/tests/arrange-standings.js';
import type {
  PublicItemListResponse,
  PublicItemResponse,
  PublicMethodologyResponse,
  PublicOverviewResponse,
  PublicScorecardResponse,
  PublicUnitListResponse,
} from '../public.dto.js';
import { PublicAnswers } from '../answers/public-answers.js';

let test: ApiTest;
let tenant: BuiltTenant;
let hands: Hands;
let base: string;
let matrix: MatrixResponse;

const PATHS = ['', '/units', `/units/${UNITS.gdynia.teryt}`, '/items', '/items/EDU-01', '/methodology'];

beforeAll(async () => {
  test = await startApiTest();
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  hands = await buildHands(test, tenant);
  base = `/api/v1/public/${tenant.slug}`;
  await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'EDU-01', 'confirmed');
  await arrangeStanding(test, tenant, hands, UNITS.puck.teryt, 'LAN-01', 'declared');
  await publish();
  test.clock.advance({ days: 1 });
  await arrangeStanding(test, tenant, hands, UNITS.puck.teryt, 'LAN-01', 'confirmed');
  await arrangeStanding(test, tenant, hands, UNITS.wladyslawowo.teryt, 'EDU-02', 'planned');
  await publish();
  const coordinator = await test.as(hands.coordinator);
  matrix = (await coordinator.get<MatrixResponse>(`/api/v1/tenants/${tenant.slug}/coverage/matrix`)).body;
});

afterAll(() => test.close());

async function publish(): Promise<void> {
  const coordinator = await test.as(hands.coordinator);
  const { status } = await coordinator.post(`/api/v1/tenants/${tenant.slug}/publications`, {});
  if (status !== 201) throw new Error(`Publishing answered ${status}`);
}

const read = async <Body>(path: string): Promise<Body> =>
  (await test.anonymous().get<Body>(`${base}${path}`)).body;

describe('public answers', () => {
  it('show the newest publication, which is the matrix of its day', async () => {
    const overview = await read<PublicOverviewResponse>('');
    const { units } = await read<PublicUnitListResponse>('/units');
    const { items } = await read<PublicItemListResponse>('/items');
    expect(overview.publication.number).toBe(2);
    expect(integersOf(overview.views)).toEqual(integersOf(matrix.total));
    expect(integersOf(overview.areas.map(({ views }) => views.allDuties))).toEqual(
      integersOf(matrix.areas.map(({ figure }) => figure)),
    );
    expect(integersOf(overview.phases.map(({ views }) => views.allDuties))).toEqual(
      integersOf(matrix.phases.map(({ figure }) => figure)),
    );
    const byTeryt = (rows: { unit: { teryt: string }; figure: object }[]) =>
      Object.fromEntries(rows.map(({ unit, figure }) => [unit.teryt, integersOf(figure)]));
    expect(byTeryt(units)).toEqual(byTeryt(matrix.rows));
    expect(items.map((item) => [item.code, item.units, item.residents])).toEqual(
      matrix.items.map((item) => [item.code, item.units, item.residents]),
    );
  });

  it('keep every older publication under its number, with the trend up to it', async () => {
    const first = await read<PublicOverviewResponse>('?publication=1');
    const second = await read<PublicOverviewResponse>('');
    expect(first.publication.number).toBe(1);
    expect(first.trend.map(({ number }) => number)).toEqual([1]);
    expect(second.trend.map(({ number }) => number)).toEqual([1, 2]);
    expect(second.trend.map(({ views }) => views.allDuties.numerator)).toEqual([1, 4]);
    expect(second.trend[0]?.views).toEqual(first.views);
    expect(second.trend[1]?.views).toEqual(second.views);
  });

  it('explain each figure by an address that holds its parts', async () => {
    const overview = await read<PublicOverviewResponse>('?publication=1');
    const anonymous = test.anonymous();
    const units = (await anonymous.get<PublicUnitListResponse>(overview.views.allDuties.explain)).body.units;
    expect(units.reduce((sum, { figure }) => sum + figure.numerator, 0)).toBe(
      overview.views.allDuties.numerator,
    );
    expect(units.reduce((sum, { figure }) => sum + figure.denominator, 0)).toBe(
      overview.views.allDuties.denominator,
    );
    for (const area of overview.areas) {
      const { items } = (await anonymous.get<PublicItemListResponse>(area.views.allDuties.explain)).body;
      const own = items.filter((item) => item.area === area.key);
      expect(own.reduce((sum, item) => sum + item.weight * item.units.numerator, 0)).toBe(
        area.views.allDuties.numerator,
      );
      expect(own.reduce((sum, item) => sum + item.weight * item.units.denominator, 0)).toBe(
        area.views.allDuties.denominator,
      );
    }
    for (const { unit, figure } of units) {
      const scorecard = (await anonymous.get<PublicScorecardResponse>(figure.explain)).body;
      expect(scorecard.unit.teryt).toBe(unit.teryt);
      expect(scorecard.figure).toEqual(figure);
      const met = scorecard.standings.filter(({ standing }) => standing === 'confirmed');
      expect(met.reduce((sum, { weight }) => sum + weight, 0)).toBe(figure.numerator);
    }
  });

  it('show a unit beside what it was before', async () => {
    const scorecard = await read<PublicScorecardResponse>(`/units/${UNITS.puck.teryt}`);
    expect(scorecard.figure).toMatchObject({ numerator: 3, denominator: 7, asOf: '2026-03-17' });
    expect(scorecard.before).toMatchObject({ numerator: 0, denominator: 7, declared: 3, asOf: '2026-03-16' });
    expect(scorecard.previous?.number).toBe(1);
    expect(scorecard.publications.map(({ number }) => number)).toEqual([2, 1]);
    expect(scorecard.sameKind).toMatchObject({ key: 'urban_gmina', units: 2 });
    expect(scorecard.standings.find(({ item }) => item === 'LAN-01')).toMatchObject({
      standing: 'confirmed',
      before: 'declared',
      since: '2026-03-17',
    });
    expect(scorecard.areas.map(({ key }) => key)).toEqual(['EDU', 'LAN', 'LAB']);
  });

  it('show an item with every unit whose duty it is', async () => {
    const item = await read<PublicItemResponse>('/items/LAN-01');
    expect(item.unitStandings).toHaveLength(6);
    expect(item.units).toEqual({ numerator: 1, denominator: 6, hasData: true });
    expect(item.evidenceKinds).toEqual([{ pl: 'Sprawozdanie' }]);
    expect(item.areaTitle.pl).toBe('Obszar LAN');
  });

  it('tell how the figures are made, by one unit with real numbers', async () => {
    const methodology = await read<PublicMethodologyResponse>('/methodology');
    expect(methodology.kinds).toEqual([
      { kind: 'city_with_powiat_rights', duties: 6, units: 1 },
      { kind: 'urban_gmina', duties: 4, units: 2 },
      { kind: 'urban_rural_gmina', duties: 4, units: 1 },
      { kind: 'rural_gmina', duties: 4, units: 2 },
      { kind: 'powiat', duties: 4, units: 2 },
    ]);
    expect(methodology.example.unit.teryt).toBe(UNITS.gdynia.teryt);
  });

  it.each([
    ['pruszcz', ['2204042', '2204011']],
    ['Gdyni', ['2262011']],
    ['2262011', ['2262011']],
    ['wladyslawowo', ['2211043']],
    ['Warszawa', []],
  ])('find %j', async (query, teryts) => {
    const { units } = await read<PublicUnitListResponse>(`/units?q=${encodeURIComponent(query)}`);
    expect(units.map(({ unit }) => unit.teryt)).toEqual(teryts);
  });

  it.each(['/units/2261011', '/units/x', '/items/XXX-99', '?publication=9', '/nothing'])(
    '%s is not there',
    async (path) => {
      expect((await test.anonymous().get(`${base}${path}`)).status).toBe(404);
    },
  );

  it('refuse a parameter they do not know', async () => {
    expect((await test.anonymous().get(`${base}?colour=red`)).status).toBe(400);
    expect((await test.anonymous().get(`${base}?publication=0`)).status).toBe(400);
  });

  it('are not there for a tenant that is unknown', async () => {
    expect((await test.anonymous().get('/api/v1/public/nobody')).status).toBe(404);
  });
});

describe('caching', () => {
  it.each(PATHS)('%s may be cached, sets no cookie, and answers 304 to its tag', async (path) => {
    const first = await test.anonymous().get(`${base}${path}`);
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toMatch(
      /^public, max-age=0, s-maxage=60, stale-while-revalidate=\d+$/,
    );
    expect(first.headers.get('set-cookie')).toBeNull();
    expect(tag).toMatch(/^"[\w-]+"$/);
    const again = await test
      .anonymous()
      .get(`${base}${path}`, { headers: { 'if-none-match': `W/${tag}, "x"` } });
    expect(again.status).toBe(304);
    expect(again.body).toBeNull();
  });

  it('stays byte for byte the same, whatever is edited later', async () => {
    const bytes = async () => Promise.all(PATHS.map(async (path) => JSON.stringify(await read(path))));
    const tags = async () =>
      Promise.all(
        PATHS.map(async (path) => (await test.anonymous().get(`${base}${path}`)).headers.get('etag')),
      );
    const before = [await bytes(), await tags()];
    await test.arrange(tenant.id, (client) =>
      client.query(`UPDATE assessments SET statement = 'Zmiana' WHERE teryt = $1 AND review = 'confirmed'`, [
        UNITS.gdynia.teryt,
      ]),
    );
    await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'LAB-02', 'confirmed');
    await test.rows(`UPDATE memberships SET left_on = '2026-03-18' WHERE teryt = '2211031'`);
    await test.rows(
      `UPDATE units SET residents = residents + 1000, display_name = '{"pl": "Inna nazwa"}' WHERE teryt = '2262011'`,
    );
    test.clock.advance({ days: 5 });
    test.app.get(PublicAnswers, { strict: false }).forget(); // made again from the rows, not from memory
    expect([await bytes(), await tags()]).toEqual(before);
  });
});

/** The numbers of a figure or of views, without day and addresses. */
function integersOf(figures: unknown): unknown {
  return JSON.parse(JSON.stringify(figures), (key, value: unknown) =>
    key === 'explain' || key === 'asOf' || key === 'standardVersion' ? undefined : value,
  );
}
