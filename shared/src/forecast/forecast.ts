/** What a forecast says for one day to come, in the weights of the figure itself. */
export interface Forecast {
  /** One course in ten ends lower. */
  readonly low: number;
  /** Half of the courses end lower, half higher. */
  readonly middle: number;
  /** One course in ten ends higher. */
  readonly high: number;
}

/** What is known today. */
export interface ForecastBase {
  /** Weight confirmed today. */
  readonly confirmed: number;
  /** Weight of everything that counts today. */
  readonly denominator: number;
  /** By how much the confirmed weight grew (or shrank) in each of the past months, the oldest first. */
  readonly steps: readonly number[];
  /** Whole months to go. */
  readonly months: number;
  /** Days to go beyond them, of a month that has begun. */
  readonly days: number;
}

/** By what a forecast is made; the screens explain it with these very numbers. */
export const FORECAST = {
  /** So many past months are looked at, */
  pastMonths: 12,
  /** and with fewer nothing is said. */
  leastMonths: 6,
  /** Nor farther ahead than three times what is looked at. */
  mostMonthsAhead: 36,
  /** So many courses are drawn; */
  courses: 1000,
  /** months that follow each other stay together in threes, for good and bad seasons last. */
  together: 3,
  /** A begun month counts by its days out of thirty. */
  daysOfMonth: 30,
} as const;

/** Where every forecast begins to draw, so that the same question has the same answer. */
const SEED = 0x5eed;

/**
 * Where a figure may stand on a day to come if the pace stays that of the past months. A course fills the months to come
 * with past ones, three in a row at a time (the last is followed by the first); of a thousand courses the hundredth, the
 * middle and the nine hundredth are told. Nothing is random: the draws are always the same. No course ends below
 * nothing or above everything.
 *
 * @throws RangeError when a number is negative or not whole, or there is no past month
 */
export function forecastOf({ confirmed, denominator, steps, months, days }: ForecastBase): Forecast {
  const whole = [confirmed, denominator, months, days].every((n) => Number.isSafeInteger(n) && n >= 0);
  if (!whole || !steps.every(Number.isSafeInteger) || steps.length === 0 || confirmed > denominator) {
    throw new RangeError('A forecast is made from whole numbers and at least one past month');
  }
  const draw = drawsFrom(SEED);
  const ends: number[] = [];
  for (let course = 0; course < FORECAST.courses; course += 1) {
    let gain = 0;
    let first = 0;
    for (let month = 0; month <= months; month += 1) {
      const place = month % FORECAST.together;
      if (place === 0) first = draw(steps.length);
      const step = steps[(first + place) % steps.length] ?? 0;
      gain += month < months ? step : Math.trunc((step * days) / FORECAST.daysOfMonth);
    }
    ends.push(Math.min(denominator, Math.max(0, confirmed + gain)));
  }
  ends.sort((one, other) => one - other);
  const at = (tenths: number) => ends[(FORECAST.courses * tenths) / 10 - 1] ?? confirmed;
  return { low: at(1), middle: at(5), high: at(9) };
}

/** Whole numbers below a bound, always the same ones in the same order (mulberry32). */
function drawsFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) * below) / 2 ** 32);
  };
}
