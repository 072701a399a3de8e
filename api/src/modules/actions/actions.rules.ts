import { isDutyOf, type Duty, type UnitKind } from '@miara/shared';
import type { ActionFacts } from './actions.input.js';

export interface CreditedUnit {
  teryt: string;
  kind: UnitKind;
}

export interface CreditedItem {
  code: string;
  duty: Duty;
}

/** Days are written YYYY-MM-DD, so their texts compare like days. */
export function endsBeforeItStarts({ startsOn, endsOn }: Pick<ActionFacts, 'startsOn' | 'endsOn'>): boolean {
  return endsOn !== null && endsOn < startsOn;
}

/**
 * Items that are the duty of none of the credited units: crediting the action to them would count nowhere.
 * One unit that carries the duty is enough, for a powiat's training may serve its gminas too.
 */
export function itemsOfNoDuty<Item extends CreditedItem>(
  items: readonly Item[],
  units: readonly CreditedUnit[],
): Item[] {
  return items.filter((item) => !units.some((unit) => isDutyOf(item.duty, unit.kind)));
}

/** The facts that differ, as they were and as they are, for the audit trail. */
export function differenceOf<Facts extends object>(
  former: Facts,
  present: Facts,
): { former: Partial<Facts>; new: Partial<Facts> } {
  const changed = (Object.keys(present) as (keyof Facts)[]).filter(
    (key) => JSON.stringify(former[key]) !== JSON.stringify(present[key]),
  );
  const only = (facts: Facts): Partial<Facts> =>
    Object.fromEntries(changed.map((key) => [key, facts[key]])) as Partial<Facts>;
  return { former: only(former), new: only(present) };
}
