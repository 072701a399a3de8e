import { addDays, type Day } from '../../../i18n/format.js';

/** A month, `YYYY-MM`. */
export type Month = string;

/** What stands in the calendar: its days, the last one included. */
export interface CalendarThing {
  id: string;
  startsOn: Day;
  endsOn: Day | null;
}

/** The piece of a thing on one day; pieces of one thing lie at the same height through a week. */
export interface DayPiece<Thing extends CalendarThing> {
  thing: Thing;
  /** It began before this day or goes on after it. */
  goesOnBefore: boolean;
  goesOnAfter: boolean;
  /** The first piece in this week: the one that carries the words. */
  named: boolean;
}

export interface CalendarDay<Thing extends CalendarThing> {
  day: Day;
  inMonth: boolean;
  /** By height; null where another thing's height is kept free. */
  pieces: (DayPiece<Thing> | null)[];
  things: Thing[];
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function addMonths(month: Month, months: number): Month {
  const first = new Date(`${month}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 7);
}

export function lastDayOf(month: Month): Day {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** The same day of the month some months on, or its last day where there is none. */
export function sameDayIn(day: Day, months: number): Day {
  const month = addMonths(monthOf(day), months);
  const wanted = `${month}-${day.slice(8)}`;
  const last = lastDayOf(month);
  return wanted > last ? last : wanted;
}

/** Days from Monday: 0 … 6. */
export function weekday(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Days from one to another, both counted. */
export function daysTo(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
}

/** First and last day of the grid: whole weeks from Monday to Sunday. */
export function gridOf(month: Month): { first: Day; last: Day } {
  const first = `${month}-01`;
  const last = lastDayOf(month);
  return { first: addDays(first, -weekday(first)), last: addDays(last, 6 - weekday(last)) };
}

/** The weeks of a month with what happens on each day. Long things lie highest, then by their first day. */
export function weeksOf<Thing extends CalendarThing>(
  month: Month,
  things: readonly Thing[],
): CalendarDay<Thing>[][] {
  const { first, last } = gridOf(month);
  const weeks: CalendarDay<Thing>[][] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) {
    weeks.push(weekOf(monday, month, things));
  }
  return weeks;
}

function weekOf<Thing extends CalendarThing>(
  monday: Day,
  month: Month,
  things: readonly Thing[],
): CalendarDay<Thing>[] {
  const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
  const sunday = addDays(monday, 6);
  const here = things
    .filter((thing) => thing.startsOn <= sunday && endOf(thing) >= monday)
    .sort(
      (one, other) =>
        compare(later(one.startsOn, monday), later(other.startsOn, monday)) ||
        compare(endOf(other), endOf(one)) ||
        compare(one.id, other.id),
    );
  /** The last day taken at each height. */
  const taken: Day[] = [];
  const heights = new Map<string, number>();
  for (const thing of here) {
    const begins = later(thing.startsOn, monday);
    const free = taken.findIndex((day) => day < begins);
    const height = free === -1 ? taken.length : free;
    taken[height] = endOf(thing);
    heights.set(thing.id, height);
  }
  return days.map((day) => {
    const onDay = here.filter((thing) => thing.startsOn <= day && endOf(thing) >= day);
    const height = Math.max(-1, ...onDay.map(({ id }) => heights.get(id) ?? 0)) + 1;
    const pieces: (DayPiece<Thing> | null)[] = Array.from({ length: height }, () => null);
    for (const thing of onDay) {
      pieces[heights.get(thing.id) ?? 0] = {
        thing,
        goesOnBefore: thing.startsOn < day,
        goesOnAfter: endOf(thing) > day,
        named: day === later(thing.startsOn, monday),
      };
    }
    return { day, inMonth: monthOf(day) === month, pieces, things: onDay };
  });
}

function endOf({ startsOn, endsOn }: CalendarThing): Day {
  return endsOn ?? startsOn;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The day that a key leads to from a day in the grid; null for a key that means nothing there. */
export function dayAfterKey(day: Day, key: string): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekday(day));
    case 'End':
      return addDays(day, 6 - weekday(day));
    case 'PageUp':
      return sameDayIn(day, -1);
    case 'PageDown':
      return sameDayIn(day, 1);
    default:
      return null;
  }
}
