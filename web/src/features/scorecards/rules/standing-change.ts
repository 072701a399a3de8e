import { standingOrder, type Standing } from '@miara/shared';

export type ChangeDirection = 'better' | 'worse' | 'other';

interface Changing {
  readonly standing: Standing;
  /** Standing in the publication before; null when there was none or the item was not there. */
  readonly before: Standing | null;
}

export function hasChanged({ standing, before }: Changing): boolean {
  return before !== null && before !== standing;
}

/**
 * Whether a change is for the better. "Not applicable" takes an item out of the count or brings it back, which is
 * neither.
 *
 * @returns null when nothing changed
 */
export function changeDirection(change: Changing): ChangeDirection | null {
  const { standing, before } = change;
  if (before === null || !hasChanged(change)) return null;
  if (standing === 'not_applicable' || before === 'not_applicable') return 'other';
  // A lapsed item had been confirmed: after "planned" it is still a step forward, after "declared" a step back.
  return standingOrder(standing) < standingOrder(before) ? 'better' : 'worse';
}
