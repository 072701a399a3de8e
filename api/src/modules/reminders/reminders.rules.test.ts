import { describe, expect, it } from '@jest/globals';
import { daysBetween, isDaytime, isWeekday, rungOf } from './reminders.rules.js';

const TODAY = '2026-03-16';

describe('the ladder', () => {
  it.each([
    ['2026-04-30', null, 'is far off'],
    ['2026-03-31', null, '15 days'],
    ['2026-03-30', '14', '14 days'],
    ['2026-03-24', '14', '8 days'],
    ['2026-03-23', '7', '7 days'],
    ['2026-03-18', '7', '2 days'],
    ['2026-03-17', '1', 'tomorrow'],
    ['2026-03-16', '1', 'today'],
    ['2026-03-15', 'overdue', 'yesterday'],
    ['2024-01-01', 'overdue', 'long ago'],
  ])('a task due on %s stands on %s: %s', (dueOn, rung, _) => {
    expect(rungOf('task_due', dueOn, TODAY)).toBe(rung);
  });

  it.each([
    ['2026-05-16', null],
    ['2026-05-15', '60'],
    ['2026-04-15', '30'],
    ['2026-03-23', '7'],
    ['2026-03-16', '7'],
    ['2026-03-15', null],
  ])('a proof that ends on %s stands on %s', (dueOn, rung) => {
    expect(rungOf('proof_expiring', dueOn, TODAY)).toBe(rung);
  });

  it('counts days, also where an hour is missing or twice', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });
});

describe('a letter', () => {
  it.each([
    ['2026-03-16T06:59:00+01:00', false],
    ['2026-03-16T07:00:00+01:00', true],
    ['2026-07-16T07:00:00+02:00', true],
    ['2026-03-16T19:59:00+01:00', true],
    ['2026-03-16T20:00:00+01:00', false],
    ['2026-03-16T00:30:00+01:00', false],
  ])('at %s goes out: %s', (at, goes) => {
    expect(isDaytime(new Date(at))).toBe(goes);
  });

  it('knows the weekend', () => {
    expect(['2026-03-16', '2026-03-20', '2026-03-21', '2026-03-22'].map(isWeekday)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
