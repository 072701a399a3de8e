export type Direction = 'left' | 'right' | 'up' | 'down';

/** The middle of a place on the drawing; y grows downwards. */
export interface PlacePoint {
  key: string;
  x: number;
  y: number;
}

/** Leaving the way sideways counts as so many steps along it. */
const ASIDE = 2;

/** The nearest place in a direction: what lies more aside than ahead is not that way. Null at the edge. */
export function nextPlace(points: readonly PlacePoint[], from: string, direction: Direction): string | null {
  const here = points.find(({ key }) => key === from);
  if (!here) return null;
  let best: { key: string; far: number } | null = null;
  for (const { key, x, y } of points) {
    const [ahead, aside] = along(direction, x - here.x, y - here.y);
    if (key === from || ahead <= 0 || aside > ahead) continue;
    const far = ahead + ASIDE * aside;
    if (best === null || far < best.far) best = { key, far };
  }
  return best?.key ?? null;
}

function along(direction: Direction, x: number, y: number): [ahead: number, aside: number] {
  switch (direction) {
    case 'left':
      return [-x, Math.abs(y)];
    case 'right':
      return [x, Math.abs(y)];
    case 'up':
      return [-y, Math.abs(x)];
    case 'down':
      return [y, Math.abs(x)];
  }
}
