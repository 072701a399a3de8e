import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tileGrid, tileGrids, type LocatedUnit, type TileGrid } from '@miara/shared';

const DATA = join(process.cwd(), 'migrations/seeds/reference/data');
const ALL_UNITS: readonly LocatedUnit[] = (
  JSON.parse(readFileSync(join(DATA, 'units.json'), 'utf8')) as { units: LocatedUnit[] }
).units;
const MEMBERS = new Set(
  (
    JSON.parse(readFileSync(join(DATA, 'omggs-members.json'), 'utf8')) as { members: { teryt: string }[] }
  ).members.map(({ teryt }) => teryt),
);
const members = ALL_UNITS.filter(({ teryt }) => MEMBERS.has(teryt));
const gminas = ALL_UNITS.filter(({ teryt }) => teryt.length === 7);

const keys = ({ tiles }: TileGrid) => [...tiles.values()].map(({ column, row }) => `${column} ${row}`);
const distance = (one: LocatedUnit, other: LocatedUnit) =>
  Math.hypot(
    ((one.longitude ?? 0) - (other.longitude ?? 0)) * 0.6,
    (one.latitude ?? 0) - (other.latitude ?? 0),
  );

/** How many tiles lie between each unit and its nearest unit on the ground, as the longer of both ways. */
function stepsToNearest(units: readonly LocatedUnit[], { tiles }: TileGrid): number[] {
  return units.map((unit) => {
    const nearest = units
      .filter((other) => other !== unit)
      .reduce((best, other) => (distance(unit, other) < distance(unit, best) ? other : best));
    const one = tiles.get(unit.teryt);
    const other = tiles.get(nearest.teryt);
    if (!one || !other) throw new Error(`${unit.teryt} is not placed`);
    return Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row));
  });
}

describe('tile grid', () => {
  it.each<[string, readonly LocatedUnit[]]>([
    ['the members', members],
    ['all gminas of Poland', gminas],
  ])('gives each of %s a tile of its own, in a compact grid', (_, units) => {
    const grid = tileGrid(units);
    expect(grid.tiles.size).toBe(units.length);
    expect(new Set(keys(grid)).size).toBe(units.length);
    expect(grid.columns * grid.rows).toBeLessThanOrEqual(units.length * 1.9);
  });

  it('keeps neighbours near', () => {
    const shared = tileGrids(members);
    const steps = stepsToNearest(
      members.filter(({ teryt }) => teryt.length === 7),
      shared.gminas,
    );
    expect(steps.reduce((sum, step) => sum + step, 0) / steps.length).toBeLessThan(1.5);
    expect(Math.max(...steps)).toBeLessThanOrEqual(3);
  });

  it('keeps north up and east to the right for units that lie far apart', () => {
    const { tiles } = tileGrid(gminas);
    let turned = 0;
    let pairs = 0;
    for (let at = 0; at < gminas.length; at += 7) {
      const one = gminas[at];
      const other = gminas[(at * 13 + 5) % gminas.length];
      if (!one || !other) continue;
      const here = tiles.get(one.teryt);
      const there = tiles.get(other.teryt);
      if (!here || !there) continue;
      const north = (one.latitude ?? 0) - (other.latitude ?? 0);
      const east = (other.longitude ?? 0) - (one.longitude ?? 0);
      if (Math.abs(north) > 0.5) {
        pairs += 1;
        if (Math.sign(there.row - here.row) !== Math.sign(north)) turned += 1;
      }
      if (Math.abs(east) > 0.8) {
        pairs += 1;
        if (Math.sign(there.column - here.column) !== Math.sign(east)) turned += 1;
      }
    }
    expect(pairs).toBeGreaterThan(300);
    expect(turned / pairs).toBeLessThan(0.02);
  });

  it('is the same whatever the order of the units', () => {
    const turnedRound = tileGrid([...members].reverse());
    expect([...turnedRound.tiles].sort()).toEqual([...tileGrid(members).tiles].sort());
  });

  it('lays powiats out apart from gminas', () => {
    const grids = tileGrids(members);
    expect([...grids.powiats.tiles.keys()].every((teryt) => teryt.length === 4)).toBe(true);
    expect(grids.gminas.tiles.size + grids.powiats.tiles.size).toBe(members.length);
  });

  it('places units of which nobody knows where they lie below the others', () => {
    const lost = ['9999991', '9999992'].map((teryt) => ({ teryt, latitude: null, longitude: null }));
    const known = tileGrid(members);
    const { tiles } = tileGrid([...lost, ...members]);
    for (const { teryt } of lost) expect(tiles.get(teryt)?.row).toBe(known.rows);
  });

  it.each([[0], [1], [2]])('lays out %s units', (count) => {
    const grid = tileGrid(members.slice(0, count));
    expect(grid.tiles.size).toBe(count);
    expect(grid.columns * grid.rows).toBeLessThanOrEqual(4);
  });

  it('places units that lie at one point side by side', () => {
    const stacked = Array.from({ length: 9 }, (_, at) => ({
      teryt: `220101${at}`,
      latitude: 54,
      longitude: 18,
    }));
    const grid = tileGrid(stacked);
    expect(new Set(keys(grid)).size).toBe(9);
    expect(Math.max(grid.columns, grid.rows)).toBeLessThanOrEqual(5);
  });
});
