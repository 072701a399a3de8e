/** Where a task of somebody stands. Overdue is no status: it follows from the day. */
export const TASK_STATUSES = ['open', 'done', 'dropped'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/**
 * Where a task came from: `manual`, made by somebody · `decision` of a meeting · `returned`, made by itself when an
 * assessment was returned · `duty`, an occurrence of a duty that recurs.
 */
export const TASK_SOURCES = ['manual', 'decision', 'returned', 'duty'] as const;
export type TaskSource = (typeof TASK_SOURCES)[number];

/** How often a recurring duty is due in a year: every 12 / n months. */
export const DUTY_TIMES = [1, 2, 3, 4, 6, 12] as const;
export type DutyTimes = (typeof DUTY_TIMES)[number];

/** `paused`: what falls into the pause is not made up for. `ended`: for good. */
export const RECURRING_DUTY_STATUSES = ['active', 'paused', 'ended'] as const;
export type RecurringDutyStatus = (typeof RECURRING_DUTY_STATUSES)[number];

/** Days before its day at which an occurrence of a duty becomes a task. */
export const LEAD_DAYS = { min: 0, max: 365, default: 30 } as const;

/** Whether it is open after its last day. Days are YYYY-MM-DD in Warsaw. */
export function isTaskOverdue(task: { status: TaskStatus; dueOn: string | null }, today: string): boolean {
  return task.status === 'open' && task.dueOn !== null && task.dueOn < today;
}
