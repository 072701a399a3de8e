import { warningOf } from '@miara/shared';
import type { EvidenceResponse } from '@miara/shared/api';
import type { Day } from '../../i18n/format.js';

/**
 * `ahead` not in force yet · `ends_soon` in force, but not for long, so that a new one comes before the old one
 * lapses · `withdrawn` taken back by its unit
 */
export const FORCES = ['ahead', 'in_force', 'ends_soon', 'ended', 'withdrawn'] as const;
export type Force = (typeof FORCES)[number];

/**
 * How a proof stands on a day. `effectiveUntil` is the first day on which it is no longer in force.
 *
 * @param today calendar day in Warsaw
 */
export function forceOf(
  proof: Pick<EvidenceResponse, 'effectiveFrom' | 'effectiveUntil'> & { withdrawn?: unknown },
  today: Day,
): Force {
  const { effectiveFrom, effectiveUntil, withdrawn } = proof;
  if (withdrawn) return 'withdrawn';
  if (effectiveUntil !== null && effectiveUntil <= today) return 'ended';
  if (effectiveFrom !== null && effectiveFrom > today) return 'ahead';
  return warningOf(effectiveUntil, today) === null ? 'in_force' : 'ends_soon';
}
