import { describe, expect, it } from '@jest/globals';
import { byPolishText, comparePolish } from './compare.js';
import { fold, searchKeys } from './fold.js';
import { matchesName } from './matches-name.js';

/** The 56 members of the demonstration tenant. */
const MEMBERS = [
  'Gdańsk',
  'Gdynia',
  'Sopot',
  'powiat gdański',
  'powiat kartuski',
  'powiat lęborski',
  'powiat malborski',
  'powiat nowodworski',
  'powiat pucki',
  'powiat tczewski',
  'powiat wejherowski',
  'Pruszcz Gdański (miasto)',
  'Lębork',
  'Malbork (miasto)',
  'Krynica Morska',
  'Hel',
  'Puck (miasto)',
  'Tczew (miasto)',
  'Reda',
  'Rumia',
  'Wejherowo (miasto)',
  'Kartuzy',
  'Żukowo',
  'Nowy Staw',
  'Nowy Dwór Gdański',
  'Jastarnia',
  'Władysławowo',
  'Gniew',
  'Pelplin',
  'Cedry Wielkie',
  'Kolbudy',
  'Pruszcz Gdański (gmina wiejska)',
  'Przywidz',
  'Pszczółki',
  'Suchy Dąb',
  'Trąbki Wielkie',
  'Chmielno',
  'Przodkowo',
  'Sierakowice',
  'Somonino',
  'Stężyca',
  'Sulęczyno',
  'Nowa Wieś Lęborska',
  'Lichnowy',
  'Miłoradz',
  'Ostaszewo',
  'Stegna',
  'Kosakowo',
  'Puck (gmina wiejska)',
  'Subkowy',
  'Tczew (gmina wiejska)',
  'Linia',
  'Luzino',
  'Łęczyce',
  'Szemud',
  'Wejherowo (gmina wiejska)',
] as const;

const found = (query: string): readonly string[] => MEMBERS.filter((name) => matchesName(query, name));

describe('folding', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['ZAŻÓŁĆ GĘŚLĄ JAŹŃ', 'zazolc gesla jazn'],
    ['Pruszcz Gdański', 'pruszcz gdanski'],
    ['Київ', 'киів'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('makes the same of composed and decomposed letters', () => {
    expect(fold('Wejherowo ó'.normalize('NFD'))).toBe(fold('Wejherowo ó'.normalize('NFC')));
  });

  it('parts a name into words', () => {
    expect(searchKeys('Pruszcz Gdański (gmina wiejska)')).toEqual(['pruszcz', 'gdanski', 'gmina', 'wiejska']);
    expect(searchKeys('EDU-01')).toEqual(['edu', '01']);
  });
});

describe('finding a name', () => {
  it.each([
    ['Gdańska', 'Gdańsk'],
    ['w Gdańsku', 'Gdańsk'],
    ['z Gdynią', 'Gdynia'],
    ['w Gdyni', 'Gdynia'],
    ['w Sopocie', 'Sopot'],
    ['Pucka', 'Puck (miasto)'],
    ['w Pucku', 'Puck (gmina wiejska)'],
    ['Helu', 'Hel'],
    ['Redą', 'Reda'],
    ['w Redzie', 'Reda'],
    ['Rumi', 'Rumia'],
    ['w Tczewie', 'Tczew (miasto)'],
    ['Wejherowa', 'Wejherowo (miasto)'],
    ['w Wejherowie', 'Wejherowo (gmina wiejska)'],
    ['Kartuz', 'Kartuzy'],
    ['w Kartuzach', 'Kartuzy'],
    ['w Żukowie', 'Żukowo'],
    ['Nowego Stawu', 'Nowy Staw'],
    ['w Nowym Stawie', 'Nowy Staw'],
    ['w Nowym Dworze Gdańskim', 'Nowy Dwór Gdański'],
    ['Nowego Dworu Gdańskiego', 'Nowy Dwór Gdański'],
    ['w Jastarni', 'Jastarnia'],
    ['we Władysławowie', 'Władysławowo'],
    ['w Pelplinie', 'Pelplin'],
    ['Cedrów Wielkich', 'Cedry Wielkie'],
    ['w Cedrach Wielkich', 'Cedry Wielkie'],
    ['w Kolbudach', 'Kolbudy'],
    ['Przywidza', 'Przywidz'],
    ['Pszczółek', 'Pszczółki'],
    ['Suchego Dębu', 'Suchy Dąb'],
    ['w Suchym Dębie', 'Suchy Dąb'],
    ['Trąbek Wielkich', 'Trąbki Wielkie'],
    ['w Sierakowicach', 'Sierakowice'],
    ['Stężycy', 'Stężyca'],
    ['w Nowej Wsi Lęborskiej', 'Nowa Wieś Lęborska'],
    ['Lichnów', 'Lichnowy'],
    ['w Miłoradzu', 'Miłoradz'],
    ['w Stegnie', 'Stegna'],
    ['Linii', 'Linia'],
    ['w Łęczycach', 'Łęczyce'],
    ['w Szemudzie', 'Szemud'],
    ['Lęborka', 'Lębork'],
    ['w Krynicy Morskiej', 'Krynica Morska'],
    ['powiatu puckiego', 'powiat pucki'],
    ['w powiecie wejherowskim', 'powiat wejherowski'],
    ['gmina Kosakowo', 'Kosakowo'],
    ['miasto Hel', 'Hel'],
  ])('%j finds %s', (query, name) => {
    expect(found(query)).toContain(name);
  });

  it.each(MEMBERS)('%s is found by its whole name and by it without diacritics', (name) => {
    expect(matchesName(name, name)).toBe(true);
    expect(matchesName(fold(name).toUpperCase(), name)).toBe(true);
  });

  it.each([
    ['pruszcz', ['Pruszcz Gdański (gmina wiejska)', 'Pruszcz Gdański (miasto)']],
    ['gdański pruszcz', ['Pruszcz Gdański (gmina wiejska)', 'Pruszcz Gdański (miasto)']],
    ['wie luz', []],
    ['zukowo', ['Żukowo']],
    ['ŁĘCZ', ['Łęczyce']],
    ['wejherowo wiejska', ['Wejherowo (gmina wiejska)']],
    ['powiat tcz', ['powiat tczewski']],
    ['w Wejherowie', ['Wejherowo (gmina wiejska)', 'Wejherowo (miasto)']],
    ['w Helu', ['Hel']],
    ['Redy', ['Reda']],
    ['Linii', ['Linia']],
    ['Rumi', ['Rumia']],
    ['Stegny', ['Stegna']],
    ['Warszawa', []],
    ['Gdynii Gdańska', []],
  ])('%j finds exactly %j', (query, names) => {
    expect([...found(query)].sort(comparePolish)).toEqual(names);
  });

  it('finds everything when nothing was typed yet', () => {
    expect(found('  ')).toHaveLength(56);
    expect(found('-')).toHaveLength(56);
  });

  it('still looks for a word that could be a preposition when it is all there is', () => {
    expect(found('w')).toContain('Władysławowo');
    expect(found('w')).not.toContain('Hel');
  });

  it('accepts a match in any of several names', () => {
    expect(matchesName('town', ['Puck (miasto)', 'Puck (town)', '2211031'])).toBe(true);
    expect(matchesName('2211031', ['Puck (miasto)', 'Puck (town)', '2211031'])).toBe(true);
  });
});

describe('Polish order', () => {
  it('puts Ł after L, Ż after Z and numbers by value', () => {
    expect(['Łódź', 'Luzino', 'Lębork', 'Żukowo', 'Zblewo', 'Ćmielów', 'Cedry'].sort(comparePolish)).toEqual([
      'Cedry',
      'Ćmielów',
      'Lębork',
      'Luzino',
      'Łódź',
      'Zblewo',
      'Żukowo',
    ]);
    expect(['EDU-10', 'EDU-2'].sort(comparePolish)).toEqual(['EDU-2', 'EDU-10']);
  });

  it('sorts things by a text of theirs', () => {
    const units = [{ name: 'Łęczyce' }, { name: 'Linia' }];
    expect(units.sort(byPolishText((unit) => unit.name)).map((unit) => unit.name)).toEqual([
      'Linia',
      'Łęczyce',
    ]);
  });
});
