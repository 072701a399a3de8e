import { describe, expect, it } from '@jest/globals';
import { owedTo } from './owed.rules.js';

const AT = new Date('2026-03-01T08:00:00Z');

describe('what somebody on the list is owed', () => {
  it.each([
    ['planned', 0, null, false, 'invitation'],
    ['planned', 0, 0, false, null],
    ['planned', 1, 0, false, 'update'],
    ['planned', 1, 1, true, 'cancellation'],
    ['planned', 1, null, true, null],
    ['cancelled', 2, 1, false, 'cancellation'],
    ['cancelled', 2, null, false, null],
    ['held', 3, 1, false, null],
  ] as const)('%s at %s, sent %s, taken off: %s → %s', (status, sequence, sent, isOff, expected) => {
    const listed = {
      id: 'x',
      invitedSequence: sent,
      invitedAt: sent === null ? null : AT,
      removedAt: isOff ? AT : null,
    };
    expect(owedTo(listed, { status, sequence })).toBe(expected);
  });
});
