import { describe, expect, it } from '@jest/globals';
import { boxAfterKey, boxBetween, boxInMiddle, type Box } from '../redact/boxes.js';

const box: Box = { id: 1, page: 1, x: 100, y: 100, width: 200, height: 50 };

describe('a cover', () => {
  it('is drawn from any corner and never leaves the page', () => {
    expect(boxBetween([box], 2, { x: 400, y: 300 }, { x: 300, y: 1200 })).toEqual({
      id: 2,
      page: 2,
      x: 300,
      y: 300,
      width: 100,
      height: 700,
    });
  });

  it('does not come of a click', () => {
    expect(boxBetween([], 1, { x: 10, y: 10 }, { x: 12, y: 11 })).toBeNull();
  });

  it('can be put in the middle without pointing', () => {
    expect(boxInMiddle([box], 3)).toMatchObject({ id: 2, page: 3 });
  });

  it.each([
    ['ArrowRight', false, { x: 110 }],
    ['ArrowLeft', false, { x: 90 }],
    ['ArrowUp', false, { y: 90 }],
    ['ArrowDown', false, { y: 110 }],
    ['ArrowRight', true, { width: 210 }],
    ['ArrowUp', true, { height: 40 }],
  ])('obeys %s (with Shift: %s)', (key, isResizing, change) => {
    expect(boxAfterKey(box, key, isResizing)).toEqual({ ...box, ...change });
  });

  it('stays on the page whatever is pressed, and ignores other keys', () => {
    const corner = { ...box, x: 0, y: 950, width: 8 };
    expect(boxAfterKey(corner, 'ArrowLeft', false)).toEqual(corner);
    expect(boxAfterKey(corner, 'ArrowDown', false)).toEqual(corner);
    expect(boxAfterKey(corner, 'ArrowLeft', true)).toEqual(corner);
    expect(boxAfterKey(box, 'a', false)).toBeNull();
  });
});
