import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TASK_SOURCES, TASK_STATUSES, TEXT_LIMITS, type TaskSource, type TaskStatus } from '@miara/shared';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import {
  IfGiven,
  IfTold,
  InSmallLetters,
  IsDay,
  IsFilled,
  IsTeryt,
} from '../../platform/http/field-rules.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { TASK_VIEWS, type TaskView } from './tasks.rules.js';

/** A new task. It belongs to the team, else to the unit, else to the whole tenant. */
export class AddTaskRequest {
  /** What is to be done. */
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
  /** Last day in time (YYYY-MM-DD); left out or null = without a day. */
  @IfGiven()
  @IsDay()
  dueOn?: string | null;
  /** The decision of a meeting that it carries out, once; the team is then the one that decided. */
  @IfGiven()
  @IsUUID()
  @InSmallLetters()
  decision?: string | null;
}

/** Change of an open task. A field that is left out stays; null empties it. */
export class ChangeTaskRequest {
  /** What is to be done. */
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
  /** Last day in time. */
  @IfGiven()
  @IsDay()
  dueOn?: string | null;
}

/** Why a task is given up. */
export class DropTaskRequest {
  /** Reason. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.note)
  reason: string;
}

/** Which tasks to list. */
export class TaskListQuery extends PageQuery {
  /**
   * `mine`: open ones of the reader, by their day. `team`: all open ones in the reader's place. `overdue`: of them, after
   * their last day. `done`: those that are done or dropped, newest first. `all`: open and closed, by their day.
   */
  @ApiPropertyOptional({ enum: TASK_VIEWS, enumName: 'TaskView', default: 'mine' })
  @IsOptional()
  @IsIn(TASK_VIEWS)
  show?: TaskView;
  /** Only about this unit (TERYT code). */
  @ApiPropertyOptional({ pattern: '^\\d{4}(\\d{3})?$' })
  @IsOptional()
  @IsTeryt()
  unit?: string;
  /** Only in the place of this team: its own, and those of the units in its powiat. */
  @ApiPropertyOptional({ pattern: '^\\d{4}(\\d{3})?$' })
  @IsOptional()
  @IsTeryt()
  team?: string;
  /** Only about this item (code). */
  @ApiPropertyOptional({ pattern: '^[A-Z]{2,6}-\\d{2,3}$' })
  @IsOptional()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/)
  item?: string;
  /** Only of this person. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  owner?: string;
  /** Only what this meeting decided. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  meeting?: string;
}

/** The place whose people are asked for. */
export class TaskPeopleQuery {
  /** TERYT code of the team. */
  @ApiPropertyOptional({ pattern: '^\\d{4}(\\d{3})?$' })
  @IsOptional()
  @IsTeryt()
  team?: string;
  /** TERYT code of the unit. */
  @ApiPropertyOptional({ pattern: '^\\d{4}(\\d{3})?$' })
  @IsOptional()
  @IsTeryt()
  unit?: string;
}

/** Hands everything that is open over. */
export class HandOverRequest {
  /** Who had it. */
  @IsUUID()
  @InSmallLetters()
  from: string;
  /** Who takes it. */
  @IsUUID()
  @InSmallLetters()
  to: string;
  /** TERYT code: at this place and under it; left out or null = the whole tenant. */
  @IfGiven()
  @IsTeryt()
  place?: string | null;
}

/** What was handed over. */
export class HandedOverResponse {
  /** Open tasks. */
  tasks: number;
  /** Recurring duties. */
  duties: number;
}

/** Somebody by name. */
export class TaskPersonResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Name. */
  name: string;
}

/** Who may be given a task. */
export class TaskPeopleResponse {
  /** In Polish order of names. */
  people: TaskPersonResponse[];
}

/** Who does a task. */
export class TaskOwnerResponse extends TaskPersonResponse {
  /** False when the person does not work at its place any more: it waits to be handed over. */
  worksThere: boolean;
}

/** The item a task is about. */
export class TaskItemResponse {
  /** Code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
}

/** The decision a task carries out. */
export class TaskDecisionResponse {
  /** Identifier of the decision. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Identifier of the meeting. */
  @ApiProperty({ format: 'uuid' })
  meetingId: string;
  /** Title of the meeting. */
  meeting: string;
  /** Day of the meeting. */
  heldOn: string;
}

/** What the reader may do with a task now. */
export class TaskAbilities {
  /** Change it. */
  change: boolean;
  /** Say that it is done. */
  done: boolean;
  /** Give it up. */
  drop: boolean;
  /** Open it again. */
  reopen: boolean;
}

/** What somebody has to do. */
export class TaskResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version; also in the ETag. */
  version: number;
  /** What is to be done. */
  title: string;
  /** More about it; of a returned item, why it was returned. */
  note: string | null;
  /** Who does it; null = nobody took it yet. */
  owner: TaskOwnerResponse | null;
  /** The team that does it. */
  team: UnitRefDto | null;
  /** The unit it is about. */
  unit: UnitRefDto | null;
  /** The item it is about. */
  item: TaskItemResponse | null;
  /** Last day in time. */
  dueOn: string | null;
  /** Where it stands. */
  @ApiProperty({ enum: TASK_STATUSES, enumName: 'TaskStatus' })
  status: TaskStatus;
  /** Open, and its last day is over. */
  overdue: boolean;
  /** Where it came from. */
  @ApiProperty({ enum: TASK_SOURCES, enumName: 'TaskSource' })
  source: TaskSource;
  /** The decision of a meeting that it carries out. */
  decision: TaskDecisionResponse | null;
  /** The assessment that was returned. */
  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  assessmentId: string | null;
  /** The recurring duty it is an occurrence of. */
  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  dutyId: string | null;
  /** When it was made. */
  @ApiProperty({ format: 'date-time' })
  createdAt: string;
  /** Who made it; null = it was made by itself. */
  createdBy: string | null;
  /** When it was done or dropped. */
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  closedAt: string | null;
  /** Who did or dropped it. */
  closedBy: string | null;
  /** Why it was dropped. */
  dropReason: string | null;
  /** What the reader may do now. */
  abilities: TaskAbilities;
}

/** How many open tasks there are; the filters count, the view does not. */
export class TaskCountsResponse {
  /** Of the reader. */
  mine: number;
  /** Of them, after their last day. */
  mineOverdue: number;
  /** Of them, due today. */
  mineToday: number;
  /** In the reader's place. */
  team: number;
  /** Of them, after their last day. */
  overdue: number;
}

/** A page of tasks. */
export class TaskListResponse {
  /** Open ones by their day, those without a day last; closed ones newest first. */
  tasks: TaskResponse[];
  /** What is open. */
  counts: TaskCountsResponse;
  /** Cursor of the next page; null on the last. */
  next: string | null;
}
