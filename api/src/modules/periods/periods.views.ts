import { byPolishText, type LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { UnitFacts } from '../units/units.reader.js';

/** Duties of a period, counted. */
export interface PeriodCounts {
  inTime: number;
  late: number;
  missing: number;
  settled: number;
}

export interface PeriodRow {
  id: string;
  title: LocalizedText;
  beginsOn: string;
  endsOn: string;
  note: string | null;
  version: number;
  openedBy: string | null;
  closedAt: Date | null;
  closedBy: string | null;
  contentHash: string | null;
  reproducible: boolean | null;
  counts: PeriodCounts;
}

export interface PeriodUnitRow {
  unit: Pick<UnitFacts, 'teryt' | 'displayName' | 'kind' | 'powiatTeryt'>;
  counts: PeriodCounts;
}

/** Duties of a period with their outcome: the frozen ones, or as they stand now. `$1` tenant. */
const DUTIES = `
  SELECT period_duties.period_id, period_duties.assessment_id, period_duties.teryt, period_duties.outcome,
    EXISTS (
      SELECT FROM late_submissions
      WHERE late_submissions.tenant_id = period_duties.tenant_id
        AND late_submissions.assessment_id = period_duties.assessment_id
        AND late_submissions.period_id = period_duties.period_id
    ) AS late
  FROM period_duties
  WHERE period_duties.tenant_id = $1
  UNION ALL
  SELECT reporting_periods.id, outcomes.assessment_id, outcomes.teryt, outcomes.outcome, false
  FROM reporting_periods
  CROSS JOIN LATERAL period_outcomes(reporting_periods) AS outcomes
  WHERE reporting_periods.tenant_id = $1 AND reporting_periods.closed_at IS NULL`;

const COUNTS = `jsonb_build_object(
  'inTime', count(*) FILTER (WHERE duties.outcome = 'in_time'),
  'late', count(*) FILTER (WHERE duties.outcome = 'missing' AND duties.late),
  'missing', count(*) FILTER (WHERE duties.outcome = 'missing' AND NOT duties.late),
  'settled', count(*) FILTER (WHERE duties.outcome = 'settled')
)`;

/** Reads of periods for the screens. */
@Injectable()
export class PeriodsViews {
  /** The latest first, or one of them. Three statements' worth of work, whatever their number. */
  async periods(tx: Tx, id: string | null = null): Promise<PeriodRow[]> {
    return tx.query<PeriodRow>(
      `WITH counted AS (
         SELECT duties.period_id, ${COUNTS} AS counts FROM (${DUTIES}) AS duties GROUP BY duties.period_id
       )
       SELECT reporting_periods.id, reporting_periods.title, reporting_periods.begins_on::text AS "beginsOn",
         reporting_periods.ends_on::text AS "endsOn", reporting_periods.note, reporting_periods.version,
         opener.name AS "openedBy", reporting_periods.closed_at AS "closedAt", closer.name AS "closedBy",
         reporting_periods.content_hash AS "contentHash",
         coalesce(
           counted.counts, jsonb_build_object('inTime', 0, 'late', 0, 'missing', 0, 'settled', 0)
         ) AS counts,
         CASE WHEN reporting_periods.closed_at IS NOT NULL THEN NOT EXISTS (
           SELECT FROM period_duties
           FULL JOIN standings_on(reporting_periods.standard_version_id, reporting_periods.ends_on - 1) AS standings
             ON standings.assessment_id = period_duties.assessment_id
             AND period_duties.period_id = reporting_periods.id
           WHERE period_duties.period_id = reporting_periods.id
             AND (period_duties.standing, period_duties.assessed)
               IS DISTINCT FROM (standings.standing, standings.assessed)
         ) END AS reproducible
       FROM reporting_periods
       LEFT JOIN counted ON counted.period_id = reporting_periods.id
       LEFT JOIN people AS opener ON opener.id = reporting_periods.opened_by
       LEFT JOIN people AS closer ON closer.id = reporting_periods.closed_by
       WHERE reporting_periods.tenant_id = $1 AND ($2::uuid IS NULL OR reporting_periods.id = $2)
       ORDER BY reporting_periods.begins_on DESC`,
      [tx.tenantId, id],
    );
  }

  /** A period unit by unit, in Polish order of names. */
  async units(tx: Tx, id: string): Promise<PeriodUnitRow[]> {
    const rows = await tx.query<PeriodUnitRow>(
      `SELECT jsonb_build_object(
           'teryt', units.teryt, 'displayName', units.display_name, 'kind', units.kind, 'powiatTeryt', units.powiat_teryt
         ) AS unit,
         ${COUNTS} AS counts
       FROM (${DUTIES}) AS duties
       JOIN units ON units.teryt = duties.teryt
       WHERE duties.period_id = $2
       GROUP BY units.teryt`,
      [tx.tenantId, id],
    );
    return rows.sort(byPolishText(({ unit }) => unit.displayName.pl));
  }

  /** The open period without its counts. */
  async open(
    tx: Tx,
  ): Promise<{ title: LocalizedText; beginsOn: string; endsOn: string; note: string | null } | null> {
    const [open] = await tx.query<{
      title: LocalizedText;
      beginsOn: string;
      endsOn: string;
      note: string | null;
    }>(
      `SELECT reporting_periods.title, reporting_periods.begins_on::text AS "beginsOn",
         reporting_periods.ends_on::text AS "endsOn", reporting_periods.note
       FROM reporting_periods
       WHERE reporting_periods.tenant_id = $1 AND reporting_periods.closed_at IS NULL`,
      [tx.tenantId],
    );
    return open ?? null;
  }
}
