import type { Duty, UnitKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** An assessment that can be asked about. */
export interface AskedAssessment {
  id: string;
  teryt: string;
  item: string;
}

export interface NewRequest {
  assessmentId: string;
  question: string;
  kind: string | null;
  dueOn: string;
}

/** An item of the present version with what decides whose duty it is. */
export interface AskedItem {
  id: string;
  code: string;
  duty: Duty;
}

export interface AskedUnit {
  teryt: string;
  kind: UnitKind;
}

/** The write side of the requests. Which step may follow which, the database refuses too (0019). */
@Injectable()
export class RequestsRepository {
  /** Assessments of units on items of a version: one for each duty. */
  async assessmentsOf(
    tx: Tx,
    teryts: readonly string[],
    itemIds: readonly string[],
  ): Promise<AskedAssessment[]> {
    return tx.query<AskedAssessment>(
      `SELECT assessments.id, assessments.teryt, items.code AS item
       FROM assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       WHERE assessments.tenant_id = $1 AND assessments.teryt = ANY ($2) AND assessments.item_id = ANY ($3)
       ORDER BY assessments.teryt, items.position`,
      [tx.tenantId, teryts, itemIds],
    );
  }

  /** Codes of the kinds of proof that a version knows. */
  async kindsOf(tx: Tx, versionId: string): Promise<string[]> {
    const rows = await tx.query<{ code: string }>(
      `SELECT known.value ->> 'code' AS code
       FROM standard_versions
       CROSS JOIN LATERAL jsonb_array_elements(standard_versions.evidence_kinds) AS known
       WHERE standard_versions.tenant_id = $1 AND standard_versions.id = $2`,
      [tx.tenantId, versionId],
    );
    return rows.map(({ code }) => code);
  }

  async insert(tx: Tx, { assessmentId, question, kind, dueOn }: NewRequest): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO evidence_requests (tenant_id, assessment_id, question, kind, due_on, asked_at, asked_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       RETURNING id`,
      [tx.tenantId, assessmentId, question, kind, dueOn, tx.now, tx.actor.person.id],
    );
    if (!row) throw new Error('an inserted request has an identifier');
    return row.id;
  }

  /**
   * Holds the request until the transaction ends, and before it the assessment: a proof that is taken off meanwhile
   * waits, and two answers come one after the other.
   */
  async lock(tx: Tx, id: string, assessmentId: string): Promise<void> {
    await tx.query(
      'SELECT FROM assessments WHERE assessments.tenant_id = $1 AND assessments.id = $2 FOR NO KEY UPDATE',
      [tx.tenantId, assessmentId],
    );
    await tx.query(
      'SELECT FROM evidence_requests WHERE evidence_requests.tenant_id = $1 AND evidence_requests.id = $2 FOR NO KEY UPDATE',
      [tx.tenantId, id],
    );
  }

  /** How many of the proofs the assessment rests on. */
  async linkedAmong(tx: Tx, assessmentId: string, evidenceIds: readonly string[]): Promise<number> {
    const [linked] = await tx.query<{ count: number }>(
      `SELECT count(*)::integer AS count
       FROM assessment_evidence
       WHERE assessment_evidence.tenant_id = $1
         AND assessment_evidence.assessment_id = $2
         AND assessment_evidence.evidence_id = ANY ($3)`,
      [tx.tenantId, assessmentId, evidenceIds],
    );
    return linked?.count ?? 0;
  }

  /** Replaces the proofs that the last answer named. */
  async answer(tx: Tx, id: string, evidenceIds: readonly string[], note: string | null): Promise<void> {
    await tx.query(
      'DELETE FROM evidence_request_answers WHERE tenant_id = $1 AND evidence_request_answers.request_id = $2',
      [tx.tenantId, id],
    );
    await tx.query(
      `INSERT INTO evidence_request_answers (tenant_id, request_id, evidence_id)
       SELECT $1, $2, unnest($3::uuid[])`,
      [tx.tenantId, id, evidenceIds],
    );
    await tx.query(
      `UPDATE evidence_requests
       SET status = 'answered', answer_note = $3, answered_at = $4, answered_by = $5
       WHERE evidence_requests.tenant_id = $1 AND evidence_requests.id = $2`,
      [tx.tenantId, id, note, tx.now, tx.actor.person.id],
    );
  }

  /** Accepts, sends back or cancels. `dueOn` null = it stays. */
  async decide(
    tx: Tx,
    id: string,
    status: 'accepted' | 'sent_back' | 'cancelled',
    { reason, dueOn }: { reason: string | null; dueOn: string | null },
  ): Promise<void> {
    await tx.query(
      `UPDATE evidence_requests
       SET status = $3, decision_reason = $4, due_on = coalesce($5::date, due_on), decided_at = $6, decided_by = $7
       WHERE evidence_requests.tenant_id = $1 AND evidence_requests.id = $2`,
      [tx.tenantId, id, status, reason, dueOn, tx.now, tx.actor.person.id],
    );
  }
}
