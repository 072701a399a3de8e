/**
 * What remains of the proof of a duty that is done: the confirmation lapsed or a proof is over; days until the first of the
 * proofs ends; proofs that do not end; and what is done by a statement alone.
 */
export const PROOF_REMAINDERS = [
  'lapsed',
  'days_30',
  'days_90',
  'days_180',
  'days_365',
  'longer',
  'without_end',
  'without_proof',
] as const;
export type ProofRemainder = (typeof PROOF_REMAINDERS)[number];

/** The fewest days that remain in each class that is counted in days, but for the first. */
export const PROOF_REMAINDER_BOUNDS = [1, 31, 91, 181, 366] as const;

/** How old the newest proof of such a duty is. */
export const PROOF_AGES = ['days_30', 'days_90', 'days_180', 'days_365', 'older', 'without_proof'] as const;
export type ProofAge = (typeof PROOF_AGES)[number];

/** The fewest days of age in each class that is counted in days, but for the first. */
export const PROOF_AGE_BOUNDS = [31, 91, 181, 366] as const;
