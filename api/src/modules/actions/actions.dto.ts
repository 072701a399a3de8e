import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ACTION_STATUSES,
  ACTION_VISIBILITIES,
  LIST_LIMITS,
  SHARES_ARE,
  TEXT_LIMITS,
  type ActionStatus,
  type ActionVisibility,
  type SharesAre,
} from '@miara/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
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
  ValidateNested,
} from 'class-validator';
import {
  IfGiven,
  IfTold,
  InSmallLetters,
  IsDay,
  IsFilled,
  IsTeryt,
} from '../../platform/http/field-rules.js';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { ACTION_EVENTS, ACTION_SORTS, type ActionEvent, type ActionSort } from './actions.input.js';
import {
  ActionAudienceDto,
  ActionFundingDto,
  ActionShareDto,
  MOST_GROSZ,
  MOST_PEOPLE,
} from './action-parts.dto.js';

const KIND = /^[a-z][a-z0-9_]{1,39}$/;
const LANGUAGE = /^[a-z]{2}$/;

/** A new entry of the action log. */
export class LogActionRequest {
  /** TERYT code of the unit that carried it. May be left out by a person who holds exactly one place. */
  @IsOptional()
  @Matches(/^\d{4}(\d{3})?$/)
  unit?: string;
  /** Code of one of the tenant's kinds of actions. */
  @Matches(KIND)
  kind: string;
  /** Title. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title: string;
  /** What was done. */
  @IfGiven()
  @IsString()
  @MaxLength(TEXT_LIMITS.description)
  description?: string | null;
  /** Status. */
  @ApiProperty({ enum: ACTION_STATUSES, enumName: 'ActionStatus' })
  @IsIn(ACTION_STATUSES)
  status: ActionStatus;
  /** First day (YYYY-MM-DD). */
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  startsOn: string;
  /** Last day, itself included; left out or null = one day. */
  @IfGiven()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  endsOn?: string | null;
  /** Where it took place. */
  @IfGiven()
  @IsString()
  @MaxLength(TEXT_LIMITS.title)
  place?: string | null;
  /** How many people it reached: a count, never a list. */
  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(MOST_PEOPLE)
  peopleReached?: number | null;
  /** Cost in grosz (1/100 PLN). */
  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(MOST_GROSZ)
  costGrosz?: number | null;
  /** TERYT codes of the units it is credited to. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(500)
  @Matches(/^\d{4}(\d{3})?$/, { each: true })
  units: string[];
  /** Codes of the items it is credited to. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(200)
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/, { each: true })
  items: string[];
  /** Proofs of the action. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  @InSmallLetters()
  evidence?: string[];
  /** For whom it was held; each at most as many as all people. */
  @IsOptional()
  @IsArray()
  @ArrayUnique(({ audience }: ActionAudienceDto) => audience)
  @ValidateNested({ each: true })
  @Type(() => ActionAudienceDto)
  audiences?: ActionAudienceDto[];
  /** Two-letter codes of the languages it was held in. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.actionLanguages)
  @Matches(LANGUAGE, { each: true })
  languages?: string[];
  /** What paid for it; together at most the cost. */
  @IsOptional()
  @IsArray()
  @ArrayUnique(({ source }: ActionFundingDto) => source)
  @ArrayMaxSize(LIST_LIMITS.actionKinds)
  @ValidateNested({ each: true })
  @Type(() => ActionFundingDto)
  funding?: ActionFundingDto[];
  /** Who organised it beside the unit: rows of the directory of partners. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.actionPartners)
  @IsUUID(undefined, { each: true })
  @InSmallLetters()
  organisers?: string[];
  /** Who took part in holding it; nobody is both. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.actionPartners)
  @IsUUID(undefined, { each: true })
  @InSmallLetters()
  partners?: string[];
  /** `public`: may be shown on public pages once they show actions. */
  @ApiPropertyOptional({ enum: ACTION_VISIBILITIES, enumName: 'ActionVisibility' })
  @IsOptional()
  @IsIn(ACTION_VISIBILITIES)
  visibility?: ActionVisibility;
  /**
   * The part of every credited unit, summing exactly to the people and the cost. Left out or null = equal parts.
   */
  @ApiPropertyOptional({ type: [ActionShareDto], nullable: true })
  @IfGiven()
  @IsArray()
  @ArrayUnique(({ unit }: ActionShareDto) => unit)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ActionShareDto)
  shares?: ActionShareDto[] | null;
}

/** Change of an action. A field that is left out stays; null empties it. */
export class EditActionRequest {
  /** Code of one of the tenant's kinds of actions. */
  @IfTold()
  @Matches(KIND)
  kind?: string;
  /** Title. */
  @IfTold()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title?: string;
  /** What was done. */
  @IfGiven()
  @IsString()
  @MaxLength(TEXT_LIMITS.description)
  description?: string | null;
  /** Status. */
  @ApiPropertyOptional({ enum: ACTION_STATUSES, enumName: 'ActionStatus' })
  @IfTold()
  @IsIn(ACTION_STATUSES)
  status?: ActionStatus;
  /** First day (YYYY-MM-DD). */
  @IfTold()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  startsOn?: string;
  /** Last day, itself included. */
  @IfGiven()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  endsOn?: string | null;
  /** Where it took place. */
  @IfGiven()
  @IsString()
  @MaxLength(TEXT_LIMITS.title)
  place?: string | null;
  /** How many people it reached. */
  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(MOST_PEOPLE)
  peopleReached?: number | null;
  /** Cost in grosz. */
  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(MOST_GROSZ)
  costGrosz?: number | null;
  /** TERYT codes of the units it is credited to; replaces the list. */
  @IfTold()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(500)
  @Matches(/^\d{4}(\d{3})?$/, { each: true })
  units?: string[];
  /** Codes of the items; replaces the list. */
  @IfTold()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(200)
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/, { each: true })
  items?: string[];
  /** Proofs; replaces the list. */
  @IfTold()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  @InSmallLetters()
  evidence?: string[];
  /** For whom it was held; replaces the list; each at most as many as all people. */
  @IfTold()
  @IsArray()
  @ArrayUnique(({ audience }: ActionAudienceDto) => audience)
  @ValidateNested({ each: true })
  @Type(() => ActionAudienceDto)
  audiences?: ActionAudienceDto[];
  /** Two-letter codes of the languages it was held in. */
  @IfTold()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.actionLanguages)
  @Matches(LANGUAGE, { each: true })
  languages?: string[];
  /** What paid for it; replaces the list; together at most the cost. */
  @IfTold()
  @IsArray()
  @ArrayUnique(({ source }: ActionFundingDto) => source)
  @ArrayMaxSize(LIST_LIMITS.actionKinds)
  @ValidateNested({ each: true })
  @Type(() => ActionFundingDto)
  funding?: ActionFundingDto[];
  /** Who organised it beside the unit: rows of the directory of partners. */
  @IfTold()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.actionPartners)
  @IsUUID(undefined, { each: true })
  @InSmallLetters()
  organisers?: string[];
  /** Who took part in holding it; nobody is both. */
  @IfTold()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.actionPartners)
  @IsUUID(undefined, { each: true })
  @InSmallLetters()
  partners?: string[];
  /** `public`: may be shown on public pages once they show actions. */
  @ApiPropertyOptional({ enum: ACTION_VISIBILITIES, enumName: 'ActionVisibility' })
  @IfTold()
  @IsIn(ACTION_VISIBILITIES)
  visibility?: ActionVisibility;
  /**
   * The part of every credited unit, summing exactly to the people and the cost. Null = equal parts from now on.
   */
  @ApiPropertyOptional({ type: [ActionShareDto], nullable: true })
  @IfGiven()
  @IsArray()
  @ArrayUnique(({ unit }: ActionShareDto) => unit)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ActionShareDto)
  shares?: ActionShareDto[] | null;
}

/** Which actions to list. */
export class ActionListQuery extends PageQuery {
  /** Only actions credited to this unit (TERYT). */
  @IsOptional()
  @Matches(/^\d{4}(\d{3})?$/)
  unit?: string;
  /** Only actions credited to this item. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/)
  item?: string;
  /** Only this kind (code). */
  @IsOptional()
  @Matches(KIND)
  kind?: string;
  /** Only this status. */
  @ApiPropertyOptional({ enum: ACTION_STATUSES, enumName: 'ActionStatus' })
  @IsOptional()
  @IsIn(ACTION_STATUSES)
  status?: ActionStatus;
  /** Only actions that go on or after this day (YYYY-MM-DD). */
  @IsOptional()
  @IsDay()
  from?: string;
  /** Only actions that began on or before this day (YYYY-MM-DD). */
  @IsOptional()
  @IsDay()
  to?: string;
  /** Only actions that this partner organised or took part in. */
  @IsOptional()
  @IsUUID()
  @InSmallLetters()
  partner?: string;
  /** Only actions paid from this source of money (code). */
  @IsOptional()
  @Matches(KIND)
  source?: string;
  /** Only actions whose title, place or description holds all these words; case and diacritics do not matter. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMITS.search)
  text?: string;
  /** `true`: the withdrawn actions; otherwise those that count. */
  @ApiPropertyOptional({ enum: ['true', 'false'], default: 'false' })
  @IsOptional()
  @IsIn(['true', 'false'])
  withdrawn?: 'true' | 'false';
  /** Only actions carried by this unit (TERYT). */
  @IsOptional()
  @IsTeryt()
  carrier?: string;
  /** Only actions credited to this powiat or to a gmina in it (TERYT). */
  @IsOptional()
  @Matches(/^\d{4}$/)
  powiat?: string;
  /** Order; `-day` is the newest first, people and cost begin with the most. */
  @ApiPropertyOptional({ enum: ACTION_SORTS, enumName: 'ActionSort', default: '-day' })
  @IsOptional()
  @IsIn(ACTION_SORTS)
  sort?: ActionSort;
}

/** Why an action is taken back. */
export class WithdrawActionRequest {
  /** Reason; it stays with the action. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.withdrawReason)
  reason: string;
}

/** An item an action is credited to. */
export class ActionItemResponse {
  /** Item code. */
  code: string;
  /** Item title. */
  title: LocalizedTextDto;
}

/** A proof of an action. */
export class ActionEvidenceResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Title. */
  title: string;
  /** File name; null for a link or a statement. */
  fileName: string | null;
}

/** What the reader may do with this action. */
export class ActionAbilities {
  /** Change it. */
  edit: boolean;
  /** Take it back. */
  withdraw: boolean;
  /** Let it count again. */
  restore: boolean;
}

/** Who took an action back, when and why. */
export class ActionWithdrawnResponse {
  /** When. */
  @ApiProperty({ format: 'date-time' })
  at: string;
  /** Who; null for work of the service. */
  by: string | null;
  /** Why. */
  reason: string;
}

/** An action. */
export class ActionResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version; also in the ETag, and wanted back in If-Match. */
  version: number;
  /** Unit that carried it. */
  unit: UnitRefDto;
  /** Code of one of the tenant's kinds of actions. */
  kind: string;
  /** Title. */
  title: string;
  /** What was done. */
  description: string | null;
  /** Status. */
  @ApiProperty({ enum: ACTION_STATUSES, enumName: 'ActionStatus' })
  status: ActionStatus;
  /** First day. */
  startsOn: string;
  /** Last day, itself included; null = one day. */
  endsOn: string | null;
  /** Where it took place. */
  place: string | null;
  /** How many people it reached. */
  peopleReached: number | null;
  /** Cost in grosz. */
  costGrosz: number | null;
  /** Units it is credited to. */
  units: UnitRefDto[];
  /** Items it is credited to. */
  items: ActionItemResponse[];
  /** Proofs. */
  evidence: ActionEvidenceResponse[];
  /** For whom it was held. */
  audiences: ActionAudienceDto[];
  /** Two-letter codes of the languages it was held in. */
  languages: string[];
  /** What paid for it; the rest of the cost is not assigned. */
  funding: ActionFundingDto[];
  /** Who organised it beside the unit (identifiers of partners). */
  @ApiProperty({ type: [String], format: 'uuid' })
  organisers: string[];
  /** Who took part in holding it (identifiers of partners). */
  @ApiProperty({ type: [String], format: 'uuid' })
  partners: string[];
  /** Whether it may be shown on public pages. */
  @ApiProperty({ enum: ACTION_VISIBILITIES, enumName: 'ActionVisibility' })
  visibility: ActionVisibility;
  /** The part of every credited unit, in the order of TERYT; their sums are the people and the cost. */
  shares: ActionShareDto[];
  /** Whether the shares are equal parts, or were set. */
  @ApiProperty({ enum: SHARES_ARE, enumName: 'SharesAre' })
  sharesAre: SharesAre;
  /** Taken back: it counts nowhere. Null while it counts. */
  @ApiProperty({ type: ActionWithdrawnResponse, nullable: true })
  withdrawn: ActionWithdrawnResponse | null;
  /** Who logged it. */
  loggedBy: string | null;
  /** When it was logged. */
  @ApiProperty({ format: 'date-time' })
  loggedAt: string;
  /** What the reader may do. */
  abilities: ActionAbilities;
}

/** Something that was done with an action. */
export class ActionEventResponse {
  /** When. */
  @ApiProperty({ format: 'date-time' })
  at: string;
  /** Who; null for work of the service. */
  person: string | null;
  /** What. */
  @ApiProperty({ enum: ACTION_EVENTS, enumName: 'ActionEvent' })
  event: ActionEvent;
  /** Fields that an edit changed. */
  fields: string[];
  /** Why it was withdrawn. */
  reason: string | null;
}

/** What was done with an action. */
export class ActionHistoryResponse {
  /** Newest first. */
  history: ActionEventResponse[];
}

/** What all actions that match have together. */
export class ActionTotalsResponse {
  /** How many. */
  @ApiProperty({ type: 'integer' })
  actions: number;
  /** People reached. */
  @ApiProperty({ type: 'integer' })
  peopleReached: number;
  /** Cost in grosz. */
  @ApiProperty({ type: 'integer' })
  costGrosz: number;
  /** `shares`: people and cost are only the parts of the unit or powiat that was asked for. */
  @ApiProperty({ enum: ['whole', 'shares'] })
  of: 'whole' | 'shares';
}

/** A page of actions. */
export class ActionPageResponse {
  /** Actions. */
  actions: ActionResponse[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
  /** What all that match have together, over all pages. */
  totals: ActionTotalsResponse;
}
