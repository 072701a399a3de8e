import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LIST_LIMITS, REQUEST_STATUSES, TEXT_LIMITS, type RequestStatus } from '@miara/shared';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { InSmallLetters, IsDay, IsFilled, IsTeryt } from '../../platform/http/field-rules.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { ANSWER_DECISIONS, REQUEST_VIEWS, type AnswerDecision, type RequestView } from './requests.rules.js';

/** What is asked: every listed unit for every listed item that is its duty. */
export class AskForProofRequest {
  /** TERYT codes. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIST_LIMITS.requestUnits)
  @ArrayUnique()
  @Matches(/^\d{4}(\d{3})?$/, { each: true })
  units: string[];
  /** Codes of items. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIST_LIMITS.requestItems)
  @ArrayUnique()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/, { each: true })
  items: string[];
  /** What is wanted, in plain words. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.note)
  question: string;
  /** Kind of proof wanted, as in the standard; left out or null = any. */
  @ValidateIf((request: AskForProofRequest) => request.kind !== undefined && request.kind !== null)
  @IsString()
  @MaxLength(40)
  kind?: string | null;
  /** Last day in time (YYYY-MM-DD), today at the earliest. */
  @IsDay()
  dueOn: string;
}

/** The proofs that answer a request. */
export class AnswerRequest {
  /** Proofs that the assessment rests on. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIST_LIMITS.evidencePerAssessment)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @InSmallLetters()
  evidenceIds: string[];
  /** Words to the coordinator. */
  @ValidateIf((request: AnswerRequest) => request.note !== undefined && request.note !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.note)
  note?: string | null;
}

/** The coordinator's word about an answer. */
export class AnswerDecisionRequest {
  /** Accept it, or send it back: the request is open again. */
  @ApiProperty({ enum: ANSWER_DECISIONS, enumName: 'AnswerDecision' })
  @IsIn(ANSWER_DECISIONS)
  decision: AnswerDecision;
  /** What is missing; mandatory when sending back. */
  @ValidateIf((request: AnswerDecisionRequest) => request.reason !== undefined && request.reason !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.returnReason)
  reason?: string | null;
  /** New last day when sending back; left out or null = it stays. */
  @ValidateIf((request: AnswerDecisionRequest) => request.dueOn !== undefined && request.dueOn !== null)
  @IsDay()
  dueOn?: string | null;
}

/** Why a request is taken back. */
export class CancelRequest {
  /** Words to the unit. */
  @ValidateIf((request: CancelRequest) => request.reason !== undefined && request.reason !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.returnReason)
  reason?: string | null;
}

/** Which requests to list. */
export class RequestListQuery extends PageQuery {
  /**
   * `under_way`: all that are not closed, first due first. `open`: the unit's turn. `overdue`: of them, after their
   * last day. `answered`: the coordinator's turn. `closed`: accepted or cancelled. `all`.
   */
  @ApiPropertyOptional({ enum: REQUEST_VIEWS, enumName: 'RequestView', default: 'under_way' })
  @IsOptional()
  @IsIn(REQUEST_VIEWS)
  show?: RequestView;
  /** Only of this unit (TERYT code). */
  @ApiPropertyOptional({ pattern: '^\\d{4}(\\d{3})?$' })
  @IsOptional()
  @IsTeryt()
  unit?: string;
  /** Only about this assessment. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  assessment?: string;
}

/** A proof that an answer names. */
export class AnsweringProofResponse {
  /** Identifier of the evidence. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Title. */
  title: string;
  /** Still linked to the assessment and not withdrawn. */
  linked: boolean;
}

/** An answer of a unit. */
export class RequestAnswerResponse {
  /** When. */
  @ApiProperty({ format: 'date-time' })
  at: string;
  /** Who. */
  by: string | null;
  /** Words to the coordinator. */
  note: string | null;
  /** The proofs it names. */
  evidence: AnsweringProofResponse[];
}

/** What the coordinator said last. */
export class RequestDecisionResponse {
  /** When. */
  @ApiProperty({ format: 'date-time' })
  at: string;
  /** Who; null when it ended with the membership. */
  by: string | null;
  /** What is missing, or why it was cancelled. */
  reason: string | null;
}

/** What the reader may do with this request now. */
export class RequestAbilities {
  /** Answer it. */
  answer: boolean;
  /** Accept or send back. */
  decide: boolean;
  /** Take it back. */
  cancel: boolean;
}

/** A request for a proof. */
export class EvidenceRequestResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version; also in the ETag. */
  version: number;
  /** The assessment it is about. */
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;
  /** The unit that is asked. */
  unit: UnitRefDto;
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** What is wanted. */
  question: string;
  /** Kind of proof wanted; null = any. */
  kind: string | null;
  /** Last day in time. */
  dueOn: string;
  /** Where it stands. */
  @ApiProperty({ enum: REQUEST_STATUSES, enumName: 'RequestStatus' })
  status: RequestStatus;
  /** The unit's turn, and its last day is over. */
  overdue: boolean;
  /** When it was asked. */
  @ApiProperty({ format: 'date-time' })
  askedAt: string;
  /** Who asked. */
  askedBy: string | null;
  /** The last answer; it stays while the request is open again. */
  answer: RequestAnswerResponse | null;
  /** What the coordinator said last; null while nothing, or when the unit answered since. */
  decision: RequestDecisionResponse | null;
  /** What the reader may do now. */
  abilities: RequestAbilities;
}

/** How many requests of the reader's place are under way; the unit filter counts, the view does not. */
export class RequestCountsResponse {
  /** The units' turn. */
  open: number;
  /** Of them, after their last day. */
  overdue: number;
  /** The coordinator's turn. */
  answered: number;
}

/** A page of requests. */
export class RequestListResponse {
  /** Requests: those under way by their last day, the closed ones newest first. */
  requests: EvidenceRequestResponse[];
  /** What waits for whom. */
  counts: RequestCountsResponse;
  /** Cursor of the next page; null on the last. */
  next: string | null;
}

/** A pair that was left out, because the item is no duty of the unit. */
export class SkippedRequestResponse {
  /** TERYT code. */
  unit: string;
  /** Item code. */
  item: string;
}

/** What was asked. */
export class AskedForProofResponse {
  /** The requests, one for each unit and item. */
  requests: EvidenceRequestResponse[];
  /** Pairs that were left out, because the item is no duty of the unit. */
  skipped: SkippedRequestResponse[];
}
