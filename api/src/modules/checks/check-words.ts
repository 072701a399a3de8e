/** The standing quality checks, in the order of the screen. What each finds is written in `check_findings` (0017). */
export const CHECK_CODES = [
  'confirmed_without_proof',
  'proof_too_old',
  'indicator_under_target',
  'not_applicable_without_reason',
  'contradicting_file',
  'deadline_passed',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

export function isCheckCode(value: unknown): value is CheckCode {
  return CHECK_CODES.some((code) => code === value);
}

/** What is on the list, or what was accepted with a note and is hidden from it. */
export const FINDING_STATES = ['open', 'accepted'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
