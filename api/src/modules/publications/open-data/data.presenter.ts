import { createHash } from 'node:crypto';
import { coverageOfUnit } from '../../roll-ups/coverage.reader.js';
import { presentOpened, presentPublicUnit, presentSet } from '../public.presenter.js';
import type { PublishedUnits } from '../public.service.js';
import type { PublicDataFileResponse, PublicDataResponse, PublicDataTableResponse } from './data.dto.js';
import {
  SCHEMA_VERSION,
  writeManifest,
  type DataFile,
  type DataFileFacts,
  type Manifest,
} from './files/data-files.js';
import type { Table } from './files/data-tables.js';
import { LICENCES } from './files/licences.js';

/** What the page of open data is made of. */
export interface OpenData {
  units: PublishedUnits;
  manifest: Manifest;
  /** Tables without their rows. */
  tables: readonly Omit<Table, 'rows'>[];
  contact: string | null;
  program: DataFile;
}

/** Permanent address of a file of a publication. */
export function dataAddress(tenant: string, number: number, name: string): string {
  return `/${tenant}/data/${number}/${name}`;
}

export function presentData({ units, manifest, tables, contact, program }: OpenData): PublicDataResponse {
  const { tenant, publication, publications } = units;
  const addressOf = (name: string): string => dataAddress(tenant.slug, publication.number, name);
  const example = units.units.find((unit) => {
    const { hasData, numerator, denominator } = coverageOfUnit(unit);
    return hasData && numerator > 0 && numerator < denominator;
  });
  return {
    ...presentOpened(units),
    publications: publications.map(presentSet),
    licence: manifest.licence,
    licenceAddress: LICENCES[manifest.licence].text,
    contact,
    tables: tables.map((table) => presentTable(table, manifest.files, addressOf)),
    manifest: presentRendered(writeManifest(manifest), addressOf('manifest.json')),
    program: presentRendered(program, `/${tenant.slug}/data/recompute.mjs`),
    example: example ? presentPublicUnit(units, example) : null,
  };
}

function presentTable(
  { name, title, columns }: Omit<Table, 'rows'>,
  files: readonly DataFileFacts[],
  addressOf: (name: string) => string,
): PublicDataTableResponse {
  const own = files.filter(({ table }) => table === name);
  return {
    name,
    title,
    rows: own[0]?.rows ?? 0,
    files: own.map(({ name: file, format, mediaType, sha256, byteSize, schemaVersion }) => ({
      name: file,
      format,
      address: addressOf(file),
      mediaType,
      sha256,
      byteSize,
      schemaVersion,
    })),
    columns: columns.map((column) => ({
      name: column.name,
      meaning: column.meaning,
      unit: column.unit ?? null,
      allowed: [...(column.allowed ?? [])],
      rule: column.rule ?? null,
    })),
  };
}

function presentRendered({ name, mediaType, bytes }: DataFile, address: string): PublicDataFileResponse {
  return {
    name,
    format: 'json',
    address,
    mediaType,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    byteSize: bytes.length,
    schemaVersion: SCHEMA_VERSION,
  };
}
