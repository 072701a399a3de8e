/** Days before its end on which a proof is warned about, the earliest first. */
export const EVIDENCE_WARNING_DAYS = [60, 30, 7] as const;

export type EvidenceWarning = (typeof EVIDENCE_WARNING_DAYS)[number];

const DAY_MS = 86_400_000;

/** How many days a proof is still in force, today included; 0 and less when it is over. */
export function daysInForce(effectiveUntil: string, today: string): number {
  return Math.round((Date.parse(`${effectiveUntil}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS);
}

/**
 * The narrowest warning that a proof is within on a day; null when it ends later, never, or has ended.
 *
 * @param effectiveUntil first day on which it is no longer in force (YYYY-MM-DD); null = without end
 * @param today calendar day in Warsaw
 */
export function warningOf(effectiveUntil: string | null, today: string): EvidenceWarning | null {
  if (effectiveUntil === null) return null;
  const left = daysInForce(effectiveUntil, today);
  if (left <= 0) return null;
  return EVIDENCE_WARNING_DAYS.findLast((days) => left <= days) ?? null;
}
