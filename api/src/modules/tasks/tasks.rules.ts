import type { TaskSource, TaskStatus } from '@miara/shared';
import { TaskClosed, TaskClosesItself, TaskNotClosed } from './tasks.errors.js';

/** Parts of the list; see TaskListQuery. */
export const TASK_VIEWS = ['mine', 'team', 'overdue', 'done'] as const;
export type TaskView = (typeof TASK_VIEWS)[number];

/** What somebody may do with a task besides reading it. */
export const TASK_STEPS = ['done', 'drop', 'reopen'] as const;
export type TaskStep = (typeof TASK_STEPS)[number];

interface TaskState {
  readonly status: TaskStatus;
  readonly source: TaskSource;
}

/** What was returned is done when it is submitted again, not when somebody ticks it off. */
export function closesItself({ source }: TaskState): boolean {
  return source === 'returned';
}

export function maySteps(task: TaskState): Record<TaskStep | 'change', boolean> {
  const isOpen = task.status === 'open';
  return {
    change: isOpen,
    done: isOpen && !closesItself(task),
    drop: isOpen,
    reopen: !isOpen && !(closesItself(task) && task.status === 'done'),
  };
}

/** Throws unless the step can be taken now. */
export function checkStep(task: TaskState, step: TaskStep | 'change'): void {
  if (maySteps(task)[step]) return;
  if (step === 'reopen') throw task.status === 'open' ? new TaskNotClosed() : new TaskClosesItself();
  throw task.status === 'open' ? new TaskClosesItself() : new TaskClosed();
}

/** What is kept of typed words: null when nothing is left. NUL cannot be stored as text. */
export function keptWords(text: string | null | undefined): string | null {
  return text?.replaceAll('\0', '').trim() || null;
}
