import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';

/** A page as it was on a day. */
export interface LinkCopyView {
  id: string;
  url: string;
  finalUrl: string;
  sha256: string;
  byteSize: number;
  mediaType: string;
  fetchedAt: Date;
  /** Null: taken because of a confirmation. */
  fetchedBy: string | null;
  /** Code of the item whose confirmation it was taken for; null when a person asked. */
  item: string | null;
  /** The bytes are gone by the rules of retention. */
  isRemoved: boolean;
}

@Injectable()
export class LinksViews {
  /** Copies of a proof's page, the newest first. That the proof is the actor's to see is the caller's to check. */
  async copies(tx: Tx, evidenceId: string): Promise<LinkCopyView[]> {
    return tx.query<LinkCopyView>(
      `SELECT link_copies.id, link_copies.url, link_copies.final_url AS "finalUrl", link_copies.sha256,
         stored_files.byte_size::double precision AS "byteSize", link_copies.media_type AS "mediaType",
         link_copies.fetched_at AS "fetchedAt", people.name AS "fetchedBy", items.code AS item,
         stored_files.removed_at IS NOT NULL OR evidence.content_removed_on IS NOT NULL AS "isRemoved"
       FROM link_copies
       JOIN evidence ON evidence.tenant_id = link_copies.tenant_id AND evidence.id = link_copies.evidence_id
       JOIN stored_files
         ON stored_files.tenant_id = link_copies.tenant_id AND stored_files.sha256 = link_copies.sha256
       LEFT JOIN people ON people.id = link_copies.fetched_by
       LEFT JOIN assessments
         ON assessments.tenant_id = link_copies.tenant_id AND assessments.id = link_copies.assessment_id
       LEFT JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       WHERE link_copies.tenant_id = $1 AND link_copies.evidence_id = $2
       ORDER BY link_copies.fetched_at DESC, link_copies.id`,
      [tx.tenantId, evidenceId],
    );
  }
}
