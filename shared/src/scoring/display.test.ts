import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { percentHalfUp } from './display.js';

describe('the percent that is shown', () => {
  it.each([
    [0, 49, 0],
    [31, 49, 63],
    [49, 49, 100],
    [1, 8, 13],
    [1, 200, 1],
    [1, 201, 0],
    [199, 200, 100],
    [3, 200, 2],
    ['31', '49', 63],
    [31n, 49n, 63],
    ['123456789012345678901234567890', '987654321098765432109876543210', 12],
  ])('%s of %s is %s', (numerator, denominator, expected) => {
    expect(percentHalfUp(numerator, denominator)).toBe(expected);
  });

  it('is nothing, not zero, when there is nothing to measure', () => {
    expect(percentHalfUp(0, 0)).toBeNull();
    expect(percentHalfUp('0', '0')).toBeNull();
  });

  it.each([
    [-1, 2],
    [1, -2],
    [0.5, 2],
    ['', 2],
    ['1.5', 2],
    ['0x10', 20],
  ])('refuses %p of %p', (numerator, denominator) => {
    expect(() => percentHalfUp(numerator, denominator)).toThrow();
  });

  it('is the one whole number p with p − ½ ≤ exact percent < p + ½', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 40n }),
        fc.bigInt({ min: 1n, max: 10n ** 40n }),
        (part, rest) => {
          const whole = part + rest;
          const percent = BigInt(percentHalfUp(part, whole) ?? -1);
          expect((2n * percent - 1n) * whole <= 200n * part).toBe(true);
          expect(200n * part < (2n * percent + 1n) * whole).toBe(true);
        },
      ),
    );
  });
});
