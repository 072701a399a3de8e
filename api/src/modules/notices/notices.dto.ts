import {
  JOB_KINDS,
  NOTICE_GROUPS,
  NOTICE_KINDS,
  type JobKind,
  type NoticeGroup,
  type NoticeKind,
} from '@miara/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { PageQuery } from '../../platform/http/page-query.js';

/** Which of one's own notices are wanted. */
export class NoticeListQuery extends PageQuery {
  /** `true`: only those not read yet. */
  @ApiPropertyOptional({ enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: 'true' | 'false';
}

/** Facts that the sentence of a notice is made of; each kind uses some of them. */
export class NoticeParamsDto {
  /** Name of the unit it is about. */
  unit?: LocalizedTextDto;
  /** Code of the item. */
  item?: string;
  /** How many things it is about, when it is more than one. */
  count?: number;
  /** Name of the person who did it. */
  who?: string;
  /** Title of the meeting, the task, the proof or the period. */
  title?: string;
  /** Kind of work that ended. */
  @ApiPropertyOptional({ enum: JOB_KINDS, enumName: 'JobKind' })
  job?: JobKind;
  /** Whether that work failed. */
  failed?: boolean;
  /** The day it is about (YYYY-MM-DD). */
  dueOn?: string;
  /** The instant it is about. */
  @ApiPropertyOptional({ format: 'date-time' })
  at?: string;
  /** Whether that day is over. */
  overdue?: boolean;
}

/** Something one was told. */
export class NoticeResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** What happened. */
  @ApiProperty({ enum: [...NOTICE_KINDS], enumName: 'NoticeKind' })
  kind: NoticeKind;
  /** Facts for the sentence. */
  params: NoticeParamsDto;
  /** Page of the working area it leads to, below the tenant; null = it leads nowhere. */
  address: string | null;
  /** When it was told. */
  @ApiProperty({ format: 'date-time' })
  toldAt: string;
  /** When it was read; null while it was not. */
  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  readAt: string | null;
}

/** A page of one's own notices. */
export class NoticePageResponse {
  /** The newest first. */
  notices: NoticeResponse[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
  /** How many of all are not read yet. */
  unread: number;
}

/** How many notices wait. */
export class NoticeCountResponse {
  /** Those not read yet. */
  unread: number;
}

/** How one wants to be reminded by mail, whole. */
export class NoticeSettingsRequest {
  /** Whether the daily letter comes at all. */
  @IsBoolean()
  mail: boolean;
  /** Whether it comes on Mondays to Fridays only. */
  @IsBoolean()
  weekdaysOnly: boolean;
  /** Groups of notices that the letter leaves out; the inbox has them all the same. */
  @ApiProperty({ enum: [...NOTICE_GROUPS], enumName: 'NoticeGroup', isArray: true })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(NOTICE_GROUPS.length)
  @IsIn(NOTICE_GROUPS, { each: true })
  without: NoticeGroup[];
}

/** How one is reminded by mail. */
export class NoticeSettingsResponse {
  /** Whether the daily letter comes at all. */
  mail: boolean;
  /** Whether it comes on Mondays to Fridays only. */
  weekdaysOnly: boolean;
  /** Groups of notices that the letter leaves out. */
  @ApiProperty({ enum: [...NOTICE_GROUPS], enumName: 'NoticeGroup', isArray: true })
  without: NoticeGroup[];
}
