import { setImmediate as nextTurn } from 'node:timers/promises';
import { BOUNDARY_LIMITS } from '@miara/shared';
import { BoundariesTooLarge, BoundariesWithoutCodes, BoundaryFault } from './boundaries.errors.js';
import { checkedShape } from './check-shape.js';
import { findUnits, type UnitFeature } from './find-units.rules.js';
import type { FoundFeature, Polygons } from './geometry.js';
import { readFeatures } from './read-features.js';
import { simplified } from './simplify.rules.js';
import { TooMuchWork, WorkBudget } from './work-budget.rules.js';

/** Boundaries ready to be kept, and what is to be told of them before. */
export interface ReadBoundaries {
  format: 'geojson' | 'topojson';
  /** Property that carries the codes. */
  property: string;
  /** By TERYT code, simplified. */
  shapes: ReadonlyMap<string, Polygons>;
  /** Units whose kind of gmina differs in the file. */
  otherKind: string[];
  /** Shapes of units that are not the tenant's. */
  others: number;
  /** Points in the file and in what is kept. */
  points: { found: number; kept: number };
}

/** @param names of the units that are looked for, by TERYT code: faults name them */
export async function readBoundaries(
  bytes: Buffer,
  names: ReadonlyMap<string, string>,
): Promise<ReadBoundaries> {
  const { format, features } = readFeatures(bytes);
  return { format, ...(await boundariesOf(features, names)) };
}

/** All or nothing: one shape that cannot be drawn refuses them all. */
export async function boundariesOf(
  features: readonly FoundFeature[],
  names: ReadonlyMap<string, string>,
): Promise<Omit<ReadBoundaries, 'format'>> {
  const { property, units, others } = findUnits(features, new Set(names.keys()));
  if (property === null) throw new BoundariesWithoutCodes(namesOfProperties(features));
  try {
    const { shapes, points } = await shapesOf(units, names);
    const otherKind = units.filter((unit) => unit.otherKind).map(({ teryt }) => teryt);
    return { property, shapes, otherKind, others, points };
  } catch (error) {
    throw error instanceof TooMuchWork ? new BoundariesTooLarge() : error;
  }
}

async function shapesOf(
  units: readonly UnitFeature[],
  names: ReadonlyMap<string, string>,
): Promise<Pick<ReadBoundaries, 'shapes' | 'points'>> {
  const budget = new WorkBudget();
  const shapes = new Map<string, Polygons>();
  let found = 0;
  for (const { teryt, feature } of units) {
    const place = { feature: feature.number, unit: `${names.get(teryt) ?? ''} (${teryt})` };
    if (shapes.has(teryt)) throw new BoundaryFault('boundaries_twice', { ...place, at: null });
    found += countPoints(feature.geometry);
    if (found > BOUNDARY_LIMITS.points) throw new BoundariesTooLarge();
    shapes.set(teryt, checkedShape(feature.geometry, place, budget));
    await nextTurn(); // others are served between two shapes
  }
  const kept = simplified(shapes, budget);
  return { shapes: kept, points: { found, kept: [...kept.values()].flat(2).length } };
}

/** Pairs of numbers, however deep. */
function countPoints(value: unknown): number {
  if (typeof value === 'object' && value !== null && 'coordinates' in value)
    return countPoints(value.coordinates);
  if (!Array.isArray(value)) return 0;
  if (typeof value[0] === 'number') return 1;
  return value.reduce((sum: number, part: unknown) => sum + countPoints(part), 0);
}

function namesOfProperties(features: readonly FoundFeature[]): string[] {
  return [...new Set(features.slice(0, 50).flatMap(({ properties }) => Object.keys(properties)))];
}
