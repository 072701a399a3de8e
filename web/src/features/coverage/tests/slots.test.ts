import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawnAround, slotsOf } from '../slots.js';

describe('what is drawn of a large matrix', () => {
  it('keeps the place of the focus and leaves room for all that lies between', () => {
    const drawn = drawnAround(500, 525, 2_500, 8, 3);
    expect(drawn[0]).toBe(3);
    expect(drawn.slice(1)).toEqual(expect.arrayContaining([500, 525]));
    const slots = slotsOf(drawn, 2_500, 34);
    expect(slots.slice(0, 3)).toEqual([
      { gap: 3 * 34, before: 3 },
      { at: 3 },
      { gap: ((drawn[1] ?? 0) - 4) * 34, before: drawn[1] },
    ]);
  });

  it('covers what is in sight, draws nothing twice, and is as long as the whole, wherever one looks', () => {
    const places = fc.record({
      count: fc.integer({ min: 1, max: 3_000 }),
      first: fc.nat(2_999),
      length: fc.integer({ min: 1, max: 60 }),
      step: fc.integer({ min: 1, max: 12 }),
      kept: fc.option(fc.nat(2_999)),
    });
    fc.assert(
      fc.property(places, ({ count, first: anywhere, length, step, kept }) => {
        const first = anywhere % count;
        const last = Math.min(count - 1, first + length - 1);
        const drawn = drawnAround(first, last, count, step, kept);
        expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
        expect(drawn).toEqual(expect.arrayContaining([first, last]));
        if (kept !== null && kept < count) expect(drawn).toContain(kept);
        const slots = slotsOf(drawn, count, 1);
        expect(slots.reduce((sum, slot) => sum + ('gap' in slot ? slot.gap : 1), 0)).toBe(count);
      }),
    );
  });

  it('draws the same while one scrolls within a step', () => {
    const around = (first: number) => drawnAround(first, first + 20, 1_000, 8, null);
    const different = new Set(Array.from({ length: 64 }, (_, at) => around(100 + at).join()));
    expect(different.size).toBeLessThanOrEqual((2 * 64) / 8 + 1);
  });
});
