import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { equalParts, equalShares } from './equal-shares.js';

const total = fc.integer({ min: 0, max: 1_000_000_000_000 });
const count = fc.integer({ min: 1, max: 500 });

describe('equal shares', () => {
  it.each([
    [10, 3, [4, 3, 3]],
    [0, 2, [0, 0]],
    [2, 4, [1, 1, 0, 0]],
    [7, 1, [7]],
  ])('%i into %i parts', (whole, parts, expected) => {
    expect(equalParts(whole, parts)).toEqual(expected);
  });

  it('sum to the whole, differ by one at most, and give the rest to the first', () => {
    fc.assert(
      fc.property(total, count, (whole, parts) => {
        const split = equalParts(whole, parts);
        expect(split).toHaveLength(parts);
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(whole);
        expect((split[0] ?? 0) - (split.at(-1) ?? 0)).toBeLessThanOrEqual(1);
        expect([...split].sort((a, b) => b - a)).toEqual(split);
      }),
    );
  });

  it('do not depend on the order in which the units are named', () => {
    const units = fc.uniqueArray(fc.stringMatching(/^\d{7}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(units, total, total, (named, peopleReached, costGrosz) => {
        const whole = { peopleReached, costGrosz };
        expect(equalShares([...named].reverse(), whole)).toEqual(equalShares(named, whole));
      }),
    );
  });

  it('split nothing where nothing is counted', () => {
    expect(equalShares(['2211', '2208011'], { peopleReached: null, costGrosz: 5 })).toEqual([
      { unit: '2208011', people: null, costGrosz: 3 },
      { unit: '2211', people: null, costGrosz: 2 },
    ]);
  });
});
