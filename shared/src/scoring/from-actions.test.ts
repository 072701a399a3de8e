import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  countFromActions,
  whyNotCounted,
  windowEndingOn,
  type CountedFromActions,
  type CreditedAction,
} from './from-actions.js';

const yearly: CountedFromActions = { measure: 'people', kinds: ['training'], months: 12 };
const window = windowEndingOn('2026-11-23', 12);
const training: CreditedAction = {
  kind: 'training',
  status: 'done',
  startsOn: '2026-03-02',
  endsOn: null,
  people: 12,
  costGrosz: 250_000,
};

describe('an indicator counted from actions', () => {
  it.each([
    ['2026-11-23', 12, '2025-11-24'],
    ['2026-03-31', 1, '2026-03-01'],
    ['2026-05-31', 3, '2026-03-01'],
    ['2024-02-29', 12, '2023-03-01'],
    ['2026-01-15', 3, '2025-10-16'],
    ['2026-12-31', 24, '2025-01-01'],
  ])('the window that ends on %s after %i months begins on %s', (day, months, from) => {
    expect(windowEndingOn(day, months)).toEqual({ from, to: day });
  });

  it.each<[string, Partial<CreditedAction>, ReturnType<typeof whyNotCounted>]>([
    ['a training of the year counts', {}, null],
    ['on the first day of the window', { startsOn: '2025-11-24' }, null],
    ['on the last day of the window', { startsOn: '2026-11-23' }, null],
    ['a day too early', { startsOn: '2025-11-23' }, 'outside_window'],
    ['begun before the window and ended in it', { startsOn: '2025-10-01', endsOn: '2025-12-01' }, null],
    ['that ends after the window', { startsOn: '2026-11-20', endsOn: '2026-11-24' }, 'outside_window'],
    ['still going on', { status: 'ongoing' }, 'not_done'],
    ['cancelled', { status: 'cancelled' }, 'not_done'],
    ['of another kind', { kind: 'event' }, 'other_kind'],
    ['without a number of people', { people: null }, 'no_number'],
    ['with nobody there', { people: 0 }, null],
  ])('%s', (_, change, why) => {
    expect(whyNotCounted(yearly, { ...training, ...change }, window)).toBe(why);
  });

  it('counts every kind when none is named, and adds up what it is told to', () => {
    const actions = [training, { ...training, kind: 'event', people: null, costGrosz: null }];
    const any = { kinds: [], months: 12 } as const;
    expect(countFromActions({ ...any, measure: 'actions' }, actions, window)).toBe(2);
    expect(countFromActions({ ...any, measure: 'people' }, actions, window)).toBe(12);
    expect(countFromActions({ ...any, measure: 'money' }, actions, window)).toBe(250_000);
    expect(countFromActions(yearly, [], window)).toBe(0);
  });

  it('puts every action into exactly one of the years that follow one another', () => {
    const day = fc.date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2026-11-23T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const action = { ...training, startsOn: date.toISOString().slice(0, 10) };
        const years = Array.from({ length: 8 }, (_, index) =>
          windowEndingOn(`${2026 - index}-11-23`, 12),
        ).filter((year) => whyNotCounted(yearly, action, year) === null);
        expect(years).toHaveLength(1);
      }),
    );
  });
});
