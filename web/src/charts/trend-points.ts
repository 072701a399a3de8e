import { toBigInt, type WholeNumber } from '@miara/shared';

/** A figure on a day. */
export interface TrendPoint {
  /** `YYYY-MM-DD` */
  asOf: string;
  numerator: WholeNumber;
  denominator: WholeNumber;
  declared: WholeNumber;
  hasData: boolean;
}

/** Where a line stands, in hundredths of a percent; null where there is no data and so no line. For drawing only. */
export function inHundredths(point: TrendPoint, part: 'numerator' | 'declared'): number | null {
  const whole = toBigInt(point.denominator);
  if (!point.hasData || whole === 0n) return null;
  return Number((toBigInt(point[part]) * 10_000n) / whole);
}
