import { describe, expect, it } from '@jest/globals';
import { tileLines } from '../tile-lines.js';

describe('a name on a tile', () => {
  it.each([
    ['Gdańsk', ['Gdańsk']],
    ['Pruszcz Gdański (gmina wiejska)', ['Pruszcz', 'Gdański', 'gm. wiejska']],
    ['Puck (miasto)', ['Puck', 'miasto']],
    ['Jastrzębia Góra', ['Jastrzębia', 'Góra']],
    ['Nowy Dwór Gdański', ['Nowy Dwór', 'Gdański']],
    ['powiat wejherowski', ['pow.', 'wejherowski']],
    ['Konstantynopolitańczyków', ['Konstantynop…']],
  ])('of %s', (name, lines) => {
    expect(tileLines(name)).toEqual(lines);
  });
});
