import type {
  DeclarationState,
  LocalizedText,
  ReplyKind,
  ReplyOutcome,
  ReplyStance,
  ReviewState,
  Standing,
  UnitKind,
} from '@miara/shared';
import type { Page } from '../../platform/http/page-query.js';

/** What can be answered about an assessment. Instants as Date, days as YYYY-MM-DD. */
export interface Occasion {
  kind: ReplyKind;
  /** Number of the publication; null for a return. */
  publication: number | null;
  /** Day of its figures. */
  asOf: string | null;
  /** When it was returned or published. */
  answeredAt: Date;
  returnReason: string | null;
  /** As published. */
  standing: Standing | null;
  /** Last day in time. */
  dueOn: string;
}

/** A reply with what it answers, what is decided, and what somebody needs who decides. */
export interface ReplyRow extends Occasion {
  id: string;
  version: number;
  assessmentId: string;
  teryt: string;
  displayName: LocalizedText;
  unitKind: UnitKind;
  powiatTeryt: string | null;
  item: string;
  title: LocalizedText;
  stance: ReplyStance | null;
  body: string;
  mayPublish: boolean;
  evidence: { id: string; title: string; withdrawn: boolean }[];
  updatedAt: Date;
  updatedByName: string;
  sentAt: Date | null;
  sentByName: string | null;
  outcome: ReplyOutcome | null;
  decisionWords: string | null;
  decidedAt: Date | null;
  decidedByName: string | null;
  /** What the reader drafted and did not send. */
  draftOutcome: ReplyOutcome | null;
  draftWords: string | null;
  publishedAt: Date | null;
  /** Number of the newest publication that corrects the one answered. */
  correctedBy: number | null;
  /** People who wrote, sent or submitted: they do not decide. */
  authors: string[];
  /** Who returned, while somebody else could decide; null otherwise. */
  returnedBy: string | null;
  /** The assessment as it is now. */
  state: DeclarationState;
  statement: string | null;
  review: ReviewState;
  presentStanding: Standing;
  /** The instant the list is sorted by, as the database writes it. */
  sortedBy: string;
}

/** What is known of a reply while it is locked. */
export interface LockedReply {
  id: string;
  version: number;
  teryt: string;
  sentAt: Date | null;
  decidedAt: Date | null;
  dueOn: string;
}

/** Drafts of the reader's own units; sent and waiting, longest first; decided, newest first. */
export const REPLY_STATES = ['draft', 'open', 'decided'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

export interface ReplyFilter {
  state: ReplyState;
  /** TERYT code. */
  unit: string | null;
  /** Only those that do not simply agree. */
  disputed: boolean;
}

export interface ReplyCounts {
  /** Wait for a decision. */
  open: number;
  /** Of those: partly or disagree. */
  disputed: number;
}

/** What somebody writes. */
export interface ReplyContent {
  stance: ReplyStance | null;
  body: string;
  mayPublish: boolean;
  evidence: readonly string[];
}

/** What can be answered about one assessment, and what was. */
export interface AssessmentReplies {
  teryt: string;
  today: string;
  occasions: Occasion[];
  replies: ReplyRow[];
}

export interface ReplyList extends Page<ReplyRow>, ReplyCounts {
  today: string;
}

/** A reply with the day that "in time" speaks of. */
export interface OneReply {
  reply: ReplyRow;
  today: string;
}
