import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ACTION_KINDS,
  ACTION_STATUSES,
  TEXT_LIMITS,
  type ActionKind,
  type ActionStatus,
} from '@miara/shared';
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
  ValidateIf,
} from 'class-validator';
import { InSmallLetters, IsFilled } from '../../platform/http/field-rules.js';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { PageQuery } from '../../platform/http/page-query.js';

/** A new entry of the action log. */
export class LogActionRequest {
  /** TERYT code of the unit that carried it. May be left out by a person who holds exactly one place. */
  @IsOptional()
  @Matches(/^\d{4}(\d{3})?$/)
  unit?: string;
  /** Kind. */
  @ApiProperty({ enum: ACTION_KINDS, enumName: 'ActionKind' })
  @IsIn(ACTION_KINDS)
  kind: ActionKind;
  /** Title. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title: string;
  /** What was done. */
  @ValidateIf(
    (request: LogActionRequest) => request.description !== undefined && request.description !== null,
  )
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
  @ValidateIf((request: LogActionRequest) => request.endsOn !== undefined && request.endsOn !== null)
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  endsOn?: string | null;
  /** Where it took place. */
  @ValidateIf((request: LogActionRequest) => request.place !== undefined && request.place !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.title)
  place?: string | null;
  /** How many people it reached: a count, never a list. */
  @ValidateIf(
    (request: LogActionRequest) => request.peopleReached !== undefined && request.peopleReached !== null,
  )
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  peopleReached?: number | null;
  /** Cost in grosz (1/100 PLN). */
  @ValidateIf((request: LogActionRequest) => request.costGrosz !== undefined && request.costGrosz !== null)
  @IsInt()
  @Min(0)
  @Max(1_000_000_000_000)
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
}

/** Checks a field that was named, null included: left out = stays, and these cannot be empty. */
const isTold = (field: keyof EditActionRequest) => (request: EditActionRequest) =>
  request[field] !== undefined;

/** Change of an action. A field that is left out stays; null empties it. */
export class EditActionRequest {
  /** Kind. */
  @ApiPropertyOptional({ enum: ACTION_KINDS, enumName: 'ActionKind' })
  @ValidateIf(isTold('kind'))
  @IsIn(ACTION_KINDS)
  kind?: ActionKind;
  /** Title. */
  @ValidateIf(isTold('title'))
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title?: string;
  /** What was done. */
  @ValidateIf(
    (request: EditActionRequest) => request.description !== undefined && request.description !== null,
  )
  @IsString()
  @MaxLength(TEXT_LIMITS.description)
  description?: string | null;
  /** Status. */
  @ApiPropertyOptional({ enum: ACTION_STATUSES, enumName: 'ActionStatus' })
  @ValidateIf(isTold('status'))
  @IsIn(ACTION_STATUSES)
  status?: ActionStatus;
  /** First day (YYYY-MM-DD). */
  @ValidateIf(isTold('startsOn'))
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  startsOn?: string;
  /** Last day, itself included. */
  @ValidateIf((request: EditActionRequest) => request.endsOn !== undefined && request.endsOn !== null)
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  endsOn?: string | null;
  /** Where it took place. */
  @ValidateIf((request: EditActionRequest) => request.place !== undefined && request.place !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.title)
  place?: string | null;
  /** How many people it reached. */
  @ValidateIf(
    (request: EditActionRequest) => request.peopleReached !== undefined && request.peopleReached !== null,
  )
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  peopleReached?: number | null;
  /** Cost in grosz. */
  @ValidateIf((request: EditActionRequest) => request.costGrosz !== undefined && request.costGrosz !== null)
  @IsInt()
  @Min(0)
  @Max(1_000_000_000_000)
  costGrosz?: number | null;
  /** TERYT codes of the units it is credited to; replaces the list. */
  @ValidateIf(isTold('units'))
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(500)
  @Matches(/^\d{4}(\d{3})?$/, { each: true })
  units?: string[];
  /** Codes of the items; replaces the list. */
  @ValidateIf(isTold('items'))
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(200)
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/, { each: true })
  items?: string[];
  /** Proofs; replaces the list. */
  @ValidateIf(isTold('evidence'))
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  @InSmallLetters()
  evidence?: string[];
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
  /** Only this kind. */
  @ApiPropertyOptional({ enum: ACTION_KINDS, enumName: 'ActionKind' })
  @IsOptional()
  @IsIn(ACTION_KINDS)
  kind?: ActionKind;
  /** Only this status. */
  @ApiPropertyOptional({ enum: ACTION_STATUSES, enumName: 'ActionStatus' })
  @IsOptional()
  @IsIn(ACTION_STATUSES)
  status?: ActionStatus;
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
  /** Kind. */
  @ApiProperty({ enum: ACTION_KINDS, enumName: 'ActionKind' })
  kind: ActionKind;
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
  /** Who logged it. */
  loggedBy: string | null;
  /** When it was logged. */
  @ApiProperty({ format: 'date-time' })
  loggedAt: string;
  /** What the reader may do. */
  abilities: ActionAbilities;
}

/** A page of actions, newest day first. */
export class ActionPageResponse {
  /** Actions. */
  actions: ActionResponse[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
  /** All actions that match, over all pages. */
  total: number;
  /** People reached by all that match. */
  peopleReached: number;
}
