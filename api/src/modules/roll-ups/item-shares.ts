import { shareOfResidents, shareOfUnits, type Coverage, type Duty, type UnitStanding } from '@miara/shared';
import type { UnitFacts } from '../units/units.reader.js';
import type { ItemView } from './roll-up-words.js';
import type { DutyRow } from './standings.views.js';

/** Units as the shares of an item take them; where nothing stood yet, it had not begun. */
export function standingsOf(
  units: readonly UnitFacts[],
  dutyOf: (teryt: string) => DutyRow | undefined,
): UnitStanding[] {
  return units.map(({ teryt, kind, residents }) => {
    const duty = dutyOf(teryt);
    return {
      kind,
      population: residents,
      standing: duty?.standing ?? 'not_started',
      assessed: duty?.assessed ?? false,
    };
  });
}

/** A share of an item in one of its two views. */
export function shareOf(view: ItemView, duty: Duty, units: readonly UnitStanding[]): Coverage {
  return view === 'shareOfUnits' ? shareOfUnits(duty, units) : shareOfResidents(duty, units);
}
