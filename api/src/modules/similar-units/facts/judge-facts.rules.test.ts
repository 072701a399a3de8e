import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../registers/register-files.reader.js';
import { areaOf, terytOf } from './fact-cells.rules.js';
import { judgeFacts, keyOfFact, type KnownForFacts } from './judge-facts.rules.js';

const SOURCE = 'https://bdl.stat.gov.pl/dane';
const KEPT = {
  teryt: '2211031',
  year: 2024,
  areaHectares: 490,
  residents: null,
  foreignResidents: null,
  source: SOURCE,
};
const KNOWN: KnownForFacts = {
  units: new Set(['2211', '2211031', '2211072']),
  facts: new Map([[keyOfFact(KEPT), KEPT]]),
  year: 2026,
};

const judge = (...rows: Cell[][]) =>
  judgeFacts({ name: '', rows: rows.map((cells, index) => ({ number: index + 1, cells })) }, KNOWN);

const HEADINGS = ['Kod TERYT', 'Nazwa', 'Rok', 'Powierzchnia w km²', 'Ludność', 'Cudzoziemcy', 'Źródło'];

describe('a file of facts', () => {
  it('is read by its headings, wherever they stand, whatever else it holds', () => {
    const { missingColumns, rows } = judge(['Dane GUS'], HEADINGS, [
      '2211072',
      'Puck',
      2024,
      '237,21',
      '27 069',
      312,
      SOURCE,
    ]);
    expect(missingColumns).toEqual([]);
    expect(rows).toEqual([
      {
        row: 3,
        fact: {
          teryt: '2211072',
          year: 2024,
          areaHectares: 23_721,
          residents: 27_069,
          foreignResidents: 312,
          source: SOURCE,
        },
        issues: [],
        change: 'new',
      },
    ]);
  });

  it('says which columns are missing, and reads nothing then', () => {
    expect(judge(['Nazwa', 'Rok'], ['Puck', 2024])).toEqual({
      missingColumns: ['teryt', 'source'],
      rows: [],
    });
  });

  it('tells of each row what it would change', () => {
    const { rows } = judge(
      ['teryt', 'rok', 'powierzchnia', 'źródło'],
      ['2211031', 2024, 490, SOURCE],
      ['2211031', 2025, 490, SOURCE],
      ['2211072', 2024, 500, SOURCE],
    );
    expect(rows.map(({ change }) => change)).toEqual(['same', 'new', 'new']);
    expect(
      judge(['teryt', 'rok', 'ha', 'powierzchnia', 'źródło'], ['2211031', 2024, 1, 491, SOURCE]).rows,
    ).toMatchObject([{ change: 'changed' }]);
  });

  it.each<[string, Cell[], { field: string | null; code: string }]>([
    ['a code that is none', ['abc', '', 2024, 1, 1, 1, SOURCE], { field: 'teryt', code: 'not_a_teryt' }],
    ['a unit of elsewhere', ['1465011', '', 2024, 1, 1, 1, SOURCE], { field: 'teryt', code: 'not_a_member' }],
    ['no year', ['2211', '', '', 1, 1, 1, SOURCE], { field: 'year', code: 'missing' }],
    ['a year to come', ['2211', '', 2027, 1, 1, 1, SOURCE], { field: 'year', code: 'not_a_year' }],
    [
      'an area in words',
      ['2211', '', 2024, 'duża', 1, 1, SOURCE],
      { field: 'areaHectares', code: 'not_an_area' },
    ],
    ['half a person', ['2211', '', 2024, 1, '10,5', 1, SOURCE], { field: 'residents', code: 'not_a_count' }],
    [
      'more foreigners than residents',
      ['2211', '', 2024, 1, 10, 11, SOURCE],
      { field: 'foreignResidents', code: 'more_than_residents' },
    ],
    ['nothing at all', ['2211', '', 2024, '', '', '', SOURCE], { field: null, code: 'nothing_said' }],
    [
      'a source that is no address',
      ['2211', '', 2024, 1, 1, 1, 'GUS'],
      { field: 'source', code: 'not_an_address' },
    ],
  ])('names the row and the field of %s', (_, cells, issue) => {
    expect(judge(HEADINGS, cells).rows).toMatchObject([{ row: 2, issues: [issue], change: null }]);
  });

  it('refuses both of two rows about the same unit and year', () => {
    const { rows } = judge(
      HEADINGS,
      ['2211', '', 2024, 1, 1, 1, SOURCE],
      ['2211031', '', 2025, 1, 1, 1, SOURCE],
      ['2211000', '', 2024, 2, 2, 2, SOURCE],
    );
    expect(rows.map(({ issues }) => issues.map(({ code }) => code))).toEqual([['twice'], [], ['twice']]);
  });
});

describe('a cell', () => {
  it.each<[Cell, string | null]>([
    [2_262_011, '2262011'],
    [201_011, '0201011'],
    [201, '0201'],
    ['2211000', '2211'],
    ['22', null],
    ['22110', null],
  ])('%s is the code %s', (cell, code) => {
    expect(terytOf(cell)).toBe(code);
  });

  it('holds an area in hectares, rounded half up', () => {
    expect(areaOf('12 345,5', { inSquareKilometres: false })).toBe(12_346);
    expect(areaOf('4.905', { inSquareKilometres: true })).toBe(491);
    expect(areaOf('0', { inSquareKilometres: true })).toBeNull();
  });
});
