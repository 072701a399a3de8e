import type { FileFormat } from '../files/data-files.js';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/** Entries of the lists that the EU's Publications Office keeps. */
export const EU = {
  themes: `${AUTHORITY}/data-theme`,
  government: `${AUTHORITY}/data-theme/GOVE`,
  society: `${AUTHORITY}/data-theme/SOCI`,
  irregular: `${AUTHORITY}/frequency/IRREG`,
  polish: `${AUTHORITY}/language/POL`,
  english: `${AUTHORITY}/language/ENG`,
  poland: `${AUTHORITY}/country/POL`,
  everybody: `${AUTHORITY}/access-right/PUBLIC`,
  withdrawn: `${AUTHORITY}/distribution-status/WITHDRAWN`,
  available: `${AUTHORITY}/planned-availability/STABLE`,
} as const;

const IANA = 'https://www.iana.org/assignments/media-types';

/** How each format is called by the EU's list of file types and by IANA, and the standard it follows. */
export const FORMATS: Readonly<
  Record<FileFormat, { title: string; fileType: string; mediaType: string; standard: string }>
> = {
  csv: {
    title: 'CSV',
    fileType: `${AUTHORITY}/file-type/CSV`,
    mediaType: `${IANA}/text/csv`,
    standard: 'https://www.rfc-editor.org/rfc/rfc4180',
  },
  json: {
    title: 'JSON',
    fileType: `${AUTHORITY}/file-type/JSON`,
    mediaType: `${IANA}/application/json`,
    standard: 'https://www.rfc-editor.org/rfc/rfc8259',
  },
  xlsx: {
    title: 'XLSX',
    fileType: `${AUTHORITY}/file-type/XLSX`,
    mediaType: `${IANA}/application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`,
    standard: 'https://www.iso.org/standard/71691.html',
  },
  'csv-metadata.json': {
    title: 'CSVW',
    fileType: `${AUTHORITY}/file-type/JSON_LD`,
    mediaType: `${IANA}/application/csvm+json`,
    standard: 'https://www.w3.org/TR/tabular-metadata/',
  },
};

/** Voivodeships (the first two digits of a TERYT code) as regions of the European list (NUTS 2021). */
const NUTS: Readonly<Record<string, readonly string[]>> = {
  '02': ['PL51'],
  '04': ['PL61'],
  '06': ['PL81'],
  '08': ['PL43'],
  '10': ['PL71'],
  '12': ['PL21'],
  '14': ['PL91', 'PL92'],
  '16': ['PL52'],
  '18': ['PL82'],
  '20': ['PL84'],
  '22': ['PL63'],
  '24': ['PL22'],
  '26': ['PL72'],
  '28': ['PL62'],
  '30': ['PL41'],
  '32': ['PL42'],
};

/** Addresses of the regions in which units lie. */
export function regionsOf(units: readonly { teryt: string }[]): string[] {
  const voivodeships = new Set(units.map(({ teryt }) => teryt.slice(0, 2)));
  return [...voivodeships]
    .sort()
    .flatMap((code) => NUTS[code] ?? [])
    .map((code) => `http://data.europa.eu/nuts/code/${code}`);
}
