import type { EvidenceResponse } from '@miara/shared/api';
import { addDays, type Day } from '../../i18n/format.js';

/** Proofs that end within this time are called out, so that a new one comes before the old one lapses. */
const SOON_DAYS = 60;

/** `ahead` not in force yet · `ends_soon` in force, but not for long */
export const FORCES = ['ahead', 'in_force', 'ends_soon', 'ended'] as const;
export type Force = (typeof FORCES)[number];

/**
 * How a proof stands on a day. `effectiveUntil` is the first day on which it is no longer in force.
 *
 * @param today calendar day in Warsaw
 */
export function forceOf(
  proof: Pick<EvidenceResponse, 'effectiveFrom' | 'effectiveUntil'>,
  today: Day,
): Force {
  const { effectiveFrom, effectiveUntil } = proof;
  if (effectiveUntil !== null && effectiveUntil <= today) return 'ended';
  if (effectiveFrom !== null && effectiveFrom > today) return 'ahead';
  return effectiveUntil !== null && effectiveUntil <= addDays(today, SOON_DAYS) ? 'ends_soon' : 'in_force';
}
