import { describe, expect, it } from '@jest/globals';
import { STANDING_STROKES } from '../standing-badge/standing-shapes.js';
import { strokeAt } from './stroke.js';

describe('a stroke', () => {
  it('is drawn at any place', () => {
    expect(strokeAt({ path: 'm3.5 8h9' }, 34, 8)).toBe('M34 8m3.5 8h9');
    expect(strokeAt({ circle: 7 }, 0, 0)).toBe('M0 0m8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14z');
  });

  it('says nothing absolute, or all of a line would be drawn over its first cell', () => {
    for (const stroke of Object.values(STANDING_STROKES).flat())
      if ('path' in stroke) expect(stroke.path).toMatch(/^m[^A-Z]+$/);
  });
});
