/** Rows on one page of a list. */
export const PAGE_LIMITS = { default: 50, max: 200 } as const;

/** Most elements one request may carry at once. */
export const LIST_LIMITS = {
  /** Assessments decided, undone or sent at once: everything that a filter of the queue matches. */
  reviewBatch: 2000,
  /** Units credited with one action. */
  actionUnits: 100,
  /** Items credited with one action. */
  actionItems: 100,
  /** Organisers, and partners, of one action. */
  actionPartners: 50,
  /** Languages one action was held in. */
  actionLanguages: 20,
  /** Kinds of actions, and sources of money, that a tenant tells apart. */
  actionKinds: 60,
  /** Words by which one of them is recognised. */
  recognitionWords: 40,
  /** Pieces of evidence linked to one assessment. */
  evidencePerAssessment: 50,
  /** People mentioned in one note. */
  mentions: 20,
  /** Templates of a return that are in use at once. */
  returnTemplates: 100,
  /** Own groups of units a tenant keeps. */
  unitGroups: 100,
  /** Units of one own group: as many as there are. */
  unitsOfGroup: 3000,
  /** Views that one person keeps on one screen. */
  savedViews: 50,
  /** Pieces of evidence that a reply points at. */
  evidencePerReply: 20,
  /** Units, and items, of one asking for proofs. */
  requestUnits: 100,
  requestItems: 20,
  /** Members of one team who are on it at once. */
  teamMembers: 60,
  /** Sectors of a tenant, the seven of the standard among them. */
  teamSectors: 20,
  /** People on the list of one meeting, guests among them. */
  meetingAttendance: 100,
  /** Points of one agenda. */
  agendaPoints: 40,
  /** Decisions of one meeting, those taken back among them. */
  meetingDecisions: 100,
  /** Items for which minutes are made a proof at once. */
  minutesItems: 5,
} as const;

/** Months for which the content of a proof may be kept once the proof is over. */
export const RETENTION_MONTHS = { min: 1, max: 600 } as const;

/** Largest JSON body, in bytes. Files come by their own route and have their own limit. */
export const JSON_BODY_MAX_BYTES = 1024 * 1024;

/** Counts of people under this number are hidden in public, so that nobody can be recognised. */
export const SMALLEST_PUBLIC_COUNT = 5;
