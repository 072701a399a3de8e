import { Injectable } from '@nestjs/common';
import type { UnitRow } from '../../../contract/unit.presenter.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { CursorKey, PageRequest } from '../../../platform/http/page-query.js';
import { terytsOf } from '../../units/units.reader.js';
import type { ProofContent, ProofContents, TrailRow } from './differences.rules.js';
import { LATE_JOIN } from '../assessments.views.js';
import { ownerStillReviews } from './decisions.repository.js';
import {
  EXPIRING_DAYS,
  type BatchRow,
  type MatchedRow,
  type QueueFilter,
  type QueueRow,
} from './review-view.js';

/** The unit disputes it in a reply that was sent and not decided. */
const DISPUTED = `EXISTS (
  SELECT FROM replies
  WHERE replies.tenant_id = assessments.tenant_id AND replies.assessment_id = assessments.id
    AND replies.sent_at IS NOT NULL AND replies.decided_at IS NULL AND replies.stance IN ('partly', 'disagree')
)`;

/** What waits under a filter. $1 tenant, $2 version, $3 place, $4 today, $5 person, $6… the filter. */
const WAITING = `
  FROM assessments
  JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
  JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
  JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
  JOIN members_on($4::date) AS members ON members.teryt = assessments.teryt
  JOIN units ON units.teryt = assessments.teryt
  LEFT JOIN review_decisions AS held
    ON held.tenant_id = assessments.tenant_id AND held.assessment_id = assessments.id
    AND held.sent_at IS NULL AND held.assessment_version = assessments.version
    AND ${ownerStillReviews('held')}
  WHERE assessments.tenant_id = $1
    AND assessments.standard_version_id = $2
    AND assessments.review = 'submitted'
    AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))
    AND ($6::text IS NULL OR assessments.teryt = $6)
    AND ($7::text IS NULL OR areas.code = $7)
    AND ($8::uuid IS NULL OR assessments.id = $8)
    AND CASE $9::text
      WHEN 'resubmitted' THEN assessments.reviewed_at IS NOT NULL
      WHEN 'expiring' THEN assessments.proof_ends_on < $4::date + ${EXPIRING_DAYS}
      WHEN 'disputed' THEN ${DISPUTED}
      WHEN 'mine' THEN assessments.reviewed_by = $5::uuid OR held.reviewer = $5::uuid
      WHEN 'unendorsed' THEN endorsement_step(assessments) = 'waiting'
      ELSE true
    END
    AND ($10::boolean IS NOT TRUE OR is_as_confirmed(assessments))
    AND (
      $9::text IN ('mine', 'unendorsed') OR $8::uuid IS NOT NULL
      OR endorsement_step(assessments) IS DISTINCT FROM 'waiting'
    )`;

const UNIT_COLUMNS = `
  units.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt"`;

/** Reads the queue and the batch for the review screen. */
@Injectable()
export class ReviewViews {
  /** One page and one row more. What ends first comes first among the expiring, else what waits longest. */
  async queue(
    tx: Tx,
    versionId: string,
    filter: QueueFilter,
    { size, after }: PageRequest,
  ): Promise<QueueRow[]> {
    const [endsOn, submitted, id] = after ?? [null, null, null];
    return tx.query<QueueRow>(
      `SELECT assessments.id, assessments.version, items.code AS item, items.title, areas.code AS area,
         phases.number AS phase, assessments.state, assessments.submitted_at AS "submittedAt",
         assessments.submitted_at::text AS "submittedText", submitter.name AS "submittedByName",
         assessments.reviewed_at IS NOT NULL AS "decidedBefore",
         coalesce(is_as_confirmed(assessments), false) AS unchanged,
         assessments.proof_ends_on::text AS "proofEndsOn",
         coalesce(assessments.proof_ends_on < $4::date + ${EXPIRING_DAYS}, false) AS expiring,
         ${DISPUTED} AS disputed,
         assessments.submitted_by IS NOT DISTINCT FROM $5::uuid AS "ownSubmission",
         held.reviewer AS "heldById", holder.name AS "heldByName", held.decision AS "heldDecision",
         held.reason AS "heldReason", late.late, endorsement_step(assessments) AS "endorsementStep",
         ${UNIT_COLUMNS}
       ${WAITING.replace(
         'WHERE assessments.tenant_id',
         `LEFT JOIN people AS submitter ON submitter.id = assessments.submitted_by
          LEFT JOIN people AS holder ON holder.id = held.reviewer
          ${LATE_JOIN}
          WHERE assessments.tenant_id`,
       )}
         AND ($13::uuid IS NULL OR (
           CASE WHEN $9::text = 'expiring' THEN assessments.proof_ends_on ELSE '-infinity'::date END,
           assessments.submitted_at, assessments.id
         ) > (coalesce($11::date, '-infinity'::date), $12::timestamptz, $13::uuid))
       ORDER BY
         CASE WHEN $9::text = 'expiring' THEN assessments.proof_ends_on ELSE '-infinity'::date END,
         assessments.submitted_at, assessments.id
       LIMIT $14`,
      [...this.params(tx, versionId, filter), endsOn, submitted, id, size + 1],
    );
  }

  /** The key of a row in the order of the queue. */
  cursorOf({ kind }: QueueFilter, { proofEndsOn, submittedText, id }: QueueRow): CursorKey {
    return [kind === 'expiring' ? proofEndsOn : null, submittedText, id];
  }

  async counts(
    tx: Tx,
    versionId: string,
    filter: QueueFilter,
  ): Promise<{ waiting: number; undecided: number }> {
    const [counts] = await tx.query<{ waiting: number; undecided: number }>(
      `SELECT count(*)::integer AS waiting, count(*) FILTER (WHERE held.id IS NULL)::integer AS undecided ${WAITING}`,
      this.params(tx, versionId, filter),
    );
    return counts ?? { waiting: 0, undecided: 0 };
  }

  /**
   * Everything that waits under a filter, in the order of the queue, with what keeps it from being decided now: what
   * somebody is shown before all of it is decided at once.
   */
  async matched(tx: Tx, versionId: string, filter: QueueFilter, most: number): Promise<MatchedRow[]> {
    return tx.query<MatchedRow>(
      `SELECT assessments.id, assessments.version,
         assessments.submitted_by IS NOT DISTINCT FROM $5::uuid AS "ownSubmission",
         held.id IS NOT NULL AS held,
         EXISTS (
           SELECT FROM assessment_evidence
           JOIN evidence
             ON evidence.tenant_id = assessment_evidence.tenant_id AND evidence.id = assessment_evidence.evidence_id
           WHERE assessment_evidence.tenant_id = assessments.tenant_id
             AND assessment_evidence.assessment_id = assessments.id
             AND (evidence.effective_from > $4::date OR evidence.effective_until <= $4::date)
         ) AS "proofOutOfForce"
       ${WAITING}
       ORDER BY
         CASE WHEN $9::text = 'expiring' THEN assessments.proof_ends_on ELSE '-infinity'::date END,
         assessments.submitted_at, assessments.id
       LIMIT $11`,
      [...this.params(tx, versionId, filter), most],
    );
  }

  /** What happened to assessments since the last decision about each, that decision first. One statement. */
  async trails(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, TrailRow[]>> {
    const rows = await tx.query<TrailRow & { id: string }>(
      `SELECT audit_log.subject_id AS id, audit_log.action, audit_log.at, audit_log.details, people.name AS person
       FROM audit_log
       JOIN (
         SELECT audit_log.subject_id, max(audit_log.sequence) AS sequence
         FROM audit_log
         WHERE audit_log.tenant_id = $1
           AND audit_log.subject_type = 'assessment'
           AND audit_log.subject_id = ANY ($2)
           AND audit_log.action IN ('assessment.confirm', 'assessment.return')
         GROUP BY audit_log.subject_id
       ) AS decided ON decided.subject_id = audit_log.subject_id AND decided.sequence <= audit_log.sequence
       LEFT JOIN people ON people.id = audit_log.person_id
       WHERE audit_log.tenant_id = $1
         AND audit_log.subject_type = 'assessment'
         AND audit_log.subject_id = ANY ($2)
       ORDER BY audit_log.sequence`,
      [tx.tenantId, ids],
    );
    const trails = new Map<string, TrailRow[]>();
    for (const { id, ...row } of rows) trails.set(id, [...(trails.get(id) ?? []), row]);
    return trails;
  }

  /** Every content of these proofs, by proof, oldest first. One statement. */
  async contentsOf(tx: Tx, evidenceIds: readonly string[]): Promise<ProofContents> {
    const rows = await tx.query<ProofContent & { id: string }>(
      `SELECT evidence_revisions.evidence_id AS id, evidence_revisions.number, evidence_revisions.sha256,
         evidence_revisions.note, evidence_revisions.created_at AS "createdAt"
       FROM evidence_revisions
       WHERE evidence_revisions.tenant_id = $1 AND evidence_revisions.evidence_id = ANY ($2::uuid[])
       ORDER BY evidence_revisions.evidence_id, evidence_revisions.number`,
      [tx.tenantId, evidenceIds],
    );
    const contents = new Map<string, ProofContent[]>();
    for (const { id, ...row } of rows) contents.set(id, [...(contents.get(id) ?? []), row]);
    return contents;
  }

  /** Every decision that waits in a batch, the reader's and the others', by unit and item. */
  async batches(tx: Tx): Promise<BatchRow[]> {
    return tx.query<BatchRow>(
      `SELECT review_decisions.assessment_id AS "assessmentId", items.code AS item, items.title,
         review_decisions.decision, review_decisions.reason, review_decisions.decided_at AS "decidedAt",
         review_decisions.reviewer, people.name AS "reviewerName",
         (assessments.review, assessments.version) IS DISTINCT FROM ('submitted', review_decisions.assessment_version)
           AS outdated,
         ${UNIT_COLUMNS}
       FROM review_decisions
       JOIN assessments
         ON assessments.tenant_id = review_decisions.tenant_id AND assessments.id = review_decisions.assessment_id
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN units ON units.teryt = assessments.teryt
       JOIN people ON people.id = review_decisions.reviewer
       WHERE review_decisions.tenant_id = $1
         AND review_decisions.sent_at IS NULL
         AND ${ownerStillReviews('review_decisions')}
         AND ($2::text[] IS NULL OR assessments.teryt = ANY ($2))
       ORDER BY units.name, units.teryt, items.position`,
      [tx.tenantId, terytsOf(tx.actor.scope)],
    );
  }

  /** Unit and item of assessments, for a report about them. */
  async named(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, UnitRow & { item: string }>> {
    const rows = await tx.query<UnitRow & { id: string; item: string }>(
      `SELECT assessments.id, items.code AS item, ${UNIT_COLUMNS}
       FROM assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN units ON units.teryt = assessments.teryt
       WHERE assessments.tenant_id = $1
         AND assessments.id = ANY ($2)
         AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))`,
      [tx.tenantId, ids, terytsOf(tx.actor.scope)],
    );
    return new Map(rows.map(({ id, ...named }) => [id, named]));
  }

  private params(
    tx: Tx,
    versionId: string,
    { kind, unit, area, assessment, unchanged }: QueueFilter,
  ): unknown[] {
    return [
      tx.tenantId,
      versionId,
      terytsOf(tx.actor.scope),
      tx.today,
      tx.actor.person.id,
      unit,
      area,
      assessment,
      kind,
      unchanged,
    ];
  }
}
