import { describe, expect, it } from '@jest/globals';
import { forceOf } from '../force.js';

describe('a proof on 22 November 2026', () => {
  it.each([
    ['without dates is in force', null, null, 'in_force'],
    ['that ended yesterday has ended', null, '2026-11-22', 'ended'],
    ['whose last day is today ends soon', null, '2026-11-23', 'ends_soon'],
    ['that ends in sixty days ends soon', '2026-01-01', '2027-01-21', 'ends_soon'],
    ['that ends later is in force', '2026-01-01', '2027-01-22', 'in_force'],
    ['that begins tomorrow is ahead', '2026-11-23', null, 'ahead'],
    ['that begins today is in force', '2026-11-22', null, 'in_force'],
  ] as const)('%s', (_, effectiveFrom, effectiveUntil, expected) => {
    expect(forceOf({ effectiveFrom, effectiveUntil }, '2026-11-22')).toBe(expected);
  });
});
