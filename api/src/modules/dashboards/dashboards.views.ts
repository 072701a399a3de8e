import {
  PROOF_AGE_BOUNDS,
  PROOF_AGES,
  PROOF_REMAINDER_BOUNDS,
  PROOF_REMAINDERS,
  STANDINGS,
  type ProofAge,
  type ProofRemainder,
  type Standing,
} from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { MeasuredGroup } from '../roll-ups/measured-group.reader.js';
import { DONE_STANDINGS, FUNNEL_STEPS, type DoneStanding, type FunnelStep } from './dashboard-words.js';

/** Duties by standing: how many, and how heavy. */
export interface StandingSums {
  duties: Record<Standing, number>;
  weights: Record<Standing, number>;
  /** Duties about which something was ever declared. */
  assessed: number;
}

export interface UnitSums extends StandingSums {
  teryt: string;
}

export interface PhaseSums extends StandingSums {
  phase: number;
}

/** Stays at a step that ended with a step forward. */
export interface StayRow {
  standing: FunnelStep;
  moves: number;
  /** The middle one, in days. */
  days: number;
}

/** Duties of a unit that are done, alike in standing and in the classes of their proof. */
export interface AgeingRow {
  teryt: string;
  standing: DoneStanding;
  remains: ProofRemainder;
  age: ProofAge;
  duties: number;
}

/** By how much the confirmed weight of a phase differs on a day of the list from the day before in it. */
export interface PaceChange {
  phase: number;
  /** Place of the day in the list. */
  day: number;
  confirmed: number;
}

/** Days between which the pace is measured, and which of them lie under which version. */
export interface PaceAsked {
  days: readonly string[];
  versions: readonly { id: string; first: number; over: number }[];
  /** Keys of the items that all these versions ask alike. */
  keys: readonly string[];
}

const sumOf = (what: 'weight' | 'count', standing: Standing): string => {
  const otherwise = standing === 'not_started' ? `duties.${what}` : '0';
  return `'${standing}', sum(coalesce(counters.${standing}_${what}, ${otherwise}))`;
};

const SUMS = `
  'duties', jsonb_build_object(${STANDINGS.map((standing) => sumOf('count', standing)).join(', ')}),
  'weights', jsonb_build_object(${STANDINGS.map((standing) => sumOf('weight', standing)).join(', ')}),
  'assessed', sum(coalesce(counters.assessed_count, 0))`;

/**
 * The duties of units with their counters on a day. What was not counted (unit or version were not there yet) stands as
 * not begun, as it does in every figure.
 */
const COUNTED = `
  duties AS (
    SELECT given.teryt, items.area_id, items.phase_id, count(*) AS count, sum(items.weight) AS weight
    FROM unnest($4::text[], $5::text[]) AS given (teryt, kind)
    JOIN items
      ON items.tenant_id = $1 AND items.standard_version_id = $2 AND is_duty_of(items.duty, given.kind)
    GROUP BY given.teryt, items.area_id, items.phase_id
  )`;

const COUNTED_TABLES = `
  FROM duties
  JOIN areas ON areas.tenant_id = $1 AND areas.id = duties.area_id
  JOIN phases ON phases.tenant_id = $1 AND phases.id = duties.phase_id
  LEFT JOIN counters_on($2, $3::date) AS counters
    ON counters.teryt = duties.teryt AND counters.area_id = duties.area_id AND counters.phase_id = duties.phase_id`;

/** What the dashboards count; one statement each. */
@Injectable()
export class DashboardsViews {
  /** Duties of each unit by standing, and how long they stood at a step before they went on since a day. */
  async funnel(
    tx: Tx,
    { version, versions, asOf, units, part }: MeasuredGroup,
    since: string,
  ): Promise<{ sums: UnitSums[]; stays: StayRow[] }> {
    const [found] = await tx.query<{ sums: UnitSums[] | null; stays: StayRow[] | null }>(
      `WITH ${COUNTED},
       sums AS (
         SELECT duties.teryt, jsonb_build_object('teryt', duties.teryt, ${SUMS}) AS row
         ${COUNTED_TABLES}
         WHERE ($6::text IS NULL OR areas.code = $6) AND ($7::integer IS NULL OR phases.number = $7)
         GROUP BY duties.teryt
       ),
       -- A standing that was declared anew without changing has two periods; one that lasted no time has none.
       periods AS (
         SELECT history.assessment_id, history.sequence, history.standing, history.valid_from,
                lag(history.standing) OVER (PARTITION BY history.assessment_id ORDER BY history.sequence) AS former
         FROM assessments
         JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
         JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
         JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
         JOIN standing_history AS history
           ON history.tenant_id = assessments.tenant_id AND history.assessment_id = assessments.id
         WHERE assessments.tenant_id = $1
           AND assessments.standard_version_id = ANY ($8)
           AND assessments.teryt = ANY ($4)
           AND ($6::text IS NULL OR areas.code = $6) AND ($7::integer IS NULL OR phases.number = $7)
           AND history.valid_from < day_start($3::date + 1)
           AND (history.valid_until IS NULL OR history.valid_until > history.valid_from)
       ),
       stays AS (
         SELECT periods.standing, periods.valid_from AS began,
                lead(periods.standing) OVER line AS next, lead(periods.valid_from) OVER line AS ended
         FROM periods
         WHERE periods.former IS DISTINCT FROM periods.standing
         WINDOW line AS (PARTITION BY periods.assessment_id ORDER BY periods.sequence)
       ),
       moved AS (
         SELECT stays.standing, count(*)::integer AS moves,
                percentile_disc(0.5) WITHIN GROUP (
                  ORDER BY (stays.ended AT TIME ZONE 'Europe/Warsaw')::date
                         - (stays.began AT TIME ZONE 'Europe/Warsaw')::date
                ) AS days
         FROM stays
         WHERE array_position($10::text[], stays.next) > array_position($10::text[], stays.standing)
           AND stays.ended >= day_start($9::date + 1)
         GROUP BY stays.standing
       )
       SELECT (SELECT jsonb_agg(sums.row) FROM sums) AS sums,
              (SELECT jsonb_agg(to_jsonb(moved)) FROM moved) AS stays`,
      [
        tx.tenantId,
        version.id,
        asOf,
        units.map(({ teryt }) => teryt),
        units.map(({ kind }) => kind),
        part.area ?? null,
        part.phase ?? null,
        versions.map(({ id }) => id),
        since,
        FUNNEL_STEPS,
      ],
    );
    return { sums: found?.sums ?? [], stays: found?.stays ?? [] };
  }

  /** What is done today, by the classes of its proof. */
  async ageing(tx: Tx, { version, units, part }: MeasuredGroup): Promise<AgeingRow[]> {
    return tx.query<AgeingRow>(
      `SELECT assessments.teryt, assessments.standing, class.remains, class.age, count(*)::integer AS duties
       FROM assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
       JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
       LEFT JOIN LATERAL (
         SELECT max(coalesce(evidence.effective_from, (evidence.created_at AT TIME ZONE 'Europe/Warsaw')::date)) AS since
         FROM assessment_evidence
         JOIN evidence
           ON evidence.tenant_id = assessment_evidence.tenant_id AND evidence.id = assessment_evidence.evidence_id
         WHERE assessment_evidence.tenant_id = assessments.tenant_id
           AND assessment_evidence.assessment_id = assessments.id
       ) AS newest ON true
       CROSS JOIN LATERAL (
         SELECT
           CASE
             WHEN assessments.standing = 'lapsed' THEN 'lapsed'
             WHEN newest.since IS NULL THEN 'without_proof'
             WHEN assessments.proof_ends_on IS NULL THEN 'without_end'
             ELSE ($6::text[])[1 + width_bucket(assessments.proof_ends_on - $4::date, $7::integer[])]
           END AS remains,
           CASE
             WHEN newest.since IS NULL THEN 'without_proof'
             ELSE ($8::text[])[1 + width_bucket($4::date - newest.since, $9::integer[])]
           END AS age
       ) AS class
       WHERE assessments.tenant_id = $1
         AND assessments.standard_version_id = $2
         AND assessments.teryt = ANY ($3)
         AND assessments.standing = ANY ($5)
         AND ($10::text IS NULL OR areas.code = $10) AND ($11::integer IS NULL OR phases.number = $11)
       GROUP BY assessments.teryt, assessments.standing, class.remains, class.age`,
      [
        tx.tenantId,
        version.id,
        units.map(({ teryt }) => teryt),
        tx.today,
        DONE_STANDINGS,
        PROOF_REMAINDERS,
        PROOF_REMAINDER_BOUNDS,
        PROOF_AGES,
        PROOF_AGE_BOUNDS,
        part.area ?? null,
        part.phase ?? null,
      ],
    );
  }

  /**
   * Duties of each phase by standing, and how the confirmed weight changed between the days. The units are those of the
   * last day throughout, and the weights those of its version.
   */
  async pace(
    tx: Tx,
    { version, asOf, units }: MeasuredGroup,
    { days, versions, keys }: PaceAsked,
  ): Promise<{ sums: PhaseSums[]; changes: PaceChange[] }> {
    const [found] = await tx.query<{ sums: PhaseSums[] | null; changes: PaceChange[] | null }>(
      `WITH ${COUNTED},
       sums AS (
         SELECT phases.number, jsonb_build_object('phase', phases.number, ${SUMS}) AS row
         ${COUNTED_TABLES}
         GROUP BY phases.number
       ),
       days AS (
         SELECT array_agg(day_start(given.day + 1) ORDER BY given.day) AS ends
         FROM unnest($6::date[]) AS given (day)
       ),
       changes AS (
         SELECT phases.number AS phase, change.day, sum(change.sign * present.weight)::integer AS confirmed
         FROM days
         CROSS JOIN unnest($7::uuid[], $8::integer[], $9::integer[]) AS held (version_id, first, over)
         JOIN assessments
           ON assessments.tenant_id = $1 AND assessments.standard_version_id = held.version_id
           AND assessments.teryt = ANY ($4)
         JOIN items
           ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id AND items.key = ANY ($10)
         JOIN items AS present
           ON present.tenant_id = items.tenant_id AND present.standard_version_id = $2 AND present.key = items.key
         JOIN phases ON phases.tenant_id = present.tenant_id AND phases.id = present.phase_id
         JOIN standing_history AS history
           ON history.tenant_id = assessments.tenant_id AND history.assessment_id = assessments.id
           AND history.standing = 'confirmed'
         CROSS JOIN LATERAL (
           SELECT greatest(width_bucket(history.valid_from, days.ends), held.first) AS first,
                  least(
                    CASE WHEN history.valid_until IS NULL THEN cardinality(days.ends)
                         ELSE width_bucket(history.valid_until, days.ends) END,
                    held.over
                  ) AS over
         ) AS run
         CROSS JOIN LATERAL (VALUES (run.first, 1), (run.over, -1)) AS change (day, sign)
         WHERE run.first < run.over AND change.day < cardinality(days.ends)
         GROUP BY phases.number, change.day
       )
       SELECT (SELECT jsonb_agg(sums.row) FROM sums) AS sums,
              (SELECT jsonb_agg(to_jsonb(changes)) FROM changes) AS changes`,
      [
        tx.tenantId,
        version.id,
        asOf,
        units.map(({ teryt }) => teryt),
        units.map(({ kind }) => kind),
        days,
        versions.map(({ id }) => id),
        versions.map(({ first }) => first),
        versions.map(({ over }) => over),
        keys,
      ],
    );
    return { sums: found?.sums ?? [], changes: found?.changes ?? [] };
  }
}
