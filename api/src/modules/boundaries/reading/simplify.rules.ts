import { crossingOf } from './crossing.rules.js';
import type { Polygons, Position, Ring } from './geometry.js';
import type { WorkBudget } from './work-budget.rules.js';

/** Steps of a degree that are kept: 11 metres north, 6 to 7 east. Every unit has the same, so neighbours still meet. */
const STEPS = 10_000;
/** Of the longer side of the area: less than one unit of the drawing. */
const DETAIL = 1 / 1_500;
/** How often half the tolerance is tried where simpler lines would cross. */
const TRIES = 5;

type Cell = readonly [x: number, y: number];

/**
 * Fewer points for a drawing on a screen. What two units share is simplified once for both: lines are cut where a third
 * one joins, and each piece keeps its ends, so that no gap opens between neighbours.
 */
export function simplified(units: ReadonlyMap<string, Polygons>, budget: WorkBudget): Map<string, Polygons> {
  const rounded = new Map([...units].map(([key, polygons]) => [key, roundedOf(polygons)]));
  let tolerance = sizeOf(rounded) * DETAIL;
  for (let attempt = 0; attempt < TRIES; attempt += 1, tolerance /= 2) {
    const simpler = withTolerance(rounded, tolerance, budget);
    if (![...simpler.values()].flat().some((rings) => crossingOf(rings, budget) !== null)) return simpler;
  }
  return withTolerance(rounded, 0, budget);
}

/** In cells of the grid; parts and holes that vanish in it are left out, but never a whole unit. */
function roundedOf(polygons: Polygons): Cell[][][] {
  const parts = polygons
    .map((rings) => rings.map(cellsOf))
    .map((rings) => rings.filter((ring, which) => which === 0 || ring.length >= 4));
  const kept = parts.filter(([outer]) => (outer?.length ?? 0) >= 4);
  return kept.length > 0 ? kept : polygons.slice(0, 1).map((rings) => rings.map(exactCells));
}

function cellsOf(ring: Ring): Cell[] {
  const cells: Cell[] = [];
  for (const cell of ring.map(cellOf)) {
    const last = cells.at(-1);
    if (!last || keyOf(last) !== keyOf(cell)) cells.push(cell);
  }
  return cells;
}

function cellOf([x, y]: Position): Cell {
  return [Math.round(x * STEPS), Math.round(y * STEPS)];
}

/** A unit smaller than the grid keeps its own points. */
function exactCells(ring: Ring): Cell[] {
  return ring.map(([x, y]) => [x * STEPS, y * STEPS]);
}

function sizeOf(units: ReadonlyMap<string, Cell[][][]>): number {
  let [left, low, right, high] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of [...units.values()].flat(3)) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return Number.isFinite(left) ? Math.max(right - left, high - low) : 0;
}

function withTolerance(
  units: ReadonlyMap<string, Cell[][][]>,
  tolerance: number,
  budget: WorkBudget,
): Map<string, Polygons> {
  const joints = jointsOf([...units.values()].flat(2));
  return new Map(
    [...units].map(([key, parts]) => [
      key,
      parts.map((rings) => {
        const simpler = rings.map((ring) => simplerRing(ring, joints, tolerance, budget));
        return simpler
          .filter((ring, which) => which === 0 || ring.length >= 4)
          .map((ring) => ring.map(([x, y]): Position => [x / STEPS, y / STEPS]));
      }),
    ]),
  );
}

/** Cells at which a ring goes on otherwise than another ring through them. */
function jointsOf(rings: readonly (readonly Cell[])[]): ReadonlySet<string> {
  const neighbours = new Map<string, string>();
  const joints = new Set<string>();
  for (const ring of rings) {
    const open = ring.slice(0, -1);
    open.forEach((cell, at) => {
      const before = keyOf(open.at(at - 1) ?? cell);
      const after = keyOf(open[(at + 1) % open.length] ?? cell);
      const pair = before < after ? `${before} ${after}` : `${after} ${before}`;
      const key = keyOf(cell);
      const known = neighbours.get(key);
      if (known === undefined) neighbours.set(key, pair);
      else if (known !== pair) joints.add(key);
    });
  }
  return joints;
}

/** A ring that would vanish keeps what it was. */
function simplerRing(
  ring: readonly Cell[],
  joints: ReadonlySet<string>,
  tolerance: number,
  budget: WorkBudget,
): readonly Cell[] {
  const open = ring.slice(0, -1);
  const cuts = open.flatMap((cell, at) => (joints.has(keyOf(cell)) ? [at] : []));
  const start = cuts[0] ?? smallestOf(open);
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const ends = cuts.length > 0 ? cuts.map((cut) => cut - start) : [0, furthestFrom(turned, 0)];
  const simpler: Cell[] = [];
  ends.forEach((end, at) => {
    const next = ends[at + 1] ?? turned.length;
    const piece: Cell[] = [...turned.slice(end, next), turned[next % turned.length] ?? [0, 0]];
    for (const cell of simplerLine(piece, tolerance, budget).slice(0, -1)) simpler.push(cell);
  });
  const [first] = simpler;
  const closed = first ? [...simpler, first] : [];
  return closed.length >= 4 ? closed : ring;
}

/** The same whichever way the line is walked: both neighbours must come to the same points. */
function simplerLine(line: readonly Cell[], tolerance: number, budget: WorkBudget): readonly Cell[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length <= 2) return line;
  const forward = keyOf(first) <= keyOf(last);
  const walked = forward ? line : [...line].reverse();
  const kept = new Set([0, walked.length - 1]);
  const open: [number, number][] = [[0, walked.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    budget.spend(to - from);
    let furthest = 0;
    let at = -1;
    for (let between = from + 1; between < to; between += 1) {
      const away = distance(walked[between], walked[from], walked[to]);
      if (away > furthest) [furthest, at] = [away, between];
    }
    if (at === -1 || furthest <= tolerance) continue;
    kept.add(at);
    open.push([from, at], [at, to]);
  }
  const simpler = walked.filter((_, at) => kept.has(at));
  return forward ? simpler : simpler.reverse();
}

/** In cells, with those eastwards counted as narrower as they are in Poland. */
function distance([x, y]: Cell = [0, 0], [fromX, fromY]: Cell = [0, 0], [toX, toY]: Cell = [0, 0]): number {
  const narrow = 0.62;
  const [dx, dy] = [(toX - fromX) * narrow, toY - fromY];
  const [px, py] = [(x - fromX) * narrow, y - fromY];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - part * dx, py - part * dy);
}

function smallestOf(cells: readonly Cell[]): number {
  const keys = cells.map(keyOf);
  return keys.reduce((best, key, at) => (key < (keys[best] ?? key) ? at : best), 0);
}

function furthestFrom(cells: readonly Cell[], from: number): number {
  const [x, y] = cells[from] ?? [0, 0];
  return cells.reduce((best, cell, at) => {
    const away = (one: Cell = [x, y]) => Math.hypot(one[0] - x, one[1] - y);
    return away(cell) > away(cells[best]) ? at : best;
  }, 0);
}

function keyOf([x, y]: Cell): string {
  return `${x},${y}`;
}
