import { describe, expect, it } from '@jest/globals';
import { BOUNDARY_LIMITS } from '@miara/shared';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Polygons } from '../reading/geometry.js';
import { readBoundaries } from '../reading/read-boundaries.js';

const NAMES = new Map([
  ['2261011', 'Gdańsk'],
  ['2262011', 'Gdynia'],
  ['2204022', 'Kolbudy'],
  ['2204', 'powiat gdański'],
]);

type Coordinates = number[][];

const square = (west: number, south: number, size = 0.2): Coordinates => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const feature = (code: unknown, geometry: unknown, property = 'teryt') => ({
  type: 'Feature',
  properties: { name: 'x', [property]: code },
  geometry,
});
const collection = (...features: unknown[]) =>
  Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
const good = feature('2261011', polygon(square(18.5, 54.3)));
const read = (bytes: Buffer) => readBoundaries(bytes, NAMES);

describe('reading boundaries', () => {
  it('turns rings as RFC 7946 asks and keeps holes and parts', async () => {
    const hole = square(18.55, 54.35, 0.05);
    const { shapes } = await read(
      collection(
        feature('2261011', {
          type: 'MultiPolygon',
          coordinates: [[[...square(18.5, 54.3)].reverse(), hole], [square(19, 54.3)]],
        }),
      ),
    );
    const [[outer = [], inner = []] = [], ...rest] = shapes.get('2261011') ?? [];
    const area = (ring: Polygons[0][0]) =>
      ring.slice(1).reduce((sum, [x, y], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0);
    expect(rest).toHaveLength(1);
    expect(area(outer)).toBeGreaterThan(0);
    expect(area(inner)).toBeLessThan(0);
  });

  it.each([
    ['teryt', '2261011'],
    ['JPT_KOD_JE', '2261011'],
    ['code', 2261011],
    ['kod_jednostki', '226101_1'],
    // A city with powiat rights among powiats.
    ['JPT_KOD_JE', '2261'],
  ])('finds the codes under %s written as %s', async (property, code) => {
    const read = await readBoundaries(
      collection(feature(code, polygon(square(18.5, 54.3)), property)),
      NAMES,
    );
    expect(read.property).toBe(property);
    expect([...read.shapes.keys()]).toEqual(['2261011']);
  });

  it('takes a gmina whose kind changed by its first six digits, and says so', async () => {
    const { shapes, otherKind } = await read(collection(feature('2204023', polygon(square(18.5, 54.3)))));
    expect([...shapes.keys()]).toEqual(['2204022']);
    expect(otherKind).toEqual(['2204022']);
  });

  it('leaves shapes of other units aside, whatever they are like', async () => {
    const bow = [
      [18, 54],
      [18.2, 54.2],
      [18.2, 54],
      [18, 54.2],
      [18, 54],
    ];
    const { shapes, others } = await read(collection(good, feature('1261011', polygon(bow))));
    expect([...shapes.keys()]).toEqual(['2261011']);
    expect(others).toBe(1);
  });

  it('reads TopoJSON with its layers', async () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [0.001, 0.001], translate: [18.5, 54.3] },
      arcs: [
        [
          [0, 0],
          [200, 0],
          [0, 200],
          [-200, 0],
          [0, -200],
        ],
      ],
      objects: {
        gminy: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0]], properties: { teryt: '2261011' } }],
        },
        powiaty: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0]], properties: { teryt: '2204' } }],
        },
      },
    };
    const { format, shapes } = await read(Buffer.from(JSON.stringify(topology)));
    expect(format).toBe('topojson');
    expect([...shapes.keys()].sort()).toEqual(['2204', '2261011']);
  });

  it('simplifies what two units share once for both', async () => {
    // A border that wavers by 20 metres, walked northwards by one unit and southwards by the other.
    const border = Array.from({ length: 101 }, (_, at) => [18.7 + (at % 2) * 0.0003, 54.3 + at * 0.002]);
    const west = [[18.5, 54.3], ...border, [18.5, 54.5], [18.5, 54.3]];
    const east = [[18.9, 54.5], ...[...border].reverse(), [18.9, 54.3], [18.9, 54.5]];
    const { shapes, points } = await read(
      collection(feature('2261011', polygon(west)), feature('2262011', polygon(east))),
    );
    const on = (teryt: string) =>
      (shapes.get(teryt)?.[0]?.[0] ?? []).filter(([x]) => x > 18.6 && x < 18.8).map(String);
    expect(points.kept).toBeLessThan(20);
    expect(new Set(on('2261011'))).toEqual(new Set(on('2262011')));
  });
});

describe('a file that cannot be drawn', () => {
  const faulty = (geometry: unknown) => collection(good, feature('2262011', geometry));
  const named = { feature: 2, unit: 'Gdynia (2262011)' };

  it.each<[string, string, Buffer, object]>([
    ['text', 'boundaries_not_json', Buffer.from('hello'), { line: 1, column: 1 }],
    ['half a file', 'boundaries_not_json', collection(good).subarray(0, 90), { line: 1, column: 91 }],
    ['no text at all', 'boundaries_not_json', Buffer.from([0xff, 0xfe, 0x00]), {}],
    ['another JSON', 'boundaries_not_geo', Buffer.from('{"type":"Feature"}'), {}],
    ['a list', 'boundaries_not_geo', Buffer.from('[1]'), {}],
    ['null', 'boundaries_not_geo', Buffer.from('null'), {}],
    [
      'arcs that are not there',
      'boundaries_not_geo',
      Buffer.from(
        JSON.stringify({
          type: 'Topology',
          arcs: [],
          objects: { a: { type: 'Polygon', arcs: [[7]], properties: { teryt: '2204' } } },
        }),
      ),
      {},
    ],
    ['brackets without end', 'boundaries_too_large', Buffer.alloc(1_000_000, '['), {}],
    [
      'millions of values',
      'boundaries_too_large',
      Buffer.from(`[${'1,'.repeat(BOUNDARY_LIMITS.values + 1)}1]`),
      {},
    ],
    [
      'too many shapes',
      'boundaries_too_large',
      collection(...Array.from({ length: BOUNDARY_LIMITS.features + 1 }, () => ({}))),
      {},
    ],
    [
      'one arc named a million times',
      'boundaries_too_large',
      Buffer.from(
        JSON.stringify({
          type: 'Topology',
          arcs: [Array.from({ length: 1_000 }, () => [18, 54])],
          objects: {
            a: {
              type: 'Polygon',
              arcs: [Array.from({ length: 10_000 }, () => 0)],
              properties: { teryt: '2204' },
            },
          },
        }),
      ),
      {},
    ],
    [
      'no codes',
      'boundaries_without_codes',
      collection(feature('9', polygon(square(18, 54)), 'numer')),
      { properties: 'name, numer' },
    ],
    ['a point', 'boundaries_no_area', faulty({ type: 'Point', coordinates: [18, 54] }), named],
    ['no geometry', 'boundaries_no_area', faulty(null), named],
    [
      'an open ring',
      'boundaries_ring_open',
      faulty(polygon(square(18, 54).slice(0, 4))),
      { ...named, place: '18, 54.2' },
    ],
    [
      'a ring of two points',
      'boundaries_ring_short',
      faulty(
        polygon([
          [18, 54],
          [18.1, 54],
          [18, 54],
        ]),
      ),
      named,
    ],
    [
      'a ring without area',
      'boundaries_ring_short',
      faulty(
        polygon([
          [18, 54],
          [18.1, 54],
          [18.2, 54],
          [18, 54],
        ]),
      ),
      named,
    ],
    [
      'a word for a number',
      'boundaries_bad_number',
      faulty(
        polygon([
          [18, 54],
          ['18.1', 54],
          [18.1, 54.1],
          [18, 54],
        ]),
      ),
      { ...named, place: '18, 54' },
    ],
    [
      'a bow',
      'boundaries_self_crossing',
      faulty(
        polygon([
          [18, 54],
          [18.2, 54.2],
          [18.2, 54],
          [18, 54.2],
          [18, 54],
        ]),
      ),
      { ...named, place: '18.1, 54.1' },
    ],
    [
      'a hole that crosses the outside',
      'boundaries_self_crossing',
      faulty(polygon(square(18, 54), square(18.1, 54.1))),
      named,
    ],
    [
      'a hole outside',
      'boundaries_hole_outside',
      faulty(polygon(square(18, 54), square(18.5, 54.1, 0.05))),
      { ...named, place: '18.5, 54.1' },
    ],
    [
      'PUWG 1992',
      'boundaries_in_metres',
      faulty(polygon(square(470000, 720000, 5000))),
      { ...named, looksLike: 'EPSG:2180 (PUWG 1992)', place: '470000, 720000' },
    ],
    [
      'Web Mercator',
      'boundaries_in_metres',
      faulty(polygon(square(2075000, 7230000, 5000))),
      { looksLike: 'EPSG:3857 (Web Mercator)' },
    ],
    [
      'PUWG 2000',
      'boundaries_in_metres',
      faulty(polygon(square(6540000, 6020000, 5000))),
      { looksLike: 'EPSG:2176–2179 (PUWG 2000)' },
    ],
    ['numbers of nowhere', 'boundaries_outside_earth', faulty(polygon(square(5000, 5000, 10))), named],
    ['latitude first', 'boundaries_axes_turned', faulty(polygon(square(54.3, 18.5))), named],
    ['Null Island', 'boundaries_outside_poland', faulty(polygon(square(0, 0))), { ...named, place: '0, 0' }],
    ['one unit twice', 'boundaries_twice', collection(good, good), { feature: 2, unit: 'Gdańsk (2261011)' }],
  ])('%s is refused as %s', async (_, code, bytes, params) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, params });
  });

  it('drawn to be slow is refused, not walked to the end', async () => {
    // Every line lies over every other one, and none crosses: fans of long lines.
    const comb: Coordinates = Array.from({ length: 60_000 }, (_, at) => [
      at % 2 === 0 ? 18 : 18.9,
      54 + at * 0.00001,
    ]);
    const ring = [...comb, [17.9, 54.61], [17.9, 54], comb[0]];
    await expect(read(faulty(polygon(ring)))).rejects.toMatchObject({ code: 'boundaries_too_large' });
  });
});

const REAL = join(process.cwd(), '../shared/data/omggs-boundaries.geojson');

(existsSync(REAL) ? describe : describe.skip)('the real boundaries of the 56 members', () => {
  const bytes = existsSync(REAL) ? readFileSync(REAL) : Buffer.alloc(0);
  const members = existsSync(REAL)
    ? (
        JSON.parse(readFileSync(join(REAL, '../omggs-members.json'), 'utf8')) as {
          members: { teryt: string; name: string; label_point: { lat: number; lon: number } }[];
        }
      ).members
    : [];

  it('come in whole, every unit around its own point', async () => {
    const { shapes } = await readBoundaries(bytes, new Map(members.map(({ teryt, name }) => [teryt, name])));
    expect(shapes.size).toBe(56);
    for (const { teryt, label_point: point } of members) {
      const around = [...shapes].filter(
        ([key, polygons]) =>
          key.length === teryt.length && polygons.some((rings) => holds(rings, point.lon, point.lat)),
      );
      expect([teryt, around.map(([key]) => key)]).toEqual([teryt, [teryt]]);
    }
  });
});

function holds(rings: Polygons[0], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [ax, ay] = ring[at - 1] ?? [0, 0];
      const [bx, by] = ring[at] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}
