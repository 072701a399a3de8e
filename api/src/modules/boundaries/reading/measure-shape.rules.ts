import type { Polygons, Ring } from './geometry.js';

/** Mean radius of the earth in metres. */
const RADIUS = 6_371_008.8;

export interface ShapeMeasures {
  west: number;
  south: number;
  east: number;
  north: number;
  /** Of the drawn shape, to the hectare: for maps, not for land registers. */
  hectares: number;
}

export function measuresOf(polygons: Polygons): ShapeMeasures {
  const positions = polygons.flat(2);
  const box = positions.reduce(
    ({ west, south, east, north }, [longitude, latitude]) => ({
      west: Math.min(west, longitude),
      south: Math.min(south, latitude),
      east: Math.max(east, longitude),
      north: Math.max(north, latitude),
    }),
    { west: 180, south: 90, east: -180, north: -90 },
  );
  const area = polygons.flat().reduce((sum, ring) => sum + areaOf(ring), 0);
  return {
    ...box,
    hectares: Math.max(0, Math.round(area / 10_000)),
  };
}

/** Square metres on the sphere; holes run the other way and count against it. */
function areaOf(ring: Ring): number {
  const radians = Math.PI / 180;
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [fromX, fromY] = ring[at - 1] ?? [0, 0];
    const [toX, toY] = ring[at] ?? [0, 0];
    sum += (toX - fromX) * radians * (2 + Math.sin(fromY * radians) + Math.sin(toY * radians));
  }
  return (-sum * RADIUS * RADIUS) / 2;
}
