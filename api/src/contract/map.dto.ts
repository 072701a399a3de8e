import { ApiProperty } from '@nestjs/swagger';

/** A unit's place among tiles. */
export class TileDto {
  /** TERYT code. */
  teryt: string;
  /** Column from the west, from 0. */
  column: number;
  /** Row from the north, from 0. */
  row: number;
}

/** Units as equal tiles, each near where it lies. */
export class TileGridDto {
  /** Columns of the grid. */
  columns: number;
  /** Rows of the grid. */
  rows: number;
  /** One for every unit; no two on one place. */
  tiles: TileDto[];
}

/** A unit's boundary. */
export class UnitShapeDto {
  /** TERYT code. */
  teryt: string;
  /** Coordinates of a GeoJSON MultiPolygon (RFC 7946, WGS 84), simplified for drawing. */
  @ApiProperty({
    type: 'array',
    items: {
      type: 'array',
      items: { type: 'array', items: { type: 'array', items: { type: 'number' } } },
    },
  })
  polygons: number[][][][];
}

/** Boundaries, with whom they come from. */
export class BoundariesDto {
  /** Whom they come from. */
  source: string;
  /** Under which terms. */
  licence: string;
  /** Day whose boundaries these are; null when not known. */
  describedOn: string | null;
  /** Units that have one. */
  shapes: UnitShapeDto[];
}
