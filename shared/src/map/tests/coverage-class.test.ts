import { describe, expect, it } from '@jest/globals';
import { coverageClassOf } from '../coverage-class.js';

describe('class of a coverage', () => {
  it.each([
    [0, 49, 'to_24'],
    [244, 1000, 'to_24'],
    // 24.5 % shows as 25 %, and stands where 25 % does.
    [245, 1000, 'to_49'],
    [49, 100, 'to_49'],
    [1, 2, 'to_74'],
    [745, 1000, 'to_100'],
    [49, 49, 'to_100'],
    [0, 0, 'no_data'],
  ] as const)('of %s of %s is %s', (numerator, denominator, wanted) => {
    expect(coverageClassOf({ numerator, denominator, hasData: true })).toBe(wanted);
  });

  it('is beside the scale where nothing was declared', () => {
    expect(coverageClassOf({ numerator: 0, denominator: 49, hasData: false })).toBe('no_data');
  });
});
