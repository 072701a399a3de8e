import { describe, expect, it } from '@jest/globals';
import { isWiderPeriod } from '../evidence-life.js';
import { withScheme } from '../with-scheme.js';

const period = (effectiveFrom: string | null, effectiveUntil: string | null) => ({
  effectiveFrom,
  effectiveUntil,
});

describe('a period that was 2026 up to October', () => {
  const former = period('2026-01-01', '2026-11-01');
  it.each([
    ['the same', period('2026-01-01', '2026-11-01'), false],
    ['ending earlier', period('2026-01-01', '2026-10-01'), false],
    ['beginning later', period('2026-02-01', '2026-11-01'), false],
    ['ending later', period('2026-01-01', '2026-11-02'), true],
    ['without an end', period('2026-01-01', null), true],
    ['beginning earlier', period('2025-12-31', '2026-11-01'), true],
    ['without a beginning', period(null, '2026-11-01'), true],
    ['over already', period('2026-01-01', '2026-03-16'), true],
    ['not begun yet', period('2026-03-17', '2026-11-01'), true],
  ])('%s: has to be reviewed again %#', (_, present, expected) => {
    expect(isWiderPeriod(former, present, '2026-03-16')).toBe(expected);
  });
});

it.each([
  ['www.puck.pl/x', 'https://www.puck.pl/x'],
  [' http://puck.pl ', 'http://puck.pl'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['', ''],
])('the address %j is sent as %j', (typed, sent) => {
  expect(withScheme(typed)).toBe(sent);
});
