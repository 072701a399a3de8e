import type { TaskResponse } from '@miara/shared/api';
import { addDays, type Day } from '../../i18n/format.js';

/** When a task is due, as people plan their days. */
export const TASK_GROUPS = ['overdue', 'today', 'week', 'later', 'none'] as const;
export type TaskGroup = (typeof TASK_GROUPS)[number];

/** The Sunday that ends the week of a day. */
function endOfWeek(day: Day): Day {
  const fromMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, 6 - fromMonday);
}

/** @param today the day in Warsaw */
export function groupOf(dueOn: Day | null, today: Day): TaskGroup {
  if (dueOn === null) return 'none';
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  return dueOn <= endOfWeek(today) ? 'week' : 'later';
}

/** Tasks in their groups, in the order they came; groups without any are left out. */
export function groupTasks<Task extends Pick<TaskResponse, 'dueOn'>>(
  tasks: readonly Task[],
  today: Day,
): { group: TaskGroup; tasks: Task[] }[] {
  return TASK_GROUPS.map((group) => ({
    group,
    tasks: tasks.filter(({ dueOn }) => groupOf(dueOn, today) === group),
  })).filter((one) => one.tasks.length > 0);
}
