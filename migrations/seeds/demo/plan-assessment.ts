import type { StandardItem } from '../reference/read-data.js';
import { AssessmentScript } from './assessment-script.js';
import { addDays, daysBetween, workdayFrom, type Day } from './calendar.js';
import type { Outcome } from './outcomes.js';
import { MISTAKEN_WITHDRAWAL, WITHDRAW_REASONS } from './proof-form.js';
import type { Random } from './random.js';
import { REASONS_NOT_APPLICABLE } from './statements.js';
import type { ProofRow } from './steps.js';
import type { UnitDesk } from './unit-desk.js';

/** When work on an item of a phase begins, as shares of the history: the first phase first. */
const WINDOWS: readonly (readonly [number, number])[] = [
  [0, 0.72],
  [0.12, 0.86],
  [0.3, 0.9],
  [0.48, 0.92],
];

/** Tells the story of one assessment up to its outcome. */
export function planAssessment(desk: UnitDesk, item: StandardItem, outcome: Outcome): void {
  const random = desk.setting.random.of(item.code);
  const script = new AssessmentScript(desk, item, random);
  switch (outcome) {
    case 'untouched':
      return;
    case 'not_started':
      return script.notStarted(someSession(desk, item, random));
    case 'planned':
      return script.planned(someSession(desk, item, random));
    case 'in_progress':
      return script.inProgress(someSession(desk, item, random));
    case 'ready':
      script.inPlace(desk.sessionBefore(1, 35, random));
      return;
    case 'awaiting': {
      const day = desk.sessionBefore(1, 22, random);
      script.inPlace(day);
      return script.submit(day);
    }
    case 'returned':
      return planReturned(desk, script, random);
    case 'confirmed':
      planConfirmed(desk, script, random);
      return;
    case 'expired':
      planExpired(desk, script, random);
      return;
    case 'renewed':
      return planRenewed(desk, script, random);
    case 'withdrawn':
      planWithdrawn(desk, script, random, random.pick(WITHDRAW_REASONS));
      return;
    case 'restored':
      return planRestored(desk, script, random);
    case 'reworked':
      return planReworked(desk, script, random);
    case 'not_applicable':
      return planNotApplicable(desk, script, random);
  }
}

interface Confirmed {
  readonly day: Day;
  readonly proof: ProofRow | null;
}

/** In place, submitted, perhaps returned once, confirmed. Null when the history ends before the confirmation. */
function planConfirmed(
  desk: UnitDesk,
  script: AssessmentScript,
  random: Random,
  { ownProof = false, early = 1 }: { ownProof?: boolean; early?: number } = {},
): Confirmed | null {
  const begun = someSession(desk, script.item, random, early);
  let submitted = begun;
  const later = desk.sessionFrom(addDays(begun, 20));
  if (random.chance(0.35) && later !== null && daysBetween(later, desk.setting.period.today) > 25) {
    if (random.chance(0.5)) script.planned(begun);
    else script.inProgress(begun);
    submitted = later;
  }
  const proof = script.inPlace(submitted, { ownProof });
  script.submit(submitted);
  if (random.chance(0.03)) {
    const again = desk.sessionFrom(addDays(submitted, 1));
    if (again === null) return null;
    script.recall(submitted);
    script.correct(again);
    script.submit(again);
    submitted = again;
  }
  let review = desk.reviewAfter(submitted, random.int(2, 16));
  if (review === null) return null;
  if (random.chance(0.18)) {
    script.sendBack(review);
    const again = desk.sessionFrom(addDays(review, 2));
    if (again === null) return null;
    script.correct(again);
    script.submit(again);
    review = desk.reviewAfter(again, random.int(2, 10));
    if (review === null) return null;
  }
  script.confirm(review);
  return { day: review, proof };
}

/** Confirmed on a proof of its own whose period has ended since. Null when there was no time for that. */
function planExpired(
  desk: UnitDesk,
  script: AssessmentScript,
  random: Random,
): { endedOn: Day; proof: ProofRow } | null {
  const confirmed = planConfirmed(desk, script, random, { ownProof: true, early: 0.75 });
  if (confirmed === null || confirmed.proof === null) return null;
  const { day, proof } = confirmed;
  const room = daysBetween(day, desk.setting.period.today) - 3;
  if (room < 15) return null;
  const endedOn = addDays(day, random.int(12, room));
  proof.effectiveUntil = endedOn;
  return { endedOn, proof };
}

function planRenewed(desk: UnitDesk, script: AssessmentScript, random: Random): void {
  const expired = planExpired(desk, script, random);
  const again = expired === null ? null : desk.sessionFrom(addDays(expired.endedOn, 3));
  if (expired === null || again === null) return;
  script.detach(again, expired.proof);
  script.attach(again, { fresh: true });
  script.submit(again);
  const review = desk.reviewAfter(again, random.int(2, 12));
  if (review !== null) script.confirm(review);
}

/** Confirmed on a proof of its own that was withdrawn in the last weeks. Null when there was no time for that. */
function planWithdrawn(
  desk: UnitDesk,
  script: AssessmentScript,
  random: Random,
  reason: string,
): { withdrawnOn: Day; proof: ProofRow } | null {
  const confirmed = planConfirmed(desk, script, random, { ownProof: true, early: 0.6 });
  if (confirmed === null || confirmed.proof === null) return null;
  const { day, proof } = confirmed;
  desk.reserve(proof);
  const withdrawnOn = workdayFrom(addDays(desk.setting.period.today, -random.int(14, 30)));
  if (withdrawnOn <= day) return null;
  script.withdraw(withdrawnOn, proof, reason);
  return { withdrawnOn, proof };
}

function planRestored(desk: UnitDesk, script: AssessmentScript, random: Random): void {
  const withdrawn = planWithdrawn(desk, script, random, MISTAKEN_WITHDRAWAL);
  if (withdrawn === null) return;
  const { withdrawnOn, proof } = withdrawn;
  script.restore(workdayFrom(addDays(withdrawnOn, 1)), proof);
}

function planReworked(desk: UnitDesk, script: AssessmentScript, random: Random): void {
  const confirmed = planConfirmed(desk, script, random, { early: 0.85 });
  const later = confirmed === null ? null : desk.sessionFrom(addDays(confirmed.day, random.int(20, 90)));
  if (later !== null) script.update(later);
}

function planReturned(desk: UnitDesk, script: AssessmentScript, random: Random): void {
  const day = desk.sessionBefore(24, 80, random);
  script.inPlace(day);
  script.submit(day);
  const review = desk.reviewAfter(day, random.int(3, 14));
  if (review !== null) script.sendBack(review);
}

function planNotApplicable(desk: UnitDesk, script: AssessmentScript, random: Random): void {
  const day = someSession(desk, script.item, random);
  script.notApplicable(day, REASONS_NOT_APPLICABLE[script.item.code] ?? 'Zadanie nie dotyczy samorządu.');
  script.submit(day);
  const review = desk.reviewAfter(day, random.int(2, 14));
  if (review !== null) script.confirm(review);
}

/** A session within the window of the item's phase. `early` below 1 leaves time for what comes after. */
function someSession(desk: UnitDesk, item: StandardItem, random: Random, early = 1): Day {
  const { period, profile } = desk.setting;
  const [from, to] = WINDOWS[item.phase - 1] ?? [0.3, 0.9];
  const length = daysBetween(period.start, period.today) - profile.startsAfter;
  const at = profile.startsAfter + length * random.between(from, to) * early;
  return desk.sessionFrom(addDays(period.start, Math.floor(at))) ?? desk.sessionBefore(1, 60, random);
}
