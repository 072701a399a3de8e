import {
  countsAsMet,
  countsInDenominator,
  hasGminaDuties,
  type Duty,
  type Standing,
  type UnitCoverage,
} from '@miara/shared';
import type { CountedAs, FigureView, LeftOutBecause } from './roll-up-words.js';

/** How a standing entered the coverage. */
export function countedAs(standing: Standing): CountedAs {
  if (!countsInDenominator(standing)) return 'excluded';
  return countsAsMet(standing) ? 'met' : 'not_met';
}

/**
 * Why a unit is not in a view of its group; null when it is. Says what shared/scoring/mean-coverage and item-share do.
 *
 * @param unit with its own part of the figure
 */
export function leftOutBecause(view: FigureView, unit: UnitCoverage, duty?: Duty): LeftOutBecause | null {
  if (view === 'allDuties') return null;
  if (view === 'shareOfUnits' || view === 'shareOfResidents') {
    if (view === 'shareOfResidents') {
      if (duty !== 'powiat' && !hasGminaDuties(unit.kind)) return 'land_powiat';
      if (!unit.population) return 'no_residents';
    }
    return unit.coverage.denominator === 0 ? 'nothing_applies' : null;
  }
  if (view === 'byResidents' && !hasGminaDuties(unit.kind)) return 'land_powiat';
  if (!unit.coverage.hasData) return 'no_data';
  if (unit.coverage.denominator === 0) return 'nothing_applies';
  return view === 'byResidents' && !unit.population ? 'no_residents' : null;
}
