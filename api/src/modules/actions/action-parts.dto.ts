import { ApiProperty } from '@nestjs/swagger';
import { ACTION_AUDIENCES, type ActionAudience } from '@miara/shared';
import { IsIn, IsInt, Matches, Max, Min, ValidateIf } from 'class-validator';
import { IsTeryt } from '../../platform/http/field-rules.js';

/** Most people one action may reach, and most it may cost: as in the columns. */
export const MOST_PEOPLE = 10_000_000;
export const MOST_GROSZ = 1_000_000_000_000;

/** For whom an action was held, and how many of them. Somebody may be two of these, so they do not add up. */
export class ActionAudienceDto {
  /** For whom. */
  @ApiProperty({ enum: ACTION_AUDIENCES, enumName: 'ActionAudience' })
  @IsIn(ACTION_AUDIENCES)
  audience: ActionAudience;
  /** How many of the people it reached; 0 = not counted. */
  @IsInt()
  @Min(0)
  @Max(MOST_PEOPLE)
  people: number;
}

/** What paid for an action. */
export class ActionFundingDto {
  /** Code of one of the tenant's sources of money. */
  @Matches(/^[a-z][a-z0-9_]{1,39}$/)
  source: string;
  /** How much of the cost, in grosz. */
  @IsInt()
  @Min(1)
  @Max(MOST_GROSZ)
  grosz: number;
}

/** The part of an action that counts for one of the units it is credited to. */
export class ActionShareDto {
  /** TERYT code of the unit. */
  @IsTeryt()
  unit: string;
  /** People that count for it; null when the action counts none. */
  @ValidateIf((share: ActionShareDto) => share.people !== null)
  @IsInt()
  @Min(0)
  @Max(MOST_PEOPLE)
  people: number | null;
  /** Cost that counts for it, in grosz; null when the cost is not known. */
  @ValidateIf((share: ActionShareDto) => share.costGrosz !== null)
  @IsInt()
  @Min(0)
  @Max(MOST_GROSZ)
  costGrosz: number | null;
}
