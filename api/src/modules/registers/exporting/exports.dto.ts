import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ACTION_STATUSES,
  INTERFACE_LANGUAGES,
  REGISTER_FORMATS,
  TEXT_LIMITS,
  type ActionStatus,
  type InterfaceLanguage,
  type RegisterFormat,
} from '@miara/shared';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { InSmallLetters, IsDay, IsTeryt } from '../../../platform/http/field-rules.js';

const CODE = /^[a-z][a-z0-9_]{1,39}$/;

/** Which actions to take out, as in the list, and how. */
export class ExportActionsQuery {
  /** Format of the file. */
  @ApiProperty({ enum: REGISTER_FORMATS, enumName: 'RegisterFormat' })
  @IsIn(REGISTER_FORMATS)
  format: RegisterFormat;
  /** Language of headings and words; the person's own when left out. */
  @ApiPropertyOptional({ enum: INTERFACE_LANGUAGES, enumName: 'InterfaceLanguage' })
  @IsOptional()
  @IsIn(INTERFACE_LANGUAGES)
  language?: InterfaceLanguage;
  /** Only actions credited to this unit (TERYT). */
  @IsOptional()
  @IsTeryt()
  unit?: string;
  /** Only actions credited to this item. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/)
  item?: string;
  /** Only this kind (code). */
  @IsOptional()
  @Matches(CODE)
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
  @Matches(CODE)
  source?: string;
  /** Only actions whose title, place or description holds all these words. */
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
}
