import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  DECLARATION_STATES,
  ENDORSEMENT_STEPS,
  LIST_LIMITS,
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
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { LocalizedTextDto } from '../../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../../contract/unit-ref.dto.js';
import { IsTeryt } from '../../../platform/http/field-rules.js';
import { PageQuery } from '../../../platform/http/page-query.js';
import { REVIEW_DECISIONS, type ReviewDecision } from '../assessments.rules.js';
import { QUEUE_KINDS, type QueueKind } from './review-view.js';

/** Which part of the queue to list. */
export class ReviewQueueQuery extends PageQuery {
  /**
   * `oldest`: all, longest waiting first. `resubmitted`: decided before. `expiring`: rests on proof that ends within
   * 60 days, first ending first. `mine`: decided by the reader before, or in the reader's batch. `unendorsed`: still
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
  /** Whether it was confirmed before with exactly this content. */
  unchanged: boolean;
  /** First day on which some proof is no longer in force. */
  proofEndsOn: string | null;
  /** Whether that is within 60 days. */
  expiring: boolean;
  /** Where it stands before the decision; null where the tenant asks for no opinions. */
  @ApiProperty({ enum: ENDORSEMENT_STEPS, enumName: 'EndorsementStep', nullable: true })
  endorsement: EndorsementStep | null;
  /** What differs from what was decided about last; null when it comes for the first time. */
  differences: DifferencesResponse | null;
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

/** Several assessments to be decided alike. Only confirming: every return needs its own reason. */
export class HoldManyRequest {
  /** The decision. */
  @ApiProperty({ enum: ['confirm'], enumName: 'ManyDecision' })
  @IsIn(['confirm'])
  decision: 'confirm';
  /** The assessments. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIST_LIMITS.reviewBatch)
  @ValidateNested({ each: true })
  @Type(() => SeenAssessmentRequest)
  assessments: SeenAssessmentRequest[];
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
