import { roleAllows, ROLES } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import type { LockedAssessment } from '../assessments.repository.js';
import type { ReviewDecision } from '../assessments.rules.js';

/** A decision that waits in a batch. */
export interface HeldDecision {
  id: string;
  assessmentId: string;
  decision: ReviewDecision;
  reason: string | null;
  /** The content and the version the reviewer looked at. */
  contentHash: string;
  version: number;
}

/** A decision that was taken back before it was sent. */
export interface UndoneDecision extends Pick<HeldDecision, 'assessmentId' | 'decision' | 'reason'> {
  teryt: string;
}

/** Which of the actor's held decisions are meant; null = all. */
export interface BatchPart {
  assessmentIds: readonly string[] | null;
  /** TERYT code. */
  unit: string | null;
}

/**
 * Whether the owner of a waiting decision may still review, as SQL. The decision of somebody who no longer may binds
 * nobody: it could be neither sent nor undone.
 */
export function ownerStillReviews(decisions: string): string {
  const roles = ROLES.filter((role) => roleAllows(role, 'assessment.review')).map((role) => `'${role}'`);
  return `EXISTS (
    SELECT FROM role_assignments
    WHERE role_assignments.tenant_id = ${decisions}.tenant_id
      AND role_assignments.person_id = ${decisions}.reviewer
      AND role_assignments.role IN (${roles.join(', ')})
      AND role_assignments.revoked_at IS NULL
  )`;
}

/** Decisions that were taken and not sent. A row is never changed but for being sent; undoing removes it. */
@Injectable()
export class DecisionsRepository {
  /** Name of who holds a decision about exactly what is submitted now; null when nobody does. */
  async reviewerHolding(tx: Tx, { id }: LockedAssessment): Promise<string | null> {
    return (await this.reviewersHolding(tx, [id])).get(id) ?? null;
  }

  /** The same for several assessments, by identifier. */
  async reviewersHolding(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; name: string }>(
      `SELECT review_decisions.assessment_id AS id, people.name
       FROM review_decisions
       JOIN assessments
         ON assessments.tenant_id = review_decisions.tenant_id AND assessments.id = review_decisions.assessment_id
         AND assessments.version = review_decisions.assessment_version
       JOIN people ON people.id = review_decisions.reviewer
       WHERE review_decisions.tenant_id = $1
         AND review_decisions.assessment_id = ANY ($2::uuid[])
         AND review_decisions.sent_at IS NULL
         AND ${ownerStillReviews('review_decisions')}`,
      [tx.tenantId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /**
   * Makes room for new decisions where the old ones are about something else, or their owners review no more; the
   * reviewers of those, by assessment.
   */
  async removeOutdated(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const removed = await tx.query<{ id: string; reviewer: string }>(
      `WITH removed AS (
         DELETE FROM review_decisions
         USING assessments
         WHERE assessments.tenant_id = review_decisions.tenant_id
           AND assessments.id = review_decisions.assessment_id
           AND review_decisions.tenant_id = $1
           AND review_decisions.assessment_id = ANY ($2::uuid[])
           AND (
             review_decisions.assessment_version <> assessments.version OR NOT ${ownerStillReviews('review_decisions')}
           )
           AND review_decisions.sent_at IS NULL
         RETURNING review_decisions.assessment_id AS id, review_decisions.reviewer
       )
       SELECT removed.id, removed.reviewer FROM removed`,
      [tx.tenantId, ids],
    );
    return new Map(removed.map(({ id, reviewer }) => [id, reviewer]));
  }

  /** One decision about each of several locked assessments, into the actor's batch. */
  async hold(
    tx: Tx,
    ids: readonly string[],
    { decision, reason }: Pick<HeldDecision, 'decision' | 'reason'>,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO review_decisions (
         tenant_id, assessment_id, reviewer, decision, reason, content_hash, assessment_version, decided_at
       )
       SELECT assessments.tenant_id, assessments.id, $3, $4, $5, assessments.content_hash, assessments.version, $6
       FROM assessments
       WHERE assessments.tenant_id = $1 AND assessments.id = ANY ($2::uuid[])`,
      [tx.tenantId, ids, tx.actor.person.id, decision, reason, tx.now],
    );
  }

  /** The actor's decisions to send, in one order for everybody: two sendings never wait in a circle. */
  async batch(tx: Tx, { assessmentIds, unit }: BatchPart): Promise<HeldDecision[]> {
    return tx.query<HeldDecision>(
      `SELECT review_decisions.id, review_decisions.assessment_id AS "assessmentId", review_decisions.decision,
         review_decisions.reason, review_decisions.content_hash AS "contentHash",
         review_decisions.assessment_version AS version
       FROM review_decisions
       JOIN assessments
         ON assessments.tenant_id = review_decisions.tenant_id AND assessments.id = review_decisions.assessment_id
       WHERE review_decisions.tenant_id = $1
         AND review_decisions.reviewer = $2
         AND review_decisions.sent_at IS NULL
         AND ($3::uuid[] IS NULL OR review_decisions.assessment_id = ANY ($3))
         AND ($4::text IS NULL OR assessments.teryt = $4)
       ORDER BY review_decisions.assessment_id`,
      [tx.tenantId, tx.actor.person.id, assessmentIds, unit],
    );
  }

  /** Locks a decision that still waits; false when another request sent or undid it meanwhile. */
  async lock(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query<{ id: string }>(
      `SELECT review_decisions.id
       FROM review_decisions
       WHERE review_decisions.tenant_id = $1 AND review_decisions.id = $2 AND review_decisions.sent_at IS NULL
       FOR UPDATE`,
      [tx.tenantId, id],
    );
    return rows.length === 1;
  }

  /** After the assessment carries it; the database refuses it before. */
  async markSent(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE review_decisions SET sent_at = $3
       WHERE review_decisions.tenant_id = $1 AND review_decisions.id = $2 AND review_decisions.sent_at IS NULL`,
      [tx.tenantId, id, tx.now],
    );
  }

  /** Takes own decisions out of the batch; those that were there, by assessment. */
  async undo(tx: Tx, assessmentIds: readonly string[]): Promise<UndoneDecision[]> {
    return tx.query<UndoneDecision>(
      `WITH undone AS (
         DELETE FROM review_decisions
         WHERE review_decisions.tenant_id = $1
           AND review_decisions.assessment_id = ANY ($2::uuid[])
           AND review_decisions.reviewer = $3
           AND review_decisions.sent_at IS NULL
         RETURNING review_decisions.tenant_id, review_decisions.assessment_id, review_decisions.decision,
           review_decisions.reason
       )
       SELECT undone.assessment_id AS "assessmentId", undone.decision, undone.reason, assessments.teryt
       FROM undone
       JOIN assessments ON assessments.tenant_id = undone.tenant_id AND assessments.id = undone.assessment_id
       ORDER BY undone.assessment_id`,
      [tx.tenantId, assessmentIds, tx.actor.person.id],
    );
  }
}
