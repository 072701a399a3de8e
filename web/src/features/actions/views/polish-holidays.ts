import { addDays, type Day } from '../../../i18n/format.js';

/** Days that are free by law (ustawa o dniach wolnych od pracy, with Christmas Eve since 2025). */
export const POLISH_HOLIDAYS = [
  'newYear',
  'epiphany',
  'easter',
  'easterMonday',
  'labour',
  'constitution',
  'pentecost',
  'corpusChristi',
  'assumption',
  'allSaints',
  'independence',
  'christmasEve',
  'christmas',
  'secondChristmas',
] as const;

export type PolishHoliday = (typeof POLISH_HOLIDAYS)[number];

/** The public holidays of a year by day. */
export function polishHolidays(year: number): ReadonlyMap<Day, PolishHoliday> {
  const on = (day: string): Day => `${year}-${day}`;
  const easter = easterOf(year);
  const days: [Day, PolishHoliday][] = [
    [on('01-01'), 'newYear'],
    [on('01-06'), 'epiphany'],
    [easter, 'easter'],
    [addDays(easter, 1), 'easterMonday'],
    [on('05-01'), 'labour'],
    [on('05-03'), 'constitution'],
    [addDays(easter, 49), 'pentecost'],
    [addDays(easter, 60), 'corpusChristi'],
    [on('08-15'), 'assumption'],
    [on('11-01'), 'allSaints'],
    [on('11-11'), 'independence'],
    [on('12-25'), 'christmas'],
    [on('12-26'), 'secondChristmas'],
  ];
  if (year >= 2025) days.push([on('12-24'), 'christmasEve']);
  return new Map(days);
}

/** Easter Sunday by the Gregorian rule (Meeus, Jones, Butcher). */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const from = moon + sunday - 7 * late + 114;
  const month = `${Math.floor(from / 31)}`.padStart(2, '0');
  const day = `${(from % 31) + 1}`.padStart(2, '0');
  return `${year}-${month}-${day}`;
}
