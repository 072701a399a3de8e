import { searchKeys, type ProblemDetails } from '@miara/shared';
import type { ActionResponse, EditActionRequest, LogActionRequest } from '@miara/shared/api';
import type { OutboxConflict, OutboxEntry } from './entry.js';

/** What came of sending an entry. */
export type Outcome =
  | { kind: 'done' }
  | { kind: 'no_answer' }
  | { kind: 'refused'; problem: ProblemDetails }
  | { kind: 'conflict'; conflict: OutboxConflict; problem?: ProblemDetails };

/** Whether the queue may go on to the next entry, must pause, or waits for its person. */
export type After = { entry: OutboxEntry; then: 'next' | 'pause' | 'stop' };

/** A server that fails at one entry so often is not merely busy: the entry is shown and the others go on. */
const MOST_FAILURES = 5;

/** How long an entry that was sent stays in sight, in ms. */
const SENT_IN_SIGHT = 24 * 60 * 60 * 1000;

/**
 * The entry to send now. Strictly in order: whatever waits for a network or for its person holds up what was made
 * later. What waits for a choice or a correction is stepped over, or one mistake would hold up a whole day.
 */
export function nextToSend(entries: readonly OutboxEntry[]): OutboxEntry | null {
  const first = entries.find(
    ({ state }) => state === 'waiting' || state === 'sending' || state === 'sign_in',
  );
  return first && first.state !== 'sign_in' ? first : null;
}

/** What an entry becomes after it was sent, and how the queue goes on. */
export function afterSending(entry: OutboxEntry, outcome: Outcome, now: Date): After {
  const { problem: _, conflict: __, ...plain } = entry;
  switch (outcome.kind) {
    case 'done':
      // The pictures are on the server; the device need not keep them.
      return { entry: { ...plain, state: 'sent', photos: [], sentAt: now.toISOString() }, then: 'next' };
    case 'no_answer':
      return { entry: { ...plain, state: 'waiting' }, then: 'pause' };
    case 'conflict': {
      const { conflict, problem } = outcome;
      return { entry: { ...plain, state: 'conflict', conflict, ...(problem && { problem }) }, then: 'next' };
    }
    case 'refused':
      return afterRefusal(plain, outcome.problem, now);
  }
}

function afterRefusal(entry: OutboxEntry, problem: ProblemDetails, now: Date): After {
  // The write was done before and only its answer was lost.
  if (problem.code === 'done_before') return afterSending(entry, { kind: 'done' }, now);
  if (problem.status === 401) return { entry: { ...entry, state: 'sign_in' }, then: 'stop' };
  if (problem.code === 'changed_since' && problem.present) {
    const present = problem.present as ActionResponse;
    // A screen sent the change before and lost the answer, or somebody else had the same thought.
    if (entry.kind === 'edit' && saysTheSame(entry.request, present)) {
      return afterSending(entry, { kind: 'done' }, now);
    }
    const conflict = { kind: 'changed', present } as const;
    return afterSending(entry, { kind: 'conflict', conflict }, now);
  }
  if (problem.code === 'idempotency_key_reused') {
    return afterSending(entry, { kind: 'conflict', conflict: { kind: 'corrected', present: null } }, now);
  }
  const passes = problem.status >= 500 || problem.status === 429;
  if (!passes) return { entry: { ...entry, state: 'refused', problem }, then: 'next' };
  const failures = entry.failures + (problem.code === 'unexpected' ? 1 : 0);
  if (failures < MOST_FAILURES) return { entry: { ...entry, state: 'waiting', failures }, then: 'pause' };
  return { entry: { ...entry, state: 'refused', failures: 0, problem }, then: 'next' };
}

/** The person signed in again: what waited for that waits for its turn. */
export function afterSignIn(entry: OutboxEntry): OutboxEntry {
  return entry.state === 'sign_in' ? { ...entry, state: 'waiting' } : entry;
}

/** Sends what was stopped once more, as it is. */
export function tryAgain(entry: OutboxEntry): OutboxEntry {
  if (entry.state === 'sent') return entry;
  const { problem: _, conflict: __, ...plain } = entry;
  return { ...plain, state: 'waiting', failures: 0 };
}

/** An entry with another content. The photos stay with it. */
export function corrected(entry: OutboxEntry, request: OutboxEntry['request']): OutboxEntry {
  return { ...tryAgain(entry), request } as OutboxEntry;
}

/** Whether an entry is done with: it was sent long enough ago to be out of sight. */
export function isForgotten({ state, sentAt }: OutboxEntry, now: Date): boolean {
  return state === 'sent' && sentAt !== undefined && now.getTime() - Date.parse(sentAt) > SENT_IN_SIGHT;
}

/** Entries that are not on the server yet. */
export function unsent(entries: readonly OutboxEntry[]): OutboxEntry[] {
  return entries.filter(({ state }) => state !== 'sent');
}

/**
 * An action of the log that says the same as a new entry, logged by whomever: the same day and kind, a unit in
 * common, and names of which one contains the other.
 */
export function sameAction(
  request: LogActionRequest,
  logged: readonly ActionResponse[],
): ActionResponse | null {
  const units = new Set([...(request.unit ? [request.unit] : []), ...request.units]);
  return (
    logged.find(
      (action) =>
        action.kind === request.kind &&
        action.startsOn === request.startsOn &&
        [action.unit, ...action.units].some(({ teryt }) => units.has(teryt)) &&
        areAlike(action.title, request.title),
    ) ?? null
  );
}

/** Whether what is stored has every value that the change asks for. */
export function saysTheSame(change: EditActionRequest, present: ActionResponse): boolean {
  const stored: Partial<Record<string, unknown>> = {
    ...present,
    units: present.units.map(({ teryt }) => teryt),
    items: present.items.map(({ code }) => code),
    evidence: present.evidence.map(({ id }) => id),
  };
  return Object.entries(change).every(([field, value]) => inOneForm(value) === inOneForm(stored[field]));
}

/** Lists of the log are sets: their order means nothing. */
function inOneForm(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value ?? null);
  return JSON.stringify(value.map((one) => JSON.stringify(one)).sort());
}

function areAlike(one: string, other: string): boolean {
  // Between blanks, so that "kurs 1" is not found in "kurs 12".
  const [a, b] = [` ${searchKeys(one).join(' ')} `, ` ${searchKeys(other).join(' ')} `];
  return a.trim() !== '' && b.trim() !== '' && (a.includes(b) || b.includes(a));
}

/** How long to wait before the next attempt after so many in vain, in ms. */
export function pauseAfter(attempts: number): number {
  return Math.min(5_000 * 2 ** Math.max(0, attempts - 1), 300_000);
}
