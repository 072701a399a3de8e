import { createHash } from 'node:crypto';
import type { DataLicence } from '@miara/shared';
import type { Table } from './data-tables.js';
import { dictionaryTable } from './dictionary-table.js';
import { figuresTable } from './figures-table.js';
import { actionsTable, itemsTable, standingsTable, unitsTable } from './frozen-tables.js';
import type { FrozenPublication } from './frozen-publication.js';
import { LICENCES } from './licences.js';
import { writeCsv } from './write-csv.js';
import { writeCsvMetadata } from './write-csvw.js';
import { writeJson } from './write-json.js';
import { writeXlsx } from './write-xlsx.js';

/**
 * Shape of the files. A publication's files are functions of its frozen rows, so whatever changes their bytes makes a new
 * shape that only later publications have; a test keeps the bytes of this one.
 */
export const SCHEMA_VERSION = '1.0';

const JSON_TYPE = 'application/json; charset=utf-8';

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: JSON_TYPE,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'csv-metadata.json': 'application/csvm+json; charset=utf-8',
} as const;

export type FileFormat = keyof typeof MEDIA_TYPES;

const FORMATS: readonly FileFormat[] = ['csv', 'json', 'xlsx', 'csv-metadata.json'];

/** A file of a publication, rendered. */
export interface DataFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/** What the manifest says of a file. */
export interface DataFileFacts {
  name: string;
  /** Table it holds. */
  table: string;
  format: FileFormat;
  mediaType: string;
  /** Hexadecimal. */
  sha256: string;
  byteSize: number;
  /** Rows without the heading; null for a description. */
  rows: number | null;
  schemaVersion: string;
}

export interface Manifest {
  tenant: string;
  publication: number;
  asOf: string;
  publishedAt: string;
  standard: string;
  contentHash: string;
  licence: DataLicence;
  files: DataFileFacts[];
}

/** The tables of a publication, the figures first. Older ones froze no actions. */
export function tablesOf(frozen: FrozenPublication): Table[] {
  const tables = [
    figuresTable(frozen),
    standingsTable(frozen),
    itemsTable(frozen),
    unitsTable(frozen),
    ...(frozen.format >= 2 ? [actionsTable(frozen)] : []),
  ];
  return [...tables, dictionaryTable(tables)];
}

/** One file by its name; null when the publication has none of that name. */
export function renderFile(frozen: FrozenPublication, name: string): DataFile | null {
  const dot = name.indexOf('.');
  const format = FORMATS.find((one) => one === name.slice(dot + 1));
  const table = tablesOf(frozen).find((one) => one.name === name.slice(0, dot));
  return format && table ? fileOf(frozen, table, format) : null;
}

/** What all files of a publication are, with their hashes. */
export function manifestOf(frozen: FrozenPublication): Manifest {
  const { tenant, number, asOf, publishedAt, standard, contentHash, licence } = frozen;
  return {
    tenant,
    publication: number,
    asOf,
    publishedAt,
    standard: `${standard.code} ${standard.number}`,
    contentHash,
    licence,
    files: tablesOf(frozen).flatMap((table) =>
      FORMATS.map((format) => {
        const { name, mediaType, bytes } = fileOf(frozen, table, format);
        return {
          name,
          table: table.name,
          format,
          mediaType,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          byteSize: bytes.length,
          rows: format === 'csv-metadata.json' ? null : table.rows.length,
          schemaVersion: SCHEMA_VERSION,
        };
      }),
    ),
  };
}

export function writeManifest(manifest: Manifest): DataFile {
  return {
    name: 'manifest.json',
    mediaType: JSON_TYPE,
    bytes: Buffer.from(`${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...manifest }, null, 2)}\n`),
  };
}

function fileOf(frozen: FrozenPublication, table: Table, format: FileFormat): DataFile {
  return {
    name: `${table.name}.${format}`,
    mediaType: MEDIA_TYPES[format],
    bytes: bytesOf(frozen, table, format),
  };
}

function bytesOf(frozen: FrozenPublication, table: Table, format: FileFormat): Buffer {
  switch (format) {
    case 'csv':
      return writeCsv(table);
    case 'json':
      return writeJson(frozen, table);
    case 'xlsx':
      return writeXlsx(table);
    case 'csv-metadata.json':
      return writeCsvMetadata(table, LICENCES[frozen.licence].text);
  }
}
