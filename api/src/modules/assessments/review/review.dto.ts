import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import {
  DECLARATION_STATES,
  ENDORSEMENT_STEPS,
  LIST_LIMITS,
  TEXT_LIMITS,
  type DeclarationState,
  type EndorsementStep,
} from '@miara/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
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
import { LocalizedTextDto } from '../../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../../contract/unit-ref.dto.js';
import { IsTeryt } from '../../../platform/http/field-rules.js';
import { PageQuery } from '../../../platform/http/page-query.js';
import { LateSubmissionResponse } from '../assessment-timing.dto.js';
import { REVIEW_DECISIONS, type ReviewDecision } from '../assessments.rules.js';
import { QUEUE_KINDS, type QueueKind } from './review-view.js';

/** Which part of the queue is meant. */
export class ReviewSelectionQuery {
  /**
   * `oldest`: all, longest waiting first. `resubmitted`: decided before. `expiring`: rests on proof that ends within
   * 60 days, first ending first. `disputed`: a reply that does not simply agree waits for a decision. `mine`: decided by the reader before, or in the reader's batch. `unendorsed`: still
   * waits for the opinion of its powiat's team; all views but this and `mine` leave such out.
   */
  @ApiPropertyOptional({ enum: QUEUE_KINDS, enumName: 'QueueKind', default: 'oldest' })
  @IsOptional()
  @IsIn(QUEUE_KINDS)
  kind?: QueueKind;
  /** Only assessments of this unit (TERYT code). */
  @ApiPropertyOptional({ pattern: '^\\d{4}(\\d{3})?$' })
  @IsOptional()
  @IsTeryt()
  unit?: string;
  /** Only items of this area. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}$/)
  area?: string;
  /** Only what was confirmed before with exactly the content that is submitted now. */
  @ApiPropertyOptional({ enum: ['true', 'false'], enumName: 'Flag', default: 'false' })
  @IsOptional()
  @IsIn(['true', 'false'])
  unchanged?: 'true' | 'false';
}

/** Which part of the queue to list. */
export class ReviewQueueQuery extends IntersectionType(ReviewSelectionQuery, PageQuery) {
  /** Only this assessment: where it stands in the queue, and what is different about it. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  assessment?: string;
}

/** A field of the declaration that differs from what was decided about last. */
export class FieldDifferenceResponse {
  /** Field of the declaration: state, statement, indicatorValue, plannedOn or reason. */
  field: string;
  /** What was decided about; null = empty. */
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true })
  from: string | number | null;
  /** What is submitted now; null = empty. */
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true })
  to: string | number | null;
}

/** A proof that was linked or taken off since the last decision. */
export class ProofDifferenceResponse {
  /** Identifier of the evidence. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Title. */
  title: string;
}

/** A proof with another content than the one that was decided about. */
export class RevisedProofResponse extends ProofDifferenceResponse {
  /** Number of the content that was decided about. */
  from: number;
  /** Number of the content in use now. */
  to: number;
  /** What is new, in the words of whoever revised it. */
  note: string | null;
}

/** A proof with the same content as one that was taken off. */
export class RelinkedProofResponse extends ProofDifferenceResponse {
  /** Title of the one that was taken off. */
  former: string;
}

/** Where in a proof to look. */
export class PointerResponse {
  /** Page on which it can be seen. */
  page: number | null;
  /** Quoted passage. */
  excerpt: string | null;
}

/** A proof whose link points elsewhere than before. */
export class RepointedProofResponse extends ProofDifferenceResponse {
  /** Where it pointed. */
  from: PointerResponse;
  /** Where it points. */
  to: PointerResponse;
}

/** What a resubmission changed since the last decision. */
export class DifferencesResponse {
  /** The last decision. */
  @ApiProperty({ enum: REVIEW_DECISIONS, enumName: 'ReviewDecision' })
  decision: ReviewDecision;
  /** Its reason; null for a confirmation. */
  reason: string | null;
  /** When it took effect. */
  @ApiProperty({ format: 'date-time' })
  decidedAt: string;
  /** Who decided. */
  decidedBy: string | null;
  /** Changed fields with the former value beside the present one. */
  fields: FieldDifferenceResponse[];
  /** Proofs linked since. */
  linked: ProofDifferenceResponse[];
  /** Proofs taken off since. */
  unlinked: ProofDifferenceResponse[];
  /** Proofs with another content than before. */
  revised: RevisedProofResponse[];
  /** Proofs with another period than before. */
  redated: ProofDifferenceResponse[];
  /** Proofs taken off and linked anew with the same content: what was decided about is still there. */
  relinked: RelinkedProofResponse[];
  /** Proofs whose link points to another page or passage; no change of content. */
  repointed: RepointedProofResponse[];
}

/** A decision about it that waits in a batch. Whose it is, is told to reviewers; what it says, only to its owner. */
export class HeldDecisionResponse {
  /** Name of the reviewer. */
  reviewer: string;
  /** Whether it lies in the reader's own batch. */
  mine: boolean;
  /** The decision; null for another reviewer's. */
  @ApiProperty({ enum: REVIEW_DECISIONS, enumName: 'ReviewDecision', nullable: true })
  decision: ReviewDecision | null;
  /** Reason of a return; null for another reviewer's. */
  reason: string | null;
}

/** An assessment that waits for a decision. */
export class QueuedAssessmentResponse {
  /** Identifier of the assessment. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Its version, for If-Match and for the batch. */
  version: number;
  /** The unit. */
  unit: UnitRefDto;
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** Area code. */
  area: string;
  /** Phase number. */
  phase: number;
  /** What is declared. */
  @ApiProperty({ enum: DECLARATION_STATES, enumName: 'DeclarationState' })
  state: DeclarationState;
  /** Since when it waits. */
  @ApiProperty({ format: 'date-time' })
  submittedAt: string;
  /** Who submitted. */
  submittedBy: string | null;
  /** Whether the reader submitted it, and so cannot decide. */
  ownSubmission: boolean;
  /** Whether it was decided before. */
  resubmitted: boolean;
  /** Whether it was confirmed before with exactly this content, and on proofs that say so of the same period. */
  unchanged: boolean;
  /** First day on which some proof is no longer in force. */
  proofEndsOn: string | null;
  /** Whether that is within 60 days. */
  expiring: boolean;
  /** A reply of the unit that agrees partly or not at all waits for a decision. */
  disputed: boolean;
  /** Where it stands before the decision; null where the tenant asks for no opinions. */
  @ApiProperty({ enum: ENDORSEMENT_STEPS, enumName: 'EndorsementStep', nullable: true })
  endorsement: EndorsementStep | null;
  /** What differs from what was decided about last; null when it comes for the first time. */
  differences: DifferencesResponse | null;
  /** The period after whose close it was submitted; null when it was in time. */
  late: LateSubmissionResponse | null;
  /** A decision that waits to be sent; null when nobody took one. */
  held: HeldDecisionResponse | null;
}

/** A page of the queue. */
export class ReviewQueueResponse {
  /** Assessments that wait. */
  assessments: QueuedAssessmentResponse[];
  /** All that wait under the filter. */
  waiting: number;
  /** Those of them that are in nobody's batch. */
  undecided: number;
  /** `page[after]` of the next page; null on the last. */
  next: string | null;
}

/** A decision in the reader's batch. */
export class BatchDecisionResponse {
  /** Identifier of the assessment. */
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;
  /** The unit. */
  unit: UnitRefDto;
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** The decision. */
  @ApiProperty({ enum: REVIEW_DECISIONS, enumName: 'ReviewDecision' })
  decision: ReviewDecision;
  /** Reason of a return. */
  reason: string | null;
  /** When it was taken. */
  @ApiProperty({ format: 'date-time' })
  decidedAt: string;
  /** The unit recalled or changed the assessment since: sending drops the decision. */
  outdated: boolean;
}

/** An assessment that lies in another reviewer's batch. */
export class OthersDecisionResponse {
  /** Identifier of the assessment. */
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;
  /** Name of the reviewer. */
  reviewer: string;
}

/** The reader's batch. */
export class ReviewBatchResponse {
  /** Own decisions that were not sent, by unit and item. */
  decisions: BatchDecisionResponse[];
  /** What lies in batches of other reviewers. */
  others: OthersDecisionResponse[];
}

/** One assessment to be decided, as it was seen. */
export class SeenAssessmentRequest {
  /** Identifier of the assessment. */
  @IsUUID()
  id: string;
  /** Version seen; another one is refused. Left out: whatever is submitted now. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version?: number;
}

/** Several assessments to be decided alike. */
export class HoldManyRequest {
  /** The decision. */
  @ApiProperty({ enum: REVIEW_DECISIONS, enumName: 'ReviewDecision' })
  @IsIn(REVIEW_DECISIONS)
  decision: ReviewDecision;
  /** What has to be corrected; mandatory when returning, the same for all of them. */
  @ApiPropertyOptional({ type: String, nullable: true })
  @ValidateIf((request: HoldManyRequest) => request.reason !== undefined && request.reason !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.returnReason)
  reason?: string | null;
  /** The assessments. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIST_LIMITS.reviewBatch)
  @ValidateNested({ each: true })
  @Type(() => SeenAssessmentRequest)
  assessments: SeenAssessmentRequest[];
}

/** Own decisions to be taken back. */
export class UndoManyRequest {
  /** The assessments they are about. */
  @ApiProperty({ format: 'uuid', isArray: true, type: String })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIST_LIMITS.reviewBatch)
  @IsUUID(undefined, { each: true })
  assessmentIds: string[];
}

/** One of everything that a filter matches. */
export class SelectedAssessmentResponse {
  /** Identifier of the assessment. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Its version: what is decided about is what was counted. */
  version: number;
  /** Code of the problem that would refuse a confirmation now; null when none would. */
  refusal: string | null;
}

/** Everything that a filter matches, up to 2,000, in the order of the queue. */
export class ReviewSelectionResponse {
  /** The assessments. */
  assessments: SelectedAssessmentResponse[];
  /** All that wait under the filter, those beyond the limit too. */
  waiting: number;
}

/** Which decisions to send; all of the reader's when nothing is said. */
export class SendBatchRequest {
  /** Only those about these assessments. */
  @ApiPropertyOptional({ format: 'uuid', isArray: true, type: String })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIST_LIMITS.reviewBatch)
  @IsUUID(undefined, { each: true })
  assessmentIds?: string[];
  /** Only those about this unit (TERYT code). */
  @ApiPropertyOptional({ pattern: '^\\d{4}(\\d{3})?$' })
  @IsOptional()
  @IsTeryt()
  unit?: string;
}

/** One assessment of a report. */
export class ReportedDecisionResponse {
  /** Identifier of the assessment. */
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;
  /** The unit; null when it is no longer in the reader's place. */
  unit: UnitRefDto | null;
  /** Item code; null when the unit is. */
  item: string | null;
  /** The decision. */
  @ApiProperty({ enum: REVIEW_DECISIONS, enumName: 'ReviewDecision' })
  decision: ReviewDecision;
}

/** One that was refused. */
export class RefusedDecisionResponse extends ReportedDecisionResponse {
  /** Code of the problem, as in the catalogue of problems. */
  code: string;
}

/** What became of each decision: those that went through, and those that did not, with the reason. */
export class DecisionReportResponse {
  /** Went through. */
  done: ReportedDecisionResponse[];
  /** Refused. When sending, these left the batch. */
  refused: RefusedDecisionResponse[];
}
