import type { StandardItem } from '../reference/read-data.js';
import { reachInPhase, type Profile } from './profiles.js';
import type { Random } from './random.js';
import { REASONS_NOT_APPLICABLE } from './statements.js';

/** How far the story of one assessment goes by the end of the history. */
export type Outcome =
  | 'untouched'
  | 'not_started'
  | 'planned'
  | 'in_progress'
  | 'ready'
  | 'awaiting'
  | 'returned'
  | 'confirmed'
  /** Confirmed; the proof's period ended. */
  | 'expired'
  /** The same, then renewed and confirmed again. */
  | 'renewed'
  /** Confirmed; then its proof was withdrawn. */
  | 'withdrawn'
  /** The same by mistake: the proof was put back and the confirmation holds again. */
  | 'restored'
  /** Confirmed, then changed: waits for another review. */
  | 'reworked'
  | 'not_applicable';

/** Shares of what a unit has in place. */
const IN_PLACE: readonly [Outcome, number][] = [
  ['confirmed', 0.75],
  ['expired', 0.045],
  ['renewed', 0.035],
  ['reworked', 0.03],
  ['awaiting', 0.055],
  ['returned', 0.045],
  ['ready', 0.04],
];
/** Shares of the rest. */
const NOT_YET: readonly [Outcome, number][] = [
  ['in_progress', 0.24],
  ['planned', 0.24],
  ['not_started', 0.2],
  ['untouched', 0.32],
];
/** What a unit with a demo account surely has. */
const SHOWCASE: readonly [Outcome, number][] = [
  ['awaiting', 5],
  ['returned', 4],
  ['ready', 6],
  ['expired', 2],
  ['reworked', 2],
  ['in_progress', 5],
  ['planned', 4],
  ['withdrawn', 1],
  ['restored', 1],
];

export function drawOutcomes(
  items: readonly StandardItem[],
  profile: Profile,
  random: Random,
): Map<string, Outcome> {
  if (profile.silent) return new Map(items.map((item) => [item.code, 'untouched']));
  const outcomes = new Map(
    items.map((item) => [item.code, drawOutcome(item, profile, random.of(item.code))]),
  );
  if (profile.showcase) {
    // What is confirmed stays so as far as possible: the unit should not look worse than its neighbours for it.
    const isConfirmed = (code: string) => Number(outcomes.get(code) === 'confirmed');
    const codes = random.shuffled([...outcomes.keys()]).sort((a, b) => isConfirmed(a) - isConfirmed(b));
    for (const [outcome, count] of SHOWCASE) {
      for (const code of codes.splice(0, count)) outcomes.set(code, outcome);
    }
  }
  return outcomes;
}

function drawOutcome(item: StandardItem, profile: Profile, random: Random): Outcome {
  if (item.code in REASONS_NOT_APPLICABLE && random.chance(0.3 * Math.min(1, profile.reach * 2.5))) {
    return 'not_applicable';
  }
  return draw(random.chance(reachInPhase(profile.reach, item.phase)) ? IN_PLACE : NOT_YET, random);
}

function draw(shares: readonly [Outcome, number][], random: Random): Outcome {
  let left = random.next();
  for (const [outcome, share] of shares) {
    left -= share;
    if (left < 0) return outcome;
  }
  return 'untouched';
}
