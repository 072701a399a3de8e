import {
  countsAsDeclared,
  countsAsMet,
  countsInDenominator,
  STANDINGS,
  type Standing,
} from '../vocabulary/standing.js';
import type { Coverage, DutyStanding } from './coverage.js';

/**
 * The counters the database keeps per unit, area and phase: the sum of weights in each standing, and how many
 * duties were ever assessed. Counters of disjoint parts add up to the counters of the whole.
 */
export type StandingWeights = Readonly<Record<Standing, number>> & { readonly assessed: number };

export const NO_WEIGHTS: StandingWeights = {
  confirmed: 0,
  declared: 0,
  lapsed: 0,
  in_progress: 0,
  planned: 0,
  not_started: 0,
  not_applicable: 0,
  assessed: 0,
};

/** The counters of a set of duties, counted from zero. */
export function standingWeightsOf(duties: Iterable<DutyStanding>): StandingWeights {
  const weights = { ...NO_WEIGHTS };
  for (const duty of duties) {
    weights[duty.standing] += duty.weight;
    if (duty.assessed) weights.assessed += 1;
  }
  return weights;
}

export function sumStandingWeights(parts: Iterable<StandingWeights>): StandingWeights {
  const sum = { ...NO_WEIGHTS };
  for (const part of parts) {
    for (const standing of STANDINGS) sum[standing] += part[standing];
    sum.assessed += part.assessed;
  }
  return sum;
}

const MET = STANDINGS.filter(countsAsMet);
const IN_DENOMINATOR = STANDINGS.filter(countsInDenominator);
const DECLARED = STANDINGS.filter(countsAsDeclared);

/** The figure behind a set of counters; equals `coverageOf` the duties that were counted. */
export function coverageFromWeights(weights: StandingWeights): Coverage {
  return {
    numerator: sumOf(weights, MET),
    denominator: sumOf(weights, IN_DENOMINATOR),
    declared: sumOf(weights, DECLARED),
    assessed: weights.assessed,
    hasData: weights.assessed > 0,
  };
}

function sumOf(weights: StandingWeights, standings: readonly Standing[]): number {
  let sum = 0;
  for (const standing of standings) sum += weights[standing];
  return sum;
}
