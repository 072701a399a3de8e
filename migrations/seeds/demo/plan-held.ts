import { addDays, workdayFrom, type Day } from './calendar.js';
import { lastWords } from './last-words.js';
import type { Random } from './random.js';
import { RETURN_REASONS } from './statements.js';
import type { Step } from './steps.js';
import { REVIEW_MINUTE } from './unit-desk.js';

/** What a reviewer has decided on the last working day and not sent yet. */
const DECISIONS = ['confirm', 'return', 'confirm'] as const;

/** Decisions that wait in the batch of a reviewer, about what waits longest. */
export function planHeld(steps: readonly Step[], reviewerId: string, today: Day, random: Random): Step[] {
  const day = lastWorkdayBefore(today);
  const waiting = [...lastWords(steps).values()].filter((step) => step.kind === 'submit' && step.day <= day);
  // Sorting is stable: of one day, the units come in their order.
  waiting.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return waiting.slice(0, DECISIONS.length).map(({ row }, index) => {
    const decision = DECISIONS[index] ?? 'confirm';
    const reason = decision === 'return' ? random.pick(RETURN_REASONS) : null;
    const held = { id: row.id, item: row.item, decisionId: random.uuid(), decision, reason };
    return { kind: 'hold', day, minute: REVIEW_MINUTE, personId: reviewerId, row: held };
  });
}

function lastWorkdayBefore(today: Day): Day {
  let day = addDays(today, -1);
  while (workdayFrom(day) !== day) day = addDays(day, -1);
  return day;
}
