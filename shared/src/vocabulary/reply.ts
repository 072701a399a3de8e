/** What a unit says to a return or to a published standing (Polish: zgadza się, częściowo, nie zgadza się). */
export const REPLY_STANCES = ['agree', 'partly', 'disagree'] as const;

export type ReplyStance = (typeof REPLY_STANCES)[number];

/** What a reply answers: a return that was sent, or a standing as it was published. */
export const REPLY_KINDS = ['return', 'publication'] as const;

export type ReplyKind = (typeof REPLY_KINDS)[number];

/** What the coordinator decides about a reply: what was said stays, or it has to be changed. */
export const REPLY_OUTCOMES = ['uphold', 'change'] as const;

export type ReplyOutcome = (typeof REPLY_OUTCOMES)[number];
