import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isDutyOf, isTeryt, parseTeryt, UNIT_KINDS, type UnitKind } from '@miara/shared';
import { isEmpty, readStandard, seedReference } from '../seeds/index.js';
import { readBytowUnits, readOmggsMembers, readRegister } from '../seeds/reference/read-data.js';
import { scratchDatabase, type ScratchDatabase } from './scratch-database.js';

describe('the reference data', () => {
  const standard = readStandard();
  const register = readRegister();

  it.each([
    ['rural_gmina', 49],
    ['powiat', 54],
    ['city_with_powiat_rights', 65],
  ] as const)('give a %s %i duties of the SMI', (kind, count) => {
    expect(standard.items.filter((item) => isDutyOf(item.duty, kind))).toHaveLength(count);
  });

  it('have 13 areas and 4 phases, and every item in one of each with kinds of proof that exist', () => {
    expect(standard.areas).toHaveLength(13);
    expect(standard.phases).toHaveLength(4);
    const areas = standard.areas.map(({ code }) => code);
    const kinds = standard.evidenceKinds.map(({ code }) => code);
    for (const item of standard.items) {
      expect(areas).toContain(item.area);
      expect(standard.phases.map(({ number }) => number)).toContain(item.phase);
      expect(kinds).toEqual(expect.arrayContaining([...item.evidenceKinds]));
    }
    expect(new Set(standard.items.map(({ key }) => key)).size).toBe(65);
  });

  it('know every unit of Poland by a code that says its kind', () => {
    expect(register.units).toHaveLength(2477 + 314);
    expect(register.units.filter(({ teryt }) => !isTeryt(teryt))).toEqual([]);
    expect(register.units.filter(({ teryt, kind }) => parseTeryt(teryt)?.kind !== kind)).toEqual([]);
    const gminas = register.units.filter(({ kind }) => kind !== 'powiat');
    expect(gminas.reduce((sum, { residents }) => sum + residents, 0)).toBe(38_265_013);
  });

  it('name 56 members of OMGGS by kind, and say how sure that is', () => {
    const { members } = readOmggsMembers();
    const kindOf = new Map(register.units.map(({ teryt, kind }) => [teryt, kind]));
    const count = (kind: UnitKind) => members.filter(({ teryt }) => kindOf.get(teryt) === kind).length;
    expect(Object.fromEntries(UNIT_KINDS.map((kind) => [kind, count(kind)]))).toEqual({
      urban_gmina: 10,
      rural_gmina: 27,
      urban_rural_gmina: 8,
      powiat: 8,
      city_with_powiat_rights: 3,
    });
    const sure = (confidence: string) => members.filter((member) => member.confidence === confidence).length;
    expect([sure('source'), sure('inferred'), sure('unsure')]).toEqual([33, 17, 6]);
    expect(readBytowUnits().members).toHaveLength(11);
  });
});

describe('seeding the reference data', () => {
  let database: ScratchDatabase;

  beforeAll(async () => {
    database = await scratchDatabase();
    await seedReference(database.url);
  });
  afterAll(() => database.drop());

  it('brings every unit, with its powiat', async () => {
    const [counts] = await database.query(
      `SELECT count(*)::int AS units, count(powiat_teryt)::int AS in_a_powiat FROM units`,
    );
    expect(counts).toEqual({ units: 2791, in_a_powiat: 2477 - 66 });
  });

  it('names units by kind where the name could mean two', async () => {
    const rows = await database.query<{ teryt: string; pl: string; en: string }>(
      `SELECT teryt, display_name ->> 'pl' AS pl, display_name ->> 'en' AS en FROM units
       WHERE teryt IN ('2211', '2211031', '2211072', '2261011') ORDER BY teryt`,
    );
    expect(rows).toEqual([
      { teryt: '2211', pl: 'powiat pucki', en: 'pucki powiat' },
      { teryt: '2211031', pl: 'Puck (miasto)', en: 'Puck (town)' },
      { teryt: '2211072', pl: 'Puck (gmina wiejska)', en: 'Puck (rural gmina)' },
      { teryt: '2261011', pl: 'Gdańsk', en: 'Gdańsk' },
    ]);
  });

  it('changes nothing the second time, and mends what was changed', async () => {
    const written = () => database.query(`SELECT sum(xmin::text::bigint) AS sum FROM units`);
    const before = await written();
    await seedReference(database.url);
    expect(await written()).toEqual(before);
    await database.query(`UPDATE units SET name = 'x' WHERE teryt = '2211'`);
    await seedReference(database.url);
    expect(await database.query(`SELECT name FROM units WHERE teryt = '2211'`)).toEqual([
      { name: 'powiat pucki' },
    ]);
  });

  it('leaves the database without tenants', async () => {
    expect(await isEmpty(database.url)).toBe(true);
  });
});
