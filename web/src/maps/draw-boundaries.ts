import { geoPath, geoTransverseMercator, type GeoContext } from 'd3-geo';

/** A boundary as the api gives it: polygons, each an outer ring and its holes, turned as RFC 7946 asks, in degrees. */
export interface BoundaryShape {
  key: string;
  polygons: readonly (readonly (readonly (readonly number[])[])[])[];
}

/** A boundary on the drawing. */
export interface DrawnShape {
  key: string;
  /** Path with relative steps in whole units. */
  path: string;
  /** A point well inside its largest part. */
  at: { x: number; y: number };
  /** Free room around that point, in units. */
  room: number;
}

export interface Drawing {
  width: number;
  height: number;
  shapes: readonly DrawnShape[];
  /** Where a place of the earth lies on the drawing. */
  project: (longitude: number, latitude: number) => { x: number; y: number };
}

/** Units across: fine enough for a screen, coarse enough for a short path. */
const WIDTH = 1000;
const MARGIN = 6;
/** Sides that are longer than wide still fit a screen. */
const TALLEST = 1400;

type Ring = readonly { x: number; y: number }[];

/**
 * Draws boundaries on a plane that is true to shape around their middle (transverse Mercator, as Polish maps are). Whole
 * units and relative steps keep paths short; neighbours keep their common line, for both round the same points.
 */
export function drawBoundaries(shapes: readonly BoundaryShape[]): Drawing {
  const turned = shapes.map(({ key, polygons }) => ({ key, geometry: turnedForSphere(polygons) }));
  const all = { type: 'GeometryCollection' as const, geometries: turned.map(({ geometry }) => geometry) };
  const points = shapes.flatMap(({ polygons }) => polygons.flatMap((rings) => rings.flat()));
  const middle = points.reduce((sum, point) => sum + (point[0] ?? 0), 0) / Math.max(1, points.length);
  const projection = geoTransverseMercator().rotate([-middle, 0, 0]).precision(0);
  projection.fitWidth(WIDTH - 2 * MARGIN, all);
  const tall = geoPath(projection).bounds(all)[1][1];
  if (tall > TALLEST) projection.fitSize([WIDTH - 2 * MARGIN, TALLEST], all);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(all);
  const [x, y] = projection.translate();
  projection.translate([x - left + MARGIN, y - top + MARGIN]);
  const drawn = turned.map(({ key, geometry }) => {
    const pen = new Pen();
    geoPath(projection, pen)(geometry);
    return { key, path: pen.path(), ...roomiestPoint(pen.rings) };
  });
  return {
    width: Math.ceil(right - left) + 2 * MARGIN,
    height: Math.ceil(bottom - top) + 2 * MARGIN,
    shapes: drawn,
    project: (longitude, latitude) => {
      const [px = 0, py = 0] = projection([longitude, latitude]) ?? [];
      return { x: px, y: py };
    },
  };
}

/** d3 takes the area on the right hand for the inside, RFC 7946 the one on the left. */
function turnedForSphere(polygons: BoundaryShape['polygons']) {
  return {
    type: 'MultiPolygon' as const,
    coordinates: polygons.map((rings) =>
      rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]).reverse()),
    ),
  };
}

/** Collects what d3 draws in whole units. */
class Pen implements GeoContext {
  readonly rings: { x: number; y: number }[][] = [];

  beginPath(): void {
    this.rings.length = 0;
  }

  moveTo(x: number, y: number): void {
    this.rings.push([{ x: Math.round(x), y: Math.round(y) }]);
  }

  lineTo(x: number, y: number): void {
    const ring = this.rings.at(-1);
    const last = ring?.at(-1);
    const point = { x: Math.round(x), y: Math.round(y) };
    if (last && (last.x !== point.x || last.y !== point.y)) ring?.push(point);
  }

  closePath(): void {
    const ring = this.rings.at(-1);
    const [first] = ring ?? [];
    const last = ring?.at(-1);
    if (ring && ring.length > 1 && first && last && first.x === last.x && first.y === last.y) ring.pop();
  }

  /** Points are drawn as arcs; boundaries have none. */
  arc(): void {
    throw new Error('A boundary holds no points');
  }

  path(): string {
    return this.rings
      .filter((ring) => ring.length > 2)
      .map((ring) => {
        let steps = '';
        ring.forEach(({ x, y }, at) => {
          const before = ring[at - 1];
          if (!before) return;
          const [across, down] = [x - before.x, y - before.y];
          steps += `${steps === '' || across < 0 ? '' : ' '}${across}${down < 0 ? '' : ' '}${down}`;
        });
        const [first] = ring;
        return first ? `M${first.x} ${first.y}l${steps}z` : '';
      })
      .join('');
  }
}

/** Looks on a grid of so many steps, then once more around the best. */
const STEPS = 14;

/** The point of the largest ring that is furthest from every line of the shape. */
function roomiestPoint(rings: readonly Ring[]): Pick<DrawnShape, 'at' | 'room'> {
  const largest = rings.reduce<Ring>(
    (best, ring) => (Math.abs(areaOf(ring)) > Math.abs(areaOf(best)) ? ring : best),
    [],
  );
  const xs = largest.map(({ x }) => x);
  const ys = largest.map(({ y }) => y);
  if (largest.length === 0) return { at: { x: 0, y: 0 }, room: 0 };
  let box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  let best = { at: largest[0] ?? { x: 0, y: 0 }, room: 0 };
  for (let round = 0; round < 2; round += 1) {
    const stepX = (box.right - box.left) / STEPS;
    const stepY = (box.bottom - box.top) / STEPS;
    for (let row = 0; row <= STEPS; row += 1) {
      for (let column = 0; column <= STEPS; column += 1) {
        const at = { x: box.left + column * stepX, y: box.top + row * stepY };
        const room = isInside(rings, at) ? distanceToLines(rings, at) : 0;
        if (room > best.room) best = { at, room };
      }
    }
    const { x, y } = best.at;
    box = { left: x - stepX, top: y - stepY, right: x + stepX, bottom: y + stepY };
  }
  return { at: { x: Math.round(best.at.x), y: Math.round(best.at.y) }, room: Math.round(best.room) };
}

function areaOf(ring: Ring): number {
  return sides(ring).reduce((sum, [one, other]) => sum + one.x * other.y - other.x * one.y, 0) / 2;
}

function sides(ring: Ring): [Ring[number], Ring[number]][] {
  return ring.map((point, at) => [point, ring[(at + 1) % ring.length] ?? point]);
}

function isInside(rings: readonly Ring[], { x, y }: Ring[number]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [one, other] of sides(ring)) {
      if (one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x) {
        inside = !inside;
      }
    }
  }
  return inside;
}

function distanceToLines(rings: readonly Ring[], { x, y }: Ring[number]): number {
  let nearest = Infinity;
  for (const ring of rings) {
    for (const [one, other] of sides(ring)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : ((x - one.x) * dx + (y - one.y) * dy) / length;
      const part = Math.max(0, Math.min(1, along));
      nearest = Math.min(nearest, Math.hypot(one.x + part * dx - x, one.y + part * dy - y));
    }
  }
  return nearest;
}
