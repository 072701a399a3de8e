import type { ActionStatus } from '../vocabulary/action-status.js';

/** What of an action a computed indicator adds up. */
export const ACTION_MEASURES = ['actions', 'people', 'money'] as const;

export type ActionMeasure = (typeof ACTION_MEASURES)[number];

/** How an item says that its indicator is counted from the action log. */
export interface CountedFromActions {
  /** The number of actions, the people of the unit's shares, or the money of them (in grosz). */
  measure: ActionMeasure;
  /** Codes of the kinds that count; empty = every kind. */
  kinds: readonly string[];
  /** Length of the window in months, counted back from the day that is asked for. */
  months: number;
}

/** What has to be known of an action credited to a unit and an item. */
export interface CreditedAction {
  kind: string;
  status: ActionStatus;
  startsOn: string;
  /** Last day, itself included; null = one day. */
  endsOn: string | null;
  /** The unit's share. */
  people: number | null;
  costGrosz: number | null;
}

/** Why an action does not count. */
export const NOT_COUNTED = ['not_done', 'other_kind', 'outside_window', 'no_number'] as const;

export type NotCounted = (typeof NOT_COUNTED)[number];

/** Days of a window, both included (YYYY-MM-DD). */
export interface CountingWindow {
  from: string;
  to: string;
}

/**
 * The months that end with a day: twelve months to 23 November 2026 begin on 24 November 2025. A month is counted from
 * its last day where the earlier one is shorter, so that a window never reaches back further than its length.
 */
export function windowEndingOn(day: string, months: number): CountingWindow {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastOfMonth) + 1);
  return { from: first.toISOString().slice(0, 10), to: day };
}

/**
 * Why an action is left out of a computed indicator; null = it counts. An action counts once, on its last day, so that a
 * course is in exactly one year.
 */
export function whyNotCounted(
  rule: CountedFromActions,
  { kind, status, startsOn, endsOn, people, costGrosz }: CreditedAction,
  { from, to }: CountingWindow,
): NotCounted | null {
  if (status !== 'done') return 'not_done';
  if (rule.kinds.length > 0 && !rule.kinds.includes(kind)) return 'other_kind';
  const day = endsOn ?? startsOn;
  if (day < from || day > to) return 'outside_window';
  if (rule.measure === 'people' && people === null) return 'no_number';
  if (rule.measure === 'money' && costGrosz === null) return 'no_number';
  return null;
}

/** The indicator's value: a count of actions or people, or an amount in grosz. */
export function countFromActions(
  rule: CountedFromActions,
  actions: readonly CreditedAction[],
  window: CountingWindow,
): number {
  return actions
    .filter((action) => whyNotCounted(rule, action, window) === null)
    .reduce((sum, action) => sum + weightOf(rule.measure, action), 0);
}

function weightOf(measure: ActionMeasure, { people, costGrosz }: CreditedAction): number {
  if (measure === 'actions') return 1;
  return (measure === 'people' ? people : costGrosz) ?? 0;
}
