import { describe, expect, it } from '@jest/globals';
import { groupOf, groupTasks } from '../task-groups.js';

/** A Wednesday. */
const TODAY = '2026-11-25';

describe('a task', () => {
  it.each([
    ['2026-11-24', 'overdue'],
    ['2026-11-25', 'today'],
    ['2026-11-26', 'week'],
    ['2026-11-29', 'week'],
    ['2026-11-30', 'later'],
    [null, 'none'],
  ] as const)('that is due on %s stands under %s', (dueOn, group) => {
    expect(groupOf(dueOn, TODAY)).toBe(group);
  });

  it('that is due tomorrow is of next week on a Sunday', () => {
    expect(groupOf('2026-11-30', '2026-11-29')).toBe('later');
  });

  it('keeps its place within its group, and empty groups are left out', () => {
    const tasks = [
      { dueOn: '2026-11-20' },
      { dueOn: '2026-12-24' },
      { dueOn: '2026-12-31' },
      { dueOn: null },
    ];
    expect(groupTasks(tasks, TODAY)).toEqual([
      { group: 'overdue', tasks: [tasks[0]] },
      { group: 'later', tasks: [tasks[1], tasks[2]] },
      { group: 'none', tasks: [tasks[3]] },
    ]);
  });
});
