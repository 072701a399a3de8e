import { describe, expect, it } from '@jest/globals';
import { shareOfResidents, shareOfUnits, type UnitStanding } from './item-share.js';

const units: readonly UnitStanding[] = [
  { kind: 'city_with_powiat_rights', population: 400, standing: 'confirmed', assessed: true },
  { kind: 'urban_gmina', population: 30, standing: 'declared', assessed: true },
  { kind: 'rural_gmina', population: 20, standing: 'not_applicable', assessed: true },
  { kind: 'urban_rural_gmina', population: null, standing: 'not_started', assessed: false },
  { kind: 'powiat', population: 100, standing: 'lapsed', assessed: true },
];

describe('share of units that have an item', () => {
  it.each([
    ['gmina', { numerator: 1, denominator: 3, declared: 2, assessed: 3, hasData: true }],
    ['powiat', { numerator: 1, denominator: 2, declared: 2, assessed: 2, hasData: true }],
    ['both', { numerator: 1, denominator: 4, declared: 3, assessed: 4, hasData: true }],
  ] as const)('goes over the units whose duty it is (%s)', (duty, expected) => {
    expect(shareOfUnits(duty, units)).toEqual(expected);
  });

  it('has no data when no unit declared anything', () => {
    const untouched = units.map((unit) => ({ ...unit, standing: 'not_started' as const, assessed: false }));
    expect(shareOfUnits('both', untouched)).toMatchObject({ numerator: 0, hasData: false });
  });
});

describe('share of residents who live where an item works', () => {
  it.each([
    ['gmina', 'gminas and cities', { numerator: 400, denominator: 430, declared: 430 }],
    ['both', 'gminas and cities, nobody twice', { numerator: 400, denominator: 430, declared: 430 }],
    ['powiat', 'powiats and cities', { numerator: 400, denominator: 500, declared: 500 }],
  ] as const)('goes over the right units (%s: %s)', (duty, _, expected) => {
    expect(shareOfResidents(duty, units)).toMatchObject(expected);
  });
});
