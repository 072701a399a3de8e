/** A cover on a page, in thousandths of the page's width and height: it means the same at any zoom. */
export interface Box {
  id: number;
  /** From 1. */
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Thousandths in a page's side. */
export const SIDE = 1000;
const SMALLEST = 8;
const STEP = 10;
const FIRST: Omit<Box, 'id' | 'page'> = { x: 350, y: 450, width: 300, height: 40 };

/** A new cover in the middle of a page: for the keyboard, where there is nothing to point with. */
export function boxInMiddle(boxes: readonly Box[], page: number): Box {
  return { ...FIRST, id: nextId(boxes), page };
}

/** The cover between two corners, whichever way it was drawn; null when that is a click and no drawing. */
export function boxBetween(boxes: readonly Box[], page: number, from: Point, to: Point): Box | null {
  const x = clamp(Math.min(from.x, to.x));
  const y = clamp(Math.min(from.y, to.y));
  const width = clamp(Math.max(from.x, to.x)) - x;
  const height = clamp(Math.max(from.y, to.y)) - y;
  return width < SMALLEST || height < SMALLEST ? null : { id: nextId(boxes), page, x, y, width, height };
}

/** What a key does to a cover: arrows move it, with Shift they change its size. Null for any other key. */
export function boxAfterKey(box: Box, key: string, isResizing: boolean): Box | null {
  const [across, down] = ARROWS[key] ?? [0, 0];
  if (across === 0 && down === 0) return null;
  if (isResizing) {
    return {
      ...box,
      width: between(box.width + across * STEP, SMALLEST, SIDE - box.x),
      height: between(box.height + down * STEP, SMALLEST, SIDE - box.y),
    };
  }
  return {
    ...box,
    x: between(box.x + across * STEP, 0, SIDE - box.width),
    y: between(box.y + down * STEP, 0, SIDE - box.height),
  };
}

const ARROWS: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function nextId(boxes: readonly Box[]): number {
  return Math.max(0, ...boxes.map(({ id }) => id)) + 1;
}

function clamp(value: number): number {
  return between(value, 0, SIDE);
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
