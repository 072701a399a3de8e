import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { IsTeryt } from '../../platform/http/field-rules.js';
import { PageQuery } from '../../platform/http/page-query.js';

export class AuditQuery extends PageQuery {
  /** Only changes of this kind of thing, e.g. `assessment`. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  subjectType?: string;

  /** Only changes that concern this unit (TERYT code). */
  @ApiPropertyOptional({ pattern: '^\\d{4}(\\d{3})?$' })
  @IsOptional()
  @IsTeryt()
  unit?: string;
}

export class AuditPersonResponse {
  /** Identifier of the person. */
  id: string;
  /** Name. */
  name: string;
}

export class AuditUnitResponse {
  /** TERYT code. */
  teryt: string;
  /** Name with its kind where two units could be meant. */
  displayName: LocalizedTextDto;
}

export class AuditEntryResponse {
  /** Place in the trail; grows with time. */
  sequence: number;
  /** When (instant). */
  @ApiProperty({ format: 'date-time' })
  at: string;
  /** Who; null = the calendar did it (a proof ended). */
  person: AuditPersonResponse | null;
  /** What, e.g. `assessment.confirm`. */
  action: string;
  /** Kind of thing that was changed. */
  subjectType: string;
  /** Which one. */
  subjectId: string;
  /** Unit concerned; null where there is none. */
  unit: AuditUnitResponse | null;
  /** Code of the item, when an assessment was changed, e.g. EDU-01. */
  item: string | null;
  /** Facts of the change. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  details: Record<string, unknown>;
  /** Number of the request that made the change; null when no request did. */
  requestId: string | null;
}

export class AuditPageResponse {
  /** Newest first. */
  entries: AuditEntryResponse[];
  /** `page[after]` of the next page; null on the last. */
  next: string | null;
}
