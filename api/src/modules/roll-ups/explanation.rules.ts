import {
  countsAsMet,
  countsInDenominator,
  hasGminaDuties,
  type Standing,
  type UnitCoverage,
} from '@miara/shared';
import type { CountedAs, GroupView, LeftOutBecause } from './roll-up-words.js';

/** How a standing entered the coverage. */
export function countedAs(standing: Standing): CountedAs {
  if (!countsInDenominator(standing)) return 'excluded';
  return countsAsMet(standing) ? 'met' : 'not_met';
}

/** Why a unit is not in a view of its group; null when it is. Says what shared/scoring/mean-coverage does. */
export function leftOutBecause(view: GroupView, unit: UnitCoverage): LeftOutBecause | null {
  if (view === 'allDuties') return null;
  if (view === 'byResidents' && !hasGminaDuties(unit.kind)) return 'land_powiat';
  if (!unit.coverage.hasData) return 'no_data';
  if (unit.coverage.denominator === 0) return 'nothing_applies';
  return view === 'byResidents' && !unit.population ? 'no_residents' : null;
}
