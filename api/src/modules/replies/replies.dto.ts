import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  DECLARATION_STATES,
  LIST_LIMITS,
  REPLY_DAYS_LIMITS,
  REPLY_KINDS,
  REPLY_OUTCOMES,
  REPLY_STANCES,
  REVIEW_STATES,
  STANDINGS,
  TEXT_LIMITS,
  type DeclarationState,
  type ReplyKind,
  type ReplyOutcome,
  type ReplyStance,
  type ReviewState,
  type Standing,
} from '@miara/shared';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { InSmallLetters, IsFilled, IsTeryt } from '../../platform/http/field-rules.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { REPLY_STATES, type ReplyState } from './reply-view.js';

/** Which replies to list. */
export class ReplyListQuery extends PageQuery {
  /** `open`: sent, not decided, longest waiting first. `decided`: newest first. `draft`: of the reader's own units. */
  @ApiPropertyOptional({ enum: REPLY_STATES, enumName: 'ReplyState', default: 'open' })
  @IsOptional()
  @IsIn(REPLY_STATES)
  state?: ReplyState;
  /** Only of this unit (TERYT code). */
  @ApiPropertyOptional({ pattern: '^\\d{4}(\\d{3})?$' })
  @IsOptional()
  @IsTeryt()
  unit?: string;
  /** `true`: only those that agree partly or not at all. */
  @ApiPropertyOptional({ enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  disputed?: 'true' | 'false';
}

/** What can be answered: a return, or a standing as it was published. */
export class ReplyOccasionResponse {
  /** What is answered. */
  @ApiProperty({ enum: REPLY_KINDS, enumName: 'ReplyKind' })
  kind: ReplyKind;
  /** Number of the publication; null for a return. */
  publication: number | null;
  /** Day of the published figures (YYYY-MM-DD); null for a return. */
  asOf: string | null;
  /** When it was returned or published. */
  @ApiProperty({ format: 'date-time' })
  answeredAt: string;
  /** Why it was returned; null for a publication. */
  returnReason: string | null;
  /** Standing as published; null for a return. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing', nullable: true })
  standing: Standing | null;
  /** Last day in time to answer (YYYY-MM-DD, Europe/Warsaw). */
  dueOn: string;
  /** Whether that day is not over. */
  open: boolean;
}

/** A proof that a reply points at. */
export class ReplyEvidenceResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Title. */
  title: string;
  /** Taken back by its unit since. */
  withdrawn: boolean;
}

/** What is decided about a reply. */
export class ReplyDecisionResponse {
  /** `uphold`: what was said stays. `change`: it has to be changed. */
  @ApiProperty({ enum: REPLY_OUTCOMES, enumName: 'ReplyOutcome' })
  outcome: ReplyOutcome;
  /** Why, and what follows. */
  words: string;
  /** When it was sent. */
  @ApiProperty({ format: 'date-time' })
  decidedAt: string;
  /** Who decided. */
  decidedBy: string;
}

/** A decision that its decider has not sent. */
export class ReplyDecisionDraftResponse {
  /** The outcome. */
  @ApiProperty({ enum: REPLY_OUTCOMES, enumName: 'ReplyOutcome' })
  outcome: ReplyOutcome;
  /** The words. */
  words: string;
}

/** The assessment a reply is about, as it is now. */
export class RepliedAssessmentResponse {
  /** Declared state. */
  @ApiProperty({ enum: DECLARATION_STATES, enumName: 'DeclarationState' })
  state: DeclarationState;
  /** Statement. */
  statement: string | null;
  /** Where its review stands. */
  @ApiProperty({ enum: REVIEW_STATES, enumName: 'ReviewState' })
  review: ReviewState;
  /** Standing today. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing' })
  standing: Standing;
}

/** What the reader may do with a reply now. */
export class ReplyAbilitiesResponse {
  /** Change the draft and send it. */
  edit: boolean;
  /** Decide about it. */
  decide: boolean;
  /** Publish it, or take it back from the public. */
  publish: boolean;
}

/** A reply. */
export class ReplyResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version, for If-Match. */
  version: number;
  /** The assessment it is about. */
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;
  /** The unit that answers. */
  unit: UnitRefDto;
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** What it answers. */
  occasion: ReplyOccasionResponse;
  /** Whether the unit agrees; null while the draft does not say. */
  @ApiProperty({ enum: REPLY_STANCES, enumName: 'ReplyStance', nullable: true })
  stance: ReplyStance | null;
  /** The reasons. */
  text: string;
  /** The unit's consent to publication after the decision. */
  mayPublish: boolean;
  /** Proofs it points at; empty for who may not see proofs. */
  evidence: ReplyEvidenceResponse[];
  /** When it was last written. */
  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
  /** Who wrote last. */
  updatedBy: string;
  /** When it was sent; null for a draft, which only the unit sees. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt: string | null;
  /** Who sent it. */
  sentBy: string | null;
  /** The decision that was sent. */
  decision: ReplyDecisionResponse | null;
  /** What the reader drafted about it; nobody else's drafts are told. */
  draftDecision: ReplyDecisionDraftResponse | null;
  /** When it was published beside its decision. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt: string | null;
  /** Number of a publication that corrects the one answered. */
  correctedBy: number | null;
  /** The assessment as it is now. */
  assessment: RepliedAssessmentResponse;
  /** Problem code why the reader may not decide: own_reply or own_return; null otherwise. */
  decisionRefusal: string | null;
  /** What the reader may do. */
  abilities: ReplyAbilitiesResponse;
}

/** Replies of one state. */
export class ReplyPageResponse {
  /** Replies. */
  replies: ReplyResponse[];
  /** Cursor of the next page. */
  next: string | null;
  /** How many in the reader's place wait for a decision. */
  open: number;
  /** How many of those agree partly or not at all. */
  disputed: number;
}

/** What can be answered about an assessment, and what was. */
export class AssessmentRepliesResponse {
  /** What can be answered, or could until lately. */
  occasions: ReplyOccasionResponse[];
  /** Whether the reader may answer for the unit. */
  mayReply: boolean;
  /** Replies, newest occasion first. */
  replies: ReplyResponse[];
}

/** A draft of a reply. One per return and per published standing: saving again overwrites it. */
export class SaveReplyRequest {
  /** Number of the publication that is answered; left out or null: the last return. */
  @ValidateIf(
    (request: SaveReplyRequest) => request.publication !== undefined && request.publication !== null,
  )
  @IsInt()
  @Min(1)
  @Max(999_999)
  publication?: number | null;
  /** Whether the unit agrees; may wait until sending. */
  @ApiPropertyOptional({ enum: REPLY_STANCES, enumName: 'ReplyStance', nullable: true })
  @ValidateIf((request: SaveReplyRequest) => request.stance !== undefined && request.stance !== null)
  @IsIn(REPLY_STANCES)
  stance?: ReplyStance | null;
  /** The reasons. */
  @IsString()
  @MaxLength(TEXT_LIMITS.reply)
  text: string;
  /** Consent to publication after the decision. */
  @IsBoolean()
  mayPublish: boolean;
  /** Proofs of the unit or of its powiat. */
  @ApiProperty({ format: 'uuid', isArray: true, type: String })
  @InSmallLetters()
  @IsArray()
  @ArrayMaxSize(LIST_LIMITS.evidencePerReply)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evidence: string[];
}

/** A decision, drafted. */
export class DecideReplyRequest {
  /** The outcome. */
  @ApiProperty({ enum: REPLY_OUTCOMES, enumName: 'ReplyOutcome' })
  @IsIn(REPLY_OUTCOMES)
  outcome: ReplyOutcome;
  /** Why, and what follows. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.replyDecision)
  words: string;
}

/** Days to answer. They hold for what is returned or published from now on. */
export class ReplyDeadlinesRequest {
  /** After a return. */
  @IsInt()
  @Min(REPLY_DAYS_LIMITS.min)
  @Max(REPLY_DAYS_LIMITS.max)
  afterReturnDays: number;
  /** After a publication. */
  @IsInt()
  @Min(REPLY_DAYS_LIMITS.min)
  @Max(REPLY_DAYS_LIMITS.max)
  afterPublicationDays: number;
}

/** Days to answer. */
export class ReplyDeadlinesResponse {
  /** After a return. */
  afterReturnDays: number;
  /** After a publication. */
  afterPublicationDays: number;
  /** Since when; null = as the product comes. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  setAt: string | null;
  /** Who set it. */
  setBy: string | null;
}
