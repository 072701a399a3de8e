import type { Standing, StandingWeights } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { WeightsChange } from './figures-over-time.js';

/** Which duties a run of days is about. */
export interface DutiesAsked {
  versionIds: readonly string[];
  teryts: readonly string[];
  /** Keys of the items. */
  keys: readonly string[];
  /** The items themselves: one that moved to another area or phase is in the part in some of the versions only. */
  itemIds: readonly string[];
  /** Those of them that ask the same in every version. */
  comparable: readonly string[];
}

/** Where one duty stood on two days. Null: nothing stood there. */
export interface DifferenceRow {
  teryt: string;
  key: string;
  before: Standing | null;
  assessedBefore: boolean | null;
  after: Standing | null;
  assessedAfter: boolean | null;
  /** Identifier of the assessment on the later day. */
  assessmentId: string | null;
  /** Day of the last step that led there, and who took it; null = nobody, the calendar. */
  day: string | null;
  by: string | null;
  byPerson: boolean;
}

/** Reads of standing history over a run of days. */
@Injectable()
export class TrendViews {
  /**
   * How weights changed from day to day of a list. One statement, however many days and units: every period of the history
   * adds its weight on the first of the days it reaches and takes it away on the first it does not, and what cancels
   * out on the way is never seen.
   */
  async weightsChanges(tx: Tx, days: readonly string[], asked: DutiesAsked): Promise<WeightsChange[]> {
    const rows = await tx.query<Omit<WeightsChange, 'weights'> & StandingWeights>(
      `WITH days AS (
         SELECT array_agg(day_start(given.day + 1) ORDER BY given.day) AS ends
         FROM unnest($3::date[]) AS given (day)
       )
       SELECT assessments.standard_version_id AS "versionId", assessments.teryt, change.day,
              items.key = ANY ($6) AS comparable,
              sum(change.sign)::integer AS duties,
              coalesce(sum(change.sign * items.weight) FILTER (WHERE history.standing = 'confirmed'), 0)::integer AS confirmed,
              coalesce(sum(change.sign * items.weight) FILTER (WHERE history.standing = 'declared'), 0)::integer AS declared,
              coalesce(sum(change.sign * items.weight) FILTER (WHERE history.standing = 'lapsed'), 0)::integer AS lapsed,
              coalesce(sum(change.sign * items.weight) FILTER (WHERE history.standing = 'in_progress'), 0)::integer AS in_progress,
              coalesce(sum(change.sign * items.weight) FILTER (WHERE history.standing = 'planned'), 0)::integer AS planned,
              coalesce(sum(change.sign * items.weight) FILTER (WHERE history.standing = 'not_started'), 0)::integer AS not_started,
              coalesce(sum(change.sign * items.weight) FILTER (WHERE history.standing = 'not_applicable'), 0)::integer AS not_applicable,
              coalesce(sum(change.sign) FILTER (WHERE history.assessed), 0)::integer AS assessed
       FROM days
       CROSS JOIN assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN standing_history AS history
         ON history.tenant_id = assessments.tenant_id AND history.assessment_id = assessments.id
       CROSS JOIN LATERAL (
         SELECT width_bucket(history.valid_from, days.ends) AS first,
                CASE WHEN history.valid_until IS NULL THEN cardinality(days.ends)
                     ELSE width_bucket(history.valid_until, days.ends) END AS over
       ) AS run
       CROSS JOIN LATERAL (VALUES (run.first, 1), (run.over, -1)) AS change (day, sign)
       WHERE assessments.tenant_id = $1
         AND assessments.standard_version_id = ANY ($2)
         AND assessments.teryt = ANY ($4)
         AND items.id = ANY ($5)
         AND run.first < run.over
         AND change.day < cardinality(days.ends)
       GROUP BY assessments.standard_version_id, assessments.teryt, change.day, items.key = ANY ($6)`,
      [tx.tenantId, asked.versionIds, days, asked.teryts, asked.itemIds, asked.comparable],
    );
    return rows.map(({ versionId, teryt, day, comparable, duties, ...weights }) => ({
      versionId,
      teryt,
      day,
      comparable,
      duties,
      weights,
    }));
  }

  /**
   * Duties that stand elsewhere at the end of the later day than at the end of the earlier one; under two versions all
   * of them, followed by their keys. One statement.
   */
  async differences(
    tx: Tx,
    from: { day: string; versionId: string },
    to: { day: string; versionId: string },
    { teryts, keys }: DutiesAsked,
  ): Promise<DifferenceRow[]> {
    return tx.query<DifferenceRow>(
      `WITH standings AS (
         SELECT side.name AS side, assessments.id, assessments.former_id, assessments.teryt, items.key, history.standing, history.assessed,
                history.valid_from, history.changed_by
         FROM (VALUES ('before', $2::uuid, day_start($3::date + 1)), ('after', $4::uuid, day_start($5::date + 1)))
           AS side (name, version_id, ends)
         JOIN assessments
           ON assessments.tenant_id = $1 AND assessments.standard_version_id = side.version_id
           AND assessments.teryt = ANY ($6)
         JOIN items
           ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id AND items.key = ANY ($7)
         JOIN standing_history AS history
           ON history.tenant_id = assessments.tenant_id AND history.assessment_id = assessments.id
           AND history.valid_from < side.ends
           AND (history.valid_until IS NULL OR history.valid_until >= side.ends)
       ),
       before AS (SELECT * FROM standings WHERE standings.side = 'before'),
       after AS (SELECT * FROM standings WHERE standings.side = 'after')
       SELECT coalesce(before.teryt, after.teryt) AS teryt, coalesce(before.key, after.key) AS key,
              before.standing AS before, before.assessed AS "assessedBefore",
              after.standing AS after, after.assessed AS "assessedAfter", after.id AS "assessmentId",
              (after.valid_from AT TIME ZONE 'Europe/Warsaw')::date::text AS day,
              people.name AS by, mover.id IS NOT NULL AS "byPerson"
       FROM before
       FULL JOIN after ON after.teryt = before.teryt AND after.key = before.key
       -- What was carried over from the version before was moved there, by somebody there.
       LEFT JOIN LATERAL (
         SELECT origin.changed_by
         FROM assessment_line(after.id) WITH ORDINALITY AS line (id, depth)
         JOIN standing_history AS origin
           ON origin.tenant_id = $1 AND origin.assessment_id = line.id
           AND origin.valid_from = after.valid_from AND origin.standing = after.standing
         WHERE after.former_id IS NOT NULL
         ORDER BY line.depth DESC
         LIMIT 1
       ) AS origin ON true
       CROSS JOIN LATERAL (
         SELECT CASE WHEN after.former_id IS NULL OR after.valid_from IS NULL THEN after.changed_by
                     ELSE origin.changed_by END AS id
       ) AS mover
       LEFT JOIN people ON people.id = mover.id
       WHERE $2::uuid <> $4::uuid
         OR (before.standing, before.assessed) IS DISTINCT FROM (after.standing, after.assessed)`,
      [tx.tenantId, from.versionId, from.day, to.versionId, to.day, teryts, keys],
    );
  }
}
