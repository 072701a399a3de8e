import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BOUNDARY_TEXT_LIMITS } from '@miara/shared';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { BoundariesDto, TileGridDto, UnitShapeDto } from '../../contract/map.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { IsDay, IsFilled } from '../../platform/http/field-rules.js';

/** Day of the map. */
export class MapQuery {
  /** Members of which day (YYYY-MM-DD); today when left out. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsDay()
  asOf?: string;
}

/** What is said beside every map drawn from the file. */
export class TakeBoundariesQuery {
  /** Whom the boundaries come from. */
  @IsString()
  @IsFilled()
  @MaxLength(BOUNDARY_TEXT_LIMITS.source)
  source: string;
  /** Under which terms. */
  @IsString()
  @IsFilled()
  @MaxLength(BOUNDARY_TEXT_LIMITS.licence)
  licence: string;
  /** Day whose boundaries these are (YYYY-MM-DD), when the source says it. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsDay()
  describedOn?: string;
}

/** How the members of a day are drawn. */
export class MapResponse {
  /** Gminas and cities. */
  gminas: TileGridDto;
  /** Powiats, which lie over the gminas. */
  powiats: TileGridDto;
  /** Official boundaries; null while the tenant has none. */
  boundaries: BoundariesDto | null;
}

/** The boundaries in force. */
export class BoundarySetResponse {
  /** Whom they come from. */
  source: string;
  /** Under which terms. */
  licence: string;
  /** Day whose boundaries these are; null when not known. */
  describedOn: string | null;
  /** From a file, or from the national service (ULDK). */
  @ApiProperty({ enum: ['file', 'uldk'], enumName: 'BoundaryOrigin' })
  origin: 'file' | 'uldk';
  /** Name of the file. */
  fileName: string | null;
  /** When they were taken. */
  @ApiProperty({ format: 'date-time' })
  takenAt: string;
  /** Who took them; null = the operator's command. */
  takenBy: string | null;
}

/** Whether maps are drawn from boundaries, and which members these leave out. */
export class BoundaryStateResponse {
  /** Null: maps are tiles. */
  set: BoundarySetResponse | null;
  /** Units with a boundary, in Polish order of names. */
  drawn: UnitRefDto[];
  /** Members of today without one. */
  missing: UnitRefDto[];
}

/** What a file would bring. */
export class BoundaryCheckResponse {
  /** How the file is written. */
  @ApiProperty({ enum: ['geojson', 'topojson'], enumName: 'BoundaryFormat' })
  format: 'geojson' | 'topojson';
  /** Property of the shapes that carries TERYT codes. */
  property: string;
  /** Units whose boundary is in it. */
  drawn: UnitRefDto[];
  /** Members of today that it leaves out. */
  missing: UnitRefDto[];
  /** Units under the code of another kind of gmina: it changed since the file was made. */
  otherKind: UnitRefDto[];
  /** Shapes of units elsewhere, left aside. */
  others: number;
  /** Points in the file. */
  pointsFound: number;
  /** Points that are kept: enough for a screen. */
  pointsKept: number;
  /** How it would be drawn. */
  shapes: UnitShapeDto[];
}
