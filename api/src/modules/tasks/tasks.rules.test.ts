import { describe, expect, it } from '@jest/globals';
import type { TaskSource, TaskStatus } from '@miara/shared';
import { checkStep, keptWords, TASK_STEPS, type TaskStep } from './tasks.rules.js';

const outcome = (
  source: TaskSource,
  status: TaskStatus,
  step: TaskStep | 'change',
  stillAsked = true,
): string => {
  try {
    checkStep({ source, status, stillAsked }, step);
    return 'may';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const all = (source: TaskSource, status: TaskStatus): string[] =>
  (['change', ...TASK_STEPS] as const).map((step) => outcome(source, status, step));

describe('a task', () => {
  it.each([
    // change, done, drop, reopen
    ['manual', 'open', ['may', 'may', 'may', 'task_not_closed']],
    ['duty', 'done', ['task_closed', 'task_closed', 'task_closed', 'may']],
    ['decision', 'dropped', ['task_closed', 'task_closed', 'task_closed', 'may']],
    ['returned', 'open', ['may', 'task_closes_itself', 'may', 'task_not_closed']],
    ['returned', 'done', ['task_closed', 'task_closed', 'task_closed', 'task_closes_itself']],
    ['returned', 'dropped', ['task_closed', 'task_closed', 'task_closed', 'may']],
  ] as const)('from %s that is %s takes these steps: %s', (source, status, expected) => {
    expect(all(source, status)).toEqual(expected);
  });

  it('is not opened again for a return or a decision that is over', () => {
    expect(outcome('returned', 'dropped', 'reopen', false)).toBe('task_closes_itself');
    expect(outcome('decision', 'dropped', 'reopen', false)).toBe('task_decision_over');
    expect(outcome('decision', 'done', 'reopen', false)).toBe('task_decision_over');
  });

  it('keeps words without blanks around, and nothing when nothing is said', () => {
    expect(keptWords('  Zadzwonić\0 ')).toBe('Zadzwonić');
    expect(keptWords(' ')).toBeNull();
    expect(keptWords(undefined)).toBeNull();
  });
});
