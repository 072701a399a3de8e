import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  DECLARATION_STATES,
  DOCUMENT_PAGE_LIMITS,
  ENDORSEMENT_STEPS,
  EVIDENCE_FORMS,
  FILE_SCANS,
  REVIEW_STATES,
  STANDINGS,
  TEXT_LIMITS,
  type DeclarationState,
  type EndorsementStep,
  type EvidenceForm,
  type FileScan,
  type ReviewState,
  type Standing,
} from '@miara/shared';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { FigureDto } from '../../contract/figure.dto.js';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { IsDecimal } from '../../platform/http/field-rules.js';
import { AgreedExceptionResponse, LateSubmissionResponse } from './assessment-timing.dto.js';
import { EndorsementResponse } from './endorsement/endorsement.dto.js';
import {
  REVIEW_DECISIONS,
  SUBMISSION_GAPS,
  type ReviewDecision,
  type SubmissionGap,
} from './assessments.rules.js';

/** Values of fields of a declaration; only those that are told. */
export class DeclaredValues {
  /** What the unit declares. */
  @ApiPropertyOptional({ enum: DECLARATION_STATES, enumName: 'DeclarationState' })
  @ValidateIf((request: DeclaredValues) => request.state !== undefined)
  @IsIn(DECLARATION_STATES)
  state?: DeclarationState;
  /** Plain text: what was done and where it can be seen. */
  @ValidateIf((request: DeclaredValues) => request.statement !== undefined && request.statement !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.statement)
  statement?: string | null;
  /** Value of the item's indicator, in its unit; only where the item has one. */
  @ValidateIf(
    (request: DeclaredValues) => request.indicatorValue !== undefined && request.indicatorValue !== null,
  )
  @IsDecimal(4)
  @Min(0)
  @Max(999_999_999_999)
  indicatorValue?: number | null;
  /** Day by which it should be in place (YYYY-MM-DD); for `planned` and `in_progress`. */
  @ValidateIf((request: DeclaredValues) => request.plannedOn !== undefined && request.plannedOn !== null)
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  plannedOn?: string | null;
  /** Why it does not apply; mandatory before submitting `not_applicable`. */
  @ValidateIf((request: DeclaredValues) => request.reason !== undefined && request.reason !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.reason)
  reason?: string | null;
}

/** Values that lost against stored ones when two people changed the same field. */
export class DiscardedValues extends DeclaredValues {}

/** Change of a declaration. A field that is left out stays; null empties it. */
export class DeclareRequest extends DeclaredValues {
  /** What the person typed and gave up for the stored value: not saved, but kept in the history. */
  @IsOptional()
  @ValidateNested()
  @Type(() => DiscardedValues)
  discarded?: DiscardedValues;
}

/** A coordinator's decision. */
export class ReviewRequest {
  /** Confirm what was submitted, or return it for correction. */
  @ApiProperty({ enum: REVIEW_DECISIONS, enumName: 'ReviewDecision' })
  @IsIn(REVIEW_DECISIONS)
  decision: ReviewDecision;
  /** What has to be corrected; mandatory when returning. */
  @ValidateIf((request: ReviewRequest) => request.reason !== undefined && request.reason !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.returnReason)
  reason?: string | null;
  /**
   * True puts the decision into the reviewer's batch: nothing changes for the unit, and nothing in the answer,
   * until the batch is sent. False (or left out): it takes effect at once.
   */
  @ApiPropertyOptional({ default: false })
  @IsOptional()
  @IsBoolean()
  hold?: boolean;
}

/** Link of a proof to an assessment. */
export class LinkEvidenceRequest {
  /** The proof. */
  @IsUUID()
  evidenceId: string;
  /** Page on which it can be seen. */
  @IsOptional()
  @IsInt()
  @Min(DOCUMENT_PAGE_LIMITS.min)
  @Max(DOCUMENT_PAGE_LIMITS.max)
  page?: number;
  /** Quoted passage. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMITS.excerpt)
  excerpt?: string;
}

/** Where in a linked proof to look. A part that is left out stays; null empties it. */
export class PointAtEvidenceRequest {
  /** Page on which it can be seen. */
  @ValidateIf((request: PointAtEvidenceRequest) => request.page !== undefined && request.page !== null)
  @IsInt()
  @Min(DOCUMENT_PAGE_LIMITS.min)
  @Max(DOCUMENT_PAGE_LIMITS.max)
  page?: number | null;
  /** Quoted passage. */
  @ValidateIf((request: PointAtEvidenceRequest) => request.excerpt !== undefined && request.excerpt !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.excerpt)
  excerpt?: string | null;
}

/** Which assessments of a unit to list. */
export class AssessmentListQuery {
  /** Only items of this area. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}$/)
  area?: string;
  /** Only items of this phase. */
  @IsOptional()
  @Matches(/^\d{1,2}$/)
  phase?: string;
  /** Only this item. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/)
  item?: string;
}

/** What the reader may do with this assessment now. */
export class AssessmentAbilities {
  /** Change the declaration. */
  edit: boolean;
  /** Link and unlink proof. */
  linkEvidence: boolean;
  /** Submit it for review. */
  submit: boolean;
  /** Take a submission back. */
  recall: boolean;
  /** Endorse it for the powiat, or return it to the gmina. */
  endorse: boolean;
  /** Confirm or return it. */
  review: boolean;
}

/** One line of a unit's checklist. */
export class AssessmentSummaryResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** Area code. */
  area: string;
  /** Phase number. */
  phase: number;
  /** Weight of the item. */
  weight: number;
  /** What the unit declares; null while nothing was declared. */
  @ApiProperty({ enum: DECLARATION_STATES, enumName: 'DeclarationState', nullable: true })
  state: DeclarationState | null;
  /** Where it stands with the coordinator. */
  @ApiProperty({ enum: REVIEW_STATES, enumName: 'ReviewState' })
  review: ReviewState;
  /** What counts. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing' })
  standing: Standing;
  /** Since when the standing holds. */
  @ApiProperty({ format: 'date-time' })
  standingSince: string;
  /** What is missing to submit; empty = ready (or already submitted). */
  @ApiProperty({ enum: SUBMISSION_GAPS, enumName: 'SubmissionGap', isArray: true })
  missing: SubmissionGap[];
  /** Why it came back, while it is returned. */
  returnReason: string | null;
  /** Last day in time for this unit; null while none is set. */
  deadline: string | null;
  /** The agreed exception behind the deadline; null when it is everybody's. */
  exception: AgreedExceptionResponse | null;
  /** The period after whose close it was submitted; null when it was in time or not submitted. */
  late: LateSubmissionResponse | null;
  /** Linked proofs. */
  proofCount: number;
  /** First day on which some proof is no longer in force. */
  proofEndsOn: string | null;
  /** Where the submission stands before the coordinator decides; null where no opinions are asked for. */
  @ApiProperty({ enum: ENDORSEMENT_STEPS, enumName: 'EndorsementStep', nullable: true })
  endorsement: EndorsementStep | null;
  /** Last day of the request for proof that is due first; null while nothing is asked of the unit. */
  requestDueOn: string | null;
  /** Version for If-Match. */
  version: number;
  /** Last change. */
  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
  /** What the reader may do now. */
  abilities: AssessmentAbilities;
}

/** A unit's checklist. */
export class AssessmentListResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Coverage of the unit over the listed items. */
  figure: FigureDto;
  /** Assessments in the standard's order. */
  assessments: AssessmentSummaryResponse[];
}

/** A proof as linked to an assessment. */
export class LinkedEvidenceResponse {
  /** Identifier of the evidence. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Title. */
  title: string;
  /** Kind code. */
  kind: string;
  /** What it is made of. */
  @ApiProperty({ enum: EVIDENCE_FORMS, enumName: 'EvidenceForm' })
  form: EvidenceForm;
  /** File name; null for a link or a statement. */
  fileName: string | null;
  /** Media type, sniffed from the bytes; null for a link or a statement. */
  mediaType: string | null;
  /** Address of the page; null unless it is a link. */
  url: string | null;
  /** The text; null unless it is a statement. */
  statement: string | null;
  /** Size of the content in bytes. */
  byteSize: number;
  /** What the virus scanner said of the file; null for a link or a statement. */
  @ApiProperty({ enum: FILE_SCANS, enumName: 'FileScan', nullable: true })
  scan: FileScan | null;
  /** Whether it is a file that the reader may download now. */
  downloadable: boolean;
  /** SHA-256 of the bytes, or of the address or text in UTF-8. */
  sha256: string;
  /** First day in force. */
  effectiveFrom: string | null;
  /** First day no longer in force. */
  effectiveUntil: string | null;
  /** In force today and not withdrawn. */
  inForce: boolean;
  /** Withdrawn by its unit: it proves nothing until it is restored. */
  withdrawn: boolean;
  /** Page on which it can be seen. */
  page: number | null;
  /** Quoted passage. */
  excerpt: string | null;
  /** When it was linked. */
  @ApiProperty({ format: 'date-time' })
  linkedAt: string;
  /** Who linked it. */
  linkedBy: string | null;
}

/** One entry of an assessment's history, from the audit trail. */
export class HistoryEntryResponse {
  /** When. */
  @ApiProperty({ format: 'date-time' })
  at: string;
  /** Who; null when the calendar did it. */
  person: string | null;
  /** What, e.g. assessment.declare, assessment.confirm. */
  action: string;
  /** Facts of the change, e.g. former and new values, or the reason of a return. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  details: Record<string, unknown>;
}

/** The declaration: what the unit says. */
export class DeclarationResponse {
  /** State; null while nothing was declared. */
  @ApiProperty({ enum: DECLARATION_STATES, enumName: 'DeclarationState', nullable: true })
  state: DeclarationState | null;
  /** Statement. */
  statement: string | null;
  /** Indicator value. */
  indicatorValue: number | null;
  /** Planned day. */
  plannedOn: string | null;
  /** Reason for "not applicable". */
  reason: string | null;
  /** When something was declared last. */
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  declaredAt: string | null;
  /** Who declared last. */
  declaredBy: string | null;
}

/** The review: where it stands with the coordinator. */
export class ReviewResponse {
  /** State. */
  @ApiProperty({ enum: REVIEW_STATES, enumName: 'ReviewState' })
  state: ReviewState;
  /** When it was submitted last. */
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  submittedAt: string | null;
  /** Who submitted. */
  submittedBy: string | null;
  /** The period after whose close it was submitted; null when it was in time or not submitted. */
  late: LateSubmissionResponse | null;
  /** When it was decided last. */
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  reviewedAt: string | null;
  /** Who decided. */
  reviewedBy: string | null;
  /** Why it came back. */
  returnReason: string | null;
  /** When it was confirmed last; stays when it is reopened. */
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  confirmedAt: string | null;
  /** SHA-256 of the content that was confirmed last. */
  confirmedHash: string | null;
}

/** The item an assessment is about, with what its criteria are. */
export class AssessedItemResponse {
  /** Code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
  /** What has to be done. */
  guidance: LocalizedTextDto;
  /** Area code. */
  area: string;
  /** Area title. */
  areaTitle: LocalizedTextDto;
  /** Phase number. */
  phase: number;
  /** Phase title. */
  phaseTitle: LocalizedTextDto;
  /** Last day in time for this unit; null while none is set. */
  deadline: string | null;
  /** The agreed exception behind the deadline; null when it is everybody's. */
  exception: AgreedExceptionResponse | null;
  /** Weight. */
  weight: number;
  /** Expected proof. */
  evidenceKinds: ExpectedProofResponse[];
  /** Offices that usually carry it. */
  responsible: LocalizedTextDto[];
  /** Measure, when the item has one. */
  indicator: ItemIndicatorResponse | null;
}

/** A kind of proof that fits the item. */
export class ExpectedProofResponse {
  /** Code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
}

/** The item's measure. */
export class ItemIndicatorResponse {
  /** Name. */
  name: LocalizedTextDto;
  /** Unit of the value. */
  unit: string;
  /** Target; null when only counted. */
  target: number | null;
  /** at_least or at_most. */
  direction: string;
}

/** What a unit said before the item was reworded. For reading; the present assessment began anew. */
export class FormerAssessmentResponse {
  /** Identifier of the former assessment. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Number of the version it stood under. */
  standardVersion: string;
  /** Title of the item in that version. */
  title: LocalizedTextDto;
  /** What had to be done in that version. */
  guidance: LocalizedTextDto;
  /** What counted when the version was retired. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing' })
  standing: Standing;
  /** What the unit declared. */
  @ApiProperty({ enum: DECLARATION_STATES, enumName: 'DeclarationState' })
  state: DeclarationState;
  /** What the unit said. */
  statement: string | null;
  /** Value of the indicator. */
  indicatorValue: number | null;
  /** Planned day. */
  plannedOn: string | null;
  /** Why it did not apply. */
  reason: string | null;
  /** Number of proofs it rested on. */
  proofCount: number;
}

/** An assessment whole. */
export class AssessmentResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version; also in the ETag, and wanted back in If-Match. */
  version: number;
  /** The unit. */
  unit: UnitRefDto;
  /** The item. */
  item: AssessedItemResponse;
  /** What the unit says. */
  declaration: DeclarationResponse;
  /** Where it stands with the coordinator. */
  review: ReviewResponse;
  /** What the powiat's team says about the submission; null where no opinions are asked for. */
  endorsement: EndorsementResponse | null;
  /** What counts. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing' })
  standing: Standing;
  /** Since when the standing holds. */
  @ApiProperty({ format: 'date-time' })
  standingSince: string;
  /** SHA-256 of the present content. */
  contentHash: string;
  /** What is missing to submit. */
  @ApiProperty({ enum: SUBMISSION_GAPS, enumName: 'SubmissionGap', isArray: true })
  missing: SubmissionGap[];
  /** Number of the version of the standard it stands under. */
  standardVersion: string;
  /** The version is retired: it is read, not written. */
  isRetired: boolean;
  /** Where it goes on under the next version; null when it does not, or need not. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  laterId: string | null;
  /** What was said before the item was reworded; null when it was not. */
  former: FormerAssessmentResponse | null;
  /** Linked proofs. */
  evidence: LinkedEvidenceResponse[];
  /** Units of the tenant within the reader's place that have this item confirmed. */
  alsoConfirmedBy: UnitRefDto[];
  /** History, newest first. */
  history: HistoryEntryResponse[];
  /** Last change. */
  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
  /** What the reader may do now. */
  abilities: AssessmentAbilities;
}
