import type { LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx, Tx } from '../../../platform/database/tx.js';

/** How long the content of a kind of proof is kept once the proof is over, and what that means tonight. */
export interface RetentionRuleView {
  kind: string;
  title: LocalizedText;
  /** Null = for ever. */
  months: number | null;
  /** Proofs whose content goes tonight. */
  due: number;
}

/** A proof whose content is to go. */
export interface DueProof {
  evidenceId: string;
  kind: string;
  endedOn: string;
  months: number;
}

/** What is told of a removal. */
export interface RemovedProof {
  title: string;
  teryt: string;
  /** SHA-256 of everything that it consisted of. */
  contents: string[];
}

@Injectable()
export class RetentionRepository {
  /** Every kind of the present standard, and those that have a rule although it no longer knows them. */
  async rules(tx: Tx, versionId: string): Promise<RetentionRuleView[]> {
    return tx.query<RetentionRuleView>(
      `WITH known AS (
         SELECT kinds.value ->> 'code' AS kind, kinds.value -> 'title' AS title, kinds.ordinality AS position
         FROM standard_versions
         CROSS JOIN LATERAL jsonb_array_elements(standard_versions.evidence_kinds) WITH ORDINALITY AS kinds
         WHERE standard_versions.tenant_id = $1 AND standard_versions.id = $2
       ), due AS (
         SELECT due.kind, count(*)::integer AS proofs FROM retention_due($3::date) AS due GROUP BY due.kind
       ), rules AS (
         SELECT retention_rules.kind, retention_rules.months FROM retention_rules WHERE retention_rules.tenant_id = $1
       )
       SELECT coalesce(known.kind, rules.kind) AS kind,
         coalesce(known.title, jsonb_build_object('pl', rules.kind)) AS title,
         rules.months, coalesce(due.proofs, 0) AS due
       FROM known
       FULL JOIN rules ON rules.kind = known.kind
       LEFT JOIN due ON due.kind = coalesce(known.kind, rules.kind)
       ORDER BY known.position NULLS LAST, rules.kind`,
      [tx.tenantId, versionId, tx.today],
    );
  }

  /** Proofs of a kind whose content would go tonight under such a rule. */
  async countDue(tx: Tx, kind: string, months: number): Promise<number> {
    const [row] = await tx.query<{ proofs: number }>(
      `SELECT count(*)::integer AS proofs
       FROM retention_candidates() AS candidates
       WHERE candidates.kind = $1
         AND (candidates.ended_on + make_interval(months => $2))::date <= $3::date`,
      [kind, months, tx.today],
    );
    return row?.proofs ?? 0;
  }

  async set(tx: Tx, kind: string, months: number | null): Promise<void> {
    await tx.query(
      'DELETE FROM retention_rules WHERE retention_rules.tenant_id = $1 AND retention_rules.kind = $2',
      [tx.tenantId, kind],
    );
    if (months === null) return;
    await tx.query(
      `INSERT INTO retention_rules (tenant_id, kind, months, set_at, set_by) VALUES ($1, $2, $3, $4, $5)`,
      [tx.tenantId, kind, months, tx.now, tx.actor.person.id],
    );
  }

  async due(tx: SystemTx): Promise<DueProof[]> {
    return tx.query<DueProof>(
      `SELECT due.evidence_id AS "evidenceId", due.kind, due.ended_on::text AS "endedOn", due.months
       FROM retention_due($1::date) AS due
       ORDER BY due.ended_on, due.evidence_id`,
      [tx.today],
    );
  }

  /** Marks a proof as without content; null when another run did so already. The database holds it to the rules. */
  async remove(tx: SystemTx, evidenceId: string): Promise<RemovedProof | null> {
    const [removed] = await tx.query<RemovedProof>(
      `WITH removed AS (
         UPDATE evidence SET content_removed_on = $3
         WHERE evidence.tenant_id = $1 AND evidence.id = $2 AND evidence.content_removed_on IS NULL
         RETURNING *
       )
       SELECT removed.title, removed.teryt,
         ARRAY(
           SELECT evidence_revisions.file_sha256 FROM evidence_revisions
           WHERE evidence_revisions.tenant_id = removed.tenant_id
             AND evidence_revisions.evidence_id = removed.id
             AND evidence_revisions.file_sha256 IS NOT NULL
           UNION
           SELECT link_copies.sha256 FROM link_copies
           WHERE link_copies.tenant_id = removed.tenant_id AND link_copies.evidence_id = removed.id
         ) AS contents
       FROM removed`,
      [tx.tenantId, evidenceId, tx.today],
    );
    return removed ?? null;
  }

  /** Whether the bytes may go: nothing that is kept speaks of them. */
  async release(tx: SystemTx, sha256: string): Promise<boolean> {
    const [row] = await tx.query<{ released: boolean }>('SELECT release_content($1) AS released', [sha256]);
    return row?.released ?? false;
  }

  /** Packs that are kept no longer and whose bytes are still there. */
  async expiredPacks(tx: SystemTx): Promise<string[]> {
    const rows = await tx.query<{ sha256: string }>(
      `SELECT DISTINCT evidence_packs.sha256
       FROM evidence_packs
       JOIN stored_files
         ON stored_files.tenant_id = evidence_packs.tenant_id AND stored_files.sha256 = evidence_packs.sha256
       WHERE evidence_packs.tenant_id = $1
         AND evidence_packs.expires_at <= $2
         AND stored_files.removed_at IS NULL`,
      [tx.tenantId, tx.now],
    );
    return rows.map((row) => row.sha256);
  }
}
