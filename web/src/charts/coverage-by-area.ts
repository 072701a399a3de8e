import { toBigInt } from '@miara/shared';
import type { CoverageParts } from '../design/figure/coverage-bar.js';

/** One bar: an area (or a phase, a powiat) with its coverage. */
export interface AreaCoverage extends CoverageParts {
  key: string;
  name: string;
  hasData: boolean;
}

/** The three parts of a bar in hundredths of a percent of the whole; together 10,000. For drawing only. */
export function barParts(area: AreaCoverage): { confirmed: number; declared: number; rest: number } {
  const whole = toBigInt(area.denominator);
  if (whole === 0n || !area.hasData) return { confirmed: 0, declared: 0, rest: 10_000 };
  const upTo = (part: CoverageParts['numerator']) => Number((toBigInt(part) * 10_000n) / whole);
  const confirmed = upTo(area.numerator);
  const withDeclared = upTo(area.declared);
  return { confirmed, declared: withDeclared - confirmed, rest: 10_000 - withDeclared };
}
