import { ApiProperty, PickType } from '@nestjs/swagger';
import { DUTIES, TEXT_LIMITS, WEIGHT_LIMITS, type Duty } from '@miara/shared';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmptyObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IfGiven, IfTold, IsDay, IsFilled } from '../../platform/http/field-rules.js';

/** A title in several languages. */
export class TitleTextsRequest {
  /** Polish, the source language. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  pl: string;
  /** English. */
  @IfTold()
  @IsString()
  @MaxLength(TEXT_LIMITS.title)
  en?: string;
  /** Ukrainian. */
  @IfTold()
  @IsString()
  @MaxLength(TEXT_LIMITS.title)
  uk?: string;
  /** Belarusian. */
  @IfTold()
  @IsString()
  @MaxLength(TEXT_LIMITS.title)
  be?: string;
  /** Russian. */
  @IfTold()
  @IsString()
  @MaxLength(TEXT_LIMITS.title)
  ru?: string;
}

/** A longer text in several languages. */
export class GuidanceTextsRequest {
  /** Polish, the source language. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.description)
  pl: string;
  /** English. */
  @IfTold()
  @IsString()
  @MaxLength(TEXT_LIMITS.description)
  en?: string;
  /** Ukrainian. */
  @IfTold()
  @IsString()
  @MaxLength(TEXT_LIMITS.description)
  uk?: string;
  /** Belarusian. */
  @IfTold()
  @IsString()
  @MaxLength(TEXT_LIMITS.description)
  be?: string;
  /** Russian. */
  @IfTold()
  @IsString()
  @MaxLength(TEXT_LIMITS.description)
  ru?: string;
}

/** A new version is drafted. */
export class DraftRequest {
  /** Code of the standard, e.g. SMI. */
  @IsString()
  @Matches(/^[A-Z][A-Z0-9-]{1,19}$/)
  code: string;
  /** Number of the new version, e.g. 1.1; no version of the standard has it yet. */
  @IsString()
  @Matches(/^\d{1,4}\.\d{1,4}(\.\d{1,4})?$/)
  number: string;
}

/** A draft gets another number. */
export class EditDraftRequest extends PickType(DraftRequest, ['number']) {}

/** An area of a draft gets another title. */
export class EditDraftAreaRequest {
  /** Title. */
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => TitleTextsRequest)
  title: TitleTextsRequest;
}

/** A phase of a draft gets another title or a deadline of its own. A field that is left out stays. */
export class EditDraftPhaseRequest {
  /** Title. */
  @IfTold()
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => TitleTextsRequest)
  title?: TitleTextsRequest;
  /** Last day in time once the draft is published (YYYY-MM-DD); null = the deadline of the version before goes on. */
  @ApiProperty({ type: String, nullable: true })
  @IfGiven()
  @IsDay()
  deadline?: string | null;
}

/** A new item of a draft. Its code and its key are given to it. */
export class DraftItemRequest {
  /** Title. */
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => TitleTextsRequest)
  title: TitleTextsRequest;
  /** What has to be done. */
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => GuidanceTextsRequest)
  guidance: GuidanceTextsRequest;
  /** Code of an area of the draft. */
  @Matches(/^[A-Z]{2,6}$/)
  area: string;
  /** Number of a phase of the draft. */
  @IsInt()
  @Min(1)
  @Max(32_767)
  phase: number;
  /** Whose duty it is. */
  @ApiProperty({ enum: DUTIES, enumName: 'Duty' })
  @IsIn(DUTIES)
  duty: Duty;
  /** Weight in coverage. */
  @IsInt()
  @Min(WEIGHT_LIMITS.min)
  @Max(WEIGHT_LIMITS.max)
  weight: number;
}

/** A change of an item of a draft. A field that is left out stays. */
export class EditDraftItemRequest {
  /** Title. */
  @IfTold()
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => TitleTextsRequest)
  title?: TitleTextsRequest;
  /** What has to be done. */
  @IfTold()
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => GuidanceTextsRequest)
  guidance?: GuidanceTextsRequest;
  /** Code of an area of the draft. */
  @IfTold()
  @Matches(/^[A-Z]{2,6}$/)
  area?: string;
  /** Number of a phase of the draft. */
  @IfTold()
  @IsInt()
  @Min(1)
  @Max(32_767)
  phase?: number;
  /** Whose duty it is. */
  @ApiProperty({ enum: DUTIES, enumName: 'Duty' })
  @IfTold()
  @IsIn(DUTIES)
  duty?: Duty;
  /** Weight in coverage. */
  @IfTold()
  @IsInt()
  @Min(WEIGHT_LIMITS.min)
  @Max(WEIGHT_LIMITS.max)
  weight?: number;
  /** Whether it asks the same as before; false: every unit declares anew. */
  @IfTold()
  @IsBoolean()
  continues?: boolean;
}

/** What publishing a draft today would do to the members of today. */
export class PublicationForecastResponse {
  /** First day in force: today. */
  inForceFrom: string;
  /** Whether it can be published today: not on the day on which the version before was. */
  possible: boolean;
  /** Member governments. */
  units: number;
  /** Duties under the version in force. */
  dutiesBefore: number;
  /** Duties under the draft. */
  dutiesAfter: number;
  /** Duties that go on with declaration, proofs and confirmation. */
  carried: number;
  /** Of those, confirmed ones. */
  confirmedCarried: number;
  /** Duties that begin anew because the item asks something else. */
  restarted: number;
  /** Duties that no unit had. */
  opened: number;
  /** Duties that end. */
  closed: number;
  /** Confirmed duties that restart or end. */
  confirmedEnding: number;
  /** Submitted ones that go back because their duty restarts or ends. */
  submittedReturning: number;
  /** Requests for a proof that are cancelled because their duty restarts or ends. */
  requestsCancelled: number;
}
