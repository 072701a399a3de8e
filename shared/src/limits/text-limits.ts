/** Longest accepted texts, in characters (UTF-16 code units, as browsers and class-validator count them). */
export const TEXT_LIMITS = {
  /** What a unit says about an item, and where it can be seen. */
  statement: 4000,
  /** Why an item does not apply. */
  reason: 2000,
  /** Why the coordinator returns an assessment. */
  returnReason: 2000,
  title: 200,
  description: 4000,
  note: 2000,
  /** What a unit answers to a return or to a published standing. */
  reply: 4000,
  /** What is decided about a reply, in words. */
  replyDecision: 4000,
  /** Why a proof or an action is withdrawn. */
  withdrawReason: 2000,
  /** Why a unit has more time, or why a finding of a check is fine as it is. */
  exceptionReason: 2000,
  periodTitle: 120,
  /** Name of an own group of units. */
  groupName: 80,
  /** What the public reads of a released proof. */
  publicExcerpt: 600,
  /** Why something found is no personal data, why a release is refused or withdrawn. */
  releaseReason: 2000,
  /** Note beside a publication or a correction. */
  publicationNote: 2000,
  /** One message in the conversation about an assessment. */
  message: 4000,
  fileName: 255,
  /** RFC 5321: the longest address that can be delivered to. */
  email: 254,
  personName: 200,
  place: 200,
  organisation: 200,
  /** Minutes of one point of the agenda. */
  minutes: 8000,
  /** What stands before or after the agenda in minutes. */
  minutesFrame: 4000,
  /** One decision of a team. */
  teamDecision: 2000,
  /** The passage of a document that proves it, quoted. */
  excerpt: 2000,
  url: 2000,
  search: 100,
  slug: 40,
  /** Name of a saved view, and what its address carries. */
  viewName: 80,
  viewQuery: 2000,
  itemCode: 20,
  /** Name of a kind of action or of a source of money. */
  listEntry: 80,
  /** Beginning of a word by which a typed line is recognised. */
  recognitionWord: 40,
  partnerNote: 1000,
  town: 120,
} as const;

/** Pages of a document that a pointer may name. */
export const DOCUMENT_PAGE_LIMITS = { min: 1, max: 100_000 } as const;

/** Passwords: NIST SP 800-63B asks for a minimum and for room; the maximum keeps hashing affordable. */
export const PASSWORD_LIMITS = { min: 10, max: 200 } as const;

/** Value of an indicator; it may have decimals. The column holds numbers below 10^12. */
export const INDICATOR_LIMITS = { min: 0, max: 999_999_999_999 } as const;

/** Counts of people: whole numbers that fit a 32-bit column. */
export const COUNT_LIMITS = { min: 0, max: 2_147_483_647 } as const;

/** Days after its day on which a thing not done may be told to the coordinators. */
export const ESCALATION_DAYS = { min: 1, max: 365 } as const;

/** Days to answer a return or a publication. */
export const REPLY_DAYS_LIMITS = { min: 1, max: 365 } as const;

/** Weight of an item in a standard. */
export const WEIGHT_LIMITS = { min: 1, max: 1000 } as const;

/** Cost of an action in grosze (1/100 złoty): up to a thousand million złoty. */
export const COST_GROSZ_LIMITS = { min: 0, max: 100_000_000_000 } as const;
