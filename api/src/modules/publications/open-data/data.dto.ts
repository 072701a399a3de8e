import { DATA_LICENCES, type DataLicence } from '@miara/shared';
import { ApiProperty } from '@nestjs/swagger';
import { LocalizedTextDto } from '../../../contract/localized-text.dto.js';
import { PublicPublicationResponse, PublicTenantResponse, PublicUnitResponse } from '../public.dto.js';

const FILE_FORMATS = ['csv', 'json', 'xlsx', 'csv-metadata.json'] as const;

/** A file of open data at its permanent address; its bytes never change. */
export class PublicDataFileResponse {
  /** Name. */
  name: string;
  /** Format. */
  @ApiProperty({ enum: FILE_FORMATS, enumName: 'DataFormat' })
  format: (typeof FILE_FORMATS)[number];
  /** Address. */
  address: string;
  /** Media type. */
  mediaType: string;
  /** SHA-256 of its bytes, hexadecimal. */
  sha256: string;
  /** Size in bytes. */
  byteSize: number;
  /** Shape of the file. */
  schemaVersion: string;
}

/** A column, as the data dictionary tells of it. */
export class PublicDataColumnResponse {
  /** Name. */
  name: string;
  /** What it means. */
  meaning: LocalizedTextDto;
  /** What it is counted in; null where it is no number. */
  unit: LocalizedTextDto | null;
  /** The only values there are, where they are few. */
  allowed: string[];
  /** How it is made; null where it is what was frozen. */
  rule: LocalizedTextDto | null;
}

/** A table of open data in all its formats. */
export class PublicDataTableResponse {
  /** Name of its files, without the ending. */
  name: string;
  /** Title. */
  title: LocalizedTextDto;
  /** Rows. */
  rows: number;
  /** Its files. */
  files: PublicDataFileResponse[];
  /** Its columns. */
  columns: PublicDataColumnResponse[];
}

/** Open data of a publication: where its files are and how to check them. */
export class PublicDataResponse {
  /** The tenant. */
  tenant: PublicTenantResponse;
  /** The publication read. */
  publication: PublicPublicationResponse;
  /** All publications, newest first. */
  publications: PublicPublicationResponse[];
  /** Licence of this publication, an SPDX identifier. */
  @ApiProperty({ enum: DATA_LICENCES, enumName: 'DataLicence' })
  licence: DataLicence;
  /** Address of the text of the licence. */
  licenceAddress: string;
  /** E-mail address of the office that answers for the data; null where none is told. */
  contact: string | null;
  /** Tables, the figures first. */
  tables: PublicDataTableResponse[];
  /** The list of all files with their hashes. */
  manifest: PublicDataFileResponse;
  /** The program that counts every figure anew from the files. */
  program: PublicDataFileResponse;
  /** A unit with data, to count along with; null when none has any. */
  example: PublicUnitResponse | null;
}
