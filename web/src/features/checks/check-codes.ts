import type { CheckCode } from '@miara/shared/api';

/** In the order of the screen. */
export const CHECK_CODES = [
  'confirmed_without_proof',
  'proof_too_old',
  'indicator_under_target',
  'not_applicable_without_reason',
  'contradicting_file',
  'deadline_passed',
] as const satisfies readonly CheckCode[];
