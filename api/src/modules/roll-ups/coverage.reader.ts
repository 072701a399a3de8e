import {
  byPolishText,
  coverageFromWeights,
  isDutyOf,
  NO_WEIGHTS,
  sumStandingWeights,
  type Coverage,
  type Duty,
  type LocalizedText,
  type StandingWeights,
  type UnitCoverage,
  type UnitKind,
} from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { prepared } from '../../platform/database/prepared-client.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainError } from '../../platform/http/domain-error.js';
import {
  phaseDeadlines,
  StandardsReader,
  VERSION_ON_DAY,
  versionLabel,
  type PhaseDeadlines,
  type VersionStructure,
} from '../standards/standards.reader.js';
import { MEMBERS_ON_DAY, terytsOf, type UnitFacts } from '../units/units.reader.js';

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
  const counted = new Map<string, Map<string, CounterRow>>();
  for (const row of rows) {
    const ofUnit = counted.get(row.teryt) ?? new Map<string, CounterRow>();
    counted.set(row.teryt, ofUnit.set(keyOf(row.area, row.phase), row));
  }
  const duties = new Map<UnitKind, Duties[]>();
  return units.map((unit) => {
    const ofKind = duties.get(unit.kind) ?? dutiesOf(items, unit.kind);
    duties.set(unit.kind, ofKind);
    const kept = counted.get(unit.teryt);
    const { teryt } = unit;
    const parts = ofKind.map(
      ({ key, area, phase, weight }) =>
        kept?.get(key) ?? { teryt, area, phase, weights: { ...NO_WEIGHTS, not_started: weight } },
    );
    return { unit, parts };
  });
}

/** The parts in which a kind of unit has duties, in the order of the standard, with what they weigh. */
interface Duties {
  key: string;
  area: string;
  phase: number;
  weight: number;
}

function dutiesOf(items: readonly CountedItem[], kind: UnitKind): Duties[] {
  const parts = new Map<string, Duties>();
  for (const { area, phase, duty, weight } of items) {
    if (!isDutyOf(duty, kind)) continue;
    const key = keyOf(area, phase);
    const part = parts.get(key);
    if (part) part.weight += weight;
    else parts.set(key, { key, area, phase, weight });
  }
  return [...parts.values()];
}

/** Coverage of a unit, whole or of one area or phase. */
export function coverageOfUnit({ parts }: CountedUnit, part: Part = {}): Coverage {
  const counted: StandingWeights[] = [];
  for (const row of parts) if (isIn(row, part)) counted.push(row.weights);
  return coverageFromWeights(sumStandingWeights(counted));
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
  return units.filter(({ parts }) => parts.some((row) => isIn(row, part)));
}

function isIn(row: CounterRow, { area, phase }: Part): boolean {
  return (area === undefined || row.area === area) && (phase === undefined || row.phase === phase);
}

function keyOf(area: string, phase: number): string {
  return `${area} ${phase}`;
}

/** A row of counters as SQL gives it: the weights beside the keys. */
export type FlatCounterRow = Omit<CounterRow, 'weights'> & StandingWeights;

export function toCounterRow({ teryt, area, phase, ...weights }: FlatCounterRow): CounterRow {
  return { teryt, area, phase, weights };
}

/** Members of a day with their counters, under the version of that day. */
export interface CoverageOnDay {
  tenantName: LocalizedText;
  structure: VersionStructure;
  /** Within the actor's place, in Polish order of names. */
  units: CountedUnit<UnitFacts>[];
  /** All members, also those outside the actor's place: only to tell whether a group lies wholly in it. */
  everybody: UnitFacts[];
  /** Gminas that are no members, by the powiat they lie in. */
  outsideOfPowiat: ReadonlyMap<string, number>;
}

/** Area, phase and weights of one counter, in the order of `ON_DAY`; as a list it is half as long as with names. */
type PackedCounters = [
  area: string,
  phase: number,
  confirmed: number,
  declared: number,
  lapsed: number,
  inProgress: number,
  planned: number,
  notStarted: number,
  notApplicable: number,
  assessed: number,
];

interface MemberRow extends UnitFacts {
  tenantName: LocalizedText;
  versionId: string;
  standardCode: string;
  number: string;
  deadlines: PhaseDeadlines | null;
  /** Null for a unit outside the actor's place and where nothing was counted yet. */
  counters: PackedCounters[] | null;
  gminasOutside: number | null;
}

/** $1 tenant, $2 day, $3 units of the actor's place (null = all). A tenant without members has one row without a unit. */
const ON_DAY = prepared(
  `WITH version AS MATERIALIZED (
     SELECT version.id AS "versionId", version."standardCode", version.number,
       ${phaseDeadlines('version.id')} AS deadlines,
       (SELECT tenants.name FROM tenants WHERE tenants.id = $1) AS "tenantName"
     FROM (${VERSION_ON_DAY}) AS version
   ), members AS MATERIALIZED (${MEMBERS_ON_DAY}), counted AS (
     SELECT counters.teryt, jsonb_agg(jsonb_build_array(
       areas.code, phases.number, counters.confirmed_weight, counters.declared_weight, counters.lapsed_weight,
       counters.in_progress_weight, counters.planned_weight, counters.not_started_weight,
       counters.not_applicable_weight, counters.assessed_count
     )) AS counters
     FROM counters_on((SELECT version."versionId" FROM version), $2::date) AS counters
     JOIN areas ON areas.tenant_id = counters.tenant_id AND areas.id = counters.area_id
     JOIN phases ON phases.tenant_id = counters.tenant_id AND phases.id = counters.phase_id
     WHERE $3::text[] IS NULL OR counters.teryt = ANY ($3)
     GROUP BY counters.teryt
   ), gminas AS (
     SELECT units.powiat_teryt, count(*)::integer AS "gminasOutside"
     FROM units
     WHERE units.powiat_teryt IN (SELECT coalesce(members."powiatTeryt", members.teryt) FROM members)
       AND NOT EXISTS (SELECT FROM members WHERE members.teryt = units.teryt)
     GROUP BY units.powiat_teryt
   )
   SELECT version.*, members.*, counted.counters, gminas."gminasOutside"
   FROM version
   LEFT JOIN members ON true
   LEFT JOIN counted ON counted.teryt = members.teryt
   LEFT JOIN gminas ON gminas.powiat_teryt = coalesce(members."powiatTeryt", members.teryt)`,
);

/** What all members have together in one area and phase. */
export type TotalRow = Omit<CounterRow, 'teryt'>;

/** $1 tenant, $2 today. */
const TOTAL_NOW = prepared(
  `SELECT version.id AS "versionId", version."standardCode", version.number,
     ${phaseDeadlines('version.id')} AS deadlines,
     (
       SELECT jsonb_agg(jsonb_build_array(
         areas.code, phases.number, totals.confirmed_weight, totals.declared_weight, totals.lapsed_weight,
         totals.in_progress_weight, totals.planned_weight, totals.not_started_weight,
         totals.not_applicable_weight, totals.assessed_count
       ))
       FROM totals_now(version.id) AS totals
       JOIN areas ON areas.tenant_id = totals.tenant_id AND areas.id = totals.area_id
       JOIN phases ON phases.tenant_id = totals.tenant_id AND phases.id = totals.phase_id
     ) AS counters
   FROM (${VERSION_ON_DAY}) AS version`,
);

/** Answers of the counters to other modules. */
@Injectable()
export class CoverageReader {
  constructor(private readonly standards: StandardsReader) {}

  /** Everything that a roll-up of a day is made of; 404 while no version is published. One statement. */
  async wholeOn(tx: Tx, asOf: string): Promise<CoverageOnDay> {
    const place = terytsOf(tx.actor.scope);
    const rows = await tx.query<MemberRow | (MemberRow & { teryt: null })>(ON_DAY, [
      tx.tenantId,
      asOf,
      place,
    ]);
    const [first] = rows;
    if (!first) throw new DomainError('not_found');
    const { versionId: id, standardCode, number, deadlines, tenantName } = first;
    const version = { id, standardCode, number, label: versionLabel({ standardCode, number }) };
    const structure = await this.standards.structure(tx, version, deadlines ?? {});
    const members = rows
      .filter((row): row is MemberRow => row.teryt !== null)
      .sort(byPolishText(({ displayName }) => displayName.pl));
    const inPlace = place === null ? null : new Set(place);
    const present = inPlace === null ? members : members.filter(({ teryt }) => inPlace.has(teryt));
    return {
      tenantName,
      structure,
      units: countUnits(structure.items, present.map(factsOf), present.flatMap(countersOf)),
      everybody: members.map(factsOf),
      outsideOfPowiat: new Map(
        members.map(({ teryt, powiatTeryt, gminasOutside }) => [powiatTeryt ?? teryt, gminasOutside ?? 0]),
      ),
    };
  }

  /**
   * What all members together have now, from the level of counters above the units: as quick for a
   * country as for a powiat. 404 while no version is published. One statement.
   */
  async totalNow(tx: Tx): Promise<{ structure: VersionStructure; parts: TotalRow[] }> {
    const [total] = await tx.query<Omit<MemberRow, keyof UnitFacts>>(TOTAL_NOW, [tx.tenantId, tx.today]);
    if (!total) throw new DomainError('not_found');
    const { versionId: id, standardCode, number, deadlines, counters } = total;
    const version = { id, standardCode, number, label: versionLabel({ standardCode, number }) };
    return {
      structure: await this.standards.structure(tx, version, deadlines ?? {}),
      parts: (counters ?? []).map(unpacked),
    };
  }

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

function factsOf({
  teryt,
  name,
  displayName,
  kind,
  powiatTeryt,
  powiatName,
  residents,
}: MemberRow): UnitFacts {
  return { teryt, name, displayName, kind, powiatTeryt, powiatName, residents };
}

function countersOf({ teryt, counters }: MemberRow): CounterRow[] {
  return (counters ?? []).map((packed) => ({ teryt, ...unpacked(packed) }));
}

function unpacked(packed: PackedCounters): TotalRow {
  const [area, phase, confirmed, declared, lapsed, inProgress, planned, notStarted, notApplicable, assessed] =
    packed;
  return {
    area,
    phase,
    weights: {
      confirmed,
      declared,
      lapsed,
      in_progress: inProgress,
      planned,
      not_started: notStarted,
      not_applicable: notApplicable,
      assessed,
    },
  };
}
