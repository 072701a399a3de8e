import type { Column, ColumnType, Table } from './data-tables.js';

const FORMATS: Readonly<Record<ColumnType, { pl: string; en: string }>> = {
  text: { pl: 'tekst', en: 'text' },
  integer: { pl: 'liczba całkowita', en: 'whole number' },
  exact: {
    pl: 'liczba całkowita dowolnej wielkości; w JSON tekst złożony z cyfr',
    en: 'whole number of any size; in JSON a text of digits',
  },
  boolean: { pl: 'tak/nie (true, false)', en: 'yes or no (true, false)' },
  day: { pl: 'dzień RRRR-MM-DD', en: 'day YYYY-MM-DD' },
  codes: { pl: 'kody rozdzielone spacją; w JSON lista', en: 'codes separated by a space; in JSON a list' },
};

const COLUMNS: readonly Column[] = (
  [
    ['table', 'Plik (bez rozszerzenia)', 'File (without its ending)'],
    ['column', 'Kolumna', 'Column'],
    ['type_pl', 'Zapis, po polsku', 'How it is written, in Polish'],
    ['type_en', 'Zapis, po angielsku', 'How it is written, in English'],
    ['meaning_pl', 'Znaczenie, po polsku', 'Meaning, in Polish'],
    ['meaning_en', 'Znaczenie, po angielsku', 'Meaning, in English'],
    ['unit_pl', 'Jednostka, po polsku', 'Unit of measure, in Polish'],
    ['unit_en', 'Jednostka, po angielsku', 'Unit of measure, in English'],
    ['allowed', 'Dozwolone wartości, gdy jest ich niewiele', 'Allowed values where they are few'],
    ['rule_pl', 'Reguła, po polsku', 'Rule, in Polish'],
    ['rule_en', 'Reguła, po angielsku', 'Rule, in English'],
    ['optional', 'Czy może być puste', 'Whether it may be empty'],
  ] as const
).map(([name, pl, en]) => ({
  name,
  type: name === 'optional' ? 'boolean' : name === 'allowed' ? 'codes' : 'text',
  meaning: { pl, en },
  optional: name.startsWith('unit') || name.startsWith('rule'),
}));

/** The one dictionary of all tables: every column with its meaning, in Polish and English. */
export function dictionaryTable(tables: readonly Table[]): Table {
  const own: Table = {
    name: 'dictionary',
    title: { pl: 'Słownik danych', en: 'Data dictionary' },
    columns: COLUMNS,
    key: ['table', 'column'],
    rows: [],
  };
  return {
    ...own,
    rows: [...tables, own].flatMap(({ name, columns }) =>
      columns.map((column) => [
        name,
        column.name,
        FORMATS[column.type].pl,
        FORMATS[column.type].en,
        column.meaning.pl,
        column.meaning.en,
        column.unit?.pl ?? null,
        column.unit?.en ?? null,
        column.allowed ?? [],
        column.rule?.pl ?? null,
        column.rule?.en ?? null,
        column.optional ?? false,
      ]),
    ),
  };
}
