/** Where an assessment stands with the coordinator (Polish: weryfikacja). */
export const REVIEW_STATES = ['draft', 'submitted', 'returned', 'confirmed'] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

/**
 * The moves that exist, and no others.
 * draft → submitted: the unit submits. submitted → confirmed or returned: the coordinator decides.
 * submitted → draft: the unit recalls what it submitted. returned → submitted: the unit submits again.
 * confirmed → draft: content or evidence of a confirmed assessment changed, which reopens it.
 */
export const REVIEW_TRANSITIONS = {
  draft: ['submitted'],
  submitted: ['confirmed', 'returned', 'draft'],
  returned: ['submitted'],
  confirmed: ['draft'],
} as const satisfies Record<ReviewState, readonly ReviewState[]>;

/** What a reviewer may decide about a submitted assessment. */
export const REVIEW_DECISIONS = ['confirmed', 'returned'] as const satisfies readonly ReviewState[];

export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

export function isReviewState(value: unknown): value is ReviewState {
  return REVIEW_STATES.some((state) => state === value);
}

export function canMoveReview(from: ReviewState, to: ReviewState): boolean {
  return (REVIEW_TRANSITIONS[from] as readonly ReviewState[]).includes(to);
}

/** While the coordinator looks at it, nobody edits what was submitted. */
export function isContentLocked(review: ReviewState): boolean {
  return review === 'submitted';
}
