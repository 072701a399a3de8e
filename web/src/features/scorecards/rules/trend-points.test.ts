import { describe, expect, it } from '@jest/globals';
import { trendHeight, trendPoints } from './trend-points.js';

describe('points of the trend', () => {
  it('stand at the true distance of their days', () => {
    const points = trendPoints([
      { day: '2026-01-01', percent: 10 },
      { day: '2026-01-11', percent: 20 },
      { day: '2026-02-10', percent: 30 },
    ]);
    expect(points.map((point) => point?.x)).toEqual([4, 27, 96]);
  });

  it('are higher for a higher percent', () => {
    expect(trendHeight(80)).toBeLessThan(trendHeight(20));
  });

  it('leave a gap where nothing was measured', () => {
    expect(trendPoints([{ day: '2026-01-01', percent: null }])).toEqual([null]);
  });

  it('put a single publication in the middle', () => {
    expect(trendPoints([{ day: '2026-01-01', percent: 50 }])[0]?.x).toBe(50);
  });
});
