import type { Position, Ring } from './geometry.js';
import type { WorkBudget } from './work-budget.rules.js';

interface Side {
  from: Position;
  to: Position;
  left: number;
  right: number;
  low: number;
  high: number;
}

/** Where a polygon's lines cross each other; null when nowhere. Rings that touch in a point do not cross. */
export function crossingOf(rings: readonly Ring[], budget: WorkBudget): Position | null {
  const sides = rings.flatMap(sidesOf).sort((one, other) => one.left - other.left);
  let active: Side[] = [];
  let passedAt = 64;
  for (const side of sides) {
    budget.spend(active.length + 1);
    if (active.length > passedAt) {
      active = active.filter(({ right }) => right >= side.left);
      passedAt = Math.max(64, 2 * active.length);
    }
    for (const other of active) {
      if (other.right < side.left || other.high < side.low || side.high < other.low) continue;
      if (doCross(side, other)) return meetingOf(side, other);
    }
    active.push(side);
  }
  return null;
}

function sidesOf(ring: Ring): Side[] {
  return ring.slice(1).map((to, at) => {
    const from = ring[at] ?? to;
    return {
      from,
      to,
      left: Math.min(from[0], to[0]),
      right: Math.max(from[0], to[0]),
      low: Math.min(from[1], to[1]),
      high: Math.max(from[1], to[1]),
    };
  });
}

function doCross(one: Side, other: Side): boolean {
  return (
    turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to) < 0 &&
    turn(other.from, other.to, one.from) * turn(other.from, other.to, one.to) < 0
  );
}

/** 1 left, -1 right, 0 on the line as far as a computer can tell: millimetres are no crossing. */
function turn(from: Position, to: Position, point: Position): number {
  const area = (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
  return Math.abs(area) < 1e-14 ? 0 : Math.sign(area);
}

function meetingOf(one: Side, other: Side): Position {
  const [dx, dy] = [one.to[0] - one.from[0], one.to[1] - one.from[1]];
  const [ex, ey] = [other.to[0] - other.from[0], other.to[1] - other.from[1]];
  const along =
    ((other.from[0] - one.from[0]) * ey - (other.from[1] - one.from[1]) * ex) / (dx * ey - dy * ex);
  return [one.from[0] + along * dx, one.from[1] + along * dy];
}
