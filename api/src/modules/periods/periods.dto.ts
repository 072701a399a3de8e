import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TEXT_LIMITS } from '@miara/shared';
import { Type } from 'class-transformer';
import { IsDefined, IsObject, IsString, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { IsDay, IsFilled } from '../../platform/http/field-rules.js';

/** Title of a period in the languages of the interface. */
export class PeriodTitleRequest {
  /** Polish. */
  @IsFilled()
  @MaxLength(TEXT_LIMITS.periodTitle)
  pl: string;
  /** English. */
  @ValidateIf((request: PeriodTitleRequest) => request.en !== undefined)
  @IsFilled()
  @MaxLength(TEXT_LIMITS.periodTitle)
  en?: string;
}

/** A reporting period to be opened. */
export class OpenPeriodRequest {
  /** Title. */
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PeriodTitleRequest)
  title: PeriodTitleRequest;
  /** First day (YYYY-MM-DD). */
  @IsDay()
  beginsOn: string;
  /** First day after the period (YYYY-MM-DD): the closing day is the day before. */
  @IsDay()
  endsOn: string;
  /** What the units should know about it. */
  @ApiPropertyOptional({ type: String, nullable: true })
  @ValidateIf((request: OpenPeriodRequest) => request.note !== undefined && request.note !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.note)
  note?: string | null;
}

/** Change of an open period. A field that is left out stays. */
export class ChangePeriodRequest {
  /** Title. */
  @ValidateIf((request: ChangePeriodRequest) => request.title !== undefined)
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PeriodTitleRequest)
  title?: PeriodTitleRequest;
  /** First day (YYYY-MM-DD). */
  @ValidateIf((request: ChangePeriodRequest) => request.beginsOn !== undefined)
  @IsDay()
  beginsOn?: string;
  /** First day after the period (YYYY-MM-DD); its closing day may not have passed. */
  @ValidateIf((request: ChangePeriodRequest) => request.endsOn !== undefined)
  @IsDay()
  endsOn?: string;
  /** What the units should know about it; null empties it. */
  @ApiPropertyOptional({ type: String, nullable: true })
  @ValidateIf((request: ChangePeriodRequest) => request.note !== undefined && request.note !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.note)
  note?: string | null;
}

/** Duties of a period, counted. `expected` = `inTime` + `late` + `missing`. */
export class PeriodCountsResponse {
  /** Duties that were to be handed in: all without those settled before. */
  expected: number;
  /** Handed in within the period. */
  inTime: number;
  /** Handed in after the close and before the close of the next period. */
  late: number;
  /** Not handed in. */
  missing: number;
  /** Confirmed before, or handed in before and still undecided: nothing was to be done. */
  settled: number;
}

/** The period that is open, as everybody of the tenant sees it. */
export class OpenPeriodResponse {
  /** Title. */
  title: LocalizedTextDto;
  /** First day (YYYY-MM-DD). */
  beginsOn: string;
  /** First day after the period (YYYY-MM-DD). */
  endsOn: string;
  /** What the units should know about it. */
  note: string | null;
}

/** The open period, if there is one. */
export class CurrentPeriodResponse {
  /** The open period; null while there is none. */
  @ApiProperty({ type: OpenPeriodResponse, nullable: true })
  period: OpenPeriodResponse | null;
}

/** A reporting period as the coordinator sees it. */
export class PeriodResponse extends OpenPeriodResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version; wanted back in If-Match. */
  version: number;
  /** Who opened it. */
  openedBy: string | null;
  /** When it was closed; null while it is open. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt: string | null;
  /** Who closed it by hand; null when it closed by itself, or is open. */
  closedBy: string | null;
  /** SHA-256 over the state at the close, duty by duty; null while it is open. */
  contentHash: string | null;
  /**
   * Whether figures as of the closing day, which is what would be published, are still the state that was frozen;
   * null while it is open.
   */
  reproducible: boolean | null;
  /** Duties counted; of an open period as they stand now. */
  counts: PeriodCountsResponse;
}

/** Periods of the tenant. */
export class PeriodListResponse {
  /** Periods, the latest first. */
  periods: PeriodResponse[];
}

/** One unit in a period. */
export class PeriodUnitResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Its duties counted. */
  counts: PeriodCountsResponse;
}

/** A period unit by unit. */
export class PeriodUnitsResponse {
  /** Members on the closing day (today while it is open) in Polish order of names. */
  units: PeriodUnitResponse[];
}
