import type { ReviewDecision } from '../assessments.rules.js';

/** An audit row of an assessment since its last decision (that one included), oldest first. */
export interface TrailRow {
  action: string;
  at: Date;
  person: string | null;
  details: Record<string, unknown>;
}

/** One content of a proof. */
export interface ProofContent {
  number: number;
  sha256: string;
  /** What is new in it. */
  note: string | null;
  createdAt: Date;
}

/** Contents of the proofs that a trail speaks of, by proof, oldest first. */
export type ProofContents = ReadonlyMap<string, readonly ProofContent[]>;

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

/** The same proof with another content. */
export interface RevisedProof extends ProofDifference {
  /** Number of the content that was decided about. */
  from: number;
  /** Number of the content in use now. */
  to: number;
  /** What is new, in the words of whoever revised it. */
  note: string | null;
}

/** Another proof with the very bytes of one that was taken off. */
export interface RelinkedProof extends ProofDifference {
  /** Title of the one that was taken off. */
  former: string;
}

/** Where in a proof to look. */
export interface Pointer {
  page: number | null;
  excerpt: string | null;
}

export interface RepointedProof extends ProofDifference {
  from: Pointer;
  to: Pointer;
}

/** What happens to the proof of an assessment, by its unit or by whoever keeps the proof. */
const PUT_ON: ReadonlySet<string> = new Set(['assessment.link_evidence', 'assessment.evidence_restored']);
const TAKEN_OFF: ReadonlySet<string> = new Set([
  'assessment.unlink_evidence',
  'assessment.evidence_withdrawn',
]);
const REVISED = 'assessment.evidence_revised';
const REDATED = 'assessment.evidence_period';
const REPOINTED = 'assessment.evidence_pointer';

/** What a unit changed since the last decision about its assessment. */
export interface Differences {
  decision: ReviewDecision;
  reason: string | null;
  decidedAt: Date;
  decidedBy: string | null;
  fields: FieldDifference[];
  linked: ProofDifference[];
  unlinked: ProofDifference[];
  /** Linked all the time, with another content than before. */
  revised: RevisedProof[];
  /** Linked all the time, with another period than before. */
  redated: ProofDifference[];
  /** Taken off and put on under another name with the same content. */
  relinked: RelinkedProof[];
  /** Linked all the time, pointing elsewhere. */
  repointed: RepointedProof[];
}

interface TakenOff {
  title: string;
  at: Date;
}

/**
 * Joins the changes since the last decision: per field the value that was decided about and the present one. What
 * was changed and changed back is no difference, nor is a proof that was taken off and linked again.
 * Null without a decision.
 */
export function differencesSince(
  trail: readonly TrailRow[],
  contents: ProofContents = new Map(),
): Differences | null {
  const last = trail.findLastIndex(({ action }) => decisionOf(action) !== null);
  const decided = trail[last];
  const decision = decided ? decisionOf(decided.action) : null;
  if (!decided || !decision) return null;
  const fields = new Map<string, FieldDifference>();
  const linked = new Map<string, string>();
  const unlinked = new Map<string, TakenOff>();
  const revised = new Map<string, Omit<RevisedProof, 'id' | 'note'>>();
  const redated = new Map<string, string>();
  const repointed = new Map<string, Omit<RepointedProof, 'id'>>();
  for (const { action, at, details } of trail.slice(last + 1)) {
    if (action === 'assessment.declare') joinFields(fields, details['changed']);
    const proof = proofOf(details);
    if (!proof) continue;
    const { id, title } = proof;
    if (PUT_ON.has(action) && !unlinked.delete(id)) linked.set(id, title);
    if (TAKEN_OFF.has(action)) {
      if (linked.delete(id)) {
        // Linked since and taken off again: whatever became of it between is no difference.
        for (const told of [revised, redated, repointed]) told.delete(id);
      } else unlinked.set(id, { title, at });
    }
    if (action === REVISED) {
      const to = Number(details['revision']);
      revised.set(id, { title, from: revised.get(id)?.from ?? to - 1, to });
    }
    if (action === REDATED) redated.set(id, title);
    if (action === REPOINTED) {
      const from = repointed.get(id)?.from ?? pointerOf(details['from']);
      repointed.set(id, { title, from, to: pointerOf(details['to']) });
    }
  }
  const relinked = takeRelinked(linked, unlinked, contents);
  // Of a proof that was linked or taken off since, everything is new or gone; parts of it need no telling.
  const isKept = ([id]: readonly [string, unknown]) => !linked.has(id) && !unlinked.has(id);
  const { reason } = decided.details;
  return {
    decision,
    reason: typeof reason === 'string' ? reason : null,
    decidedAt: decided.at,
    decidedBy: decided.person,
    fields: [...fields.values()].filter(({ from, to }) => from !== to),
    linked: [...linked].map(([id, title]) => ({ id, title })),
    unlinked: [...unlinked].map(([id, { title }]) => ({ id, title })),
    revised: [...revised]
      .filter(isKept)
      .map(([id, proof]) => ({ id, ...proof, note: noteOf(contents.get(id), proof) })),
    redated: [...redated].filter(isKept).map(([id, title]) => ({ id, title })),
    relinked,
    repointed: [...repointed]
      .filter(isKept)
      .filter(([, { from, to }]) => from.page !== to.page || from.excerpt !== to.excerpt)
      .map(([id, proof]) => ({ id, ...proof })),
  };
}

/** Proofs that a trail speaks of. */
export function proofsIn(trail: readonly TrailRow[]): string[] {
  return [...new Set(trail.flatMap(({ details }) => proofOf(details)?.id ?? []))];
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

function proofOf({ evidenceId, title }: Record<string, unknown>): ProofDifference | null {
  if (typeof evidenceId !== 'string') return null;
  return { id: evidenceId, title: typeof title === 'string' ? title : '' };
}

function pointerOf(told: unknown): Pointer {
  const { page, excerpt } = (told ?? {}) as Partial<Record<keyof Pointer, unknown>>;
  return {
    page: typeof page === 'number' ? page : null,
    excerpt: typeof excerpt === 'string' ? excerpt : null,
  };
}

/** Moves the pairs of the same bytes out of both: the content that was decided about is still there. */
function takeRelinked(
  linked: Map<string, string>,
  unlinked: Map<string, TakenOff>,
  contents: ProofContents,
): RelinkedProof[] {
  const relinked: RelinkedProof[] = [];
  for (const [id, title] of [...linked]) {
    const present = contents.get(id)?.at(-1)?.sha256;
    if (present === undefined) continue;
    const former = [...unlinked].find(
      ([gone, { at }]) =>
        contents.get(gone)?.findLast(({ createdAt }) => createdAt <= at)?.sha256 === present,
    );
    if (!former) continue;
    const [gone, { title: formerTitle }] = former;
    linked.delete(id);
    unlinked.delete(gone);
    relinked.push({ id, title, former: formerTitle });
  }
  return relinked;
}

/** The newest note of those that came with the new contents. */
function noteOf(
  contents: readonly ProofContent[] | undefined,
  { from, to }: Pick<RevisedProof, 'from' | 'to'>,
): string | null {
  const told = contents?.findLast(({ number, note }) => number > from && number <= to && note !== null);
  return told?.note ?? null;
}
