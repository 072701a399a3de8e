import { beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawBoundaries, type BoundaryShape, type Drawing } from '../draw-boundaries.js';

const SHARED = join(process.cwd(), '../shared/data');
const REAL = join(SHARED, 'omggs-boundaries.geojson');

/** The rings of a path as somebody else would read it. */
function ringsOf(path: string): [number, number][][] {
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: [number, number][] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

function holds(path: string, { x, y }: { x: number; y: number }): boolean {
  let inside = false;
  for (const ring of ringsOf(path)) {
    ring.forEach(([ax, ay], at) => {
      const [bx, by] = ring[(at + 1) % ring.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}

const square = (west: number, south: number, size: number): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('drawing boundaries', () => {
  const withHole: BoundaryShape = {
    key: 'ring',
    polygons: [[square(18, 54, 0.4), square(18.1, 54.1, 0.2).reverse()], [square(18.6, 54, 0.1)]],
  };

  it('draws parts and leaves holes open', () => {
    const { shapes, project } = drawBoundaries([withHole]);
    const path = shapes[0]?.path ?? '';
    expect(holds(path, project(18.05, 54.05))).toBe(true);
    expect(holds(path, project(18.65, 54.05))).toBe(true);
    expect(holds(path, project(18.2, 54.2))).toBe(false);
    expect(holds(path, project(18.5, 54.05))).toBe(false);
  });

  it('keeps north up, and proportions as on the ground', () => {
    const { project, width, height } = drawBoundaries([{ key: 'one', polygons: [[square(18, 54, 1)]] }]);
    expect(project(18.5, 54.9).y).toBeLessThan(project(18.5, 54.1).y);
    expect(project(18.9, 54.5).x).toBeGreaterThan(project(18.1, 54.5).x);
    expect(width / height).toBeCloseTo(Math.cos((54 * Math.PI) / 180), 1);
  });

  it('gives neighbours the same line', () => {
    const { shapes } = drawBoundaries([
      { key: 'west', polygons: [[square(18, 54, 0.2)]] },
      { key: 'east', polygons: [[square(18.2, 54, 0.2)]] },
    ]);
    const [west, east] = shapes.map(({ path }) => new Set(ringsOf(path).flat().map(String)));
    expect([...(west ?? [])].filter((point) => east?.has(point))).toHaveLength(2);
  });

  it('finds a point inside for the number, not in a hole', () => {
    const { shapes } = drawBoundaries([withHole]);
    const [shape] = shapes;
    expect(shape && holds(shape.path, shape.at)).toBe(true);
  });

  it('draws nothing of nothing', () => {
    expect(drawBoundaries([]).shapes).toEqual([]);
  });
});

const whenReal = existsSync(REAL) ? describe : describe.skip;

whenReal('the boundaries of the 56 members', () => {
  interface Feature {
    properties: { teryt: string };
    geometry: { type: string; coordinates: unknown };
  }
  interface Member {
    teryt: string;
    label_point: { lat: number; lon: number };
  }
  const read = (name: string): unknown => JSON.parse(readFileSync(join(SHARED, name), 'utf8'));
  let features: Feature[] = [];
  let members: Member[] = [];

  // Not sooner: a block that is skipped is read all the same, and the files are not everywhere.
  beforeAll(() => {
    ({ features } = read('omggs-boundaries.geojson') as { features: Feature[] });
    ({ members } = read('omggs-members.json') as { members: Member[] });
  });

  const draw = (keep: (teryt: string) => boolean): Drawing =>
    drawBoundaries(
      features
        .filter(({ properties }) => keep(properties.teryt))
        .map(({ properties, geometry }) => ({
          key: properties.teryt,
          polygons: (geometry.type === 'Polygon'
            ? [geometry.coordinates]
            : geometry.coordinates) as BoundaryShape['polygons'],
        })),
    );

  it.each([
    ['gminas and cities', 7],
    ['powiats', 4],
  ])('are drawn as the right shapes at the right codes (%s)', (_, length) => {
    const drawing = draw((teryt) => teryt.length === length);
    const asked = members.filter(({ teryt }) => teryt.length === length);
    expect(drawing.shapes).toHaveLength(asked.length);
    for (const { teryt, label_point: point } of asked) {
      const at = drawing.project(point.lon, point.lat);
      const around = drawing.shapes.filter(({ path }) => holds(path, at)).map(({ key }) => key);
      expect([teryt, around]).toEqual([teryt, [teryt]]);
    }
  });

  it('stay small', () => {
    const { shapes } = draw(() => true);
    expect(shapes.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(16_000);
  });
});
