import { awaitsAnswer, type RequestStatus } from '@miara/shared';
import { AnswerReasonRequired, DueDayPassed, RequestNotOpen } from './requests.errors.js';

/** What the coordinator says about an answer. */
export const ANSWER_DECISIONS = ['accept', 'send_back'] as const;
export type AnswerDecision = (typeof ANSWER_DECISIONS)[number];

/** Parts of the list; see RequestListQuery. */
export const REQUEST_VIEWS = ['under_way', 'open', 'overdue', 'answered', 'closed', 'all'] as const;
export type RequestView = (typeof REQUEST_VIEWS)[number];

/** Throws unless the unit is asked now. */
export function checkAnswerable(status: RequestStatus): void {
  if (!awaitsAnswer(status)) throw new RequestNotOpen();
}

/** Throws unless there is an answer to decide about, or when nothing says what is missing. */
export function checkDecision(status: RequestStatus, decision: AnswerDecision, reason: string | null): void {
  if (status !== 'answered') throw new RequestNotOpen();
  if (decision === 'send_back' && reason === null) throw new AnswerReasonRequired();
}

/** Throws when it is closed already. */
export function checkCancellable(status: RequestStatus): void {
  if (status === 'accepted' || status === 'cancelled') throw new RequestNotOpen();
}

/** Nobody can be asked for yesterday. Days are YYYY-MM-DD in Warsaw. */
export function checkDueDay(dueOn: string, today: string): void {
  if (dueOn < today) throw new DueDayPassed(today);
}

/** What is kept of typed words: null when nothing is left. NUL cannot be stored as text. */
export function keptWords(text: string | null): string | null {
  return text?.replaceAll('\0', '').trim() || null;
}
