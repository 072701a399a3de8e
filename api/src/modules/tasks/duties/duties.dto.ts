import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  DUTY_TIMES,
  LEAD_DAYS,
  RECURRING_DUTY_STATUSES,
  TEXT_LIMITS,
  type DutyTimes,
  type RecurringDutyStatus,
} from '@miara/shared';
import { IsIn, IsInt, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { UnitRefDto } from '../../../contract/unit-ref.dto.js';
import {
  IfGiven,
  IfTold,
  InSmallLetters,
  IsDay,
  IsFilled,
  IsTeryt,
} from '../../../platform/http/field-rules.js';
import { TaskItemResponse, TaskOwnerResponse } from '../tasks.dto.js';

/** A new duty that recurs. It belongs to the team, else to the unit, else to the whole tenant. */
export class AddDutyRequest {
  /** What is to be done each time. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title: string;
  /** More about it. */
  @IfGiven()
  @IsString()
  @MaxLength(TEXT_LIMITS.note)
  note?: string | null;
  /** Who does it; somebody who works at its place. Left out or null = nobody yet. */
  @IfGiven()
  @IsUUID()
  @InSmallLetters()
  ownerId?: string | null;
  /** The team that does it: TERYT code of its powiat or city. */
  @IfGiven()
  @IsTeryt()
  team?: string | null;
  /** The unit it is about (TERYT code); with a team, one of its powiat. */
  @IfGiven()
  @IsTeryt()
  unit?: string | null;
  /** The item it is about (code). */
  @IfGiven()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/)
  item?: string | null;
  /** How often in a year: every 12 / times months. */
  @ApiProperty({ enum: DUTY_TIMES })
  @IsIn(DUTY_TIMES)
  times: DutyTimes;
  /** Day of the first occurrence (YYYY-MM-DD), today at the earliest; the others fall on the same day of their month. */
  @IsDay()
  firstDueOn: string;
  /** So many days before its day an occurrence becomes a task. */
  @IsInt()
  @Min(LEAD_DAYS.min)
  @Max(LEAD_DAYS.max)
  leadDays: number;
}

/** Change of a recurring duty; it holds for occurrences that are no tasks yet. A field that is left out stays. */
export class ChangeDutyRequest {
  /** What is to be done each time. */
  @IfTold()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title?: string;
  /** More about it. */
  @IfGiven()
  @IsString()
  @MaxLength(TEXT_LIMITS.note)
  note?: string | null;
  /** Who does it. */
  @IfGiven()
  @IsUUID()
  @InSmallLetters()
  ownerId?: string | null;
  /** How often in a year. */
  @ApiPropertyOptional({ enum: DUTY_TIMES })
  @IfTold()
  @IsIn(DUTY_TIMES)
  times?: DutyTimes;
  /** Day from which the occurrences are counted anew, today at the earliest. */
  @IfTold()
  @IsDay()
  firstDueOn?: string;
  /** So many days before its day an occurrence becomes a task. */
  @IfTold()
  @IsInt()
  @Min(LEAD_DAYS.min)
  @Max(LEAD_DAYS.max)
  leadDays?: number;
  /** Paused, active again, or ended for good. */
  @ApiPropertyOptional({ enum: RECURRING_DUTY_STATUSES, enumName: 'RecurringDutyStatus' })
  @IfTold()
  @IsIn(RECURRING_DUTY_STATUSES)
  status?: RecurringDutyStatus;
}

/** When a duty was done last. */
export class DutyDoneResponse {
  /** When. */
  @ApiProperty({ format: 'date-time' })
  at: string;
  /** Who. */
  by: string | null;
}

/** The occurrence that is to be done now. */
export class DutyTaskResponse {
  /** Identifier of the task. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Its last day in time. */
  dueOn: string | null;
}

/** What the reader may do with a duty now. */
export class DutyAbilities {
  /** Change, pause or end it. */
  change: boolean;
  /** Say that the next occurrence is done. */
  done: boolean;
}

/** A duty that recurs. */
export class RecurringDutyResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version; also in the ETag. */
  version: number;
  /** What is to be done each time. */
  title: string;
  /** More about it. */
  note: string | null;
  /** Who does it. */
  owner: TaskOwnerResponse | null;
  /** The team that does it. */
  team: UnitRefDto | null;
  /** The unit it is about. */
  unit: UnitRefDto | null;
  /** The item it is about. */
  item: TaskItemResponse | null;
  /** How often in a year. */
  @ApiProperty({ enum: DUTY_TIMES })
  times: DutyTimes;
  /** Day from which the occurrences are counted. */
  firstDueOn: string;
  /** So many days before its day an occurrence becomes a task. */
  leadDays: number;
  /** Where it stands. */
  @ApiProperty({ enum: RECURRING_DUTY_STATUSES, enumName: 'RecurringDutyStatus' })
  status: RecurringDutyStatus;
  /** The occurrence that is a task already and is to be done now, the earliest of them. */
  task: DutyTaskResponse | null;
  /** Day of the next occurrence that is no task yet; null while it is paused or ended. */
  nextOn: string | null;
  /** When it was done last. */
  lastDone: DutyDoneResponse | null;
  /** What the reader may do now. */
  abilities: DutyAbilities;
}

/** The recurring duties of the reader's place. */
export class RecurringDutyListResponse {
  /** By the day they are due next, those that are paused last. What ended is not among them. */
  duties: RecurringDutyResponse[];
}
