/** Calendar days of the demo as YYYY-MM-DD in Poland. Texts compare like days. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** 0 = Sunday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Public holidays of Poland that have a fixed date (MM-DD). */
const HOLIDAYS = new Set([
  '01-01',
  '01-06',
  '05-01',
  '05-03',
  '08-15',
  '11-01',
  '11-11',
  '12-24',
  '12-25',
  '12-26',
]);

/** The day itself or the next one on which offices work; movable holidays are not known here. */
export function workdayFrom(day: Day): Day {
  const closed = weekday(day) === 0 || weekday(day) === 6 || HOLIDAYS.has(day.slice(5));
  return closed ? workdayFrom(addDays(day, 1)) : day;
}

/** An instant on a day, given in minutes after midnight in Poland; never used for the night, when clocks change. */
export function instant(day: Day, minute: number): string {
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return `${day}T${time}:00${isSummerTime(day) ? '+02:00' : '+01:00'}`;
}

/** Summer time in the European Union: from the last Sunday of March until the last Sunday of October. */
function isSummerTime(day: Day): boolean {
  const year = day.slice(0, 4);
  return day >= lastSunday(`${year}-03-31`) && day < lastSunday(`${year}-10-31`);
}

function lastSunday(lastOfMonth: Day): Day {
  return addDays(lastOfMonth, -weekday(lastOfMonth));
}

/** Today in Poland. */
export function warsawToday(now: Date): Day {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Warsaw',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}
