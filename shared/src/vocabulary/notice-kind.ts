import type { JobKind } from './job-state.js';
import type { LocalizedText } from './localized-text.js';

/**
 * What a person is told of in the product, in groups: one may say for each group whether it is mailed. Words for each
 * kind: `notices:kind` on screen, `notice-words` in letters.
 */
const KINDS_OF_GROUP = {
  review: ['item_returned', 'item_confirmed'],
  talk: ['mentioned', 'note_written'],
  requests: ['request_asked', 'request_sent_back', 'request_accepted', 'request_answered', 'request_due'],
  replies: ['reply_sent', 'reply_decided'],
  deadlines: ['period_deadline', 'planned_date', 'proof_expiring'],
  tasks: ['task_assigned', 'task_due', 'task_overdue'],
  meetings: ['meeting_invited', 'meeting_cancelled'],
  jobs: ['job_finished'],
  escalations: ['escalation'],
} as const;

export type NoticeGroup = keyof typeof KINDS_OF_GROUP;
export type NoticeKind = (typeof KINDS_OF_GROUP)[NoticeGroup][number];

export const NOTICE_GROUPS = Object.keys(KINDS_OF_GROUP) as readonly NoticeGroup[];
export const NOTICE_KINDS: readonly NoticeKind[] = Object.values(KINDS_OF_GROUP).flat();

export function noticeGroupOf(kind: NoticeKind): NoticeGroup {
  const group = NOTICE_GROUPS.find((one) => (KINDS_OF_GROUP[one] as readonly NoticeKind[]).includes(kind));
  if (!group) throw new Error(`${kind} is in no group`);
  return group;
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
