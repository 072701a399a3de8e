import { describe, expect, it } from '@jest/globals';
import { dayAfterKey, gridOf, sameDayIn, weeksOf, type CalendarThing } from '../calendar-month.js';

const thing = (id: string, startsOn: string, endsOn: string | null = null): CalendarThing => ({
  id,
  startsOn,
  endsOn,
});

/** The days of the grid as text: which things lie at which height, `-` where a height is kept free. */
function drawn(month: string, things: readonly CalendarThing[]): Record<string, string> {
  const days = weeksOf(month, things).flat();
  return Object.fromEntries(
    days
      .filter(({ pieces }) => pieces.length > 0)
      .map(({ day, pieces }) => [day, pieces.map((piece) => piece?.thing.id ?? '-').join('')]),
  );
}

describe('the grid of a month', () => {
  it.each([
    ['2026-02', '2026-01-26', '2026-03-01'],
    ['2026-06', '2026-06-01', '2026-07-05'],
    ['2026-03', '2026-02-23', '2026-04-05'],
    ['2026-12', '2026-11-30', '2027-01-03'],
  ])('of %s goes from Monday %s to Sunday %s', (month, first, last) => {
    expect(gridOf(month)).toEqual({ first, last });
    const weeks = weeksOf(month, []);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]?.[0]?.day).toBe(first);
    expect(weeks.at(-1)?.[6]?.day).toBe(last);
  });

  it('has every day once in the months in which the clock changes', () => {
    for (const month of ['2026-03', '2026-10']) {
      const days = weeksOf(month, []).flat();
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      expect(days.filter(({ inMonth }) => inMonth)).toHaveLength(31);
    }
  });

  it('draws what lasts several days at one height through the week', () => {
    expect(
      drawn('2026-06', [
        thing('a', '2026-06-02', '2026-06-04'),
        thing('b', '2026-06-03'),
        thing('c', '2026-06-04', '2026-06-05'),
        thing('d', '2026-06-05'),
      ]),
    ).toEqual({ '2026-06-02': 'a', '2026-06-03': 'ab', '2026-06-04': 'ac', '2026-06-05': 'dc' });
  });

  it('cuts a thing at the end of the week, names it again and says that it goes on', () => {
    const days = weeksOf('2026-06', [thing('a', '2026-06-06', '2026-06-09')]).flat();
    const pieces = days.flatMap(({ day, pieces }) => pieces.map((piece) => [day, piece] as const));
    expect(
      pieces.map(([day, piece]) => [day, piece?.named, piece?.goesOnBefore, piece?.goesOnAfter]),
    ).toEqual([
      ['2026-06-06', true, false, true],
      ['2026-06-07', false, true, true],
      ['2026-06-08', true, true, true],
      ['2026-06-09', false, true, false],
    ]);
  });

  it('shows what began before the month and goes on after it', () => {
    const days = weeksOf('2026-06', [thing('a', '2026-01-01', '2026-12-31')]).flat();
    expect(days.every(({ things }) => things.length === 1)).toBe(true);
  });
});

describe('keys in the calendar', () => {
  it.each([
    ['ArrowLeft', '2026-03-01', '2026-02-28'],
    ['ArrowRight', '2026-03-31', '2026-04-01'],
    ['ArrowUp', '2026-03-29', '2026-03-22'],
    ['ArrowDown', '2026-10-25', '2026-11-01'],
    ['Home', '2026-03-29', '2026-03-23'],
    ['End', '2026-03-23', '2026-03-29'],
    ['PageDown', '2026-01-31', '2026-02-28'],
    ['PageUp', '2026-03-31', '2026-02-28'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(dayAfterKey(from, key)).toBe(to);
  });

  it('leave other keys to the browser', () => {
    expect(dayAfterKey('2026-03-01', 'a')).toBeNull();
    expect(dayAfterKey('2026-03-01', 'Tab')).toBeNull();
  });

  it('goes over the year', () => expect(sameDayIn('2026-12-15', 1)).toBe('2027-01-15'));
});
