/** How large a document is shown: as wide as its frame, or so many times its own size. */
export type Zoom = 'width' | number;

const STEPS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

export const SMALLEST = STEPS[0];
export const LARGEST = 4;

/** The next larger step after what is seen now. */
export function larger(scale: number): number {
  return STEPS.find((step) => step > scale + 0.01) ?? LARGEST;
}

/** The next smaller one. */
export function smaller(scale: number): number {
  return STEPS.findLast((step) => step < scale - 0.01) ?? SMALLEST;
}

/** Times its own size, within what a browser can draw. */
export function scaleOf(zoom: Zoom, frame: number, width: number): number {
  if (zoom !== 'width') return zoom;
  return Math.min(LARGEST, Math.max(SMALLEST, frame / width));
}
