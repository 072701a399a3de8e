import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DECLARATION_STATES, TEXT_LIMITS, type DeclarationState } from '@miara/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { IsDay, IsFilled, IsTeryt } from '../../platform/http/field-rules.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { CHECK_CODES, FINDING_STATES, type CheckCode, type FindingState } from './check-words.js';

/** Longest window: twenty years. */
const MOST_MONTHS = 240;

/** Which findings of a check to list. */
export class FindingsQuery extends PageQuery {
  /** `open`: to be worked off. `accepted`: fine as they are, with a note. */
  @ApiPropertyOptional({ enum: FINDING_STATES, enumName: 'FindingState', default: 'open' })
  @IsOptional()
  @IsIn(FINDING_STATES)
  state?: FindingState;
  /** Only assessments of this unit (TERYT code). */
  @ApiPropertyOptional({ pattern: '^\\d{4}(\\d{3})?$' })
  @IsOptional()
  @IsTeryt()
  unit?: string;
}

/** Why a finding is fine as it is. */
export class AcceptFindingRequest {
  /** For whoever looks next time. */
  @IsFilled()
  @MaxLength(TEXT_LIMITS.exceptionReason)
  note: string;
  /** First day on which it is on the list again (YYYY-MM-DD); null = only when something changes. */
  @ApiPropertyOptional({ type: String, nullable: true })
  @ValidateIf((request: AcceptFindingRequest) => request.until !== undefined && request.until !== null)
  @IsDay()
  until?: string | null;
}

/** A kind of proof that ages at a pace of its own. */
export class ProofWindowDto {
  /** Code of the kind. */
  @IsString()
  @Matches(/^[a-z][a-z0-9_-]{0,39}$/)
  kind: string;
  /** How old it may grow, in months. */
  @IsInt()
  @Min(1)
  @Max(MOST_MONTHS)
  months: number;
}

/** How old proof may grow. */
export class CheckSettingsDto {
  /** Every kind without a window of its own, in months. Proof with an end of its own does not age. */
  @IsInt()
  @Min(1)
  @Max(MOST_MONTHS)
  proofMonths: number;
  /** Kinds with a window of their own. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique((window: ProofWindowDto | null) => window?.kind)
  @ValidateNested({ each: true })
  @Type(() => ProofWindowDto)
  windows: ProofWindowDto[];
}

/** A check with how much it finds. */
export class CheckResponse {
  /** Which check. */
  @ApiProperty({ enum: CHECK_CODES, enumName: 'CheckCode' })
  code: CheckCode;
  /** To be worked off. */
  open: number;
  /** Accepted with a note. */
  accepted: number;
}

/** All checks. */
export class CheckListResponse {
  /** Checks in the order of the screen. */
  checks: CheckResponse[];
  /** How old proof may grow. */
  settings: CheckSettingsDto;
  /** Items of the version in force whose indicator has a target; 0 = nothing can be under its target. */
  itemsWithTarget: number;
}

/** An assessment that rests on the same file. */
export class OtherUseResponse {
  /** Unit. */
  unit: LocalizedTextDto;
  /** Item code. */
  item: string;
  /** What is declared there. */
  @ApiProperty({ enum: DECLARATION_STATES, enumName: 'DeclarationState' })
  state: DeclarationState;
}

/** What a check saw; each names what it needs, the rest is null. */
export class FindingFactsResponse {
  /** Newest proof: the day from which it ages. */
  datedOn: string | null;
  /** Its window in months. */
  months: number | null;
  /** Value of the indicator. */
  value: number | null;
  /** Its target. */
  target: number | null;
  /** at_least or at_most. */
  direction: string | null;
  /** Unit of the indicator. */
  unit: string | null;
  /** The reason that says too little. */
  reason: string | null;
  /** Last day in time. */
  dueOn: string | null;
  /** Whether that day was agreed with the unit. */
  isException: boolean | null;
  /** Other assessments that rest on the same file. */
  @ApiProperty({ type: [OtherUseResponse], nullable: true })
  others: OtherUseResponse[] | null;
}

/** Who accepted a finding, and until when. */
export class AcceptanceResponse {
  /** Why it is fine. */
  note: string;
  /** First day on which it is on the list again; null = only when something changes. */
  until: string | null;
  /** Who accepted it. */
  by: string | null;
  /** When. */
  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** An assessment that a check points at. */
export class FindingResponse {
  /** The assessment. */
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;
  /** The unit. */
  unit: UnitRefDto;
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** What the check saw. */
  facts: FindingFactsResponse;
  /** The acceptance that hides it; null while it is on the list. */
  @ApiProperty({ type: AcceptanceResponse, nullable: true })
  accepted: AcceptanceResponse | null;
}

/** A page of a check's findings. */
export class FindingListResponse {
  /** Findings by unit and item. */
  findings: FindingResponse[];
  /** All of them under the filter. */
  total: number;
  /** `page[after]` of the next page; null on the last. */
  next: string | null;
}
