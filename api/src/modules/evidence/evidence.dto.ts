import { ApiProperty } from '@nestjs/swagger';
import { TEXT_LIMITS } from '@miara/shared';
import { IsISO8601, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { IsFilled } from '../../platform/http/field-rules.js';
import { PageQuery } from '../../platform/http/page-query.js';

/** The fields that come with an uploaded file (multipart/form-data; the file itself is the part `file`). */
export class UploadEvidenceRequest {
  /** TERYT code of the unit whose proof it is. May be left out by a person who holds exactly one place. */
  @IsOptional()
  @Matches(/^\d{4}(\d{3})?$/)
  unit?: string;
  /** Kind code of the standard, e.g. resolution, minutes. */
  @IsString()
  @IsFilled()
  @MaxLength(40)
  kind: string;
  /** Title; the file's name when left out. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMITS.title)
  title?: string;
  /** Note for the reviewer. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMITS.note)
  note?: string;
  /** First day in force (YYYY-MM-DD). */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  effectiveFrom?: string;
  /** First day no longer in force (YYYY-MM-DD). */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  effectiveUntil?: string;
}

/** Which proofs to list. */
export class EvidenceListQuery extends PageQuery {
  /** Only proofs of this unit (TERYT). */
  @IsOptional()
  @Matches(/^\d{4}(\d{3})?$/)
  unit?: string;
  /** Only proofs whose title or file name contains this, diacritics ignored. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

/** An assessment that rests on a proof. */
export class EvidenceLinkResponse {
  /** Identifier of the assessment. */
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;
  /** Its unit. */
  unit: UnitRefDto;
  /** Its item code. */
  item: string;
}

/** A proof. */
export class EvidenceResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** The unit whose proof it is. */
  unit: UnitRefDto;
  /** Kind code. */
  kind: string;
  /** Title. */
  title: string;
  /** Note for the reviewer. */
  note: string | null;
  /** First day in force. */
  effectiveFrom: string | null;
  /** First day no longer in force. */
  effectiveUntil: string | null;
  /** In force today. */
  inForce: boolean;
  /** Name of the file. */
  fileName: string;
  /** Media type, sniffed from the bytes. */
  mediaType: string;
  /** Size in bytes. */
  byteSize: number;
  /** SHA-256 of the bytes, lower-case hex. */
  sha256: string;
  /** Address of the bytes; always downloaded, never shown inline. */
  file: string;
  /** When it was uploaded. */
  @ApiProperty({ format: 'date-time' })
  uploadedAt: string;
  /** Who uploaded it. */
  uploadedBy: string | null;
  /** Assessments within the reader's place that rest on it. */
  links: EvidenceLinkResponse[];
}

/** A page of proofs, newest first. */
export class EvidencePageResponse {
  /** Proofs. */
  evidence: EvidenceResponse[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
}
