import type { ColumnType, Table } from './data-tables.js';

const DATATYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  exact: 'integer',
  boolean: 'boolean',
  day: 'date',
  codes: 'string',
};

/** What a CSV file holds, for programs (W3C, CSV on the Web). */
export function writeCsvMetadata({ name, title, columns, key }: Table, licence: string): Buffer {
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: `${name}.csv`,
    'dc:title': [
      { '@value': title.pl, '@language': 'pl' },
      { '@value': title.en, '@language': 'en' },
    ],
    'dc:license': { '@id': licence },
    dialect: { delimiter: ',', encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        'dc:description': [
          { '@value': column.meaning.pl, '@language': 'pl' },
          { '@value': column.meaning.en, '@language': 'en' },
        ],
        datatype: DATATYPES[column.type],
        required: !(column.optional ?? false) && column.type !== 'codes',
        ...(column.type === 'codes' && { separator: ' ' }),
      })),
      primaryKey: key,
    },
  };
  return Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`);
}
