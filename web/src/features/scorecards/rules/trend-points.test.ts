import { describe, expect, it } from '@jest/globals';
import { trendHeight, trendPoints, trendTop } from './trend-points.js';

describe('points of the trend', () => {
  it('stand at the true distance of their days', () => {
    const points = trendPoints(
      [
        { day: '2026-01-01', percent: 10 },
        { day: '2026-01-11', percent: 20 },
        { day: '2026-02-10', percent: 30 },
      ],
      50,
    );
    expect(points.map((point) => point?.x)).toEqual([8, 29, 92]);
  });

  it('are higher for a higher percent', () => {
    expect(trendHeight(80, 100)).toBeLessThan(trendHeight(20, 100));
  });

  it('leave a gap where nothing was measured', () => {
    expect(trendPoints([{ day: '2026-01-01', percent: null }], 100)).toEqual([null]);
  });

  it('put a single publication in the middle', () => {
    expect(trendPoints([{ day: '2026-01-01', percent: 50 }], 100)[0]?.x).toBe(50);
  });

  it('use half the scale only while everything measured fits in it', () => {
    expect(trendTop([5, null, 50])).toBe(50);
    expect(trendTop([5, 51])).toBe(100);
  });
});
