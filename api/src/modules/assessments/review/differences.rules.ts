import type { ReviewDecision } from '../assessments.rules.js';

/** An audit row of an assessment since its last decision (that one included), oldest first. */
export interface TrailRow {
  action: string;
  at: Date;
  person: string | null;
  details: Record<string, unknown>;
}

export type FieldValue = string | number | null;

export interface FieldDifference {
  field: string;
  from: FieldValue;
  to: FieldValue;
}

export interface ProofDifference {
  id: string;
  title: string;
}

/** What happens to the proof of an assessment, by its unit or by whoever keeps the proof. */
const PUT_ON: ReadonlySet<string> = new Set(['assessment.link_evidence', 'assessment.evidence_restored']);
const TAKEN_OFF: ReadonlySet<string> = new Set([
  'assessment.unlink_evidence',
  'assessment.evidence_withdrawn',
]);
const RENEWED: ReadonlySet<string> = new Set(['assessment.evidence_revised', 'assessment.evidence_period']);

/** What a unit changed since the last decision about its assessment. */
export interface Differences {
  decision: ReviewDecision;
  reason: string | null;
  decidedAt: Date;
  decidedBy: string | null;
  fields: FieldDifference[];
  linked: ProofDifference[];
  unlinked: ProofDifference[];
}

/**
 * Joins the changes since the last decision: per field the value that was decided about and the present one. What
 * was changed and changed back is no difference, nor is a proof that was taken off and linked again.
 * Null without a decision.
 */
export function differencesSince(trail: readonly TrailRow[]): Differences | null {
  const last = trail.findLastIndex(({ action }) => decisionOf(action) !== null);
  const decided = trail[last];
  const decision = decided ? decisionOf(decided.action) : null;
  if (!decided || !decision) return null;
  const fields = new Map<string, FieldDifference>();
  const linked = new Map<string, string>();
  const unlinked = new Map<string, string>();
  const renewed = new Map<string, string>();
  for (const { action, details } of trail.slice(last + 1)) {
    if (action === 'assessment.declare') joinFields(fields, details['changed']);
    if (PUT_ON.has(action)) move(details, unlinked, linked);
    if (TAKEN_OFF.has(action)) move(details, linked, unlinked);
    if (RENEWED.has(action)) move(details, new Map(), renewed);
    // Linked since and taken off again: whatever became of it between is no difference.
    if (TAKEN_OFF.has(action)) dropUnless(unlinked, renewed, details);
  }
  const { reason } = decided.details;
  return {
    decision,
    reason: typeof reason === 'string' ? reason : null,
    decidedAt: decided.at,
    decidedBy: decided.person,
    fields: [...fields.values()].filter(({ from, to }) => from !== to),
    // A proof with another content or period is as new to the reviewer as one that was linked.
    linked: proofsOf(new Map([...linked, ...[...renewed].filter(([id]) => !unlinked.has(id))])),
    unlinked: proofsOf(unlinked),
  };
}

function decisionOf(action: string): ReviewDecision | null {
  if (action === 'assessment.confirm') return 'confirm';
  return action === 'assessment.return' ? 'return' : null;
}

function joinFields(fields: Map<string, FieldDifference>, changed: unknown): void {
  if (typeof changed !== 'object' || changed === null) return;
  for (const [field, change] of Object.entries(changed as Record<string, Partial<FieldDifference>>)) {
    const { from = null, to = null } = change;
    fields.set(field, { field, from: fields.has(field) ? (fields.get(field)?.from ?? null) : from, to });
  }
}

/** A proof that comes back from where it went is no difference. */
function move(details: Record<string, unknown>, back: Map<string, string>, there: Map<string, string>): void {
  const { evidenceId, title } = details;
  if (typeof evidenceId !== 'string') return;
  if (!back.delete(evidenceId)) there.set(evidenceId, typeof title === 'string' ? title : '');
}

function dropUnless(
  kept: ReadonlyMap<string, string>,
  dropped: Map<string, string>,
  { evidenceId }: Record<string, unknown>,
): void {
  if (typeof evidenceId === 'string' && !kept.has(evidenceId)) dropped.delete(evidenceId);
}

function proofsOf(proofs: ReadonlyMap<string, string>): ProofDifference[] {
  return [...proofs].map(([id, title]) => ({ id, title }));
}
