import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv.js';

describe('a table as CSV', () => {
  it('opens in Excel: UTF-8 mark, semicolons, quotes doubled', () => {
    expect(
      csvOf([
        ['Gdynia', 31, null],
        ['Puck; "miasto"', 0, '49'],
      ]),
    ).toBe('\ufeffGdynia;31;\r\n"Puck; ""miasto""";0;49\r\n');
  });

  it('never hands a spreadsheet a formula', () => {
    expect(csvOf([['=1+1', '-2', -2]])).toBe('\ufeff"\'=1+1";"\'-2";-2\r\n');
  });
});
