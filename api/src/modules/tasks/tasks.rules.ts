import type { TaskSource, TaskStatus } from '@miara/shared';
import { DecisionOver, TaskClosed, TaskClosesItself, TaskNotClosed } from './tasks.errors.js';

/** Parts of the list; see TaskListQuery. */
export const TASK_VIEWS = ['mine', 'team', 'overdue', 'done', 'all'] as const;
export type TaskView = (typeof TASK_VIEWS)[number];

/** What somebody may do with a task besides reading it. */
export const TASK_STEPS = ['done', 'drop', 'reopen'] as const;
export type TaskStep = (typeof TASK_STEPS)[number];

/** What says which step may follow. */
export interface TaskState {
  readonly status: TaskStatus;
  readonly source: TaskSource;
  /** Whether the return or the decision it comes from still asks for it. */
  readonly stillAsked: boolean;
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
    reopen: !isOpen && task.stillAsked && !(closesItself(task) && task.status === 'done'),
  };
}

/** Throws unless the step can be taken now. */
export function checkStep(task: TaskState, step: TaskStep | 'change'): void {
  if (maySteps(task)[step]) return;
  if (step === 'reopen') {
    if (task.status === 'open') throw new TaskNotClosed();
    throw closesItself(task) ? new TaskClosesItself() : new DecisionOver();
  }
  throw task.status === 'open' ? new TaskClosesItself() : new TaskClosed();
}

/** What is kept of typed words: null when nothing is left. NUL cannot be stored as text. */
export function keptWords(text: string | null | undefined): string | null {
  return text?.replaceAll('\0', '').trim() || null;
}
