import { ApiProperty } from '@nestjs/swagger';
import { TEXT_LIMITS } from '@miara/shared';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { IsDay, IsFilled, IsTeryt } from '../../platform/http/field-rules.js';

/** A phase's deadline. */
export class SetDeadlineRequest {
  /** Last day in time (YYYY-MM-DD); null takes the deadline away. */
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((request: SetDeadlineRequest) => request.deadline !== null)
  @IsDay()
  deadline: string | null;
}

/** Another day agreed with one unit, for a phase or for one item. */
export class AgreeExceptionRequest {
  /** TERYT code of the unit. */
  @IsTeryt()
  unit: string;
  /** Number of the phase; this or the item. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(99)
  phase?: number;
  /** Code of the item; this or the phase. */
  @IsOptional()
  @IsString()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/)
  item?: string;
  /** Last day in time for this unit (YYYY-MM-DD). */
  @IsDay()
  deadline: string;
  /** Why, as the unit will read it. */
  @IsFilled()
  @MaxLength(TEXT_LIMITS.exceptionReason)
  reason: string;
}

/** A phase with its deadline. */
export class PhaseDeadlineResponse {
  /** Number. */
  number: number;
  /** Title. */
  title: LocalizedTextDto;
  /** Last day in time; null while none is set. */
  deadline: string | null;
  /** Units that agreed on another day for the phase or for an item of it. */
  exceptions: number;
}

/** An item by its name. */
export class ItemRefResponse {
  /** Code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
}

/** An exception that was agreed with a unit. */
export class DeadlineExceptionResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** The unit. */
  unit: UnitRefDto;
  /** Number of the phase it is about, or in which its item is. */
  phase: number;
  /** The item; null when it is about the whole phase. */
  @ApiProperty({ type: ItemRefResponse, nullable: true })
  item: ItemRefResponse | null;
  /** Last day in time for this unit. */
  deadline: string;
  /** Why. */
  reason: string;
  /** When it was agreed. */
  @ApiProperty({ format: 'date-time' })
  agreedAt: string;
  /** Who agreed for the coordinator. */
  agreedBy: string | null;
  /** When it was ended; null while it holds. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: string | null;
  /** Who ended it. */
  endedBy: string | null;
}

/** Deadlines under the version in force. */
export class DeadlinesResponse {
  /** Phases in order. */
  phases: PhaseDeadlineResponse[];
  /** Agreed exceptions: those that hold first, then those that ended; each the latest first. */
  exceptions: DeadlineExceptionResponse[];
}
