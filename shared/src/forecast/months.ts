const DAY = 86_400_000;

/** The day a number of months after another (before it, when negative), at most the last of its month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return `${last.toISOString().slice(0, 8)}${String(Math.min(date, last.getUTCDate())).padStart(2, '0')}`;
}

/** Whole months from one day to a later one, and the days beyond them (at most 30). Nothing when it is not later. */
export function monthsBetween(from: string, to: string): { months: number; days: number } {
  if (to <= from) return { months: 0, days: 0 };
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return { months, days: (Date.parse(to) - Date.parse(addMonths(from, months))) / DAY };
}
