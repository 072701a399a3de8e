import { toBigInt, type WholeNumber } from '@miara/shared';

/** A phase as it stands and as it may stand at its deadline. */
export interface ForecastRow {
  key: string;
  name: string;
  numerator: WholeNumber;
  denominator: WholeNumber;
  /** Numerators; null where nothing is forecast. */
  forecast: { low: number; middle: number; high: number } | null;
  /** What stands behind the bar of the deadline. */
  words: string;
  /** What stands behind the bar of today. */
  today: string;
}

/** A share in hundredths of a percent. For drawing only. */
export function shareInHundredths(part: WholeNumber, whole: WholeNumber): number {
  const of = toBigInt(whole);
  return of === 0n ? 0 : Number((toBigInt(part) * 10_000n) / of);
}
