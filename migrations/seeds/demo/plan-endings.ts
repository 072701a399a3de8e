import { addDays } from './calendar.js';
import { lastWords } from './last-words.js';
import type { Random } from './random.js';
import type { UnitDesk } from './unit-desk.js';

/** Days from today until a proof is no longer in force: within a week, a month and two. */
const ENDS_IN: readonly (readonly [number, number])[] = [
  [3, 6],
  [2, 7],
  [12, 26],
  [10, 29],
  [36, 56],
  [33, 59],
];

/** Lets some proofs of confirmed items end soon, so that the unit is warned. After everything else was planned. */
export function planEndings(desk: UnitDesk, random: Random): void {
  const { today } = desk.setting.period;
  const said = lastWords(desk.steps);
  const used = new Set(
    desk.steps.flatMap((step) =>
      step.kind === 'link' && said.get(step.row.id)?.kind === 'confirm' ? [step.row.evidenceId] : [],
    ),
  );
  const inForce = desk.proofs.filter(
    ({ id, effectiveUntil }) => used.has(id) && (effectiveUntil === null || effectiveUntil > today),
  );
  for (const [index, proof] of random.shuffled(inForce).slice(0, ENDS_IN.length).entries()) {
    proof.effectiveUntil = addDays(today, random.int(...(ENDS_IN[index] ?? [30, 60])));
  }
}
