import { describe, expect, it } from '@jest/globals';
import { isDay, isInstant } from '../field-rules.js';

describe('an instant of a cursor', () => {
  it.each([
    '2026-03-16 09:00:00+00',
    '2026-03-16 10:00:00.123456+01',
    '2026-03-16 14:30:00.5+05:30',
    '2026-03-16T09:00:00.000000Z',
    '2026-03-16T09:00:00.000Z',
  ])('is what the database or JSON writes: %s', (instant) => {
    expect(isInstant(instant)).toBe(true);
  });

  it.each([
    '0',
    '2026',
    '2026-W10',
    '2026-03-16',
    '2026-01-01T00:00:00+23:59',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '9999-99-99T99:99:99.000000Z',
    '0000-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    'infinity',
    '2026-01-01T00:00:00Z\0',
    1,
    null,
  ])('is nothing that PostgreSQL would fall over: %s', (instant) => {
    expect(isInstant(instant)).toBe(false);
  });
});

describe('a day', () => {
  it.each(['0000-01-01', '2026-02-30', '2026-3-1', 20260301, null])('is none: %s', (day) => {
    expect(isDay(day)).toBe(false);
  });

  it('begins with the year 1, as in the database', () => {
    expect(isDay('0001-01-01')).toBe(true);
  });
});
