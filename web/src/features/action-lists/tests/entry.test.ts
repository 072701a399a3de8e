import { describe, expect, it } from '@jest/globals';
import { codeFor } from '../../../forms/code-for.js';
import { moved, wordsFrom } from '../entry.js';

describe('an entry of a list', () => {
  it.each([
    ['Wyjazd studyjny', [], 'wyjazd_studyjny'],
    ['Żłobek: opieka', [], 'zlobek_opieka'],
    ['2. edycja', [], 'edycja'],
    ['Kurs', ['kurs', 'kurs_2'], 'kurs_3'],
    ['!', [], 'entry'],
  ])('called %s gets a code of its own', (name, taken, code) => {
    expect(codeFor(name, taken)).toBe(code);
  });

  it('takes words as they are compared, each once', () => {
    expect(wordsFrom('Szkoleń, warsztat;\nszkolen, ')).toEqual(['szkolen', 'warsztat']);
  });

  it('moves by one place', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });
});
