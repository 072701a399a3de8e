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
import type { ExplainResponse, GroupsResponse, MatrixResponse } from '../roll-ups.dto.js';
import { arrangeStanding, buildHands, type Hands } from './arrange-standings.js';

let test: ApiTest;
let tenant: BuiltTenant;
let hands: Hands;
let coordinator: TestClient;
let base: string;

beforeAll(async () => {
  test = await startApiTest();
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  hands = await buildHands(test, tenant);
  coordinator = await test.as(hands.coordinator);
  base = `/api/v1/tenants/${tenant.slug}/coverage`;
  await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'EDU-01', 'confirmed');
  await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'LAB-01', 'not_applicable');
  await arrangeStanding(test, tenant, hands, UNITS.puck.teryt, 'LAN-01', 'confirmed');
  await arrangeStanding(test, tenant, hands, UNITS.puck.teryt, 'EDU-02', 'declared');
  await arrangeStanding(test, tenant, hands, UNITS.powiatPucki.teryt, 'LAB-02', 'lapsed');
});

afterAll(() => test.close());

const matrixOf = async (client: TestClient, query = ''): Promise<MatrixResponse> =>
  (await client.get<MatrixResponse>(`${base}/matrix${query}`)).body;

describe('the matrix', () => {
  it('has cities first, then every powiat followed by its gminas in Polish order', async () => {
    const { rows } = await matrixOf(coordinator);
    expect(rows.map(({ unit }) => unit.displayName.pl)).toEqual([
      'Gdynia',
      'powiat gdański',
      'Pruszcz Gdański (gmina wiejska)',
      'Pruszcz Gdański (miasto)',
      'powiat pucki',
      'Puck (gmina wiejska)',
      'Puck (miasto)',
      'Władysławowo',
    ]);
  });

  it('counts in integers: confirmed over duties without those that do not apply, declared beside', async () => {
    const { rows } = await matrixOf(coordinator);
    const figureOf = (teryt: string) => rows.find(({ unit }) => unit.teryt === teryt)?.figure;
    expect(figureOf(UNITS.gdynia.teryt)).toMatchObject({
      numerator: 1,
      denominator: 8,
      declared: 1,
      assessed: 2,
    });
    expect(figureOf(UNITS.puck.teryt)).toMatchObject({
      numerator: 3,
      denominator: 7,
      declared: 5,
      assessed: 2,
    });
    expect(figureOf(UNITS.powiatPucki.teryt)).toMatchObject({ numerator: 0, denominator: 6, declared: 1 });
  });

  it('says "no data" where nothing was ever declared, with the denominator of the duties', async () => {
    const { rows } = await matrixOf(coordinator);
    const pruszcz = rows.find(({ unit }) => unit.teryt === UNITS.pruszcz.teryt);
    expect(pruszcz?.figure).toMatchObject({ numerator: 0, denominator: 7, assessed: 0, hasData: false });
  });

  it('has no cell where an item is not the unit’s duty', async () => {
    const { items, rows } = await matrixOf(coordinator);
    const at = items.findIndex(({ code }) => code === 'LAB-01');
    const withCell = rows.filter(({ cells }) => cells[at] !== null).map(({ unit }) => unit.teryt);
    expect(withCell).toEqual([UNITS.gdynia.teryt, UNITS.powiatGdanski.teryt, UNITS.powiatPucki.teryt]);
  });

  it('shares an item out over units and over the residents who live where it works', async () => {
    const { items } = await matrixOf(coordinator);
    const item = items.find(({ code }) => code === 'LAN-01');
    const residents = [
      UNITS.gdynia,
      UNITS.puck,
      UNITS.wladyslawowo,
      UNITS.puckRural,
      UNITS.pruszcz,
      UNITS.pruszczRural,
    ];
    expect(item?.units).toEqual({ numerator: 1, denominator: 6, hasData: true });
    expect(item?.residents).toEqual({
      numerator: UNITS.puck.residents,
      denominator: residents.reduce((sum, unit) => sum + unit.residents, 0),
      hasData: true,
    });
  });

  it('adds up: areas and phases are disjoint parts of the total', async () => {
    const { areas, phases, rows, total } = await matrixOf(coordinator);
    for (const parts of [areas, phases, rows]) {
      const sum = (key: 'numerator' | 'denominator' | 'declared' | 'assessed') =>
        parts.reduce((all, { figure }) => all + figure[key], 0);
      expect({
        numerator: sum('numerator'),
        denominator: sum('denominator'),
        declared: sum('declared'),
        assessed: sum('assessed'),
      }).toEqual({
        numerator: total.allDuties.numerator,
        denominator: total.allDuties.denominator,
        declared: total.allDuties.declared,
        assessed: total.allDuties.assessed,
      });
    }
  });

  it('shows a team its powiat and nothing else', async () => {
    const team = await test.as(hands.editor);
    const { rows, total } = await matrixOf(team);
    expect(rows.map(({ unit }) => unit.teryt)).toEqual([
      UNITS.powiatPucki.teryt,
      UNITS.puckRural.teryt,
      UNITS.puck.teryt,
      UNITS.wladyslawowo.teryt,
    ]);
    expect(total.allDuties.explain).toContain('group=place');
  });
});

describe('a past day', () => {
  it('before anything happened has the duties and no data', async () => {
    const { rows, total } = await matrixOf(coordinator, '?asOf=2026-03-15');
    expect(total.allDuties).toMatchObject({ numerator: 0, hasData: false, asOf: '2026-03-15' });
    expect(rows[0]?.figure.denominator).toBe(10);
    expect(rows[0]?.cells[0]).toMatchObject({ standing: 'not_started', assessed: false, review: null });
  });

  it('is read from history after things moved on', async () => {
    const before = await matrixOf(coordinator);
    test.clock.advance({ days: 1 });
    coordinator = await test.as(hands.coordinator); // the session of yesterday has ended
    await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'EDU-02', 'confirmed');
    const past = await matrixOf(coordinator, '?asOf=2026-03-16');
    const today = await matrixOf(coordinator);
    expect(past.total.allDuties).toEqual(before.total.allDuties);
    expect(past.rows.map(({ figure }) => figure)).toEqual(before.rows.map(({ figure }) => figure));
    expect(today.total.allDuties.numerator).toBe(before.total.allDuties.numerator + 2);
  });

  it.each(['2099-01-01', '2026-02-30'])('%s is refused', async (day) => {
    const answer = await coordinator.get(`${base}/matrix?asOf=${day}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '?asOf' }] });
  });
});

describe('groups', () => {
  const groupsOf = async (client: TestClient, by: string): Promise<GroupsResponse['groups']> =>
    (await client.get<GroupsResponse>(`${base}/groups?by=${by}`)).body.groups;

  it.each(['metropolis', 'powiat', 'kind', 'area', 'phase'])(
    'by %s answer, and explain leads to each view',
    async (by) => {
      const groups = await groupsOf(coordinator, by);
      expect(groups.length).toBeGreaterThan(0);
      for (const { views } of groups) {
        for (const view of [views.equalUnits, views.allDuties, views.byResidents]) {
          if (!view) continue;
          const { body } = await coordinator.get<ExplainResponse>(view.explain);
          expect(body.figure ?? body.mean).toEqual(view);
        }
      }
    },
  );

  it('the metropolis is the total of the matrix', async () => {
    const [metropolis] = await groupsOf(coordinator, 'metropolis');
    const { total } = await matrixOf(coordinator);
    expect(metropolis?.views).toEqual(total);
    expect(metropolis).toMatchObject({
      units: 8,
      title: { pl: `Obszar ${tenant.slug}` },
      gminasOutside: null,
    });
  });

  it('a powiat is its unit and its member gminas, with the gminas that are outside', async () => {
    const tenantOfTwo = await buildTenant(test, { members: ['2211', '2211031'] });
    await buildStandard(test, tenantOfTwo);
    const person = await buildPerson(test, 'coordinator', { tenant: tenantOfTwo });
    const client = await test.as(person);
    const { body } = await client.get<GroupsResponse>(
      `/api/v1/tenants/${tenantOfTwo.slug}/coverage/groups?by=powiat`,
    );
    expect(body.groups).toHaveLength(1);
    expect(body.groups[0]).toMatchObject({
      key: '2211',
      units: 2,
      gminasOutside: 6,
      residents: UNITS.puck.residents,
    });
  });

  it('by residents is null where there is neither gmina nor city', async () => {
    const kinds = await groupsOf(coordinator, 'kind');
    expect(kinds.find(({ key }) => key === 'powiat')?.views.byResidents).toBeNull();
  });

  it('a team sees its own powiat and no metropolis', async () => {
    const team = await test.as(hands.editor);
    expect((await groupsOf(team, 'powiat')).map(({ key }) => key)).toEqual(['2211']);
    expect(await groupsOf(team, 'metropolis')).toEqual([]);
    expect((await groupsOf(team, 'area')).map(({ units }) => units)).toEqual([4, 4, 4]);
  });

  it('a unit editor sees no powiat', async () => {
    const editor = await test.as(await buildPerson(test, 'unit_editor', { tenant, teryt: UNITS.puck.teryt }));
    expect(await groupsOf(editor, 'powiat')).toEqual([]);
  });
});

describe('explaining a figure', () => {
  const explain = (query: string, client = coordinator) =>
    client.get<ExplainResponse>(`${base}/explain?${query}`);

  it('of a unit gives its duties, which add up to the figure', async () => {
    const { rows } = await matrixOf(coordinator);
    for (const { figure } of rows) {
      const { body } = await coordinator.get<ExplainResponse>(figure.explain);
      const sum = (counts: (duty: ExplainResponse['duties'][number]) => boolean) =>
        body.duties.filter(counts).reduce((weight, duty) => weight + duty.weight, 0);
      expect(body.figure).toEqual(figure);
      expect(sum(({ countedAs }) => countedAs === 'met')).toBe(figure.numerator);
      expect(sum(({ countedAs }) => countedAs !== 'excluded')).toBe(figure.denominator);
      expect(sum(({ declared }) => declared)).toBe(figure.declared);
    }
  });

  it('of a group gives its units, which add up to the all-duties view', async () => {
    for (const narrowed of ['', '&area=EDU', '&phase=2', '&item=EDU-01', '&area=LAN&phase=1']) {
      const { body } = await explain(`group=metropolis&view=allDuties${narrowed}`);
      const sum = (key: 'numerator' | 'denominator' | 'declared') =>
        body.units.reduce((all, { figure }) => all + figure[key], 0);
      expect(body.figure).toMatchObject({
        numerator: sum('numerator'),
        denominator: sum('denominator'),
        declared: sum('declared'),
      });
    }
  });

  it('says which units a mean leaves out, and why', async () => {
    const { body } = await explain('group=metropolis&view=byResidents');
    const because = (teryt: string) => body.units.find(({ unit }) => unit.teryt === teryt)?.leftOutBecause;
    expect(because(UNITS.powiatPucki.teryt)).toBe('land_powiat');
    expect(because(UNITS.pruszcz.teryt)).toBe('no_data');
    expect(because(UNITS.gdynia.teryt)).toBeNull();
    expect(body.units.filter(({ included }) => included)).toHaveLength(body.mean?.units ?? 0);
  });

  it.each([
    ['unit=2211031&area=XXX', 'an area the standard does not have'],
    ['unit=0201011', 'a unit that is no member'],
    ['group=powiat:2299', 'a powiat without members'],
    ['group=kind:village', 'a kind that does not exist'],
  ])('%s is not there: %s', async (query) => {
    expect((await explain(query)).status).toBe(404);
  });

  it('outside the place is not there', async () => {
    const team = await test.as(hands.editor);
    for (const query of [`unit=${UNITS.gdynia.teryt}`, 'group=metropolis', 'group=powiat:2204']) {
      expect((await explain(query, team)).status).toBe(404);
    }
    expect((await explain('group=place', team)).status).toBe(200);
  });

  it.each(['', 'unit=2211031&group=metropolis', 'unit=2211031&view=allDuties', 'unit=x', 'colour=red'])(
    'refuses %j',
    async (query) => {
      const answer = await explain(query);
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ code: 'validation_failed' });
    },
  );

  it('gives proofs to those who may read evidence only', async () => {
    const reader = await test.as(await buildPerson(test, 'reader', { tenant }));
    await test.arrange(tenant.id, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO evidence (tenant_id, teryt, kind, title) VALUES ($1, '2211072', 'report', 'Uchwała') RETURNING id`,
        [tenant.id],
      );
      await client.query(
        `INSERT INTO assessment_evidence (tenant_id, assessment_id, evidence_id)
         SELECT assessments.tenant_id, assessments.id, $2 FROM assessments
         JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
         WHERE assessments.tenant_id = $1 AND assessments.teryt = '2211072' AND items.code = 'EDU-01'`,
        [tenant.id, rows[0]?.id],
      );
    });
    const proofs = async (client: TestClient) =>
      (await explain('unit=2211072&item=EDU-01', client)).body.duties.flatMap(({ evidence }) => evidence);
    expect(await proofs(coordinator)).toEqual([
      { title: 'Uchwała', kind: 'report', effectiveFrom: null, effectiveUntil: null },
    ]);
    expect(await proofs(reader)).toEqual([]);
  });
});
