import type { FileScan } from '@miara/shared';

/** Why the content of a proof is not in a pack; its line in the index says so. */
export type LeftOut = 'withdrawn' | 'removed' | 'infected' | 'not_scanned_yet' | 'missing';

/** What decides about the content of a proof. */
export interface PackedContent {
  readonly withdrawnAt: Date | null;
  readonly removedAt: Date | null;
  /** What the virus scanner said; null = nothing to scan. */
  readonly scan: FileScan | null;
}

/**
 * Decides whether the content of a proof goes into a pack: every reason to keep bytes back belongs here. Null = it
 * goes in. A pack is passed on, so a file that waits for its scan stays out whoever orders it.
 */
export function leftOutOf(
  { withdrawnAt, removedAt, scan }: PackedContent,
  isStored: boolean,
): LeftOut | null {
  if (withdrawnAt !== null) return 'withdrawn';
  if (removedAt !== null) return 'removed';
  if (scan === 'infected') return 'infected';
  if (scan === 'pending') return 'not_scanned_yet';
  return isStored ? null : 'missing';
}
