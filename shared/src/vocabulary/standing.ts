/** What counts (Polish: stan): derived from declaration, review and proof, never typed. Best first. */
export const STANDINGS = [
  'confirmed',
  'declared',
  'lapsed',
  'in_progress',
  'planned',
  'not_started',
  'not_applicable',
] as const;

export type Standing = (typeof STANDINGS)[number];

export function isStanding(value: unknown): value is Standing {
  return STANDINGS.some((standing) => standing === value);
}

/** Sort key: 0 is the best standing, 6 the last. */
export function standingOrder(standing: Standing): number {
  return STANDINGS.indexOf(standing);
}

/** Only a confirmed item is in the numerator of coverage. */
export function countsAsMet(standing: Standing): boolean {
  return standing === 'confirmed';
}

/** Declared coverage also holds what waits for the coordinator and what lapsed. */
export function countsAsDeclared(standing: Standing): boolean {
  return standing === 'confirmed' || standing === 'declared' || standing === 'lapsed';
}

/** A confirmed "not applicable" leaves the denominator; everything else stays in it. */
export function countsInDenominator(standing: Standing): boolean {
  return standing !== 'not_applicable';
}
