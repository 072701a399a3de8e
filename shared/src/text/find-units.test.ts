import { describe, expect, it } from '@jest/globals';
import { closestNames } from './closest-names.js';
import { findUnits } from './find-units.js';

const unit = (name: string, teryt: string, powiat: readonly string[], isPowiat = false) => ({
  name,
  facts: { names: [name, teryt], powiat, isPowiat },
});
const PUCKI = ['2211', 'powiat pucki'];
const KARTUSKI = ['2205', 'powiat kartuski'];
const UNITS = [
  unit('Gdańsk', '2261011', []),
  unit('Gdynia', '2262011', []),
  unit('Kartuzy', '2205043', KARTUSKI),
  unit('Kosakowo', '2211062', PUCKI),
  unit('Powiat kartuski', '2205', KARTUSKI, true),
  unit('Powiat pucki', '2211', PUCKI, true),
  unit('Pruszcz Gdański (gmina wiejska)', '2204042', ['2204', 'powiat gdański']),
  unit('Puck (miasto)', '2211031', PUCKI),
  unit('Rumia', '2215031', ['2215', 'powiat wejherowski']),
  unit('Tczew', '2214011', ['2214', 'powiat tczewski']),
];
const found = (query: string) => findUnits(query, UNITS, ({ facts }) => facts).map(({ name }) => name);

describe('finding a unit', () => {
  it.each([
    ['gdyn', ['Gdynia']],
    ['Gdańska', ['Gdańsk', 'Pruszcz Gdański (gmina wiejska)']],
    ['w Pucku', ['Powiat pucki', 'Puck (miasto)']],
    ['kartuz', ['Kartuzy']],
    ['2205043', ['Kartuzy']],
    ['2211', ['Kosakowo', 'Powiat pucki', 'Puck (miasto)']],
  ])('by name, case and code: %s', (query, names) => {
    expect(found(query)).toEqual(names);
  });

  it.each(['powiat pucki', 'w powiecie puckim', 'powiatu puckiego'])('by powiat: %s', (query) => {
    expect(found(query)).toEqual(['Kosakowo', 'Powiat pucki', 'Puck (miasto)']);
  });

  it('by powiat without the word, where nothing else has that name', () => {
    expect(found('kartuski')).toEqual(['Kartuzy', 'Powiat kartuski']);
  });

  it('does not take the name of a town for that of its powiat, nor the bare word for all of them', () => {
    expect(found('puck')).toEqual(['Powiat pucki', 'Puck (miasto)']);
    expect(found('powiat')).toEqual(['Powiat kartuski', 'Powiat pucki']);
  });

  it.each([
    ['Гданськ', 'Gdańsk'],
    ['Гдиня', 'Gdynia'],
    ['Гдыня', 'Gdynia'],
    ['Румія', 'Rumia'],
    ['Тчев', 'Tczew'],
    ['Прущ-Гданський', 'Pruszcz Gdański (gmina wiejska)'],
  ])('in Cyrillic: %s', (query, name) => {
    expect(found(query)).toContain(name);
  });

  it('finds all while nothing is asked, and nothing for what is not there', () => {
    expect(found('  ')).toHaveLength(UNITS.length);
    expect(found('Kraków')).toEqual([]);
  });
});

describe('the closest names', () => {
  const close = (query: string) =>
    closestNames(query, UNITS, ({ name }) => [name], 3).map(({ name }) => name);

  it.each([
    ['Gdnyia', ['Gdynia']],
    ['w Kosakkowo', ['Kosakowo']],
    ['Rumja', ['Rumia']],
    ['Prusch Gdanski', []],
    ['Kraków', []],
    ['xy', []],
  ])('to %s are %j', (query, names) => {
    expect(close(query)).toEqual(names);
  });
});
