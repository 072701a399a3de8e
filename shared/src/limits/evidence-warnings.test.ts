import { describe, expect, it } from '@jest/globals';
import { daysInForce, warningOf } from './evidence-warnings.js';

describe('the warning about a proof that ends', () => {
  it.each([
    [null, null],
    ['2026-05-31', 60],
    ['2026-06-01', null],
    ['2026-05-01', 30],
    ['2026-05-02', 60],
    ['2026-04-08', 7],
    ['2026-04-09', 30],
    ['2026-04-02', 7],
    ['2026-04-01', null],
    ['2026-03-01', null],
  ])('with its first day out of force on %s is %s', (until, expected) => {
    expect(warningOf(until, '2026-04-01')).toBe(expected);
  });

  it('counts calendar days over the change of the clock', () => {
    expect(daysInForce('2026-03-30', '2026-03-28')).toBe(2);
    expect(daysInForce('2026-10-26', '2026-10-24')).toBe(2);
  });
});
