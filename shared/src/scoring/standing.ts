import type { DeclarationState } from '../vocabulary/declaration-state.js';
import type { ReviewState } from '../vocabulary/review-state.js';
import type { Standing } from '../vocabulary/standing.js';

/** What is known of one assessment on one day. */
export interface AssessmentFacts {
  /** What the unit declares now. */
  readonly state: DeclarationState;
  readonly review: ReviewState;
  /** The declaration that was confirmed last; null when nothing was ever confirmed. */
  readonly confirmedState: DeclarationState | null;
  /** Whether the content hash is still the one that was confirmed; of no meaning without a confirmation. */
  readonly contentUnchanged: boolean;
  /** The first day (YYYY-MM-DD) on which the proof is no longer in force; null when it has no end. */
  readonly proofEndsOn: string | null;
  /** The Warsaw calendar day (YYYY-MM-DD) for which the standing is asked. */
  readonly today: string;
}

/**
 * What an assessment counts as on a day. The database derives the same by trigger; a test compares both.
 *
 * Proof dates are half-open: on `proofEndsOn` itself the proof is over, and with it the confirmation. Only a
 * confirmed `in_place` lapses; of any other confirmation that no longer holds, what is now declared counts, and
 * an unconfirmed "not applicable" counts as not begun, because only a confirmed one leaves the denominator.
 */
export function deriveStanding(facts: AssessmentFacts): Standing {
  const { state, review, confirmedState, contentUnchanged, proofEndsOn, today } = facts;
  const confirmationHolds = review === 'confirmed' && contentUnchanged && isInForce(proofEndsOn, today);

  if (confirmationHolds) return state === 'in_place' ? 'confirmed' : state;
  if (confirmedState === 'in_place') return 'lapsed';
  if (state === 'in_place') return 'declared';
  return state === 'not_applicable' ? 'not_started' : state;
}

/** Whether proof that ends on a day (half-open) is in force on another. ISO days compare as text. */
export function isInForce(endsOn: string | null, today: string): boolean {
  return endsOn === null || today < endsOn;
}
