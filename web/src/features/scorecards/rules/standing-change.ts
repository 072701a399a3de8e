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
 * neither; nor is what was confirmed and lapsed again between two publications.
 *
 * @returns null when nothing changed
 */
export function changeDirection(change: Changing): ChangeDirection | null {
  const { standing, before } = change;
  if (before === null || !hasChanged(change)) return null;
  if (standing === 'not_applicable' || before === 'not_applicable') return 'other';
  const nearer = standingOrder(standing) < standingOrder(before);
  if (standing === 'lapsed' && nearer) return 'other';
  return nearer ? 'better' : 'worse';
}
