/** Where a work in the background stands, in the order in which it goes there. */
export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Kinds of work that somebody starts and waits for. */
export const JOB_KINDS = ['evidence_pack', 'register_import', 'council_chapters'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** Whether a work may still go on. */
export function isUnderWay(state: JobState): boolean {
  return state === 'queued' || state === 'running';
}
