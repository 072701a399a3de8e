import { randomUUID } from 'node:crypto';
import type { CopyProblem, LinkResult } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../../../platform/database/tx.js';
import type { ReceivedScan } from '../evidence-content.js';
import { EvidenceRepository } from '../evidence.repository.js';

/** A page in use as proof. */
export interface LinkInUse {
  evidenceId: string;
  url: string;
  teryt: string;
}

/** What a look found. */
export interface NewCheck {
  evidenceId: string;
  url: string;
  result: LinkResult;
  httpStatus: number | null;
  finalUrl: string | null;
}

/** A copy that a confirmation asks for. */
export interface CopyOrder {
  evidenceId: string;
  assessmentId: string;
  attempts: number;
}

export interface NewCopy {
  evidenceId: string;
  url: string;
  finalUrl: string;
  sha256: string;
  byteSize: number;
  mediaType: string;
  /** Null: on behalf of nobody. */
  personId: string | null;
  /** The confirmation that asked for it. */
  assessmentId: string | null;
  /** What is known of its bytes when it arrives. */
  scan: ReceivedScan;
}

/** The address in use of each link. */
const IN_USE = `SELECT evidence.tenant_id, evidence.id AS "evidenceId", revision.url, evidence.teryt
       FROM evidence
       CROSS JOIN LATERAL (
         SELECT evidence_revisions.url
         FROM evidence_revisions
         WHERE evidence_revisions.tenant_id = evidence.tenant_id AND evidence_revisions.evidence_id = evidence.id
         ORDER BY evidence_revisions.number DESC
         LIMIT 1
       ) AS revision
       WHERE evidence.tenant_id = $1
         AND evidence.form = 'link'
         AND evidence.withdrawn_at IS NULL
         AND evidence.content_removed_on IS NULL`;

@Injectable()
export class LinksRepository {
  constructor(private readonly evidence: EvidenceRepository) {}

  /** Links whose page was not looked at since an instant. */
  async due(tx: SystemTx, since: Date): Promise<LinkInUse[]> {
    return tx.query<LinkInUse>(
      `SELECT in_use."evidenceId", in_use.url, in_use.teryt
       FROM (${IN_USE}) AS in_use
       LEFT JOIN link_checks
         ON link_checks.tenant_id = in_use.tenant_id
         AND link_checks.evidence_id = in_use."evidenceId"
         AND link_checks.url = in_use.url
       WHERE link_checks.checked_at IS NULL OR link_checks.checked_at < $2
       ORDER BY link_checks.checked_at NULLS FIRST`,
      [tx.tenantId, since],
    );
  }

  /** Null when it is no link, withdrawn or without content. */
  async inUse(tx: SystemTx, evidenceId: string): Promise<LinkInUse | null> {
    const [link] = await tx.query<LinkInUse>(`${IN_USE} AND evidence.id = $2`, [tx.tenantId, evidenceId]);
    return link ?? null;
  }

  async saveCheck(tx: SystemTx, check: NewCheck): Promise<void> {
    await tx.query(
      `INSERT INTO link_checks (
         tenant_id, evidence_id, url, result, http_status, final_url, checked_at, since
       )
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
       ON CONFLICT (tenant_id, evidence_id) DO UPDATE SET
         url = excluded.url, result = excluded.result, http_status = excluded.http_status,
         final_url = excluded.final_url, checked_at = excluded.checked_at,
         since = CASE
           WHEN (link_checks.url, link_checks.result) = (excluded.url, excluded.result) THEN link_checks.since
           ELSE excluded.since
         END`,
      [tx.tenantId, check.evidenceId, check.url, check.result, check.httpStatus, check.finalUrl, tx.now],
    );
  }

  /** Notes when a copy was last tried and how it went; the look that is beside it exists. */
  async saveCopyAttempt(tx: SystemTx, evidenceId: string, problem: CopyProblem | null): Promise<void> {
    await tx.query(
      `UPDATE link_checks SET copy_tried_at = $3, copy_problem = $4
       WHERE link_checks.tenant_id = $1 AND link_checks.evidence_id = $2`,
      [tx.tenantId, evidenceId, tx.now, problem],
    );
  }

  async insertCopy(tx: SystemTx, copy: NewCopy): Promise<string> {
    const id = randomUUID();
    await this.evidence.keepContent(tx, copy);
    await tx.query(
      `INSERT INTO link_copies (
         tenant_id, id, evidence_id, url, final_url, sha256, media_type, fetched_at, fetched_by, assessment_id
       )
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        tx.tenantId,
        id,
        copy.evidenceId,
        copy.url,
        copy.finalUrl,
        copy.sha256,
        copy.mediaType,
        tx.now,
        copy.personId,
        copy.assessmentId,
      ],
    );
    return id;
  }

  async orders(tx: SystemTx, limit: number): Promise<CopyOrder[]> {
    return tx.query<CopyOrder>(
      `SELECT link_copy_orders.evidence_id AS "evidenceId", link_copy_orders.assessment_id AS "assessmentId",
         link_copy_orders.attempts
       FROM link_copy_orders
       WHERE link_copy_orders.tenant_id = $1
       ORDER BY link_copy_orders.attempts, link_copy_orders.ordered_at
       LIMIT $2`,
      [tx.tenantId, limit],
    );
  }

  async countAttempt(tx: SystemTx, { evidenceId, assessmentId }: CopyOrder): Promise<void> {
    await tx.query(
      `UPDATE link_copy_orders SET attempts = attempts + 1
       WHERE link_copy_orders.tenant_id = $1
         AND link_copy_orders.evidence_id = $2
         AND link_copy_orders.assessment_id = $3`,
      [tx.tenantId, evidenceId, assessmentId],
    );
  }

  async dropOrder(tx: SystemTx, { evidenceId, assessmentId }: CopyOrder): Promise<void> {
    await tx.query(
      `DELETE FROM link_copy_orders
       WHERE link_copy_orders.tenant_id = $1
         AND link_copy_orders.evidence_id = $2
         AND link_copy_orders.assessment_id = $3`,
      [tx.tenantId, evidenceId, assessmentId],
    );
  }
}
