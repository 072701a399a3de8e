/** Longitude and latitude in degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

/** Closed: its last position is its first. */
export type Ring = readonly Position[];

/** An outer ring and its holes. */
export type Polygon = readonly Ring[];

/** The parts of a unit. */
export type Polygons = readonly Polygon[];

/** A shape of a file, as it stands there: nothing of it is believed yet. */
export interface FoundFeature {
  /** As people count, from 1. */
  number: number;
  properties: Readonly<Record<string, unknown>>;
  geometry: unknown;
}

/** Where a fault lies: which shape of the file, whose it is, and the place. */
export interface Place {
  feature: number;
  unit: string;
  at: readonly [number, number] | null;
}
