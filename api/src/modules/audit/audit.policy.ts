import type { Actor } from '../../platform/auth/actor.js';

/**
 * Whether the actor may read what lies on the reviewers' desk: rows `review.*` tell of decisions that were not
 * sent, `internal_note.*` of what coordinators write to each other, `conversation.see` of what they have read.
 * Everybody else with the trail sees a decision when it takes effect, as `assessment.confirm` or `.return`.
 */
export function maySeeReviewDesk(actor: Actor): boolean {
  return actor.permissions.has('assessment.review');
}
