import { describe, expect, it } from '@jest/globals';
import { suggestItems, suggestionIndexOf } from '../suggest-items.js';
import { tableItems } from './table-names.js';

const index = suggestionIndexOf(tableItems());

describe('suggesting items of the standard', () => {
  it.each([
    ['Szkolenie urzędników z obsługi cudzoziemców', 'INF-02'],
    ['kurs polskiego dla doroslych, Reda', 'LAN-01'],
    ['Kawiarenka językowa w bibliotece', 'LAN-04'],
    ['asystentka międzykulturowa w szkole', 'EDU-06'],
    ['dyżur tłumacza w urzędzie', 'INF-06'],
    ['pakiety powitalne dla rodzin uczniów', 'EDU-04'],
    ['spotkanie z pracodawcami o legalnym zatrudnianiu', 'LAB-05'],
    ['posiedzenie zespołu powiatowego ds. migracji', 'GOV-01'],
    ['poradnik o najmie i prawach lokatora', 'HOU-01'],
    ['nowe książki w bibliotece w językach mieszkańców', 'CUL-04'],
  ])('%j speaks of %s', (line, code) => {
    expect(suggestItems(line, index)).toContain(code);
  });

  it.each(['', 'w Redzie 12 osób', 'kawa i herbata', 'dla wszystkich gmin powiatu'])(
    '%j speaks of none',
    (line) => {
      expect(suggestItems(line, index)).toEqual([]);
    },
  );

  it('names three at most', () => {
    const line = tableItems()
      .map(({ title }) => title)
      .join(' ');
    expect(suggestItems(line, index)).toHaveLength(3);
  });
});
