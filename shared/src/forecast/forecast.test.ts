import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FORECAST, forecastOf, type ForecastBase } from './forecast.js';
import { addMonths, monthsBetween } from './months.js';

const base: fc.Arbitrary<ForecastBase> = fc
  .record({
    parts: fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 5000 })),
    steps: fc.array(fc.integer({ min: -300, max: 500 }), { minLength: 1, maxLength: 12 }),
    months: fc.nat({ max: FORECAST.mostMonthsAhead }),
    days: fc.nat({ max: 30 }),
  })
  .map(({ parts: [confirmed, rest], ...others }) => ({
    confirmed,
    denominator: confirmed + rest,
    ...others,
  }));

describe('a forecast', () => {
  it('is what one has today when nothing is left of the time', () => {
    expect(forecastOf({ confirmed: 40, denominator: 100, steps: [3, -2, 9], months: 0, days: 0 })).toEqual({
      low: 40,
      middle: 40,
      high: 40,
    });
  });

  it('has no uncertainty when every month was like every other', () => {
    expect(
      forecastOf({ confirmed: 40, denominator: 100, steps: [3, 3, 3, 3, 3, 3], months: 4, days: 20 }),
    ).toEqual({ low: 54, middle: 54, high: 54 });
  });

  it('stops at everything, and at nothing', () => {
    expect(forecastOf({ confirmed: 90, denominator: 100, steps: [9, 11, 9], months: 12, days: 0 })).toEqual({
      low: 100,
      middle: 100,
      high: 100,
    });
    expect(forecastOf({ confirmed: 5, denominator: 100, steps: [-4], months: 12, days: 0 })).toEqual({
      low: 0,
      middle: 0,
      high: 0,
    });
  });

  it('tells the tenths of a thousand courses, which differ where the months did', () => {
    // One good month in twelve; three months ahead a course either meets it once or does not: one start in four does.
    const steps = [12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(forecastOf({ confirmed: 10, denominator: 100, steps, months: 3, days: 0 })).toEqual({
      low: 10,
      middle: 10,
      high: 22,
    });
  });

  it('keeps its order and its bounds, always says the same, and needs whole numbers', () => {
    fc.assert(
      fc.property(base, (asked) => {
        const said = forecastOf(asked);
        expect(said).toEqual(forecastOf(asked));
        expect(0 <= said.low && said.low <= said.middle && said.middle <= said.high).toBe(true);
        expect(said.high).toBeLessThanOrEqual(asked.denominator);
        for (const value of Object.values(said)) expect(Number.isInteger(value)).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(() => forecastOf({ confirmed: 0, denominator: 1, steps: [], months: 1, days: 0 })).toThrow(
      RangeError,
    );
    expect(() => forecastOf({ confirmed: 2, denominator: 1, steps: [0], months: 1, days: 0 })).toThrow(
      RangeError,
    );
    expect(() => forecastOf({ confirmed: 0, denominator: 1, steps: [0.5], months: 1, days: 0 })).toThrow(
      RangeError,
    );
  });

  it('never falls when every month was better by the same, nor leaves the best and worst course', () => {
    fc.assert(
      fc.property(base, fc.nat({ max: 50 }), (asked, more) => {
        const said = forecastOf(asked);
        const better = forecastOf({ ...asked, steps: asked.steps.map((step) => step + more) });
        expect(better.low).toBeGreaterThanOrEqual(said.low);
        expect(better.middle).toBeGreaterThanOrEqual(said.middle);
        expect(better.high).toBeGreaterThanOrEqual(said.high);
        const over = asked.months + 1;
        expect(said.low).toBeGreaterThanOrEqual(
          Math.min(asked.denominator, Math.max(0, asked.confirmed + over * Math.min(0, ...asked.steps))),
        );
        expect(said.high).toBeLessThanOrEqual(
          Math.min(asked.denominator, asked.confirmed + over * Math.max(0, ...asked.steps)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('months', () => {
  it('end with their last day', () => {
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-01-15', -12)).toBe('2025-01-15');
  });

  it('are counted whole, with the days beyond', () => {
    expect(monthsBetween('2026-01-31', '2026-02-28')).toEqual({ months: 1, days: 0 });
    expect(monthsBetween('2026-01-15', '2027-03-20')).toEqual({ months: 14, days: 5 });
    expect(monthsBetween('2026-01-15', '2026-01-15')).toEqual({ months: 0, days: 0 });
    expect(monthsBetween('2026-01-15', '2025-01-15')).toEqual({ months: 0, days: 0 });
  });

  it('and days lead from one day to the other', () => {
    const day = fc
      .integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2035, 0, 1) / 86_400_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const { months, days } = monthsBetween(from, to);
        const beyond = new Date(Date.parse(addMonths(from, months)) + days * 86_400_000);
        expect(beyond.toISOString().slice(0, 10)).toBe(to);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(30);
      }),
    );
  });
});
