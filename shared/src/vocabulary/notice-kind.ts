import type { JobKind } from './job-state.js';
import type { LocalizedText } from './localized-text.js';

/** What a person is told of in the product. Words for each: `notices:kind` on screen, `notice-words` in letters. */
export const NOTICE_KINDS = [
  'item_returned',
  'item_confirmed',
  'mentioned',
  'note_written',
  'request_asked',
  'request_sent_back',
  'request_accepted',
  'request_answered',
  'request_due',
  'reply_sent',
  'reply_decided',
  'period_deadline',
  'planned_date',
  'proof_expiring',
  'job_finished',
  'meeting_invited',
  'meeting_cancelled',
  'task_assigned',
  'task_due',
  'task_overdue',
  'escalation',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

export function isNoticeKind(value: unknown): value is NoticeKind {
  return (NOTICE_KINDS as readonly unknown[]).includes(value);
}

/** Facts that the sentence of a notice is made of; each kind uses some of them. */
export interface NoticeParams {
  /** Name of the unit it is about. */
  readonly unit?: LocalizedText;
  /** Code of the item. */
  readonly item?: string;
  /** How many things it is about, when it is more than one. */
  readonly count?: number;
  /** Name of the person who did it. */
  readonly who?: string;
  /** Title of the meeting, the task, the proof or the period. */
  readonly title?: string;
  /** Kind of work that ended, and whether it came to something. */
  readonly job?: JobKind;
  readonly failed?: boolean;
  /** The day it is about (YYYY-MM-DD). */
  readonly dueOn?: string;
  /** The instant it is about (ISO 8601). */
  readonly at?: string;
  /** Whether that day is over. */
  readonly overdue?: boolean;
}
