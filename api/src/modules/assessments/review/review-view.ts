import type { UnitRow } from '../../../contract/unit.presenter.js';
import type { LateSubmission } from '../assessment-view.js';
import type { DeclarationState, EndorsementStep, LocalizedText } from '@miara/shared';
import type { ReviewDecision } from '../assessments.rules.js';
import type { Differences } from './differences.rules.js';

/**
 * Why somebody looks at the queue: all, longest waiting first; what came back after a decision; what rests on proof
 * that soon ends; what the unit disputes in a reply that waits; what this reviewer decided before or has in the batch; what still waits for the powiat's opinion,
 * which the other views leave out.
 */
export const QUEUE_KINDS = ['oldest', 'resubmitted', 'expiring', 'disputed', 'mine', 'unendorsed'] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** Proof that ends within so many days is marked: the confirmation would soon lapse. */
export const EXPIRING_DAYS = 60;

export interface QueueFilter {
  kind: QueueKind;
  /** TERYT code. */
  unit: string | null;
  /** Area code. */
  area: string | null;
  /** One assessment, by id. */
  assessment: string | null;
  /** Only what was confirmed before with exactly the content that is submitted now. */
  unchanged: boolean;
}

/** One of everything that a filter matches, and what keeps it from being decided now. */
export interface MatchedRow {
  id: string;
  version: number;
  ownSubmission: boolean;
  held: boolean;
  proofOutOfForce: boolean;
}

/** Everything under a filter, up to the limit. */
export interface Selection {
  rows: MatchedRow[];
  waiting: number;
}

/** One assessment that waits for a decision. */
export interface QueueRow extends UnitRow {
  id: string;
  version: number;
  item: string;
  title: LocalizedText;
  area: string;
  phase: number;
  state: DeclarationState;
  submittedAt: Date;
  submittedByName: string | null;
  /** As the database writes it, to the microsecond: for the cursor. */
  submittedText: string;
  decidedBefore: boolean;
  /** Confirmed before with exactly this content. */
  unchanged: boolean;
  proofEndsOn: string | null;
  expiring: boolean;
  /** A reply that agrees partly or not at all waits for a decision. */
  disputed: boolean;
  ownSubmission: boolean;
  heldById: string | null;
  heldByName: string | null;
  heldDecision: ReviewDecision | null;
  heldReason: string | null;
  late: LateSubmission | null;
  endorsementStep: EndorsementStep | null;
}

export interface QueueView {
  rows: QueueRow[];
  differences: ReadonlyMap<string, Differences>;
  next: string | null;
  /** Under the filter: how many wait, and how many of them are in nobody's batch. */
  waiting: number;
  undecided: number;
}

/** A decision in the reader's batch, or the fact that somebody else holds one. */
export interface BatchRow extends UnitRow {
  assessmentId: string;
  item: string;
  title: LocalizedText;
  decision: ReviewDecision;
  reason: string | null;
  decidedAt: Date;
  reviewer: string;
  reviewerName: string;
  /** The unit recalled or changed it since: sending will drop the decision. */
  outdated: boolean;
}

/** What became of one decision that was to be sent, or of one assessment that was to be decided. */
export interface SentDecision {
  assessmentId: string;
  decision: ReviewDecision;
  /** Problem code of the refusal; null = it went through. */
  refusal: string | null;
}

export interface SentBatch {
  decisions: SentDecision[];
  assessments: ReadonlyMap<string, UnitRow & { item: string }>;
}
