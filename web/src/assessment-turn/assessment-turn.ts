import type { AssessmentSummaryResponse } from '@miara/shared/api';

/** What tells whose turn it is. */
export type HandInLine = Pick<AssessmentSummaryResponse, 'review' | 'missing' | 'state'>;

/** The coordinator is not looking at it, so the unit may work on it. */
export function isUnitsTurn({ review }: HandInLine): boolean {
  return review === 'draft' || review === 'returned';
}

/** Nothing is missing to hand it in. */
export function isComplete(line: HandInLine): boolean {
  return isUnitsTurn(line) && line.missing.length === 0 && line.state !== null;
}

/**
 * Complete, and a confirmation would move the figure: only "in place" counts as met and only "not applicable"
 * leaves the denominator. Plans may be handed in one by one; what came back has to be looked at first, or it
 * would go to the coordinator again as it was.
 */
export function isReady(line: HandInLine): boolean {
  const counts = line.state === 'in_place' || line.state === 'not_applicable';
  return isComplete(line) && counts && line.review === 'draft';
}
