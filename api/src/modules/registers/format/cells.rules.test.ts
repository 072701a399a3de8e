import { describe, expect, it } from '@jest/globals';
import { periodOf } from './day-cell.rules.js';
import { guarded, textOf } from './guarded-text.rules.js';
import { asList, entriesOf } from './list-cell.rules.js';
import { countOf, groszOf } from './number-cell.rules.js';

describe('a day in a cell', () => {
  it.each([
    ['12.03.2026', '2026-03-12', null],
    ['2.3.2026 r.', '2026-03-02', null],
    ['2026-03-12', '2026-03-12', null],
    ['2026-03-12 10:30', '2026-03-12', null],
    ['12/03/2026', '2026-03-12', null],
    ['12 marca 2026', '2026-03-12', null],
    ['5 maja 2026 r.', '2026-05-05', null],
    [46_093, '2026-03-12', null],
    ['46093', '2026-03-12', null],
    ['12-14.03.2026', '2026-03-12', '2026-03-14'],
    ['12.03.2026 – 2.04.2026', '2026-03-12', '2026-04-02'],
    ['12.03.2026-14.03.2026', '2026-03-12', '2026-03-14'],
    ['od 12.03.2026 do 14.03.2026', '2026-03-12', '2026-03-14'],
  ])('%s is %s to %s', (cell, from, until) => {
    expect(periodOf(cell)).toEqual({ from, until });
  });

  it.each(['31.02.2026', 'marzec 2026', '12.13.2026', 'jutro', 12, '2026'])('%s is none', (cell) => {
    expect(periodOf(cell)).toBeNull();
  });
});

describe('an amount in a cell', () => {
  it.each([
    ['1 234,50 zł', 123_450],
    ['1\u00a0234,5', 123_450],
    ['1.234,50 PLN', 123_450],
    ['1234.50', 123_450],
    ['1,234.50', 123_450],
    ['1.234', 123_400],
    ['0', 0],
    ['1200,-', 120_000],
    [1234.5, 123_450],
  ])('%s is %s grosz', (cell, grosz) => {
    expect(groszOf(cell)).toBe(grosz);
  });

  it.each(['1,234', 'tysiąc', '-5', -5, '1 23', '12,345', 0.001])('%s is none', (cell) => {
    expect(groszOf(cell)).toBeNull();
  });
});

describe('a count in a cell', () => {
  it.each([
    ['12', 12],
    ['ok. 30 osób', 30],
    ['1 200', 1200],
    [7, 7],
  ])('%s is %s', (cell, count) => {
    expect(countOf(cell)).toBe(count);
  });

  it.each(['kilka', '1,5', -1, 2.5, '10-12'])('%s is none', (cell) => {
    expect(countOf(cell)).toBeNull();
  });
});

describe('texts and lists', () => {
  it.each(['=1+1', ' a ', "'a", "''", '-', '+48', '@x', '\ta'])('guards %j and reads it back', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(textOf(guarded(text))).toBe(text);
  });

  it('leaves the apostrophe of a text that nobody guarded', () => {
    expect(textOf("'Kowadło'")).toBe("'Kowadło'");
    expect(textOf('  ')).toBeNull();
  });

  it('reads back every list it writes', () => {
    const names = ['a', 'b; c', 'd "e"', ' f ', 'g\nh', 'i, j'];
    expect(entriesOf(asList(names))).toEqual(names);
    expect(entriesOf('"never closed')).toBeNull();
    expect(entriesOf('a;; b;\nc')).toEqual(['a', 'b', 'c']);
  });
});
