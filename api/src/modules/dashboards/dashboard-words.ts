import type { Standing } from '@miara/shared';

/** The way of a duty from nothing to a confirmation, in its order. */
export const FUNNEL_STEPS = [
  'not_started',
  'planned',
  'in_progress',
  'declared',
  'confirmed',
] as const satisfies readonly Standing[];
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** Of fewer moves no middle is told: one slow unit would be all of it. */
export const LEAST_MOVES = 5;

/** Standings of duties that are done, as far as the unit says. */
export const DONE_STANDINGS = ['confirmed', 'declared', 'lapsed'] as const satisfies readonly Standing[];
export type DoneStanding = (typeof DONE_STANDINGS)[number];

/**
 * Why nothing is forecast: the phase has no deadline, or it has passed, or it is three years away or more; there is
 * less than half a year of history; or nothing of the phase counts for these units.
 */
export const NO_FORECAST = ['no_deadline', 'passed', 'too_far', 'short_history', 'nothing_counts'] as const;
export type NoForecast = (typeof NO_FORECAST)[number];
