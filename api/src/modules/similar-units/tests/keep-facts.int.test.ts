import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UNITS } from '../../../testing/builders/index.js';
import type { PublicItemResponse, PublicScorecardResponse } from '../../publications/public.dto.js';
import type { UnitFactListResponse, UnitFactPreviewResponse } from '../facts/facts.dto.js';
import type { SimilarUnitsResponse } from '../similar.dto.js';
import { buildSimilarWorld, LIKE_PUCK, type SimilarWorld } from './similar-world.js';

const HERE = UNITS.puckRural.teryt;
const [SMALL, , NEAREST] = LIKE_PUCK.map(({ teryt }) => teryt);
const SOURCE = 'https://bdl.stat.gov.pl/dane';

describe('facts of units', () => {
  let world: SimilarWorld;
  const fact = (teryt: string, more: object = {}): object => ({
    teryt,
    year: 2025,
    areaHectares: 10_000,
    residents: null,
    foreignResidents: null,
    source: SOURCE,
    ...more,
  });
  const save = (...facts: object[]) =>
    world.administrator.send<UnitFactListResponse & { errors: object[] }>('PUT', world.path('unit-facts'), {
      facts,
    });
  const preview = async (text: string) => {
    const form = new FormData();
    form.append('file', new Blob([text]), 'fakty.csv');
    return world.administrator.post<UnitFactPreviewResponse>(world.path('unit-facts/preview'), form);
  };
  const scorecard = async (publication?: number): Promise<PublicScorecardResponse> =>
    (
      await world.test
        .anonymous()
        .get<PublicScorecardResponse>(
          `/api/v1/public/${world.tenant.slug}/units/${HERE}${publication ? `?publication=${publication}` : ''}`,
        )
    ).body;

  beforeAll(async () => {
    world = await buildSimilarWorld();
    await world.confirm(NEAREST!, 'EDU-02');
  });
  afterAll(() => world.test.close());

  it('are previewed row by row with what is wrong, and nothing is kept of it', async () => {
    const { status, body } = await preview(
      [
        'TERYT;Gmina;Rok;Powierzchnia w km²;Cudzoziemcy;Źródło',
        `${HERE};Puck;2025;237,21;312;${SOURCE}`,
        `1465011;Warszawa;2025;517;1;${SOURCE}`,
        `${NEAREST};X;2025;dużo;1;${SOURCE}`,
      ].join('\r\n'),
    );
    expect(status).toBe(200);
    expect(body.rows).toMatchObject([
      { row: 2, teryt: HERE, name: 'Puck (gmina wiejska)', areaHectares: 23_721, issues: [], change: 'new' },
      { row: 3, name: null, issues: [{ field: 'teryt', code: 'not_a_member' }], change: null },
      { row: 4, issues: [{ field: 'areaHectares', code: 'not_an_area' }], change: null },
    ]);
    const { body: kept } = await world.administrator.get<UnitFactListResponse>(world.path('unit-facts'));
    expect(kept.facts).toEqual([]);
    expect(await preview('Gmina;Rok\r\nPuck;2025')).toMatchObject({
      body: { missingColumns: ['teryt', 'source'], rows: [] },
    });
  });

  it('are saved all or none, each wrong row named', async () => {
    const refused = await save(
      fact(HERE),
      fact('1465011'),
      fact(NEAREST!, { residents: 10, foreignResidents: 11 }),
      fact(SMALL!, { areaHectares: null }),
      fact(HERE),
    );
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toMatchObject([
      { pointer: '/facts/1/teryt', code: 'not_a_teryt' },
      { pointer: '/facts/2/foreignResidents', code: 'out_of_range' },
      { pointer: '/facts/3/areaHectares', code: 'required' },
      { pointer: '/facts/0/year', code: 'repeated' },
      { pointer: '/facts/4/year', code: 'repeated' },
    ]);
    const { body } = await world.administrator.get<UnitFactListResponse>(world.path('unit-facts'));
    expect(body.facts).toEqual([]);
  });

  it('take the place of those of the same unit and year, and can be removed', async () => {
    expect((await save(fact(SMALL!), fact(SMALL!, { year: 2024 }))).body.facts).toHaveLength(2);
    const { body } = await save(fact(SMALL!, { areaHectares: 9_000 }));
    expect(body.facts.map(({ year, areaHectares }) => [year, areaHectares])).toEqual([
      [2025, 9_000],
      [2024, 10_000],
    ]);
    expect((await world.administrator.delete(world.path(`unit-facts/${SMALL}/2024`))).status).toBe(204);
    expect((await world.administrator.delete(world.path(`unit-facts/${SMALL}/2024`))).status).toBe(404);
    expect((await world.administrator.delete(world.path(`unit-facts/${SMALL}/99999`))).status).toBe(404);
  });

  it('are the administrator’s', async () => {
    for (const client of [world.editor, world.coordinator]) {
      expect((await client.get(world.path('unit-facts'))).status).toBe(403);
      expect((await client.send('PUT', world.path('unit-facts'), { facts: [fact(HERE)] })).status).toBe(403);
    }
  });

  it('count in the comparison, but fewer than five foreign residents are told to nobody', async () => {
    await save(
      fact(HERE, { foreignResidents: 271 }),
      fact(NEAREST!, { foreignResidents: 260 }),
      fact(SMALL!, { foreignResidents: 4 }),
    );
    const { body } = await world.editor.get<SimilarUnitsResponse>(world.path(`units/${HERE}/similar`));
    expect(body.comparedBy).toMatchObject({
      areaHectares: { value: 10_000, year: 2025, source: SOURCE },
      foreignResidents: { value: 271 },
    });
    const measures = new Map(
      body.units.map(({ unit, reasons }) => [unit.teryt, reasons.map(({ what }) => what)]),
    );
    expect(measures.get(NEAREST!)).toEqual(['kind', 'residents', 'density', 'foreign_share']);
    expect(measures.get(SMALL!)).toEqual(['kind', 'residents', 'density']);
  });

  it('and the office are frozen beside a publication, and the public reads them from there', async () => {
    await world.editor.send(
      'PUT',
      world.path(`units/${HERE}/office`),
      { name: 'Referat Integracji' },
      {
        headers: { 'if-match': '"0"' },
      },
    );
    await world.publish();
    const first = await scorecard();
    expect(first.office).toMatchObject({ name: 'Referat Integracji' });
    expect(first.similar).toMatchObject({ ranked: true, comparable: 7 });
    expect(first.similar.units).toHaveLength(5);
    expect(first.similar.units[0]).toMatchObject({
      unit: { teryt: NEAREST },
      figure: { numerator: 2, denominator: 7 },
    });
    expect(JSON.stringify(first)).not.toContain('"part":4');
    const bytes = JSON.stringify(await scorecard(1));

    await save(fact(NEAREST!, { areaHectares: 1, foreignResidents: 20_000 }));
    await world.editor.send(
      'PUT',
      world.path(`units/${HERE}/office`),
      { name: 'Nowy referat' },
      {
        headers: { 'if-match': '"1"' },
      },
    );
    expect(JSON.stringify(await scorecard(1))).toBe(bytes);
    world.test.clock.advance({ days: 1 });
    await world.publish();
    const second = await scorecard();
    expect(second.office).toMatchObject({ name: 'Nowy referat' });
    expect(second.similar.units[0]?.unit.teryt).not.toBe(NEAREST);
    await expect(
      world.test.rows('UPDATE published_unit_facts SET area_hectares = 2 WHERE tenant_id = $1', [
        world.tenant.id,
      ]),
    ).rejects.toThrow(/publication never changes/);
  });

  it('order the units that have an item for whoever asks on its public page', async () => {
    await world.confirm(UNITS.gdynia.teryt, 'EDU-02');
    world.test.clock.advance({ days: 1 });
    await world.publish();
    const item = async (query: string): Promise<PublicItemResponse> =>
      (
        await world.test
          .anonymous()
          .get<PublicItemResponse>(`/api/v1/public/${world.tenant.slug}/items/EDU-02${query}`)
      ).body;
    const near = await item(`?unit=${HERE}`);
    expect(near.nearTo?.teryt).toBe(HERE);
    expect(near.examples.map(({ unit, similar }) => [unit.teryt, similar])).toEqual([
      [NEAREST, true],
      [UNITS.gdynia.teryt, false],
    ]);
    const plain = await item('');
    expect(plain.nearTo).toBeNull();
    expect(plain.examples.map(({ unit }) => unit.teryt)).toEqual([UNITS.gdynia.teryt, NEAREST]);
    expect((await item('?unit=9999999')).nearTo).toBeNull();
  });
});
