import type { ReviewState, Standing } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** Where one duty of a unit stands on a day. */
export interface DutyRow {
  /** Identifier of the assessment. */
  id: string;
  teryt: string;
  /** Item code. */
  item: string;
  standing: Standing;
  assessed: boolean;
  /** Day since which the standing holds; the day asked about where nothing stood yet. */
  since: string;
  /** Null on a past day: only standings have a history. */
  review: ReviewState | null;
}

/** A proof linked to an assessment today. */
export interface ProofRow {
  teryt: string;
  /** Item code. */
  item: string;
  title: string;
  kind: string;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
}

/** Reads for the matrix and for "explain this number". */
@Injectable()
export class StandingsViews {
  /** Every duty of the units at the end of a day, or those of one standing only. One statement. */
  async onDay(
    tx: Tx,
    versionId: string,
    teryts: readonly string[],
    asOf: string,
    only: Standing | null = null,
  ): Promise<DutyRow[]> {
    return tx.query<DutyRow>(
      `SELECT assessments.id, assessments.teryt, items.code AS item,
              COALESCE(standings.standing, 'not_started') AS standing,
              COALESCE(standings.assessed, false) AS assessed,
              COALESCE((standings.since AT TIME ZONE 'Europe/Warsaw')::date, $2::date)::text AS since,
              CASE WHEN $2::date >= $4::date THEN assessments.review END AS review
       FROM assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       LEFT JOIN standings_on($1, $2::date) AS standings ON standings.assessment_id = assessments.id
       WHERE assessments.tenant_id = $5
         AND assessments.standard_version_id = $1
         AND assessments.teryt = ANY ($3)
         AND ($6::text IS NULL OR standings.standing = $6)`,
      [versionId, asOf, teryts, tx.today, tx.tenantId, only],
    );
  }

  /** Proofs linked today to the assessments of units, of all items or of one. */
  async proofsOf(
    tx: Tx,
    versionId: string,
    teryts: readonly string[],
    item: string | null,
  ): Promise<ProofRow[]> {
    return tx.query<ProofRow>(
      `SELECT assessments.teryt, items.code AS item, evidence.title, evidence.kind,
              evidence.effective_from::text AS "effectiveFrom", evidence.effective_until::text AS "effectiveUntil"
       FROM assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN assessment_evidence
         ON assessment_evidence.tenant_id = assessments.tenant_id AND assessment_evidence.assessment_id = assessments.id
       JOIN evidence ON evidence.tenant_id = assessments.tenant_id AND evidence.id = assessment_evidence.evidence_id
       WHERE assessments.tenant_id = $1 AND assessments.standard_version_id = $2 AND assessments.teryt = ANY ($3)
         AND ($4::text IS NULL OR items.code = $4)
       ORDER BY items.position, assessment_evidence.linked_at, evidence.id`,
      [tx.tenantId, versionId, teryts, item],
    );
  }
}
