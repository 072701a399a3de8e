import { percentHalfUp } from '../scoring/display.js';
import type { WholeNumber } from '../scoring/fraction.js';

/** Classes of coverage on a map, from least to most; `no_data` is beside the scale, never its lowest step. */
export const COVERAGE_CLASSES = ['to_24', 'to_49', 'to_74', 'to_100', 'no_data'] as const;

export type CoverageClass = (typeof COVERAGE_CLASSES)[number];

/**
 * The class of a figure. It follows the whole percent that is shown beside it, so that "25 %" never stands in the class
 * that ends with 24.
 */
export function coverageClassOf(figure: {
  numerator: WholeNumber;
  denominator: WholeNumber;
  hasData: boolean;
}): CoverageClass {
  const percent = figure.hasData ? percentHalfUp(figure.numerator, figure.denominator) : null;
  if (percent === null) return 'no_data';
  if (percent < 25) return 'to_24';
  if (percent < 50) return 'to_49';
  return percent < 75 ? 'to_74' : 'to_100';
}
