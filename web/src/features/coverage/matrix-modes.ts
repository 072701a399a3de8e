import { STANDINGS, type Standing } from '@miara/shared';
import type { MatrixCellResponse, MatrixMode } from '@miara/shared/api';

export const REVIEW_LOOKS = ['submitted', 'held', 'returned', 'draft', 'confirmed', 'untouched'] as const;
export const PROOF_LOOKS = [
  'ended',
  'within7',
  'within30',
  'within60',
  'later',
  'undated',
  'none',
  'untold',
] as const;
export const CHANGE_LOOKS = ['improved', 'fell', 'other', 'new', 'same'] as const;

export type ReviewLook = (typeof REVIEW_LOOKS)[number];
export type ProofLook = (typeof PROOF_LOOKS)[number];
export type ChangeLook = (typeof CHANGE_LOOKS)[number];

/** What a cell shows in a mode; one union, so that a mode can never borrow another one's symbol. */
export type Look =
  | { mode: 'standing'; look: Standing }
  | { mode: 'review'; look: ReviewLook; days?: number }
  | { mode: 'proof'; look: ProofLook; days?: number }
  | { mode: 'change'; look: ChangeLook };

/** Everything that a mode can show, in the order of its legend. */
export function looksOf(mode: MatrixMode): Look[] {
  switch (mode) {
    case 'standing':
      return STANDINGS.map((look) => ({ mode, look }));
    case 'review':
      return REVIEW_LOOKS.map((look) => ({ mode, look }));
    case 'proof':
      return PROOF_LOOKS.map((look) => ({ mode, look }));
    case 'change':
      return CHANGE_LOOKS.map((look) => ({ mode, look }));
  }
}

/**
 * What a cell shows.
 *
 * @param asOf the day of the matrix, from which days are counted
 * @param isHeld whether a decision about it waits in a batch; known to reviewers only
 */
export function lookOf(mode: MatrixMode, cell: MatrixCellResponse, asOf: string, isHeld: boolean): Look {
  switch (mode) {
    case 'standing':
      return { mode, look: cell.standing };
    case 'review':
      return { mode, ...reviewOf(cell, asOf, isHeld) };
    case 'proof':
      return { mode, ...proofOf(cell, asOf) };
    case 'change':
      return { mode, look: changeOf(cell) };
  }
}

/** The number of days is told where somebody must act: how long something waits. */
function reviewOf(
  { review, assessed, waitingSince }: MatrixCellResponse,
  asOf: string,
  isHeld: boolean,
): { look: ReviewLook; days?: number } {
  if (review === 'submitted') {
    const look = isHeld ? 'held' : 'submitted';
    return waitingSince === undefined ? { look } : { look, days: daysBetween(waitingSince, asOf) };
  }
  if (review === 'returned' || review === 'confirmed') return { look: review };
  return { look: assessed ? 'draft' : 'untouched' };
}

/** `proofEndsOn` is the first day without force, so on that day itself the proof has ended. */
function proofOf(
  { proofs, proofEndsOn }: MatrixCellResponse,
  asOf: string,
): { look: ProofLook; days?: number } {
  if (proofs === undefined) return { look: 'untold' };
  if (proofs === 0) return { look: 'none' };
  if (proofEndsOn === undefined) return { look: 'undated' };
  const days = daysBetween(asOf, proofEndsOn);
  if (days <= 0) return { look: 'ended' };
  if (days > 60) return { look: 'later' };
  return { look: days <= 7 ? 'within7' : days <= 30 ? 'within30' : 'within60', days };
}

/** From nothing to confirmed. What does not apply is outside: going there or back is neither better nor worse. */
const ORDER: readonly Standing[] = [
  'not_started',
  'planned',
  'in_progress',
  'lapsed',
  'declared',
  'confirmed',
];

function changeOf({ was, standing }: MatrixCellResponse): ChangeLook {
  if (was === undefined) return 'new';
  if (was === standing) return 'same';
  if (was === 'not_applicable' || standing === 'not_applicable') return 'other';
  return ORDER.indexOf(standing) > ORDER.indexOf(was) ? 'improved' : 'fell';
}

const DAY_MS = 86_400_000;

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Whether the standing moved in the seven days up to and including `asOf`. */
export function movedLately({ since, assessed }: MatrixCellResponse, asOf: string): boolean {
  return assessed && daysBetween(since, asOf) < 7;
}
