import { equalShares, isDutyOf, type ActionShare, type Duty, type UnitKind } from '@miara/shared';
import type { ActionAudienceCount, ActionFacts, ActionFundingPart } from './actions.input.js';

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

type Whole = Pick<ActionFacts, 'peopleReached' | 'costGrosz'>;

/** What is wrong with shares that somebody set: a field, or a sum. */
export type ShareProblem =
  | { kind: 'field'; pointer: string; code: 'required' | 'not_allowed_here' }
  | { kind: 'sum'; of: 'people' | 'cost'; given: number; wanted: number };

/** The parts of the units: as they were set, or equal ones. */
export function sharesOf(
  set: readonly ActionShare[] | null,
  units: readonly string[],
  whole: Whole,
): readonly ActionShare[] {
  return set ?? equalShares(units, whole);
}

/** Every credited unit has a share and nobody else; what the action does not count is split into nothing. */
export function problemOfShares(
  shares: readonly ActionShare[],
  units: readonly string[],
  { peopleReached, costGrosz }: Whole,
): ShareProblem | null {
  const stray = shares.findIndex(({ unit }) => !units.includes(unit));
  if (stray >= 0) return { kind: 'field', pointer: `/shares/${stray}/unit`, code: 'not_allowed_here' };
  if (units.some((teryt) => !shares.some(({ unit }) => unit === teryt))) {
    return { kind: 'field', pointer: '/shares', code: 'required' };
  }
  const parts = [
    { of: 'people', field: 'people', wanted: peopleReached },
    { of: 'cost', field: 'costGrosz', wanted: costGrosz },
  ] as const;
  for (const { of, field, wanted } of parts) {
    const wrong = shares.findIndex((share) => (share[field] === null) !== (wanted === null));
    if (wrong >= 0) {
      const code = wanted === null ? 'not_allowed_here' : 'required';
      return { kind: 'field', pointer: `/shares/${wrong}/${field}`, code };
    }
    const given = shares.reduce((sum, share) => sum + (share[field] ?? 0), 0);
    if (wanted !== null && given !== wanted) return { kind: 'sum', of, given, wanted };
  }
  return null;
}

/** Whether the sources together paid more than it cost. */
export function paidTooMuch(funding: readonly ActionFundingPart[], costGrosz: number | null): boolean {
  return funding.reduce((sum, { grosz }) => sum + grosz, 0) > (costGrosz ?? 0);
}

/** Place of the first audience that has more people than the action; -1 = none. */
export function audienceBeyond(
  audiences: readonly ActionAudienceCount[],
  peopleReached: number | null,
): number {
  return audiences.findIndex(({ people }) => people > (peopleReached ?? 0));
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
