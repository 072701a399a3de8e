import { isDutyOf, type Duty } from '../vocabulary/duty.js';
import { countsAsDeclared, countsAsMet, countsInDenominator, type Standing } from '../vocabulary/standing.js';
import { hasGminaDuties, type UnitKind } from '../vocabulary/unit-kind.js';
import type { Coverage } from './coverage.js';

/** A member of a group with its standing on one item. */
export interface UnitStanding {
  readonly kind: UnitKind;
  /** Residents; null when the number is not known. */
  readonly population: number | null;
  readonly standing: Standing;
  readonly assessed: boolean;
}

/**
 * Share of units that have an item in place. Units whose duty it is not, and those for which it is confirmed
 * not to apply, are outside. `assessed` counts units.
 */
export function shareOfUnits(duty: Duty, units: readonly UnitStanding[]): Coverage {
  return shareOf(unitsWithDuty(duty, units), () => 1);
}

/**
 * Share of residents who live where an item works. Where gminas carry the duty it goes over gminas and cities;
 * where it is a duty of powiats only, over powiats and cities. So nobody is counted twice.
 * A unit whose residents are not known weighs nothing.
 */
export function shareOfResidents(duty: Duty, units: readonly UnitStanding[]): Coverage {
  const counted = unitsWithDuty(duty, units).filter(({ kind }) => duty === 'powiat' || hasGminaDuties(kind));
  return shareOf(counted, ({ population }) => population ?? 0);
}

function unitsWithDuty(duty: Duty, units: readonly UnitStanding[]): readonly UnitStanding[] {
  return units.filter(({ kind }) => isDutyOf(duty, kind));
}

function shareOf(units: readonly UnitStanding[], weightOf: (unit: UnitStanding) => number): Coverage {
  const sumWhere = (counts: (standing: Standing) => boolean): number =>
    units.reduce((sum, unit) => (counts(unit.standing) ? sum + weightOf(unit) : sum), 0);
  const assessed = units.filter((unit) => unit.assessed).length;
  return {
    numerator: sumWhere(countsAsMet),
    denominator: sumWhere(countsInDenominator),
    declared: sumWhere(countsAsDeclared),
    assessed,
    hasData: assessed > 0,
  };
}
