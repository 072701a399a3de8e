import { describe, expect, it } from '@jest/globals';
import { orderByLikeness } from './order-by-likeness.js';
import {
  residentsPerSquareKilometre,
  similarUnits,
  type ComparableUnit,
  type ComparedFacts,
} from './similar-units.js';

const NO_FACTS = new Map<string, ComparedFacts>();

function gmina(number: number, residents: number | null): ComparableUnit {
  return { teryt: `22${String(number).padStart(4, '0')}2`, kind: 'rural_gmina', residents };
}

function factsOf(...rows: [ComparableUnit, number | null, number | null][]): Map<string, ComparedFacts> {
  return new Map(
    rows.map(([{ teryt }, areaHectares, foreignResidents]) => [teryt, { areaHectares, foreignResidents }]),
  );
}

const HERE = gmina(1, 10_000);
const codesOf = (units: readonly { teryt: string }[]): string[] => units.map(({ teryt }) => teryt);

describe('similar units', () => {
  it('are of the same kind, and never the unit itself', () => {
    const others = [2, 3, 4, 5, 6].map((number) => gmina(number, 10_000));
    const town: ComparableUnit = { teryt: '2201011', kind: 'urban_gmina', residents: 10_000 };
    const { units } = similarUnits(HERE, [HERE, town, ...others], NO_FACTS);
    expect(codesOf(units)).toEqual(codesOf(others));
  });

  it('come nearest first by the ratio of residents, up or down', () => {
    const others = [gmina(2, 20_000), gmina(3, 9_000), gmina(4, 12_000), gmina(5, 5_500), gmina(6, 10_500)];
    const { ranked, units } = similarUnits(HERE, others, NO_FACTS);
    expect(ranked).toBe(true);
    // 1.05, 1.11, 1.2, 1.82, 2
    expect(codesOf(units)).toEqual(codesOf([others[4]!, others[1]!, others[2]!, others[3]!, others[0]!]));
  });

  it('have at most three times the residents, or a third of them', () => {
    const others = [gmina(2, 30_000), gmina(3, 30_001), gmina(4, 3_334), gmina(5, 3_333)];
    expect(codesOf(similarUnits(HERE, others, NO_FACTS).units)).toEqual(codesOf([others[0]!, others[2]!]));
  });

  it('are not ranked where fewer than five are comparable: they stand in the order of their codes', () => {
    const others = [gmina(5, 10_000), gmina(4, 20_000), gmina(3, 12_000), gmina(2, 29_000), gmina(6, 90_000)];
    const found = similarUnits(HERE, others, NO_FACTS);
    expect(found.ranked).toBe(false);
    expect(codesOf(found.units)).toEqual(codesOf([others[3]!, others[2]!, others[1]!, others[0]!]));
  });

  it('are told apart by density and by the share of foreign residents where residents are equal', () => {
    const [sparse, dense, foreign, alike, unknown] = [2, 3, 4, 5, 6].map((number) => gmina(number, 10_000));
    const facts = factsOf(
      [HERE, 10_000, 500],
      [sparse!, 40_000, 500],
      [dense!, 5_000, 500],
      [foreign!, 10_000, 1_500],
      [alike!, 10_000, 500],
    );
    // Ratios: 1; 2; 3; what is unknown counts as twice each: 4, as the sparse one's 4, then by code.
    expect(codesOf(similarUnits(HERE, [sparse!, dense!, foreign!, alike!, unknown!], facts).units)).toEqual(
      codesOf([alike!, dense!, foreign!, sparse!, unknown!]),
    );
  });

  it('are found in the same order whatever order the units come in', () => {
    const others = [2, 3, 4, 5, 6, 7, 8].map((number) => gmina(number, 8_000 + 700 * ((number * 3) % 7)));
    const facts = factsOf([HERE, 9_000, null], [others[0]!, 7_000, 80], [others[3]!, 9_500, 12]);
    expect(similarUnits(HERE, [...others].reverse(), facts)).toEqual(similarUnits(HERE, others, facts));
  });

  it('give their reasons as data, with both values and whether they are close', () => {
    const other = gmina(2, 15_000);
    const facts = factsOf([HERE, 10_000, 100], [other, 7_500, 450]);
    expect(similarUnits(HERE, [other], facts).units).toEqual([
      {
        teryt: other.teryt,
        reasons: [
          { what: 'kind', close: true, kind: 'rural_gmina' },
          { what: 'residents', close: true, own: 10_000, other: 15_000 },
          {
            what: 'density',
            close: false,
            own: { part: 10_000, whole: 10_000 },
            other: { part: 15_000, whole: 7_500 },
          },
          {
            what: 'foreign_share',
            close: false,
            own: { part: 100, whole: 10_000 },
            other: { part: 450, whole: 15_000 },
          },
        ],
      },
    ]);
  });

  it('never speak of fewer than five foreign residents', () => {
    const other = gmina(2, 10_000);
    const facts = factsOf([HERE, 100, 4], [other, 100, 40]);
    const [found] = similarUnits(HERE, [other], facts).units;
    expect(found?.reasons.map(({ what }) => what)).toEqual(['kind', 'residents', 'density']);
  });

  it('are those of the same kind, unranked, where nobody knows how many live here', () => {
    const others = [2, 3, 4, 5, 6].map((number) => gmina(number, 1_000 * number));
    const found = similarUnits(gmina(1, null), others, NO_FACTS);
    expect(found.ranked).toBe(false);
    expect(found.units.map(({ reasons }) => reasons.map(({ what }) => what))).toEqual(
      others.map(() => ['kind']),
    );
  });
});

describe('examples', () => {
  it('come comparable ones first, then those of the same kind, then others, each as they came', () => {
    const near = gmina(2, 11_000);
    const far = gmina(3, 90_000);
    const town: ComparableUnit = { teryt: '2201011', kind: 'urban_gmina', residents: 10_000 };
    const ordered = orderByLikeness('rural_gmina', similarUnits(HERE, [near, far, town], NO_FACTS), [
      town,
      far,
      near,
    ]);
    expect(ordered.map(({ unit, reasons }) => [unit, reasons?.map(({ what }) => what) ?? null])).toEqual([
      [near, ['kind', 'residents']],
      [far, null],
      [town, null],
    ]);
  });
});

describe('a density', () => {
  it('is shown per square kilometre, rounded half up', () => {
    expect(residentsPerSquareKilometre({ part: 1, whole: 200 })).toBe(1);
    expect(residentsPerSquareKilometre({ part: 10_000, whole: 13_596 })).toBe(74);
    expect(residentsPerSquareKilometre({ part: 5, whole: 0 })).toBeNull();
  });
});
