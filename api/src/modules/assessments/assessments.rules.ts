import { canMoveReview, isContentLocked, type DeclarationState, type ReviewState } from '@miara/shared';
import {
  AssessmentLocked,
  DeclarationRequired,
  EvidenceNotInForce,
  EvidenceOrStatementRequired,
  IndicatorNotExpected,
  ReasonRequired,
  ReturnReasonRequired,
  ReviewNotSubmitted,
  TransitionNotAllowed,
} from './assessments.errors.js';

/** What a reviewer decides. */
export const REVIEW_DECISIONS = ['confirm', 'return'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/**
 * What an assessment still lacks before it can be submitted, in the order in which it is asked for. A planned
 * date is not among them: the standard does not make it mandatory.
 */
export const SUBMISSION_GAPS = ['declaration', 'evidence_or_statement', 'reason'] as const;
export type SubmissionGap = (typeof SUBMISSION_GAPS)[number];

/** What a unit says about an item. `state` is null while nothing was ever declared. */
export interface DeclaredContent {
  readonly state: DeclarationState | null;
  readonly statement: string | null;
  readonly indicatorValue: number | null;
  /** YYYY-MM-DD. */
  readonly plannedOn: string | null;
  readonly reason: string | null;
}

/** What somebody changes in it: a field left out stays, null empties it. A state cannot be taken back to nothing. */
export interface DeclarationChange extends Partial<Omit<DeclaredContent, 'state'>> {
  readonly state?: DeclarationState;
}

/** A former and a new value, as the audit trail tells it. */
type FieldChange = Readonly<Record<'from' | 'to', string | number | null>>;

const CONTENT_FIELDS = ['state', 'statement', 'indicatorValue', 'plannedOn', 'reason'] as const;
type ContentField = (typeof CONTENT_FIELDS)[number];

/**
 * The content after a change, and what became different. Kept as typed: switching the state does not throw away
 * a reason or a date that was typed for another one, for the person may switch back.
 */
export function applyChange(
  present: DeclaredContent,
  change: DeclarationChange,
): { content: DeclaredContent; changed: Partial<Record<ContentField, FieldChange>> } {
  const content = { ...present, ...asTold(change) };
  const changed = Object.fromEntries(
    CONTENT_FIELDS.filter((field) => content[field] !== present[field]).map((field) => [
      field,
      { from: present[field], to: content[field] },
    ]),
  );
  return { content, changed };
}

/** The fields that are told, as they are kept. */
export function asTold(change: DeclarationChange): Partial<DeclaredContent> {
  return Object.fromEntries(
    CONTENT_FIELDS.filter((field) => change[field] !== undefined).map((field) => [
      field,
      asKept(change[field]),
    ]),
  );
}

/** An emptied field is no field. NUL cannot be stored as text and cannot be typed either. */
function asKept(value: string | number | null | undefined): string | number | null {
  if (typeof value !== 'string') return value ?? null;
  const text = value.replaceAll('\0', '');
  return text === '' ? null : text;
}

/** What is missing; empty = it can be submitted. */
export function submissionGaps(content: DeclaredContent, proofCount: number): SubmissionGap[] {
  if (content.state === null) return ['declaration'];
  if (content.state === 'in_place' && proofCount === 0 && isBlank(content.statement)) {
    return ['evidence_or_statement'];
  }
  if (content.state === 'not_applicable' && isBlank(content.reason)) return ['reason'];
  return [];
}

/** What still has to be done before submitting; nothing once it lies with the coordinator or is confirmed. */
export function missingToSubmit(
  review: ReviewState,
  content: DeclaredContent,
  proofCount: number,
): SubmissionGap[] {
  return canMoveReview(review, 'submitted') ? submissionGaps(content, proofCount) : [];
}

/** Throws 409 while the coordinator looks at it: what was submitted is what is decided about. */
export function checkUnlocked(review: ReviewState): void {
  if (isContentLocked(review)) throw new AssessmentLocked();
}

/** Throws 422 when a value is given to an item that has no indicator. Emptying one is always allowed. */
export function checkIndicator(change: DeclarationChange, itemHasIndicator: boolean): void {
  const given = change.indicatorValue !== undefined && change.indicatorValue !== null;
  if (given && !itemHasIndicator) throw new IndicatorNotExpected();
}

/** Throws 409 when it cannot be submitted from where it stands, 422 naming what is missing. */
export function checkSubmission(review: ReviewState, content: DeclaredContent, proofCount: number): void {
  if (!canMoveReview(review, 'submitted')) throw new TransitionNotAllowed(review, 'submitted');
  const [gap] = submissionGaps(content, proofCount);
  switch (gap) {
    case undefined:
      return;
    case 'declaration':
      throw new DeclarationRequired();
    case 'evidence_or_statement':
      throw new EvidenceOrStatementRequired();
    case 'reason':
      throw new ReasonRequired();
  }
}

/** Throws 409 unless it waits for a decision. */
export function checkRecall(review: ReviewState): void {
  if (review !== 'submitted') throw new TransitionNotAllowed(review, 'draft');
}

/**
 * Throws 409 when nothing was submitted, 422 when a return gives no reason or a confirmation would rest on proof
 * that is not in force today.
 */
export function checkReview(
  review: ReviewState,
  decision: ReviewDecision,
  reason: string | null,
  proofInForce: boolean,
): void {
  if (review !== 'submitted') throw new ReviewNotSubmitted();
  if (decision === 'return' && isBlank(reason)) throw new ReturnReasonRequired();
  if (decision === 'confirm' && !proofInForce) throw new EvidenceNotInForce();
}

/** Whether a proof holds on a day. Periods are half-open; ISO days compare as text. */
export function isProofInForce(
  proof: { readonly effectiveFrom: string | null; readonly effectiveUntil: string | null },
  day: string,
): boolean {
  return (
    (proof.effectiveFrom === null || proof.effectiveFrom <= day) &&
    (proof.effectiveUntil === null || day < proof.effectiveUntil)
  );
}

/** Whether a unit's proof may serve another: its own, or the powiat's for a gmina in it. */
export function mayRestOn(assessmentTeryt: string, evidenceTeryt: string): boolean {
  return (
    assessmentTeryt === evidenceTeryt ||
    (evidenceTeryt.length === 4 && assessmentTeryt.length === 7 && assessmentTeryt.startsWith(evidenceTeryt))
  );
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
