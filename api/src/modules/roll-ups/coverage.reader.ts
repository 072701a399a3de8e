import {
  coverageFromWeights,
  isDutyOf,
  NO_WEIGHTS,
  sumStandingWeights,
  type Coverage,
  type Duty,
  type StandingWeights,
  type UnitCoverage,
  type UnitKind,
} from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** Counters of one unit in one area and phase, as the database keeps, recounts or publishes them. */
export interface CounterRow {
  teryt: string;
  area: string;
  phase: number;
  weights: StandingWeights;
}

/** What must be known of an item to tell whose duties it adds. */
export interface CountedItem {
  area: string;
  phase: number;
  duty: Duty;
  weight: number;
}

/** What must be known of a unit to count it. */
export interface CountableUnit {
  teryt: string;
  kind: UnitKind;
  residents: number | null;
}

/** A unit with its counters: one part per area and phase in which it has duties. */
export interface CountedUnit<Unit extends CountableUnit = CountableUnit> {
  unit: Unit;
  parts: readonly CounterRow[];
}

/** To which part of the standard a figure is narrowed. */
export interface Part {
  area?: string;
  phase?: number;
}

/**
 * Puts counters to units. Where nothing was counted (the unit or the version was not there yet on that day) the
 * unit's duties stand as not begun and not assessed: "no data", with the same denominator as any other day.
 */
export function countUnits<Unit extends CountableUnit>(
  items: readonly CountedItem[],
  units: readonly Unit[],
  rows: readonly CounterRow[],
): CountedUnit<Unit>[] {
  const counted = new Map(rows.map((row) => [keyOf(row.teryt, row.area, row.phase), row.weights]));
  return units.map((unit) => {
    const parts = new Map<string, CounterRow>();
    for (const { area, phase, duty, weight } of items) {
      if (!isDutyOf(duty, unit.kind)) continue;
      const key = keyOf(unit.teryt, area, phase);
      const kept = counted.get(key);
      const known = parts.get(key);
      const weights =
        kept ?? sumStandingWeights([known?.weights ?? NO_WEIGHTS, { ...NO_WEIGHTS, not_started: weight }]);
      if (!known || !kept) parts.set(key, { teryt: unit.teryt, area, phase, weights });
    }
    return { unit, parts: [...parts.values()] };
  });
}

/** Coverage of a unit, whole or of one area or phase. */
export function coverageOfUnit({ parts }: CountedUnit, part: Part = {}): Coverage {
  return coverageFromWeights(sumStandingWeights(partsIn(parts, part).map(({ weights }) => weights)));
}

/** The units of a group as shared/scoring takes them. Units without a duty in the part are not in the group. */
export function coveragesOf(units: readonly CountedUnit[], part: Part = {}): UnitCoverage[] {
  return unitsWithDuties(units, part).map((counted) => ({
    kind: counted.unit.kind,
    population: counted.unit.residents,
    coverage: coverageOfUnit(counted, part),
  }));
}

/** Units that have at least one duty in the part. */
export function unitsWithDuties<Unit extends CountableUnit>(
  units: readonly CountedUnit<Unit>[],
  part: Part,
): CountedUnit<Unit>[] {
  return units.filter(({ parts }) => partsIn(parts, part).length > 0);
}

function partsIn(parts: readonly CounterRow[], { area, phase }: Part): readonly CounterRow[] {
  return parts.filter(
    (row) => (area === undefined || row.area === area) && (phase === undefined || row.phase === phase),
  );
}

function keyOf(teryt: string, area: string, phase: number): string {
  return `${teryt} ${area} ${phase}`;
}

/** A row of counters as SQL gives it: the weights beside the keys. */
export type FlatCounterRow = Omit<CounterRow, 'weights'> & StandingWeights;

export function toCounterRow({ teryt, area, phase, ...weights }: FlatCounterRow): CounterRow {
  return { teryt, area, phase, weights };
}

/** Answers of the counters to other modules. */
@Injectable()
export class CoverageReader {
  /** Units with their counters at the end of a day. One statement for any number of units. */
  async onDay<Unit extends CountableUnit>(
    tx: Tx,
    versionId: string,
    items: readonly CountedItem[],
    units: readonly Unit[],
    asOf: string,
  ): Promise<CountedUnit<Unit>[]> {
    const rows = await tx.query<FlatCounterRow>(
      `SELECT counters.teryt, areas.code AS area, phases.number AS phase,
              counters.confirmed_weight AS confirmed, counters.declared_weight AS declared,
              counters.lapsed_weight AS lapsed, counters.in_progress_weight AS in_progress,
              counters.planned_weight AS planned, counters.not_started_weight AS not_started,
              counters.not_applicable_weight AS not_applicable, counters.assessed_count AS assessed
       FROM counters_on($1, $2::date) AS counters
       JOIN areas ON areas.tenant_id = counters.tenant_id AND areas.id = counters.area_id
       JOIN phases ON phases.tenant_id = counters.tenant_id AND phases.id = counters.phase_id
       WHERE counters.teryt = ANY ($3)`,
      [versionId, asOf, units.map(({ teryt }) => teryt)],
    );
    return countUnits(items, units, rows.map(toCounterRow));
  }
}
