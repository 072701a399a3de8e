import { Injectable } from '@nestjs/common';
import { prepared } from '../../platform/database/prepared-client.js';
import type { Tx } from '../../platform/database/tx.js';
import { terytsOf } from '../units/units.reader.js';
import { AssessmentEntity } from './assessment.entity.js';

/** What a use case may write; the rest is derived by the database. */
export type AssessmentChanges = Partial<
  Pick<
    AssessmentEntity,
    | 'state'
    | 'statement'
    | 'indicatorValue'
    | 'plannedOn'
    | 'reason'
    | 'declaredAt'
    | 'declaredBy'
    | 'review'
    | 'submittedAt'
    | 'submittedBy'
    | 'reviewedAt'
    | 'reviewedBy'
    | 'returnReason'
  >
>;

/** What has to be known before a change. */
export type LockedAssessment = Pick<
  AssessmentEntity,
  | 'id'
  | 'teryt'
  | 'itemId'
  | 'version'
  | 'state'
  | 'statement'
  | 'indicatorValue'
  | 'plannedOn'
  | 'reason'
  | 'declaredAt'
  | 'review'
  | 'submittedBy'
  | 'proofCount'
  | 'contentHash'
> & {
  /** Whether the standard has a measure for the item. */
  isMeasured: boolean;
};

/** A proof as it is about to be linked. */
export interface NewLink {
  assessmentId: string;
  evidenceId: string;
  page: number | null;
  excerpt: string | null;
}

/** A link as it stands. */
export interface ProofLink {
  title: string;
  page: number | null;
  excerpt: string | null;
  /** Laid aside with its proof. */
  withdrawn: boolean;
}

/** Written by name, so that the few texts that come of it are known beforehand. */
const COLUMNS: Readonly<Record<keyof AssessmentChanges, string>> = {
  state: 'state',
  statement: 'statement',
  indicatorValue: 'indicator_value',
  plannedOn: 'planned_on',
  reason: 'reason',
  declaredAt: 'declared_at',
  declaredBy: 'declared_by',
  review: 'review',
  submittedAt: 'submitted_at',
  submittedBy: 'submitted_by',
  reviewedAt: 'reviewed_at',
  reviewedBy: 'reviewed_by',
  returnReason: 'return_reason',
};

const lock = (which: string): string =>
  `SELECT assessments.id, assessments.teryt, assessments.item_id AS "itemId", assessments.version,
     assessments.state, assessments.statement, assessments.indicator_value::text AS "indicatorValue",
     assessments.planned_on::text AS "plannedOn", assessments.reason, assessments.declared_at AS "declaredAt",
     assessments.review, assessments.submitted_by AS "submittedBy", assessments.proof_count AS "proofCount",
     assessments.content_hash AS "contentHash",
     (SELECT items.indicator IS NOT NULL FROM items
      WHERE items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id) AS "isMeasured"
   FROM assessments
   WHERE assessments.tenant_id = $1
     AND ${which}
     AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))
     AND EXISTS (SELECT FROM members_on($4::date) AS members WHERE members.teryt = assessments.teryt)
   ORDER BY assessments.id
   FOR NO KEY UPDATE OF assessments`;

/** Asked for by a list of one, it would be planned anew each time: a kept plan expects a longer list. */
const LOCK_ONE = prepared(lock('assessments.id = $2'));
const LOCK_MANY = lock('assessments.id = ANY ($2::uuid[])');

@Injectable()
export class AssessmentsRepository {
  /**
   * An assessment of a present member in the actor's place, locked until the transaction ends: writers of one
   * assessment come one after another and each sees what the one before it wrote. Null when there is none.
   */
  async lock(tx: Tx, id: string): Promise<LockedAssessment | null> {
    const [assessment] = await tx.query<LockedAssessment>(LOCK_ONE, [
      tx.tenantId,
      id,
      terytsOf(tx.actor.scope),
      tx.today,
    ]);
    return assessment ?? null;
  }

  /** Several at once, by identifier: everybody takes locks in the same order. */
  async lockAll(tx: Tx, ids: readonly string[]): Promise<LockedAssessment[]> {
    return tx.query<LockedAssessment>(LOCK_MANY, [tx.tenantId, ids, terytsOf(tx.actor.scope), tx.today]);
  }

  /** Writes only while the version is still the given one; false when somebody was faster. */
  async update(tx: Tx, id: string, version: number, changes: AssessmentChanges): Promise<boolean> {
    const written = Object.entries(changes) as [keyof AssessmentChanges, unknown][];
    const settings = written.map(([name], index) => `${COLUMNS[name]} = $${index + 4}`);
    const rows = await tx.query<{ id: string }>(
      prepared(
        `WITH written AS (
           UPDATE assessments SET ${settings.join(', ')}
           WHERE assessments.tenant_id = $1 AND assessments.id = $2 AND assessments.version = $3
           RETURNING assessments.id
         )
         SELECT written.id FROM written`,
      ),
      [tx.tenantId, id, version, ...written.map(([, value]) => value)],
    );
    return rows.length === 1;
  }

  /** Whether every linked proof holds on the day of the transaction. No proof at all counts as holding. */
  async allProofInForce(tx: Tx, id: string): Promise<boolean> {
    return !(await this.withProofOutOfForce(tx, [id])).has(id);
  }

  /** Those of the assessments that rest on a proof which has not begun or is over. */
  async withProofOutOfForce(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      `SELECT DISTINCT assessment_evidence.assessment_id AS id
       FROM assessment_evidence
       JOIN evidence
         ON evidence.tenant_id = assessment_evidence.tenant_id AND evidence.id = assessment_evidence.evidence_id
       WHERE assessment_evidence.tenant_id = $1
         AND assessment_evidence.assessment_id = ANY ($2::uuid[])
         AND (evidence.effective_from > $3::date OR evidence.effective_until <= $3::date)`,
      [tx.tenantId, ids, tx.today],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** False when it was linked already. */
  async link(tx: Tx, { assessmentId, evidenceId, page, excerpt }: NewLink): Promise<boolean> {
    const rows = await tx.query<{ evidence_id: string }>(
      `INSERT INTO assessment_evidence (tenant_id, assessment_id, evidence_id, page, excerpt, linked_at, linked_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (tenant_id, assessment_id, evidence_id) DO NOTHING
       RETURNING evidence_id`,
      [tx.tenantId, assessmentId, evidenceId, page, excerpt, tx.now, tx.actor.person.id],
    );
    return rows.length === 1;
  }

  /** A link with where it points; null when the proof is not linked. */
  async linkOf(tx: Tx, assessmentId: string, evidenceId: string): Promise<ProofLink | null> {
    const [link] = await tx.query<ProofLink>(
      `SELECT evidence.title, evidence_uses.page, evidence_uses.excerpt, evidence_uses.is_withdrawn AS withdrawn
       FROM evidence_uses
       JOIN evidence
         ON evidence.tenant_id = evidence_uses.tenant_id AND evidence.id = evidence_uses.evidence_id
       WHERE evidence_uses.tenant_id = $1
         AND evidence_uses.assessment_id = $2
         AND evidence_uses.evidence_id = $3`,
      [tx.tenantId, assessmentId, evidenceId],
    );
    return link ?? null;
  }

  /** Writes where a link points; the assessment's version goes on with it. */
  async point(tx: Tx, { assessmentId, evidenceId, page, excerpt }: NewLink): Promise<void> {
    await tx.query(
      `UPDATE assessment_evidence
       SET page = $4, excerpt = $5
       WHERE assessment_evidence.tenant_id = $1
         AND assessment_evidence.assessment_id = $2
         AND assessment_evidence.evidence_id = $3`,
      [tx.tenantId, assessmentId, evidenceId, page, excerpt],
    );
  }

  /** Title of the proof that was taken off; null when it was not linked. */
  async unlink(tx: Tx, assessmentId: string, evidenceId: string): Promise<string | null> {
    const [removed] = await tx.query<{ title: string }>(
      `WITH removed AS (
         DELETE FROM assessment_evidence
         WHERE assessment_evidence.tenant_id = $1
           AND assessment_evidence.assessment_id = $2
           AND assessment_evidence.evidence_id = $3
         RETURNING assessment_evidence.tenant_id, assessment_evidence.evidence_id
       ), laid_aside AS (
         DELETE FROM withdrawn_links
         WHERE withdrawn_links.tenant_id = $1
           AND withdrawn_links.assessment_id = $2
           AND withdrawn_links.evidence_id = $3
         RETURNING withdrawn_links.tenant_id, withdrawn_links.evidence_id
       )
       SELECT evidence.title
       FROM (SELECT * FROM removed UNION ALL SELECT * FROM laid_aside) AS removed
       JOIN evidence ON evidence.tenant_id = removed.tenant_id AND evidence.id = removed.evidence_id`,
      [tx.tenantId, assessmentId, evidenceId],
    );
    return removed?.title ?? null;
  }
}
