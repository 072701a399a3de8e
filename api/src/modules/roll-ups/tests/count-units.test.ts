import { describe, expect, it } from '@jest/globals';
import { NO_WEIGHTS, type UnitCoverage } from '@miara/shared';
import {
  coverageOfUnit,
  coveragesOf,
  countUnits,
  unitsWithDuties,
  type CountedItem,
} from '../coverage.reader.js';
import { countedAs, leftOutBecause } from '../explanation.rules.js';
import { byPowiat, inMatrixOrder, residentsOf } from '../unit-groups.reader.js';

const ITEMS: readonly CountedItem[] = [
  { area: 'EDU', phase: 1, duty: 'gmina', weight: 1 },
  { area: 'EDU', phase: 1, duty: 'both', weight: 2 },
  { area: 'LAN', phase: 2, duty: 'powiat', weight: 4 },
];
const gmina = { teryt: '2211031', kind: 'urban_gmina', residents: 11_139 } as const;
const powiat = { teryt: '2211', kind: 'powiat', residents: 87_568 } as const;

describe('putting counters to units', () => {
  it('counts duties that nobody had opened yet as not begun, with the whole denominator', () => {
    const [counted] = countUnits(ITEMS, [gmina], []);
    expect(counted?.parts).toHaveLength(1);
    expect(counted && coverageOfUnit(counted)).toEqual({
      numerator: 0,
      denominator: 3,
      declared: 0,
      assessed: 0,
      hasData: false,
    });
  });

  it('takes the counters as they are where there are some', () => {
    const weights = { ...NO_WEIGHTS, confirmed: 1, not_applicable: 2, assessed: 2 };
    const [counted] = countUnits(ITEMS, [gmina], [{ teryt: gmina.teryt, area: 'EDU', phase: 1, weights }]);
    expect(counted && coverageOfUnit(counted)).toMatchObject({ numerator: 1, denominator: 1, assessed: 2 });
  });

  it('leaves units without a duty out of an area or a phase', () => {
    const counted = countUnits(ITEMS, [gmina, powiat], []);
    expect(unitsWithDuties(counted, { area: 'LAN' }).map(({ unit }) => unit.teryt)).toEqual(['2211']);
    expect(coveragesOf(counted, { phase: 2 })).toHaveLength(1);
    expect(coveragesOf(counted, { area: 'EDU', phase: 2 })).toHaveLength(0);
  });
});

describe('order and groups of units', () => {
  const named = (
    teryt: string,
    name: string,
    kind: 'powiat' | 'rural_gmina' | 'city_with_powiat_rights',
    residents = 10,
  ) => ({
    teryt,
    displayName: { pl: name },
    kind,
    powiatTeryt: kind === 'rural_gmina' ? teryt.slice(0, 4) : null,
    powiatName: kind === 'rural_gmina' ? { pl: `powiat ${teryt.slice(0, 4)}` } : null,
    residents,
  });
  const units = [
    named('2299', 'powiat łódzki', 'powiat'),
    named('2262011', 'Gdynia', 'city_with_powiat_rights'),
    named('2299022', 'Żukowo', 'rural_gmina'),
    named('2299012', 'Zblewo', 'rural_gmina'),
    named('2261011', 'Gdańsk', 'city_with_powiat_rights'),
    named('2298012', 'Luzino', 'rural_gmina'),
  ];

  it('puts cities first, then each powiat before its gminas, in Polish order', () => {
    expect(inMatrixOrder(units).map(({ displayName }) => displayName.pl)).toEqual([
      'Gdańsk',
      'Gdynia',
      'Luzino',
      'powiat łódzki',
      'Zblewo',
      'Żukowo',
    ]);
  });

  it('names a powiat that is no member itself by the register', () => {
    expect(byPowiat(units).map(({ teryt, title }) => [teryt, title.pl])).toEqual([
      ['2298', 'powiat 2298'],
      ['2299', 'powiat łódzki'],
    ]);
  });

  it('counts residents once: not those of land powiats', () => {
    expect(residentsOf(units)).toBe(50);
  });
});

describe('explaining', () => {
  const unit = (
    over: Partial<UnitCoverage['coverage']> = {},
    kind: UnitCoverage['kind'] = 'rural_gmina',
  ): UnitCoverage => ({
    kind,
    population: 10,
    coverage: { numerator: 0, denominator: 5, declared: 0, assessed: 1, hasData: true, ...over },
  });

  it.each([
    ['confirmed', 'met'],
    ['declared', 'not_met'],
    ['lapsed', 'not_met'],
    ['not_started', 'not_met'],
    ['not_applicable', 'excluded'],
  ] as const)('%s counts as %s', (standing, counted) => {
    expect(countedAs(standing)).toBe(counted);
  });

  it('says why a unit is not in a mean', () => {
    expect(leftOutBecause('equalUnits', unit())).toBeNull();
    expect(leftOutBecause('equalUnits', unit({ hasData: false, assessed: 0 }))).toBe('no_data');
    expect(leftOutBecause('equalUnits', unit({ denominator: 0 }))).toBe('nothing_applies');
    expect(leftOutBecause('byResidents', unit({}, 'powiat'))).toBe('land_powiat');
    expect(leftOutBecause('byResidents', { ...unit(), population: null })).toBe('no_residents');
    expect(leftOutBecause('allDuties', unit({ hasData: false }))).toBeNull();
  });
});
