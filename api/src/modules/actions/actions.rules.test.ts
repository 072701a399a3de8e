import { describe, expect, it } from '@jest/globals';
import { differenceOf, endsBeforeItStarts, itemsOfNoDuty } from './actions.rules.js';

describe('the rules of the action log', () => {
  it.each([
    ['2026-03-02', null, false, 'one day'],
    ['2026-03-02', '2026-03-02', false, 'the same day'],
    ['2026-03-02', '2026-03-05', false, 'some days'],
    ['2026-03-02', '2026-03-01', true, 'backwards'],
    ['2026-03-02', '2025-12-31', true, 'backwards over a year'],
  ])('%s to %s: reversed %s (%s)', (startsOn, endsOn, reversed, _) => {
    expect(endsBeforeItStarts({ startsOn, endsOn })).toBe(reversed);
  });

  const gmina = { teryt: '2211031', kind: 'urban_gmina' } as const;
  const powiat = { teryt: '2211', kind: 'powiat' } as const;
  const city = { teryt: '2262011', kind: 'city_with_powiat_rights' } as const;
  const items = [
    { code: 'LAN-02', duty: 'gmina' },
    { code: 'LAB-01', duty: 'powiat' },
    { code: 'EDU-01', duty: 'both' },
  ] as const;

  it.each([
    ['a gmina', [gmina], ['LAB-01']],
    ['a powiat', [powiat], ['LAN-02']],
    ['a city', [city], []],
    ['a gmina and its powiat', [gmina, powiat], []],
  ])('credited to %s, items that are nobody’s duty are found', (_, units, strays) => {
    expect(itemsOfNoDuty(items, units).map(({ code }) => code)).toEqual(strays);
  });

  it('tells only what differs, as it was and as it is', () => {
    const former = { title: 'Szkolenie', units: ['2211'], place: null };
    const present = { title: 'Szkolenie', units: ['2211', '2211031'], place: 'Puck' };
    expect(differenceOf<object>(former, present)).toEqual({
      former: { units: ['2211'], place: null },
      new: { units: ['2211', '2211031'], place: 'Puck' },
    });
  });
});
