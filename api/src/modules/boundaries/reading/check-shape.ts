import { BoundariesWrongProjection, BoundaryFault } from './boundaries.errors.js';
import { crossingOf } from './crossing.rules.js';
import type { Place, Polygons, Position, Ring } from './geometry.js';
import type { WorkBudget } from './work-budget.rules.js';

/** Poland with a margin, in degrees. */
const POLAND = { west: 13.5, south: 48.5, east: 24.6, north: 55.3 };

/**
 * A shape as it may be drawn; throws what is wrong with it, naming shape, unit and place. Rings come back turned as
 * RFC 7946 asks: outer rings to the left, holes to the right.
 */
export function checkedShape(geometry: unknown, place: Omit<Place, 'at'>, budget: WorkBudget): Polygons {
  const at = (position: readonly [number, number] | null): Place => ({ ...place, at: position });
  const parts = partsOf(geometry);
  if (parts === null || parts.length === 0) throw new BoundaryFault('boundaries_no_area', at(null));
  const polygons = parts.map((rings) => {
    if (!Array.isArray(rings) || rings.length === 0) throw new BoundaryFault('boundaries_no_area', at(null));
    return rings.map((ring: unknown) => positionsOf(ring, at));
  });
  for (const polygon of polygons) refuseOtherPlaces(polygon.flat(), at);
  for (const rings of polygons) {
    rings.forEach((ring) => refuseBadRing(ring, at));
    const crossing = crossingOf(rings, budget);
    if (crossing) throw new BoundaryFault('boundaries_self_crossing', at(crossing));
    const flat = rings.find((ring) => signedArea(ring) === 0);
    if (flat) throw new BoundaryFault('boundaries_ring_short', at(flat[0] ?? null));
    const [outer = [], ...holes] = rings;
    for (const hole of holes) {
      // Nothing crosses: one point of the hole tells where all of it lies.
      const [outside] = hole;
      budget.spend(outer.length);
      if (outside && !isWithin(outer, outside))
        throw new BoundaryFault('boundaries_hole_outside', at(outside));
    }
  }
  return polygons.map((rings) => rings.map((ring, which) => turned(ring, which === 0)));
}

function partsOf(geometry: unknown): unknown[] | null {
  if (typeof geometry !== 'object' || geometry === null) return null;
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  if (!Array.isArray(coordinates)) return null;
  if (type === 'Polygon') return [coordinates];
  return type === 'MultiPolygon' ? (coordinates as unknown[]) : null;
}

function positionsOf(ring: unknown, at: (position: Position | null) => Place): Position[] {
  if (!Array.isArray(ring)) throw new BoundaryFault('boundaries_no_area', at(null));
  return ring.map((position: unknown, index) => {
    const [x, y] = Array.isArray(position) ? (position as unknown[]) : [];
    if (typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y))
      return [x, y];
    const before: unknown = ring[index - 1];
    throw new BoundaryFault('boundaries_bad_number', at(isPosition(before) ? before : null));
  });
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
}

/** Coordinates of another system: which one is told by where Poland lies in each. */
function refuseOtherPlaces(positions: readonly Position[], at: (position: Position) => Place): void {
  for (const position of positions) {
    const [x, y] = position;
    if (x >= POLAND.west && x <= POLAND.east && y >= POLAND.south && y <= POLAND.north) continue;
    if (Math.abs(x) > 180 || Math.abs(y) > 90) {
      const looksLike = systemOf(x, y) ?? systemOf(y, x);
      throw new BoundariesWrongProjection(
        looksLike === null ? 'boundaries_outside_earth' : 'boundaries_in_metres',
        at(position),
        looksLike,
      );
    }
    const isTurned = y >= POLAND.west && y <= POLAND.east && x >= POLAND.south && x <= POLAND.north;
    throw new BoundariesWrongProjection(
      isTurned ? 'boundaries_axes_turned' : 'boundaries_outside_poland',
      at(position),
      null,
    );
  }
}

function systemOf(x: number, y: number): string | null {
  if (between(x, 100_000, 900_000) && between(y, 100_000, 900_000)) return 'EPSG:2180 (PUWG 1992)';
  if (between(x, 1_500_000, 2_750_000) && between(y, 6_200_000, 7_400_000)) return 'EPSG:3857 (Web Mercator)';
  if (between(x, 5_300_000, 8_700_000) && between(y, 5_300_000, 6_200_000))
    return 'EPSG:2176–2179 (PUWG 2000)';
  if (between(x, 100_000, 900_000) && between(y, 5_300_000, 6_200_000)) return 'EPSG:32633–32634 (UTM)';
  return null;
}

function between(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function refuseBadRing(ring: Ring, at: (position: Position | null) => Place): void {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || ring.length < 4) throw new BoundaryFault('boundaries_ring_short', at(first ?? null));
  if (first[0] !== last[0] || first[1] !== last[1]) throw new BoundaryFault('boundaries_ring_open', at(last));
}

/** Twice the area in square degrees; positive when the ring runs to the left (anticlockwise). */
function signedArea(ring: Ring): number {
  const [first = [0, 0]] = ring;
  return ring.slice(1).reduce((sum, [x, y], at) => {
    const [fromX, fromY] = ring[at] ?? first;
    return sum + (fromX - first[0]) * (y - first[1]) - (x - first[0]) * (fromY - first[1]);
  }, 0);
}

function turned(ring: Ring, outer: boolean): Ring {
  return signedArea(ring) > 0 === outer ? ring : [...ring].reverse();
}

/** Inside or on the line. */
function isWithin(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  for (let at = 1; at < ring.length; at += 1) {
    const [ax, ay] = ring[at - 1] ?? [0, 0];
    const [bx, by] = ring[at] ?? [0, 0];
    const across = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    const between = (x - ax) * (x - bx) <= 0 && (y - ay) * (y - by) <= 0;
    if (Math.abs(across) < 1e-12 && between) return true;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
