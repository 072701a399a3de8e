import type { EvidenceForm, LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { PublicTx } from '../../../platform/database/tx.js';

/** What reading released rows needs; the public role has no more. */
type ReleasedTx = Pick<PublicTx, 'tenantId' | 'query'>;

/** A released proof as anybody may read it. Days as YYYY-MM-DD. */
export interface ReleasedProof {
  id: string;
  /** Beside whose standing on which item it is shown. */
  teryt: string;
  itemKey: string;
  kind: LocalizedText | null;
  form: EvidenceForm;
  title: string;
  excerpt: string | null;
  page: number | null;
  redacted: boolean;
  url: string | null;
  statement: string | null;
  fileName: string | null;
  mediaType: string | null;
  byteSize: number | null;
  revision: number;
  revisionOn: string;
  releasedOn: string;
}

/** A released file; withdrawn ones keep their address and nothing else. */
export interface ReleasedFile {
  withdrawn: boolean;
  fileName: string | null;
  mediaType: string | null;
  byteSize: number | null;
  sha256: string | null;
}

/** Answers about released proofs, from the tables that hold nothing else. */
@Injectable()
export class ReleasedReader {
  /** Changes whenever something is released or withdrawn: what public answers are made from. */
  async stamp(tx: ReleasedTx): Promise<string> {
    const [row] = await tx.query<{ stamp: string }>(
      `SELECT concat(count(*), ' ', count(released_proofs.withdrawn_on), ' ', max(released_proofs.changed_at)) AS stamp
       FROM released_proofs
       WHERE released_proofs.tenant_id = $1`,
      [tx.tenantId],
    );
    return row?.stamp ?? '';
  }

  /** Those beside a unit's standings or an item's, the newest first. */
  async shown(
    tx: ReleasedTx,
    { teryt = null, itemKey = null }: { teryt?: string | null; itemKey?: string | null },
  ): Promise<ReleasedProof[]> {
    return tx.query<ReleasedProof>(
      `SELECT released_proofs.id, released_proof_items.teryt, released_proof_items.item_key AS "itemKey",
         released_proofs.kind, released_proofs.form, released_proofs.title, released_proofs.excerpt,
         released_proofs.page, released_proofs.is_redacted AS redacted, released_proofs.url,
         released_proofs.body AS statement, released_proofs.file_name AS "fileName",
         released_proofs.media_type AS "mediaType", released_proofs.byte_size::double precision AS "byteSize",
         released_proofs.revision, released_proofs.revision_on::text AS "revisionOn",
         released_proofs.released_on::text AS "releasedOn"
       FROM released_proof_items
       JOIN released_proofs
         ON released_proofs.tenant_id = released_proof_items.tenant_id
         AND released_proofs.id = released_proof_items.release_id
       WHERE released_proof_items.tenant_id = $1
         AND ($2::text IS NULL OR released_proof_items.teryt = $2)
         AND ($3::text IS NULL OR released_proof_items.item_key = $3)
         AND released_proofs.withdrawn_on IS NULL
       ORDER BY released_proofs.changed_at DESC, released_proofs.id`,
      [tx.tenantId, teryt, itemKey],
    );
  }

  /** Null when nothing was ever released under this id. */
  async file(tx: ReleasedTx, id: string): Promise<ReleasedFile | null> {
    const [file] = await tx.query<ReleasedFile>(
      `SELECT released_proofs.withdrawn_on IS NOT NULL AS withdrawn, released_proofs.file_name AS "fileName",
         released_proofs.media_type AS "mediaType", released_proofs.byte_size::double precision AS "byteSize",
         released_proofs.file_sha256 AS sha256
       FROM released_proofs
       WHERE released_proofs.tenant_id = $1 AND released_proofs.id = $2`,
      [tx.tenantId, id],
    );
    return file ?? null;
  }

  /** The tenant of a slug; null when there is none. */
  async tenantOf(tx: Pick<PublicTx, 'query'>, slug: string): Promise<string | null> {
    const [tenant] = await tx.query<{ id: string }>(
      'SELECT tenants.id FROM tenants WHERE tenants.slug = $1',
      [slug],
    );
    return tenant?.id ?? null;
  }
}
