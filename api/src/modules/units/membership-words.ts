/** How sure the source is about a membership: named in it, inferred from totals, or unsure. */
export const MEMBERSHIP_CONFIDENCES = ['source', 'inferred', 'unsure'] as const;
export type MembershipConfidence = (typeof MEMBERSHIP_CONFIDENCES)[number];
