/** Why the content of a proof is not in a pack; its line in the index says so. */
export type LeftOut = 'withdrawn' | 'removed' | 'missing';

/**
 * Decides whether the content of a proof goes into a pack: every reason to keep bytes back belongs here. Null = it
 * goes in.
 */
export function leftOutOf(
  proof: Readonly<{ withdrawnAt: Date | null; removedAt: Date | null }>,
  isStored: boolean,
): LeftOut | null {
  if (proof.withdrawnAt !== null) return 'withdrawn';
  if (proof.removedAt !== null) return 'removed';
  return isStored ? null : 'missing';
}
