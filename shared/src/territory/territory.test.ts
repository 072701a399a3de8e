import { describe, expect, it } from '@jest/globals';
import { displayNames, type NamedUnit } from './names.js';
import { isTeryt, parseTeryt } from './teryt.js';
import { isCoveredBy, powiatOf } from './tree.js';

describe('TERYT codes', () => {
  it.each([
    ['2261011', 'city_with_powiat_rights', '2261'],
    ['2211031', 'urban_gmina', '2211'],
    ['2211072', 'rural_gmina', '2211'],
    ['2205023', 'urban_rural_gmina', '2205'],
    ['2211', 'powiat', '2211'],
    ['0201', 'powiat', '0201'],
    ['1465011', 'city_with_powiat_rights', '1465'],
  ] as const)('%s is a %s in powiat %s', (code, kind, powiat) => {
    expect(parseTeryt(code)).toEqual({ code, kind, powiat, voivodeship: code.slice(0, 2) });
  });

  it.each([
    ['2261', 'the 4-digit code of a city is no unit'],
    ['2211034', 'a town inside an urban-rural gmina'],
    ['2211035', 'the rural part of an urban-rural gmina'],
    ['1465028', 'a district'],
    ['2261012', 'a city is urban'],
    ['2200', 'no powiat'],
    ['2211001', 'no gmina'],
    ['3411', 'no such voivodeship'],
    ['2111', 'voivodeships are even'],
    ['0011', 'voivodeships start at 02'],
    ['22', 'a voivodeship'],
    ['221103', 'six digits'],
    ['22110311', 'eight digits'],
    [' 2211', 'a space'],
    ['', 'nothing'],
  ])('%j is refused: %s', (code) => {
    expect(isTeryt(code)).toBe(false);
  });

  it('are texts, because of leading zeros', () => {
    expect(isTeryt(2211031)).toBe(false);
  });
});

describe('the tree', () => {
  it.each([
    ['2211', '2211', true],
    ['2211', '2211031', true],
    ['2211031', '2211031', true],
    ['2211', '2215031', false],
    ['2211031', '2211', false],
    ['2211031', '2211072', false],
    ['22', '2211', false],
    ['', '2211', false],
  ])('a place %j covers %s: %s', (place, unit, expected) => {
    expect(isCoveredBy(place, unit)).toBe(expected);
  });

  it('puts a gmina into its powiat', () => {
    expect(powiatOf('2211031')).toBe('2211');
    expect(powiatOf('2211')).toBe('2211');
  });
});

describe('names on screen', () => {
  const registry: readonly NamedUnit[] = [
    { teryt: '2261011', name: 'Gdańsk', kind: 'city_with_powiat_rights' },
    { teryt: '2204', name: 'gdański', kind: 'powiat' },
    { teryt: '2211', name: 'powiat pucki', kind: 'powiat' },
    { teryt: '2204011', name: 'Pruszcz Gdański', kind: 'urban_gmina' },
    { teryt: '2204042', name: 'Pruszcz Gdański', kind: 'rural_gmina' },
    { teryt: '2211011', name: 'Hel', kind: 'urban_gmina' },
    { teryt: '2263011', name: 'Słupsk', kind: 'city_with_powiat_rights' },
    { teryt: '2212092', name: 'Słupsk', kind: 'rural_gmina' },
    { teryt: '1001022', name: 'Hel', kind: 'rural_gmina' },
    { teryt: '2211072', name: 'Puck', kind: 'rural_gmina' },
    { teryt: '2211031', name: 'Puck', kind: 'urban_gmina' },
  ];
  const names = displayNames(registry);

  it.each([
    ['2261011', 'Gdańsk', 'Gdańsk', 'a name of its own'],
    ['2204', 'powiat gdański', 'gdański powiat', 'a powiat by its adjective'],
    ['2211', 'powiat pucki', 'pucki powiat', 'a powiat by its whole name'],
    ['2204011', 'Pruszcz Gdański (miasto)', 'Pruszcz Gdański (town)', 'repeats in the powiat'],
    ['2204042', 'Pruszcz Gdański (gmina wiejska)', 'Pruszcz Gdański (rural gmina)', 'repeats in the powiat'],
    ['2211011', 'Hel', 'Hel', 'repeats only far away'],
    ['2211031', 'Puck (miasto)', 'Puck (town)', 'repeats in the powiat'],
    ['2263011', 'Słupsk (miasto)', 'Słupsk (city)', 'a city beside a gmina of its name'],
    ['2212092', 'Słupsk (gmina wiejska)', 'Słupsk (rural gmina)', 'a gmina beside a city of its name'],
  ])('%s is %s / %s: %s', (teryt, pl, en) => {
    expect(names.get(teryt)).toEqual({ pl, en });
  });
});
