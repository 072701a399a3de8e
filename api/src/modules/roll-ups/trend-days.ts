import type { TrendStep } from './roll-up-words.js';

/** Longest run that is drawn day by day, and longest week by week, in days. */
const BY_DAY = 62;
const BY_WEEK = 400;
const DAY = 86_400_000;

/** The step in which a run of days is shown when nobody says one. */
export function stepFor(from: string, to: string): TrendStep {
  const length = (Date.parse(to) - Date.parse(from)) / DAY;
  if (length <= BY_DAY) return 'day';
  return length <= BY_WEEK ? 'week' : 'month';
}

/** Most points a trend may have. */
export const TREND_POINTS = 130;

/**
 * The days of a trend: the first and the last one asked for, and between them every day, every Sunday or every last day
 * of a month. In order, each once.
 *
 * @returns null when they are more than `TREND_POINTS`
 */
export function trendDays(from: string, to: string, step: TrendStep): string[] | null {
  const days = [from];
  for (let next = after(from, step); next < to; next = after(next, step)) {
    if (days.length >= TREND_POINTS) return null;
    days.push(next);
  }
  if (to > from) days.push(to);
  return days;
}

/** The first end of a step behind a day. */
function after(day: string, step: TrendStep): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (step === 'day') return isoDay(date.getTime() + DAY);
  if (step === 'week') return isoDay(date.getTime() + (7 - date.getUTCDay()) * DAY);
  const end = endOfMonth(date.getUTCFullYear(), date.getUTCMonth());
  return end > day ? end : endOfMonth(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

function endOfMonth(year: number, month: number): string {
  return isoDay(Date.UTC(year, month + 1, 0));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day a number of months before another, at most the last of its month. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const end = endOfMonth(year, month - 1 - months);
  return `${end.slice(0, 8)}${String(Math.min(date, Number(end.slice(8)))).padStart(2, '0')}`;
}
