import { greatestCommonDivisor, leastCommonMultiple } from './fraction.js';

/**
 * A mean of coverages as an exact fraction. The three numbers are digit strings because they outgrow JSON
 * numbers; they share one denominator and are reduced by their common divisor.
 */
export interface MeanCoverage {
  readonly numerator: string;
  readonly denominator: string;
  readonly declared: string;
  /** Sum of the assessed duties of the units in the mean. */
  readonly assessed: number;
  readonly hasData: boolean;
  /** How many units the mean is made of. */
  readonly unitsCounted: number;
  /** How many units of the group it leaves out, for want of data (or of residents, where these weigh). */
  readonly unitsLeftOut: number;
}

/** One coverage that enters a mean. */
export interface WeighedCoverage {
  readonly coverage: {
    readonly numerator: number;
    readonly denominator: number;
    readonly declared: number;
    readonly assessed: number;
    readonly hasData: boolean;
  };
  /** Whole number: 1 for equal units, the residents where these weigh. */
  readonly weight: number;
}

/**
 * Σ weight · coverage / Σ weight over the units that have data, exactly.
 * A unit without data, without anything left to measure (every duty not applicable) or without weight is left
 * out and counted as such: taking it for 0 % would be untrue.
 */
export function meanOf(units: readonly WeighedCoverage[]): MeanCoverage {
  const counted = units.filter(
    ({ coverage, weight }) => coverage.hasData && coverage.denominator > 0 && weight > 0,
  );
  const common = counted.reduce(
    (sum, { coverage }) => leastCommonMultiple(sum, BigInt(coverage.denominator)),
    1n,
  );

  let numerator = 0n;
  let declared = 0n;
  let weights = 0n;
  let assessed = 0;
  for (const { coverage, weight } of counted) {
    const factor = BigInt(weight) * (common / BigInt(coverage.denominator));
    numerator += factor * BigInt(coverage.numerator);
    declared += factor * BigInt(coverage.declared);
    weights += BigInt(weight);
    assessed += coverage.assessed;
  }
  const denominator = weights * common;
  const divisor = [denominator, numerator, declared].reduce(greatestCommonDivisor, 0n) || 1n;

  return {
    numerator: String(numerator / divisor),
    denominator: String(denominator / divisor),
    declared: String(declared / divisor),
    assessed,
    hasData: counted.length > 0,
    unitsCounted: counted.length,
    unitsLeftOut: units.length - counted.length,
  };
}
