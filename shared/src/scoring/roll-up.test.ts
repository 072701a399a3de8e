import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UNIT_KINDS } from '../vocabulary/unit-kind.js';
import { NO_COVERAGE, type Coverage } from './coverage.js';
import { percentHalfUp } from './display.js';
import { greatestCommonDivisor, leastCommonMultiple } from './fraction.js';
import { allDuties, byResidents, equalUnits, type UnitCoverage } from './roll-up.js';

const coverage = (numerator: number, denominator: number, declared = numerator): Coverage => ({
  numerator,
  denominator,
  declared,
  assessed: denominator,
  hasData: true,
});
const unit = (
  of: Coverage,
  kind: UnitCoverage['kind'] = 'rural_gmina',
  population: number | null = 1,
): UnitCoverage => ({
  kind,
  population,
  coverage: of,
});
const withoutData = (denominator: number): Coverage => ({ ...NO_COVERAGE, denominator });

const anyCoverage = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.boolean())
  .map(([confirmed, declared, rest, hasData]): Coverage =>
    hasData
      ? {
          numerator: confirmed,
          declared: confirmed + declared,
          denominator: confirmed + declared + rest,
          assessed: 1,
          hasData,
        }
      : withoutData(confirmed + declared + rest),
  );
const anyUnits = fc.array(
  fc.record({
    kind: fc.constantFrom(...UNIT_KINDS),
    population: fc.option(fc.nat(500_000), { nil: null }),
    coverage: anyCoverage,
  }),
  { maxLength: 61 },
);

describe('equal units', () => {
  it('is the exact mean, whatever the sizes', () => {
    // 1/2 and 1/3: mean 5/12; declared 1/2 and 2/3: mean 7/12.
    expect(equalUnits([unit(coverage(1, 2)), unit(coverage(1, 3, 2))])).toEqual({
      numerator: '5',
      denominator: '12',
      declared: '7',
      assessed: 5,
      hasData: true,
      unitsCounted: 2,
      unitsLeftOut: 0,
    });
  });

  it('leaves out units without data and says how many', () => {
    const mean = equalUnits([unit(coverage(1, 2)), unit(withoutData(49)), unit(coverage(0, 0))]);
    expect(mean).toMatchObject({ numerator: '1', denominator: '2', unitsCounted: 1, unitsLeftOut: 2 });
  });

  it('has no data when no unit has, and then no percent', () => {
    const mean = equalUnits([unit(withoutData(49))]);
    expect(mean).toMatchObject({ hasData: false, numerator: '0', denominator: '0', unitsLeftOut: 1 });
    expect(percentHalfUp(mean.numerator, mean.denominator)).toBeNull();
    expect(equalUnits([]).hasData).toBe(false);
  });

  it('lies between the lowest and the highest unit', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const mean = equalUnits(units);
        const counted = units.filter((one) => one.coverage.hasData && one.coverage.denominator > 0);
        expect(mean.unitsCounted).toBe(counted.length);
        if (counted.length === 0) return;
        const exactly = (other: Coverage): bigint =>
          BigInt(mean.numerator) * BigInt(other.denominator) -
          BigInt(other.numerator) * BigInt(mean.denominator);
        expect(counted.some((one) => exactly(one.coverage) >= 0n)).toBe(true);
        expect(counted.some((one) => exactly(one.coverage) <= 0n)).toBe(true);
        expect(BigInt(mean.numerator) <= BigInt(mean.declared)).toBe(true);
        expect(BigInt(mean.declared) <= BigInt(mean.denominator)).toBe(true);
      }),
    );
  });

  it('is reduced as far as its three numbers allow', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const mean = equalUnits(units);
        if (!mean.hasData) return;
        const divisor = [mean.numerator, mean.denominator, mean.declared]
          .map(BigInt)
          .reduce(greatestCommonDivisor, 0n);
        expect(divisor).toBe(1n);
      }),
    );
  });

  it('stays exact over the 61 members with every kind of denominator', () => {
    const units = Array.from({ length: 61 }, (_, index) => unit(coverage(1, index + 5)));
    const mean = equalUnits(units);
    const expected = units.reduce((sum, one) => sum + 1 / one.coverage.denominator, 0) / 61;
    expect(Number(mean.numerator) / Number(mean.denominator)).toBeCloseTo(expected, 12);
  });
});

describe('all duties', () => {
  it('sums everything, units without data too', () => {
    expect(allDuties([unit(coverage(1, 2)), unit(withoutData(49))])).toEqual({
      numerator: 1,
      denominator: 51,
      declared: 1,
      assessed: 2,
      hasData: true,
    });
  });
});

describe('by residents', () => {
  it('weighs gminas and cities by population and keeps land powiats apart', () => {
    const mean = byResidents([
      unit(coverage(1, 1), 'city_with_powiat_rights', 3),
      unit(coverage(0, 5), 'rural_gmina', 1),
      unit(coverage(5, 5), 'powiat', 1000),
    ]);
    expect(mean).toMatchObject({ numerator: '3', denominator: '4', unitsCounted: 2, unitsLeftOut: 0 });
  });

  it('leaves out a unit whose residents are not known', () => {
    const mean = byResidents([
      unit(coverage(1, 2), 'rural_gmina', null),
      unit(coverage(1, 4), 'urban_gmina', 9),
    ]);
    expect(mean).toMatchObject({ numerator: '1', denominator: '4', unitsCounted: 1, unitsLeftOut: 1 });
  });

  it('equals equal units where everyone has the same number of residents and nobody is a powiat', () => {
    fc.assert(
      fc.property(
        fc.array(anyCoverage, { maxLength: 20 }),
        fc.integer({ min: 1, max: 9999 }),
        (coverages, residents) => {
          const units = coverages.map((one) => unit(one, 'urban_gmina', residents));
          expect(byResidents(units)).toEqual(equalUnits(units));
        },
      ),
    );
  });
});

it('finds divisors and multiples', () => {
  expect(greatestCommonDivisor(12n, 18n)).toBe(6n);
  expect(greatestCommonDivisor(0n, 5n)).toBe(5n);
  expect(leastCommonMultiple(4n, 6n)).toBe(12n);
});
