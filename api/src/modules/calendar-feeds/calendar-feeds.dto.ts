import { ApiProperty } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { IsTeryt } from '../../platform/http/field-rules.js';

/** Which calendar to make an address for. */
export class MakeFeedRequest {
  /** TERYT code of a team's powiat (or city with its rights); null = everything of the tenant that one may see. */
  @ValidateIf((request: MakeFeedRequest) => request.team !== null)
  @IsTeryt()
  team: string | null;
}

/** A calendar that can be fetched by an address. */
export class CalendarFeedResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** The team's powiat; null = the calendar of the tenant. */
  @ApiProperty({ type: UnitRefDto, nullable: true })
  team: UnitRefDto | null;
  /** When the address was made. */
  @ApiProperty({ format: 'date-time' })
  madeAt: string;
  /** When a program last fetched it, within the hour; null = never. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastUsedAt: string | null;
}

/** A calendar with its address, told this once. */
export class MadeFeedResponse {
  /** The calendar. */
  feed: CalendarFeedResponse;
  /** Path of the address. Whoever knows it sees the calendar: it is stored nowhere and told only now. */
  path: string;
}

/** The person's addresses in the tenant. */
export class CalendarFeedListResponse {
  /** Those that work, the tenant's first. */
  feeds: CalendarFeedResponse[];
  /** Teams whose calendar the person may have. */
  teams: UnitRefDto[];
}
