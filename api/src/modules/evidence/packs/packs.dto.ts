import { TEXT_LIMITS } from '@miara/shared';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** What a pack is to hold: a unit's proof, an item's of all units in reach, or an item's of one unit. */
export class OrderPackRequest {
  /** TERYT code; needed unless an item is given. */
  @IsOptional()
  @Matches(/^\d{4}(\d{3})?$/)
  unit?: string;
  /** Item code; needed unless a unit is given. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMITS.itemCode)
  item?: string;
}

/** A pack that is being made. */
export class OrderedPackResponse {
  /** The work in the background that makes it. */
  @ApiProperty({ format: 'uuid' })
  jobId: string;
}
