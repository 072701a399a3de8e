import type { LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { terytsOf } from '../../units/units.reader.js';
import type { PackedCopy, PackedProof, PackSubject, ProofUse } from './packed-proof.js';

type ProofRow = Omit<PackedProof, 'uses' | 'copies'>;

/** A pack that can be taken. */
export interface PackView {
  fileName: string;
  sha256: string;
  byteSize: number;
  expiresAt: Date;
}

/** Reads what goes into a pack. Three statements whatever the number of proofs. */
@Injectable()
export class PacksViews {
  /** Proofs of the units meant and those that their assessments rest on, in the actor's place; the oldest first. */
  async proofs(tx: Tx, subject: PackSubject): Promise<PackedProof[]> {
    const units = unitsMeant(tx, subject);
    const rows = await tx.query<ProofRow>(
      `SELECT evidence.id, evidence.form, evidence.teryt, units.display_name AS unit, evidence.title, evidence.note,
         coalesce(
           (
             SELECT known.value -> 'title'
             FROM standard_versions
             CROSS JOIN LATERAL jsonb_array_elements(standard_versions.evidence_kinds) AS known
             WHERE standard_versions.tenant_id = evidence.tenant_id AND known.value ->> 'code' = evidence.kind
             ORDER BY standard_versions.published_on DESC NULLS LAST
             LIMIT 1
           ),
           jsonb_build_object('pl', evidence.kind)
         ) AS kind,
         revision.number AS revision, revision.sha256, revision.file_name AS "fileName", revision.url,
         revision.body AS statement, stored_files.media_type AS "mediaType", stored_files.scan, evidence.content_removed_on AS "removedAt",
         evidence.effective_from::text AS "effectiveFrom", evidence.effective_until::text AS "effectiveUntil",
         evidence.created_at AS "addedAt", people.name AS "addedBy",
         evidence.withdrawn_at AS "withdrawnAt", evidence.withdraw_reason AS "withdrawReason"
       FROM evidence
       JOIN units ON units.teryt = evidence.teryt
       CROSS JOIN LATERAL (
         SELECT evidence_revisions.number, evidence_revisions.sha256, evidence_revisions.file_sha256,
           evidence_revisions.file_name, evidence_revisions.url, evidence_revisions.body
         FROM evidence_revisions
         WHERE evidence_revisions.tenant_id = evidence.tenant_id AND evidence_revisions.evidence_id = evidence.id
         ORDER BY evidence_revisions.number DESC
         LIMIT 1
       ) AS revision
       LEFT JOIN stored_files
         ON stored_files.tenant_id = evidence.tenant_id AND stored_files.sha256 = revision.file_sha256
       LEFT JOIN people ON people.id = evidence.created_by
       WHERE evidence.tenant_id = $1
         AND (
           ($3::text IS NULL AND ($2::text[] IS NULL OR evidence.teryt = ANY ($2)))
           OR EXISTS (
             SELECT FROM evidence_uses
             JOIN assessments
               ON assessments.tenant_id = evidence_uses.tenant_id AND assessments.id = evidence_uses.assessment_id
             JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
             WHERE evidence_uses.tenant_id = evidence.tenant_id
               AND evidence_uses.evidence_id = evidence.id
               AND ($2::text[] IS NULL OR assessments.teryt = ANY ($2))
               AND ($3::text IS NULL OR items.code = $3)
           )
         )
       ORDER BY evidence.teryt, evidence.created_at, evidence.id`,
      [tx.tenantId, units, subject.item],
    );
    const uses = await this.usesOf(tx, rows, subject);
    const copies = await this.copiesOf(tx, rows);
    return rows.map((row) => ({ ...row, uses: uses.get(row.id) ?? [], copies: copies.get(row.id) ?? [] }));
  }

  /**
   * One's own pack; null when there is none. Nor when a role was taken from the person since it was ordered: what it
   * holds may lie outside their place by now, and they may order another.
   */
  async pack(tx: Tx, jobId: string): Promise<PackView | null> {
    const [pack] = await tx.query<PackView>(
      `SELECT evidence_packs.file_name AS "fileName", evidence_packs.sha256,
         stored_files.byte_size::double precision AS "byteSize", evidence_packs.expires_at AS "expiresAt"
       FROM evidence_packs
       JOIN background_jobs
         ON background_jobs.tenant_id = evidence_packs.tenant_id AND background_jobs.id = evidence_packs.job_id
       JOIN stored_files
         ON stored_files.tenant_id = evidence_packs.tenant_id AND stored_files.sha256 = evidence_packs.sha256
       WHERE evidence_packs.tenant_id = $1
         AND evidence_packs.job_id = $2
         AND background_jobs.created_by = $3
         AND background_jobs.state = 'done'
         AND stored_files.removed_at IS NULL
         AND NOT EXISTS (
           SELECT FROM role_assignments
           WHERE role_assignments.tenant_id = $1 AND role_assignments.person_id = $3
             AND role_assignments.revoked_at >= background_jobs.created_at
         )`,
      [tx.tenantId, jobId, tx.actor.person.id],
    );
    return pack ?? null;
  }

  async tenantName(tx: Tx): Promise<LocalizedText> {
    const [tenant] = await tx.query<{ name: LocalizedText }>(
      'SELECT tenants.name FROM tenants WHERE tenants.id = $1',
      [tx.tenantId],
    );
    return tenant?.name ?? { pl: '' };
  }

  private async usesOf(
    tx: Tx,
    proofs: readonly ProofRow[],
    subject: PackSubject,
  ): Promise<Map<string, ProofUse[]>> {
    const rows = await tx.query<ProofUse & { evidenceId: string }>(
      `SELECT evidence_uses.evidence_id AS "evidenceId", items.code AS item, items.title AS "itemTitle",
         units.display_name AS unit, units.teryt, assessments.standing, evidence_uses.page, evidence_uses.excerpt
       FROM evidence_uses
       JOIN assessments
         ON assessments.tenant_id = evidence_uses.tenant_id AND assessments.id = evidence_uses.assessment_id
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN units ON units.teryt = assessments.teryt
       WHERE evidence_uses.tenant_id = $1
         AND evidence_uses.evidence_id = ANY ($2::uuid[])
         AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))
         AND ($4::text IS NULL OR items.code = $4)
       ORDER BY units.teryt, items.position`,
      [tx.tenantId, proofs.map((proof) => proof.id), unitsMeant(tx, subject), subject.item],
    );
    return byEvidence(rows);
  }

  private async copiesOf(tx: Tx, proofs: readonly ProofRow[]): Promise<Map<string, PackedCopy[]>> {
    const rows = await tx.query<PackedCopy & { evidenceId: string }>(
      `SELECT link_copies.evidence_id AS "evidenceId", link_copies.sha256, link_copies.media_type AS "mediaType",
         stored_files.byte_size::double precision AS "byteSize", link_copies.fetched_at AS "fetchedAt"
       FROM link_copies
       JOIN stored_files
         ON stored_files.tenant_id = link_copies.tenant_id AND stored_files.sha256 = link_copies.sha256
       WHERE link_copies.tenant_id = $1
         AND link_copies.evidence_id = ANY ($2::uuid[])
         AND stored_files.removed_at IS NULL
         AND stored_files.scan IN ('clean', 'not_scanned')
       ORDER BY link_copies.fetched_at`,
      [tx.tenantId, proofs.map((proof) => proof.id)],
    );
    return byEvidence(rows);
  }
}

/** The unit meant, or the actor's place; null = the whole tenant. */
function unitsMeant(tx: Tx, { unit }: PackSubject): readonly string[] | null {
  return unit === null ? terytsOf(tx.actor.reach('evidence.read')) : [unit];
}

function byEvidence<Row extends { evidenceId: string }>(
  rows: readonly Row[],
): Map<string, Omit<Row, 'evidenceId'>[]> {
  const grouped = new Map<string, Omit<Row, 'evidenceId'>[]>();
  for (const { evidenceId, ...row } of rows) {
    const group = grouped.get(evidenceId);
    if (group) group.push(row);
    else grouped.set(evidenceId, [row]);
  }
  return grouped;
}
