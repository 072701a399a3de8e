import { addMonths, comparableItems, FORECAST, monthsBetween } from '@miara/shared';
import { versionInForce } from '../standards/standards.reader.js';
import type { MeasuredGroup } from '../roll-ups/measured-group.reader.js';
import type { PaceAsked, PaceChange } from './dashboards.views.js';

/** What is asked about the past months, and what has to be left out of them. */
export interface Pace extends PaceAsked {
  /** Codes of items that the versions of these months ask differently. */
  leftOut: readonly string[];
}

/**
 * The ends of the past months, the last one being the day itself: twelve, or as many as there are since the standard was
 * published and the first of the units joined.
 */
export function paceOf(group: MeasuredGroup): Pace {
  const { asOf, units, versions, version, items } = group;
  const began = [versions[0]?.publishedOn ?? asOf, ...earliest(units.map(({ joinedOn }) => joinedOn))]
    .sort()
    .at(-1);
  const { months } = monthsBetween(began ?? asOf, asOf);
  const past = Math.min(FORECAST.pastMonths, months);
  const days = Array.from({ length: past + 1 }, (_, month) => addMonths(asOf, month - past));
  const inForce = days.map((day) => versionInForce(versions, day));
  const from = versions.indexOf(inForce[0] ?? version);
  const chain = versions.slice(from).map(({ id, number }) => ({
    number,
    items: items.filter(({ versionId }) => versionId === id),
  }));
  const keys = comparableItems(chain).comparable;
  const comparable = new Set(keys);
  return {
    days,
    versions: versions.slice(from).map(({ id }) => ({
      id,
      first: inForce.findIndex((held) => held.id === id),
      over: inForce.findLastIndex((held) => held.id === id) + 1,
    })),
    keys,
    leftOut: items
      .filter(({ versionId, key }) => versionId === version.id && !comparable.has(key))
      .map(({ code }) => code),
  };
}

function earliest(days: readonly string[]): string[] {
  return [...days].sort().slice(0, 1);
}

/** By how much the confirmed weight of a phase grew from each of the days to the next. */
export function stepsOf(
  phase: number,
  days: readonly string[],
  changes: readonly PaceChange[],
): { from: string; to: string; net: number }[] {
  const own = changes.filter((change) => change.phase === phase);
  return days.slice(1).map((to, at) => ({
    from: days[at] ?? to,
    to,
    net: own.filter(({ day }) => day === at + 1).reduce((sum, { confirmed }) => sum + confirmed, 0),
  }));
}
