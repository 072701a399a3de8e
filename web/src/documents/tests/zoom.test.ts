import { describe, expect, it } from '@jest/globals';
import { larger, LARGEST, scaleOf, smaller, SMALLEST } from '../zoom.js';

describe('zoom', () => {
  it('goes on from whatever is seen to the next step', () => {
    expect([larger(0.86), smaller(0.86)]).toEqual([1, 0.75]);
    expect([larger(1), smaller(1)]).toEqual([1.25, 0.75]);
  });

  it('stops at the ends', () => {
    expect([larger(LARGEST), smaller(SMALLEST)]).toEqual([LARGEST, SMALLEST]);
  });

  it('fits the width, but neither without end nor to nothing', () => {
    expect(scaleOf('width', 595, 1190)).toBe(0.5);
    expect(scaleOf('width', 2000, 10)).toBe(LARGEST);
    expect(scaleOf('width', 0, 600)).toBe(SMALLEST);
    expect(scaleOf(1.5, 10, 600)).toBe(1.5);
  });
});
