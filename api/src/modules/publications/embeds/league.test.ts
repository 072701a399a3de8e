import { describe, expect, it } from '@jest/globals';
import type { PublicUnitResponse } from '../public.dto.js';
import { leagueOf } from './league.js';
import { inLines, inXml } from './svg.js';

function unit(teryt: string, numerator: number, denominator = 49, hasData = true): PublicUnitResponse {
  return {
    unit: { teryt, displayName: { pl: teryt }, kind: 'rural_gmina', powiatTeryt: null },
    powiatName: null,
    residents: 1,
    figure: {
      numerator,
      denominator,
      declared: numerator,
      assessed: 1,
      hasData,
      asOf: '2026-03-16',
      standardVersion: 'SMI 1.0',
      explain: '/',
    },
  };
}

describe('a league within a kind', () => {
  it('orders by exact fractions; equal figures share a place and the next one is counted on', () => {
    const all = [
      unit('a', 1, 3),
      unit('b', 20, 49),
      unit('c', 2, 6),
      unit('d', 0),
      unit('e', 49),
      unit('f', 9, 9, false),
    ];
    const { places, withoutData } = leagueOf('rural_gmina', all);
    expect(places.map(({ place, unit: one }) => `${place} ${one.unit.teryt}`)).toEqual([
      '1 e',
      '2 b',
      '3 a',
      '3 c',
      '5 d',
    ]);
    expect(withoutData).toBe(1);
  });

  it('is none with four units that have data, and none of other kinds are counted', () => {
    const other = { ...unit('x', 5), unit: { ...unit('x', 5).unit, kind: 'powiat' as const } };
    const all = [unit('a', 1), unit('b', 2), unit('c', 3), unit('d', 4), unit('e', 0, 49, false), other];
    expect(leagueOf('rural_gmina', all)).toEqual({ kind: 'rural_gmina', places: [], withoutData: 1 });
  });
});

describe('words in a picture', () => {
  it('break into lines, and what does not fit ends in an ellipsis', () => {
    expect(inLines('gmina wiejska Pruszcz Gdański', 14, 2)).toEqual(['gmina wiejska', 'Pruszcz…']);
    expect(inLines('Gdynia', 14, 2)).toEqual(['Gdynia']);
    expect(inLines('Konstantynopolitańczykowianeczka', 10, 1)).toEqual(['Konstanty…']);
  });

  it('stay words in XML', () => {
    expect(inXml(`<b a="1">'&\u0000`)).toBe('&lt;b a=&quot;1&quot;&gt;&apos;&amp;');
  });
});
