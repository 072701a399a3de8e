import type { PersonalDataAnswer, ProofCopy, ReleaseState } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx, Tx } from '../../../platform/database/tx.js';
import type { Finding, PublicContent, Search } from './release-view.js';
import type { ReleaseStanding } from './releases.policy.js';

/** All that a draft says: texts, the thing to be shown, what was found in them. */
export interface DraftRow extends PublicContent, Search {
  revision: number;
  title: string;
  excerpt: string | null;
  page: number | null;
  copy: ProofCopy;
}

/** A release, locked. */
export interface LockedRelease extends ReleaseStanding {
  id: string;
  evidenceId: string;
  version: number;
  title: string;
  copy: ProofCopy;
  hasContent: boolean;
  findings: Finding[];
}

/** Write side of releases. What may follow what, the database decides too (migrations/schema/0015). */
@Injectable()
export class ReleasesRepository {
  /** The row of bytes that lie under a release key; once, however many releases show them. */
  async insertFile(tx: Tx, file: { sha256: string; byteSize: number; mediaType: string }): Promise<void> {
    await tx.query(
      `INSERT INTO released_files (tenant_id, sha256, byte_size, media_type)
       VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [tx.tenantId, file.sha256, file.byteSize, file.mediaType],
    );
  }

  /** Whether a release speaks of these bytes: one that may be or is public, or one that ended within so many days. */
  async isFileKept(tx: SystemTx, sha256: string, days: number): Promise<boolean> {
    const [row] = await tx.query<{ kept: boolean }>(
      `SELECT EXISTS (
         SELECT FROM proof_releases
         WHERE proof_releases.tenant_id = $1 AND proof_releases.file_sha256 = $2
           AND (
             proof_releases.state IN ('draft', 'proposed', 'released')
             OR coalesce(proof_releases.withdrawn_at, proof_releases.decided_at)
               > $3::timestamptz - make_interval(days => $4)
           )
       ) AS kept`,
      [tx.tenantId, sha256, tx.now, days],
    );
    return row?.kept ?? true;
  }

  async insert(tx: Tx, evidence: { id: string; teryt: string }, draft: DraftRow): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO proof_releases (
         tenant_id, evidence_id, teryt, revision, title, excerpt, page, copy, url, body, file_name, file_sha256,
         findings, unread, pages, created_by
       )
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       RETURNING id`,
      [tx.tenantId, evidence.id, evidence.teryt, ...valuesOf(draft), tx.actor.person.id],
    );
    if (!row) throw new Error('the release was not written');
    return row.id;
  }

  async updateDraft(tx: Tx, id: string, draft: DraftRow): Promise<void> {
    await tx.query(
      `UPDATE proof_releases
       SET revision = $3, title = $4, excerpt = $5, page = $6, copy = $7, url = $8, body = $9, file_name = $10,
         file_sha256 = $11, findings = $12, unread = $13, pages = $14
       WHERE proof_releases.tenant_id = $1 AND proof_releases.id = $2`,
      [tx.tenantId, id, ...valuesOf(draft)],
    );
  }

  /** The assessments beside which it is shown, all anew. */
  async replaceItems(tx: Tx, id: string, assessments: readonly string[]): Promise<void> {
    await tx.query(
      'DELETE FROM proof_release_items WHERE proof_release_items.tenant_id = $1 AND proof_release_items.release_id = $2',
      [tx.tenantId, id],
    );
    await tx.query(
      `INSERT INTO proof_release_items (tenant_id, release_id, assessment_id)
       SELECT $1, $2, assessment_id FROM unnest($3::uuid[]) AS assessment_id`,
      [tx.tenantId, id, assessments],
    );
  }

  /** Locked until the transaction ends; null when there is none. */
  async lock(tx: Tx, id: string): Promise<LockedRelease | null> {
    const [release] = await tx.query<LockedRelease>(
      `SELECT proof_releases.id, proof_releases.evidence_id AS "evidenceId", proof_releases.teryt,
         proof_releases.state, proof_releases.version, proof_releases.title, proof_releases.copy,
         num_nonnulls(proof_releases.url, proof_releases.body, proof_releases.file_name) = 1 AS "hasContent",
         proof_releases.findings, proof_releases.created_by AS "createdById",
         proof_releases.proposed_by AS "proposedById"
       FROM proof_releases
       WHERE proof_releases.tenant_id = $1 AND proof_releases.id = $2
       FOR NO KEY UPDATE`,
      [tx.tenantId, id],
    );
    return release ?? null;
  }

  async propose(
    tx: Tx,
    id: string,
    told: { findings: readonly Finding[]; personalData: PersonalDataAnswer; reason: string | null },
  ): Promise<void> {
    await tx.query(
      `UPDATE proof_releases
       SET state = 'proposed', findings = $3, personal_data = $4, personal_data_reason = $5, proposed_at = $6,
         proposed_by = $7
       WHERE proof_releases.tenant_id = $1 AND proof_releases.id = $2`,
      [
        tx.tenantId,
        id,
        JSON.stringify(told.findings),
        told.personalData,
        told.reason,
        tx.now,
        tx.actor.person.id,
      ],
    );
  }

  async decide(
    tx: Tx,
    id: string,
    state: ReleaseState & ('released' | 'refused'),
    reason: string | null,
  ): Promise<void> {
    await tx.query(
      `UPDATE proof_releases SET state = $3, decided_at = $4, decided_by = $5, refuse_reason = $6
       WHERE proof_releases.tenant_id = $1 AND proof_releases.id = $2`,
      [tx.tenantId, id, state, tx.now, tx.actor.person.id, reason],
    );
  }

  async withdraw(tx: Tx, id: string, reason: string): Promise<void> {
    await tx.query(
      `UPDATE proof_releases SET state = 'withdrawn', withdrawn_at = $3, withdrawn_by = $4, withdraw_reason = $5
       WHERE proof_releases.tenant_id = $1 AND proof_releases.id = $2`,
      [tx.tenantId, id, tx.now, tx.actor.person.id, reason],
    );
  }
}

function valuesOf(draft: DraftRow): unknown[] {
  return [
    draft.revision,
    draft.title,
    draft.excerpt,
    draft.page,
    draft.copy,
    draft.url,
    draft.statement,
    draft.fileName,
    draft.sha256,
    JSON.stringify(draft.findings),
    draft.unread,
    draft.pages,
  ];
}
