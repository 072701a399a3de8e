import { hasGminaDuties, type UnitKind } from '../vocabulary/unit-kind.js';
import { sumCoverage, type Coverage } from './coverage.js';
import { meanOf, type MeanCoverage } from './mean-coverage.js';

/** A member of a group with its coverage (whole, or of one area or phase). */
export interface UnitCoverage {
  readonly kind: UnitKind;
  /** Residents; null when the number is not known. */
  readonly population: number | null;
  readonly coverage: Coverage;
}

/** The ways in which a group is measured. All are published, each under its name; the first is the default. */
export const ROLL_UP_VIEWS = ['equal_units', 'all_duties', 'by_residents'] as const;

export type RollUpView = (typeof ROLL_UP_VIEWS)[number];

export function isRollUpView(value: unknown): value is RollUpView {
  return ROLL_UP_VIEWS.some((view) => view === value);
}

/** Equal units: the mean of the coverages of the units that have data. */
export function equalUnits(units: readonly UnitCoverage[]): MeanCoverage {
  return meanOf(units.map(({ coverage }) => ({ coverage, weight: 1 })));
}

/** All duties: sums over all units, those without data included. */
export function allDuties(units: readonly UnitCoverage[]): Coverage {
  return sumCoverage(units.map(({ coverage }) => coverage));
}

/**
 * By residents: the mean weighted by population over gminas and cities. A resident lives in one gmina, so land
 * powiats are neither counted nor left out here: they are shown apart.
 */
export function byResidents(units: readonly UnitCoverage[]): MeanCoverage {
  return meanOf(
    units
      .filter(({ kind }) => hasGminaDuties(kind))
      .map(({ coverage, population }) => ({ coverage, weight: population ?? 0 })),
  );
}
