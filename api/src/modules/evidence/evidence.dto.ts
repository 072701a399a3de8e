import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  COPY_PROBLEMS,
  EVIDENCE_FORCES,
  EVIDENCE_FORMS,
  FILE_SCANS,
  LINK_RESULTS,
  RELEASE_STATES,
  REVIEW_STATES,
  STANDINGS,
  TEXT_LIMITS,
  type CopyProblem,
  type EvidenceForce,
  type EvidenceForm,
  type FileScan,
  type LinkResult,
  type ReleaseState,
  type ReviewState,
  type Standing,
} from '@miara/shared';
import { IsIn, IsISO8601, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
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

/** How bytes are given out. */
export class DownloadQuery {
  /**
   * `service`: by this service itself even where the store could do it; for pages, which may read from no other
   * origin. Left out: as the installation is set up.
   */
  @ApiPropertyOptional({ enum: ['service'] })
  @IsOptional()
  @IsIn(['service'])
  through?: 'service';
}

/** Which proofs to list. */
export class EvidenceListQuery extends PageQuery {
  /** Only proofs of this unit (TERYT). */
  @IsOptional()
  @Matches(/^\d{4}(\d{3})?$/)
  unit?: string;
  /** Only proofs that stand so today; `in_force` has those that end soon among them. */
  @ApiPropertyOptional({ enum: EVIDENCE_FORCES, enumName: 'EvidenceForce' })
  @IsOptional()
  @IsIn(EVIDENCE_FORCES)
  force?: EvidenceForce;
  /** Days within which a proof is `ending` (1 to 366); 60 when left out. */
  @IsOptional()
  @Matches(/^(?:[1-9]\d?|[12]\d{2}|3[0-5]\d|36[0-6])$/)
  within?: string;
  /** Only proofs whose title, file name or address contains this, diacritics ignored. */
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
  /** Where it stands with the coordinator. */
  @ApiProperty({ enum: REVIEW_STATES, enumName: 'ReviewState' })
  review: ReviewState;
  /** What counts. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing' })
  standing: Standing;
}

/** What the virus scanner said of a file. */
export class FileScanResponse {
  /** `pending`: it waits for the scanner and only its uploader gets it; `infected`: nobody gets it. */
  @ApiProperty({ enum: FILE_SCANS, enumName: 'FileScan' })
  state: FileScan;
  /** Name of what was found; null unless it is infected. */
  signature: string | null;
}

/** A withdrawal that holds. */
export class EvidenceWithdrawalResponse {
  /** Since when it proves nothing. */
  @ApiProperty({ format: 'date-time' })
  at: string;
  /** Who withdrew it. */
  by: string | null;
  /** Why. */
  reason: string;
}

/** The last look at a page that serves as proof. */
export class LinkStateResponse {
  /** What it found. */
  @ApiProperty({ enum: LINK_RESULTS, enumName: 'LinkResult' })
  result: LinkResult;
  /** HTTP status of the last answer; null when there was none. */
  httpStatus: number | null;
  /** Where the page answered from in the end. */
  finalUrl: string | null;
  /** When it was looked at. */
  @ApiProperty({ format: 'date-time' })
  checkedAt: string;
  /** Since when the result has been this one. */
  @ApiProperty({ format: 'date-time' })
  since: string;
  /** When a copy was last tried. */
  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  copyTriedAt: string | null;
  /** Why that came to nothing; null when it did not. */
  @ApiProperty({ enum: COPY_PROBLEMS, enumName: 'CopyProblem', nullable: true })
  copyProblem: CopyProblem | null;
}

/** How far a proof is on its way to the public. */
export class EvidenceReleaseResponse {
  /** Identifier of the release. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** `released` = public, `proposed` = waits for a second person, `draft` = being prepared. */
  @ApiProperty({ enum: RELEASE_STATES, enumName: 'ReleaseState' })
  state: ReleaseState;
  /** Since when. */
  @ApiProperty({ format: 'date-time' })
  since: string;
}

/** The action that a statement describes. */
export class DescribedActionResponse {
  /** Identifier of the action. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Its title now. */
  title: string;
  /** The action was changed after the text was written. */
  changedSince: boolean;
  /** The action was withdrawn from the log. */
  withdrawn: boolean;
}

/** What the reader may do with a proof now. */
export class EvidenceAbilities {
  /** Change its facts and its period. */
  edit: boolean;
  /** Give it a new content. */
  revise: boolean;
  /** Withdraw it. */
  withdraw: boolean;
  /** Restore it. */
  restore: boolean;
  /** Have its page looked at now. */
  checkLink: boolean;
  /** Have a copy of its page taken. */
  copyPage: boolean;
}

/** A proof. */
export class EvidenceResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version for If-Match. */
  version: number;
  /** What it is made of. */
  @ApiProperty({ enum: EVIDENCE_FORMS, enumName: 'EvidenceForm' })
  form: EvidenceForm;
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
  /** In force today and not withdrawn. */
  inForce: boolean;
  /** Name of the file; null for a link or a statement. */
  fileName: string | null;
  /** Media type, sniffed from the bytes; null for a link or a statement. */
  mediaType: string | null;
  /** Address of the page; null unless it is a link. */
  url: string | null;
  /** The text; null unless it is a statement. */
  statement: string | null;
  /** Size of the content in bytes. */
  byteSize: number;
  /** SHA-256 of the bytes of the file, or of the address or text in UTF-8; lower-case hex. */
  sha256: string;
  /**
   * Address of the bytes; always downloaded, never shown inline. Null for a link or a statement, and for a file that the
   * virus scanner keeps from the reader.
   */
  file: string | null;
  /** The virus scan of the file; null for a link or a statement. */
  scan: FileScanResponse | null;
  /** Number of the content in use, from 1. */
  revision: number;
  /** Why and since when it counts no more; null while it counts. */
  withdrawn: EvidenceWithdrawalResponse | null;
  /** The last look at its page; null when it is no link, or nobody looked yet. */
  link: LinkStateResponse | null;
  /** Day on which its content was removed by the rules of retention; hash and facts stay. */
  contentRemovedOn: string | null;
  /** When it was uploaded. */
  @ApiProperty({ format: 'date-time' })
  uploadedAt: string;
  /** Who uploaded it. */
  uploadedBy: string | null;
  /** The action that it describes; null when it describes none. */
  action: DescribedActionResponse | null;
  /** Its release that says most; null while it is private. */
  release: EvidenceReleaseResponse | null;
  /** Assessments within the reader's place that rest on it, or did until it was withdrawn. */
  links: EvidenceLinkResponse[];
  /** What the reader may do now. */
  abilities: EvidenceAbilities;
}

/** A page of proofs, newest first. */
export class EvidencePageResponse {
  /** Proofs. */
  evidence: EvidenceResponse[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
}

/** One content of a proof in the course of time. */
export class EvidenceRevisionResponse {
  /** Number, from 1; the highest is in use. */
  number: number;
  /** Name of the file; null for a link or a statement. */
  fileName: string | null;
  /** Media type; null for a link or a statement. */
  mediaType: string | null;
  /** Address of the page; null unless it is a link. */
  url: string | null;
  /** The text; null unless it is a statement. */
  statement: string | null;
  /** Size of the content in bytes. */
  byteSize: number;
  /** SHA-256 of the bytes of the file, or of the address or text in UTF-8. */
  sha256: string;
  /** Address of the bytes; null for a link or a statement, and for a file that the scanner keeps from the reader. */
  file: string | null;
  /** The virus scan of the file; null for a link or a statement. */
  scan: FileScanResponse | null;
  /** What is new in it. */
  note: string | null;
  /** When it was added. */
  @ApiProperty({ format: 'date-time' })
  createdAt: string;
  /** Who added it. */
  createdBy: string | null;
}

/** All contents of a proof. */
export class EvidenceRevisionListResponse {
  /** The one in use first. */
  revisions: EvidenceRevisionResponse[];
}
