import { describe, expect, it } from '@jest/globals';
import type { UnitKind } from '@miara/shared';
import { findUnit } from './find-unit.rules.js';
import type { KnownUnit } from './known-things.js';

const unit = (teryt: string, name: string, kind: UnitKind, display = name): KnownUnit => ({
  teryt,
  name,
  displayName: { pl: display },
  kind,
  inPlace: true,
});

const UNITS = [
  unit('2211', 'powiat pucki', 'powiat'),
  unit('2211031', 'Puck', 'urban_gmina', 'Puck (miasto)'),
  unit('2211072', 'Puck', 'rural_gmina', 'Puck (gmina wiejska)'),
  unit('2211052', 'Kosakowo', 'rural_gmina'),
  unit('2261011', 'Gdańsk', 'city_with_powiat_rights'),
  unit('2204', 'powiat gdański', 'powiat'),
  unit('2204011', 'Pruszcz Gdański', 'urban_gmina', 'Pruszcz Gdański (miasto)'),
];

describe('a unit named in a register', () => {
  it.each([
    ['2211052', '2211052'],
    ['Puck (miasto) (2211031)', '2211031'],
    ['Kosakowo', '2211052'],
    ['w Kosakowie', '2211052'],
    ['gm. Kosakowo', '2211052'],
    ['KOSAKOWO', '2211052'],
    ['Puck (miasto)', '2211031'],
    ['miasto Puck', '2211031'],
    ['gmina wiejska Puck', '2211072'],
    ['powiat pucki', '2211'],
    ['powiatu puckiego', '2211'],
    ['Gdańska', '2261011'],
    ['powiat gdański', '2204'],
    ['Pruszcz Gdański', '2204011'],
  ])('%s is %s', (text, teryt) => {
    expect(findUnit(text, UNITS)).toMatchObject({ found: 'one', unit: { teryt } });
  });

  it.each(['Puck', 'w Pucku', 'gmina Puck'])('%s could be two, and both are told', (text) => {
    expect(findUnit(text, UNITS)).toMatchObject({
      found: 'several',
      units: [{ teryt: '2211031' }, { teryt: '2211072' }],
    });
  });

  it.each(['Pcim', '9999999', 'powiat', ''])('%j is none', (text) => {
    expect(findUnit(text, UNITS)).toEqual({ found: 'none' });
  });
});
