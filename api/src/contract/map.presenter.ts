import type { TileGrid } from '@miara/shared';
import type { BoundariesDto, TileGridDto, UnitShapeDto } from './map.dto.js';

/** A unit's boundary in degrees: polygons, each an outer ring and its holes. */
interface KnownShape {
  teryt: string;
  polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

interface KnownBoundaries {
  source: string;
  licence: string;
  describedOn: string | null;
  shapes: readonly KnownShape[];
}

/** A layout of tiles as the API tells it. */
export function presentGrid({ columns, rows, tiles }: TileGrid): TileGridDto {
  return { columns, rows, tiles: [...tiles].map(([teryt, { column, row }]) => ({ teryt, column, row })) };
}

/** Boundaries as the API tells them. */
export function presentBoundaries({ source, licence, describedOn, shapes }: KnownBoundaries): BoundariesDto {
  return { source, licence, describedOn, shapes: shapes.map(presentShape) };
}

/** A boundary as the API tells it. */
export function presentShape({ teryt, polygons }: KnownShape): UnitShapeDto {
  return {
    teryt,
    polygons: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
  };
}
