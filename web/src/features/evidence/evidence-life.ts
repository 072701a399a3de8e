import type { EvidenceResponse } from '@miara/shared/api';
import type { Day } from '../../i18n/format.js';

type Period = Pick<EvidenceResponse, 'effectiveFrom' | 'effectiveUntil'>;
type Links = Pick<EvidenceResponse, 'links'>;

/** How many confirmations rest on a proof: they lapse with it. */
export function confirmedLinks({ links }: Links): number {
  return links.filter(({ review }) => review === 'confirmed').length;
}

/** How many wait for a decision: their submission is recalled when it is withdrawn, and locks it until then. */
export function submittedLinks({ links }: Links): number {
  return links.filter(({ review }) => review === 'submitted').length;
}

/**
 * Whether a period claims more than the one that was confirmed, or leaves today out: it has to be reviewed again.
 * The twin of `change_period` in the database, which decides.
 *
 * @param today calendar day in Warsaw
 */
export function isWiderPeriod(former: Period, present: Period, today: Day): boolean {
  const { effectiveFrom: from, effectiveUntil: until } = present;
  if (from === former.effectiveFrom && until === former.effectiveUntil) return false;
  return (
    (from ?? '') < (former.effectiveFrom ?? '') ||
    (until ?? '9999-12-31') > (former.effectiveUntil ?? '9999-12-31') ||
    (from !== null && from > today) ||
    (until !== null && until <= today)
  );
}
