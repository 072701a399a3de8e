import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STANDINGS } from '../vocabulary/standing.js';
import { coverageOf, NO_COVERAGE, sumCoverage, type DutyStanding } from './coverage.js';
import {
  coverageFromWeights,
  NO_WEIGHTS,
  standingWeightsOf,
  sumStandingWeights,
} from './standing-weights.js';

const duty = (standing: DutyStanding['standing'], weight = 1, assessed = true): DutyStanding => ({
  weight,
  standing,
  assessed,
});

const anyDuties = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 1000 }),
    standing: fc.constantFrom(...STANDINGS),
    assessed: fc.boolean(),
  }),
  { maxLength: 70 },
);

describe('coverage', () => {
  it('sums the weights of confirmed, of declared and of all duties', () => {
    const duties = [
      duty('confirmed', 3),
      duty('declared', 2),
      duty('lapsed'),
      duty('in_progress'),
      duty('planned'),
      duty('not_started', 5, false),
      duty('not_applicable', 7),
    ];
    expect(coverageOf(duties)).toEqual({
      numerator: 3,
      denominator: 13,
      declared: 6,
      assessed: 6,
      hasData: true,
    });
  });

  it('has no data when nothing was ever declared, which is not the same as nothing in place', () => {
    expect(coverageOf([duty('not_started', 1, false)]).hasData).toBe(false);
    expect(coverageOf([duty('not_started')])).toEqual({
      numerator: 0,
      denominator: 1,
      declared: 0,
      assessed: 1,
      hasData: true,
    });
    expect(coverageOf([])).toEqual(NO_COVERAGE);
  });

  it('is exactly the sum of its parts, however the duties are parted', () => {
    fc.assert(
      fc.property(fc.array(anyDuties, { maxLength: 6 }), (parts) => {
        expect(sumCoverage(parts.map(coverageOf))).toEqual(coverageOf(parts.flat()));
      }),
    );
  });

  it('never has more confirmed than declared, nor more declared than duties', () => {
    fc.assert(
      fc.property(anyDuties, (duties) => {
        const { numerator, declared, denominator } = coverageOf(duties);
        expect(numerator).toBeLessThanOrEqual(declared);
        expect(declared).toBeLessThanOrEqual(denominator);
      }),
    );
  });
});

describe('counters', () => {
  it('give the same figure as the duties they count', () => {
    fc.assert(
      fc.property(anyDuties, (duties) => {
        expect(coverageFromWeights(standingWeightsOf(duties))).toEqual(coverageOf(duties));
      }),
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(fc.array(anyDuties, { maxLength: 6 }), (parts) => {
        expect(sumStandingWeights(parts.map(standingWeightsOf))).toEqual(standingWeightsOf(parts.flat()));
      }),
    );
    expect(sumStandingWeights([])).toEqual(NO_WEIGHTS);
  });
});
