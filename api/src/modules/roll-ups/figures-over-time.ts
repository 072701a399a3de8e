import {
  coverageFromWeights,
  isDutyOf,
  NO_WEIGHTS,
  STANDINGS,
  sumStandingWeights,
  type StandingWeights,
  type UnitCoverage,
  type UnitStanding,
} from '@miara/shared';
import type { DatedVersion, VersionedItem } from '../standards/standards.reader.js';
import type { UnitFacts } from '../units/units.reader.js';

/** How a unit's weights differ from those on the day before in the list of days. */
export interface WeightsChange {
  versionId: string;
  teryt: string;
  /** Place of the day in the list. */
  day: number;
  /** Whether these duties ask the same in every version of the run. */
  comparable: boolean;
  /** By how many duties it differs. */
  duties: number;
  weights: StandingWeights;
}

/** What a figure is made of on one day. */
export interface DayFigures {
  asOf: string;
  version: DatedVersion;
  /** Units of the group, with a duty in the part or without. */
  members: readonly UnitFacts[];
  /** Those of them that have a duty in the part, with all their duties in it. */
  units: CountedInPart[];
  /** The same with those duties only that every version of the run asks alike. */
  comparable: CountedInPart[];
}

export interface CountedInPart {
  unit: UnitFacts;
  weights: StandingWeights;
}

/** A day with its members and version, before anything is counted. */
export interface DayToCount {
  asOf: string;
  version: DatedVersion;
  units: readonly UnitFacts[];
}

/**
 * Weights of every unit on every day, from the changes between them. Where nothing stood yet (before the version or the
 * membership began) the duties count as not begun and not assessed, as everywhere.
 */
export function figuresOverTime(
  days: readonly DayToCount[],
  items: readonly VersionedItem[],
  comparableKeys: ReadonlySet<string>,
  changes: readonly WeightsChange[],
): DayFigures[] {
  const pending = new Map<string, WeightsChange[]>();
  for (const change of changes) {
    const key = `${change.versionId} ${change.day}`;
    const known = pending.get(key);
    if (known) known.push(change);
    else pending.set(key, [change]);
  }
  const running = new Map<string, { duties: number; weights: StandingWeights }>();
  const versions = [...new Set(days.map(({ version }) => version.id))];
  return days.map(({ asOf, version, units }, at) => {
    for (const id of versions) {
      for (const change of pending.get(`${id} ${at}`) ?? []) {
        const key = keyOf(id, change.teryt, change.comparable);
        const known = running.get(key);
        running.set(key, {
          duties: (known?.duties ?? 0) + change.duties,
          weights: sumStandingWeights([known?.weights ?? NO_WEIGHTS, change.weights]),
        });
      }
    }
    const own = items.filter(({ versionId }) => versionId === version.id);
    const shared = own.filter(({ key }) => comparableKeys.has(key));
    const count = (counted: readonly VersionedItem[], parts: readonly boolean[]): CountedInPart[] =>
      units.flatMap((unit) => {
        const duties = counted.filter(({ duty }) => isDutyOf(duty, unit.kind));
        if (duties.length === 0) return [];
        const kept = parts.flatMap(
          (comparable) => running.get(keyOf(version.id, unit.teryt, comparable)) ?? [],
        );
        const stood = kept.some((part) => part.duties > 0);
        const weights = stood
          ? sumStandingWeights(kept.map((part) => part.weights))
          : { ...NO_WEIGHTS, not_started: duties.reduce((sum, { weight }) => sum + weight, 0) };
        return [{ unit, weights }];
      });
    return {
      asOf,
      version,
      members: units,
      units: count(own, [true, false]),
      comparable: count(shared, [true]),
    };
  });
}

/** Units as shared/scoring takes them. */
export function coveragesFrom(units: readonly CountedInPart[]): UnitCoverage[] {
  return units.map(({ unit, weights }) => ({
    kind: unit.kind,
    population: unit.residents,
    coverage: coverageFromWeights(weights),
  }));
}

/** The same of one item: its weight stands in exactly one standing. */
export function standingsFrom(units: readonly CountedInPart[]): UnitStanding[] {
  return units.map(({ unit, weights }) => ({
    kind: unit.kind,
    population: unit.residents,
    standing: STANDINGS.find((standing) => weights[standing] > 0) ?? 'not_started',
    assessed: weights.assessed > 0,
  }));
}

function keyOf(versionId: string, teryt: string, comparable: boolean): string {
  return `${versionId} ${teryt} ${comparable}`;
}
