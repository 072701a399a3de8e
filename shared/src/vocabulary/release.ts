import { PERSONAL_DATA_KINDS } from '../personal-data/find-personal-data.js';

/**
 * Where the release of a proof to the public stands. Only `released` is public; `refused` and `withdrawn` are ends,
 * after which a new release may be prepared.
 */
export const RELEASE_STATES = ['draft', 'proposed', 'released', 'refused', 'withdrawn'] as const;

export type ReleaseState = (typeof RELEASE_STATES)[number];

/** What the public is given: the content as it is, or a copy in which parts are covered. */
export const PROOF_COPIES = ['original', 'redacted'] as const;

export type ProofCopy = (typeof PROOF_COPIES)[number];

/**
 * The answer to "does it hold personal data?": none; or only such as the law lets everybody know (a mayor's name
 * under a resolution).
 */
export const PERSONAL_DATA_ANSWERS = ['none', 'public_by_law'] as const;

export type PersonalDataAnswer = (typeof PERSONAL_DATA_ANSWERS)[number];

/** Where in a release something was found. `metadata` = author, title and the like that a file carries unseen. */
export const FINDING_PARTS = [
  'title',
  'excerpt',
  'file_name',
  'url',
  'statement',
  'page',
  'metadata',
] as const;

export type FindingPart = (typeof FINDING_PARTS)[number];

/** Why a file could not be searched: pages that are pictures; broken, locked or too long; a picture. */
export const UNREAD_REASONS = ['pages_without_text', 'not_readable', 'too_long', 'image'] as const;

export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** What the search before a release finds: data of a person, the author a file names, a file inside the file. */
export const FINDING_KINDS = [...PERSONAL_DATA_KINDS, 'author', 'attachment'] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];
