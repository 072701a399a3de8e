import type { ReleaseState } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { UnitRow } from '../../../contract/unit.presenter.js';
import type { Tx } from '../../../platform/database/tx.js';
import { terytsOf } from '../../units/units.reader.js';
import type { ReleaseItemRow, ReleaseView } from './release-view.js';

export interface ReleaseFilter {
  state: ReleaseState | null;
  evidenceId: string | null;
  /** Instant in UTC with microseconds, then id, of the last row seen. */
  after: { createdAt: string; id: string } | null;
  limit: number;
}

type ReleaseRow = Omit<ReleaseView, 'unit' | 'items'> & UnitRow & { createdAtExact: string };

/** A release with the position it has in lists. */
export type ListedRelease = ReleaseView & { createdAtExact: string };

/** Reads releases of units whose proofs the actor may see. Two statements whatever their number. */
@Injectable()
export class ReleasesViews {
  /** Newest first. */
  async list(tx: Tx, { state, evidenceId, after, limit }: ReleaseFilter): Promise<ListedRelease[]> {
    return this.select(
      tx,
      `($3::text IS NULL OR proof_releases.state = $3)
       AND ($4::uuid IS NULL OR proof_releases.evidence_id = $4)
       AND ($5::timestamptz IS NULL OR (proof_releases.created_at, proof_releases.id) < ($5::timestamptz, $6::uuid))
       ORDER BY proof_releases.created_at DESC, proof_releases.id DESC
       LIMIT $7`,
      [state, evidenceId, after?.createdAt ?? null, after?.id ?? null, limit],
    );
  }

  async one(tx: Tx, id: string): Promise<ReleaseView | null> {
    const [view] = await this.select(tx, 'proof_releases.id = $3', [id]);
    return view ?? null;
  }

  private async select(tx: Tx, condition: string, params: readonly unknown[]): Promise<ListedRelease[]> {
    const rows = await tx.query<ReleaseRow>(
      `SELECT proof_releases.id, proof_releases.version, proof_releases.evidence_id AS "evidenceId",
         evidence.title AS "evidenceTitle", evidence.form, proof_releases.revision,
         (
           SELECT max(evidence_revisions.number) FROM evidence_revisions
           WHERE evidence_revisions.tenant_id = evidence.tenant_id AND evidence_revisions.evidence_id = evidence.id
         ) AS "revisionNow",
         evidence.withdrawn_at IS NOT NULL AS "proofWithdrawn", proof_releases.state, proof_releases.title,
         proof_releases.excerpt, proof_releases.page, proof_releases.copy, proof_releases.url,
         proof_releases.body AS statement, proof_releases.file_name AS "fileName",
         proof_releases.file_sha256 AS sha256, released_files.media_type AS "mediaType",
         released_files.byte_size::double precision AS "byteSize", proof_releases.findings, proof_releases.unread,
         proof_releases.pages, proof_releases.personal_data AS "personalData",
         proof_releases.personal_data_reason AS "personalDataReason", proof_releases.created_at AS "createdAt",
         to_char(proof_releases.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "createdAtExact",
         proof_releases.created_by AS "createdById", author.name AS "createdBy",
         proof_releases.proposed_at AS "proposedAt", proof_releases.proposed_by AS "proposedById",
         proposer.name AS "proposedBy", proof_releases.decided_at AS "decidedAt", decider.name AS "decidedBy",
         proof_releases.refuse_reason AS "refuseReason", proof_releases.withdrawn_at AS "withdrawnAt",
         withdrawer.name AS "withdrawnBy", proof_releases.withdraw_reason AS "withdrawReason",
         units.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt"
       FROM proof_releases
       JOIN evidence
         ON evidence.tenant_id = proof_releases.tenant_id AND evidence.id = proof_releases.evidence_id
       JOIN units ON units.teryt = proof_releases.teryt
       JOIN people AS author ON author.id = proof_releases.created_by
       LEFT JOIN released_files
         ON released_files.tenant_id = proof_releases.tenant_id
         AND released_files.sha256 = proof_releases.file_sha256
       LEFT JOIN people AS proposer ON proposer.id = proof_releases.proposed_by
       LEFT JOIN people AS decider ON decider.id = proof_releases.decided_by
       LEFT JOIN people AS withdrawer ON withdrawer.id = proof_releases.withdrawn_by
       WHERE proof_releases.tenant_id = $1
         AND ($2::text[] IS NULL OR proof_releases.teryt = ANY ($2))
         AND ${condition}`,
      [tx.tenantId, terytsOf(tx.actor.reach('evidence.read')), ...params],
    );
    const items = await this.itemsOf(
      tx,
      rows.map(({ id }) => id),
    );
    return rows.map(({ teryt, displayName, kind, powiatTeryt, ...row }) => ({
      ...row,
      unit: { teryt, displayName, kind, powiatTeryt },
      items: items.get(row.id) ?? [],
    }));
  }

  private async itemsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, ReleaseItemRow[]>> {
    const rows = await tx.query<{ releaseId: string; assessmentId: string; item: string } & UnitRow>(
      `SELECT proof_release_items.release_id AS "releaseId", assessments.id AS "assessmentId", items.code AS item,
         units.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt"
       FROM proof_release_items
       JOIN assessments
         ON assessments.tenant_id = proof_release_items.tenant_id
         AND assessments.id = proof_release_items.assessment_id
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN units ON units.teryt = assessments.teryt
       WHERE proof_release_items.tenant_id = $1 AND proof_release_items.release_id = ANY ($2::uuid[])
       ORDER BY units.teryt, items.position`,
      [tx.tenantId, ids],
    );
    const byRelease = new Map<string, ReleaseItemRow[]>();
    for (const { releaseId, assessmentId, item, ...unit } of rows) {
      byRelease.set(releaseId, [...(byRelease.get(releaseId) ?? []), { assessmentId, item, unit }]);
    }
    return byRelease;
  }
}
