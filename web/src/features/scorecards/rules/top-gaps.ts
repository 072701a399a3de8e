import { countsAsMet, countsInDenominator, type Standing } from '@miara/shared';

interface Gap {
  readonly item: string;
  readonly phase: number;
  readonly standing: Standing;
}

interface Phase {
  /** Phase number, as text. */
  readonly key: string;
  /** Last day in time, YYYY-MM-DD; null when the coordinator set none. */
  readonly deadline: string | null;
}

export interface TopGaps<G extends Gap, P extends Phase> {
  readonly phase: P;
  /** Everything of the phase that is not confirmed, what is farthest from it first. */
  readonly gaps: readonly G[];
  /** Whether the deadline was before the day of the figures. */
  readonly overdue: boolean;
}

/** Nothing done yet weighs heaviest for a reader; what only waits for the coordinator comes last. */
const URGENCY: readonly Standing[] = ['not_started', 'lapsed', 'planned', 'in_progress', 'declared'];

/** Whether an item of a scorecard is missing: it counts, and it is not confirmed. */
export function isGap(standing: Standing): boolean {
  return countsInDenominator(standing) && !countsAsMet(standing);
}

/**
 * What is missing in the phase that was due first and is not finished. Phases without a deadline come after those
 * with one, in their own order.
 *
 * @param asOf the day of the figures
 * @returns null when nothing is missing
 */
export function topGaps<G extends Gap, P extends Phase>(
  standings: readonly G[],
  phases: readonly P[],
  asOf: string,
): TopGaps<G, P> | null {
  const due = [...phases].sort(
    (a, b) => (a.deadline ?? '9999').localeCompare(b.deadline ?? '9999') || Number(a.key) - Number(b.key),
  );
  for (const phase of due) {
    const gaps = standings
      .filter(({ standing, phase: number }) => String(number) === phase.key && isGap(standing))
      .sort((a, b) => URGENCY.indexOf(a.standing) - URGENCY.indexOf(b.standing));
    if (gaps.length > 0) {
      return { phase, gaps, overdue: phase.deadline !== null && phase.deadline < asOf };
    }
  }
  return null;
}
