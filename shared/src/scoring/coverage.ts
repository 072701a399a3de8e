import { countsAsDeclared, countsAsMet, countsInDenominator, type Standing } from '../vocabulary/standing.js';

/** One item that is a duty of a unit, on one day. */
export interface DutyStanding {
  /** Whole number, at least 1. */
  readonly weight: number;
  readonly standing: Standing;
  /** Whether the unit ever declared anything about it. */
  readonly assessed: boolean;
}

/**
 * Coverage as whole numbers, so that every total is exactly the sum of its parts; rounding is for display.
 * `numerator / denominator` is the coverage, `declared / denominator` the declared coverage beside it.
 */
export interface Coverage {
  /** Sum of weights of confirmed duties. */
  readonly numerator: number;
  /** Sum of weights of duties, without those confirmed as not applicable. */
  readonly denominator: number;
  /** Sum of weights of confirmed, declared and lapsed duties. */
  readonly declared: number;
  /** Number of duties about which something was ever declared. */
  readonly assessed: number;
  /** False when nothing was ever declared: shown as "brak danych", never as 0 %. */
  readonly hasData: boolean;
}

export const NO_COVERAGE: Coverage = {
  numerator: 0,
  denominator: 0,
  declared: 0,
  assessed: 0,
  hasData: false,
};

/** Coverage of a unit, or of one of its areas or phases: the same sums over those items. */
export function coverageOf(duties: Iterable<DutyStanding>): Coverage {
  let numerator = 0;
  let denominator = 0;
  let declared = 0;
  let assessed = 0;
  for (const duty of duties) {
    if (countsAsMet(duty.standing)) numerator += duty.weight;
    if (countsInDenominator(duty.standing)) denominator += duty.weight;
    if (countsAsDeclared(duty.standing)) declared += duty.weight;
    if (duty.assessed) assessed += 1;
  }
  return { numerator, denominator, declared, assessed, hasData: assessed > 0 };
}

/** Coverage of several disjoint parts together. Of no parts it is "no data". */
export function sumCoverage(parts: Iterable<Coverage>): Coverage {
  let numerator = 0;
  let denominator = 0;
  let declared = 0;
  let assessed = 0;
  for (const part of parts) {
    numerator += part.numerator;
    denominator += part.denominator;
    declared += part.declared;
    assessed += part.assessed;
  }
  return { numerator, denominator, declared, assessed, hasData: assessed > 0 };
}
