/** What a stroke is drawn with; a line in the colour of the words around it, when nothing is said. */
export type Ink = 'solid' | 'cut' | 'hatch' | 'dash';

/**
 * One stroke of a symbol on a grid of 16 × 16: a circle around the middle, or a path that begins with `m` and says
 * nothing absolute, so that it can be drawn at any place.
 */
export type Stroke = { ink?: Ink } & ({ circle: number } | { path: string });

/** The stroke as a path whose corner of the grid lies at a place; what is drawn at many places is joined to one path. */
export function strokeAt(stroke: Stroke, x: number, y: number): string {
  return `M${x} ${y}${'path' in stroke ? stroke.path : circle(stroke.circle)}`;
}

function circle(radius: number): string {
  const across = 2 * radius;
  return `m8 ${8 - radius}a${radius} ${radius} 0 1 0 0 ${across}a${radius} ${radius} 0 1 0 0-${across}z`;
}
