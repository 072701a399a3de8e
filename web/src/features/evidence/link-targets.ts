import { isCoveredBy, isDutyOf } from '@miara/shared';
import type { AssessmentListResponse, ItemResponse, UnitResponse } from '@miara/shared/api';

/** Units whose assessments may rest on a proof of `owner`: the unit itself and, for a powiat, its gminas. */
export function unitsThatMayRestOn<Unit extends Pick<UnitResponse, 'teryt'>>(
  owner: string,
  units: readonly Unit[],
): Unit[] {
  return units.filter(({ teryt }) => isCoveredBy(owner, teryt));
}

/** Items that are the duty of at least one of the units. */
export function dutiesOf<Item extends Pick<ItemResponse, 'duty'>>(
  units: readonly Pick<UnitResponse, 'kind'>[],
  items: readonly Item[],
): Item[] {
  return items.filter(({ duty }) => units.some(({ kind }) => isDutyOf(duty, kind)));
}

export interface LinkTarget {
  teryt: string;
  item: string;
  /** Null where the item is not a duty of the unit. */
  assessmentId: string | null;
  /** Linking cancels the confirmation that holds now. */
  reopens: boolean;
}

/**
 * Every chosen unit with every chosen item, in the order of the units.
 *
 * @param linked identifiers of the assessments that rest on the proof already: linking them again changes nothing
 */
export function targetsOf(
  checklists: ReadonlyMap<string, Pick<AssessmentListResponse, 'assessments'>>,
  items: readonly string[],
  linked: readonly string[] = [],
): LinkTarget[] {
  return [...checklists].flatMap(([teryt, { assessments }]) =>
    items.map((item) => {
      const assessment = assessments.find((one) => one.item === item);
      return {
        teryt,
        item,
        assessmentId: assessment?.id ?? null,
        reopens: assessment?.review === 'confirmed' && !linked.includes(assessment.id),
      };
    }),
  );
}
