import type { Standing } from '@miara/shared';

interface Step {
  readonly standing: Standing;
  /** Day by which it is planned, YYYY-MM-DD. */
  readonly plannedOn: string | null;
}

export interface NextSteps<S extends Step> {
  /** Planned for the day of the figures or later, the nearest first. */
  readonly ahead: readonly (S & { plannedOn: string })[];
  /** How many should have been done by a day that has passed. */
  readonly late: number;
  /** How many are planned or under way without a day. */
  readonly undated: number;
}

/**
 * What the unit has planned or under way.
 *
 * @param asOf the day of the figures
 */
export function nextSteps<S extends Step>(standings: readonly S[], asOf: string): NextSteps<S> {
  const open = standings.filter(({ standing }) => standing === 'planned' || standing === 'in_progress');
  const dated = open.filter((step): step is S & { plannedOn: string } => step.plannedOn !== null);
  const ahead = dated
    .filter(({ plannedOn }) => plannedOn >= asOf)
    .sort((a, b) => a.plannedOn.localeCompare(b.plannedOn));
  return { ahead, late: dated.length - ahead.length, undated: open.length - dated.length };
}
