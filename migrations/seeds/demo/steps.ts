import type { ActionStatus, DeclarationState, ReplyOutcome, ReplyStance } from '@miara/shared';
import type { Day } from './calendar.js';
import type { ProofContent } from './proof-content.js';

/** What a unit says about an item at one moment. */
export interface Declaration {
  readonly state: DeclarationState;
  readonly statement: string | null;
  readonly indicatorValue: number | null;
  readonly plannedOn: Day | null;
  readonly reason: string | null;
}

/** A proof; `effectiveUntil` is decided when the unit's story is known to its end, so it stays open until then. */
export interface ProofRow extends ProofContent {
  readonly id: string;
  readonly teryt: string;
  readonly kind: string;
  readonly title: string;
  readonly note: string | null;
  readonly effectiveFrom: Day | null;
  /** First day no longer in force. */
  effectiveUntil: Day | null;
}

interface AssessmentRow {
  readonly id: string;
  /** Item code; it gives the rows of a batch their order. */
  readonly item: string;
}

interface LinkRow extends AssessmentRow {
  readonly evidenceId: string;
  readonly title: string;
}

export interface ActionLogRow {
  readonly id: string;
  readonly teryt: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string | null;
  readonly status: ActionStatus;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly place: string | null;
  readonly peopleReached: number | null;
  readonly costGrosz: number | null;
  readonly units: readonly string[];
  readonly items: readonly string[];
  readonly itemIds: readonly string[];
  readonly evidence: readonly string[];
}

type ProofFacts = Pick<ProofRow, 'id' | 'teryt' | 'title'>;

/** Rows that each kind of step carries. */
export interface StepRows {
  unlink: LinkRow;
  /** A new proof of any form. */
  upload: ProofRow;
  /** `former`: hash of the content that was in use before. */
  revise: ProofFacts &
    ProofContent & { readonly number: number; readonly note: string; readonly former: string };
  withdraw: ProofFacts & { readonly reason: string };
  restore: ProofFacts;
  link: LinkRow & { readonly page: number | null; readonly excerpt: string | null };
  /** `changed`: per field what it was and what it is, as the product's audit trail has it. */
  declare: AssessmentRow & Declaration & { readonly changed: Readonly<Record<string, unknown>> };
  submit: AssessmentRow;
  recall: AssessmentRow;
  return: AssessmentRow & { readonly reason: string };
  confirm: AssessmentRow;
  /** A decision that waits in its reviewer's batch. */
  hold: AssessmentRow & {
    readonly decisionId: string;
    readonly decision: 'confirm' | 'return';
    readonly reason: string | null;
  };
  log: ActionLogRow;
  edit: Pick<ActionLogRow, 'id' | 'teryt' | 'status' | 'peopleReached'> & {
    readonly formerStatus: ActionStatus;
  };
  publish: { readonly id: string; readonly number: number; readonly note: string };
  /** The draft of a reply: to a publication, or (null) to the last return. */
  reply: AssessmentRow & {
    readonly replyId: string;
    readonly publication: number | null;
    readonly stance: ReplyStance;
    readonly text: string;
  };
  sendReply: { readonly replyId: string };
  decideReply: { readonly replyId: string; readonly outcome: ReplyOutcome; readonly words: string };
  publishReply: { readonly replyId: string };
  setReplyDays: { readonly afterReturn: number; readonly afterPublication: number };
}

export type StepKind = keyof StepRows;

/** Order within one moment: proof is there before it is linked, and a declaration before it is submitted. */
export const STEP_ORDER = [
  'unlink',
  'upload',
  'revise',
  'withdraw',
  'restore',
  'link',
  'declare',
  'submit',
  'recall',
  'return',
  'confirm',
  'hold',
  'log',
  'edit',
  'publish',
  'reply',
  'sendReply',
  'decideReply',
  'publishReply',
  'setReplyDays',
] as const satisfies readonly StepKind[];

/** One thing somebody did. */
export type Step = {
  [Kind in StepKind]: {
    readonly kind: Kind;
    readonly day: Day;
    /** Minutes after midnight in Poland. */
    readonly minute: number;
    readonly personId: string;
    readonly row: StepRows[Kind];
  };
}[StepKind];

/** Everything one person did of one kind at one moment: one statement of the database. */
export interface Batch {
  readonly kind: StepKind;
  readonly minute: number;
  readonly personId: string;
  readonly rows: readonly object[];
}

/** Puts steps into the order of time, by days. */
export function batchesByDay(steps: readonly Step[]): [Day, Batch[]][] {
  const keyed = steps.map((step, index) => ({ step, index, order: STEP_ORDER.indexOf(step.kind) }));
  keyed.sort(
    (a, b) =>
      compare(a.step.day, b.step.day) ||
      a.step.minute - b.step.minute ||
      a.order - b.order ||
      compare(a.step.personId, b.step.personId) ||
      a.index - b.index,
  );
  const days = new Map<Day, (Batch & { rows: object[] })[]>();
  for (const { step } of keyed) {
    const { kind, day, minute, personId, row } = step;
    const batches = days.get(day) ?? [];
    days.set(day, batches);
    const last = batches.at(-1);
    if (last?.kind === kind && last.minute === minute && last.personId === personId) last.rows.push(row);
    else batches.push({ kind, minute, personId, rows: [row] });
  }
  return [...days];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
