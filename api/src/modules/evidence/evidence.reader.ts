import { Injectable } from '@nestjs/common';
import type { SystemTx, Tx } from '../../platform/database/tx.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { terytsOf } from '../units/units.reader.js';
import { EvidenceContents, type GivingOptions, type OpenedContent } from './evidence.contents.js';

export { refusalToGive } from './file-scan.rules.js';

/** What other modules may know of a proof. */
export interface EvidenceFacts {
  id: string;
  /** The unit whose proof it is. */
  teryt: string;
  kind: string;
  title: string;
  /** First day in force (YYYY-MM-DD). */
  effectiveFrom: string | null;
  /** First day no longer in force. */
  effectiveUntil: string | null;
  /** Taken back by its unit. */
  withdrawn: boolean;
}

/** Answers of evidence to other modules. */
@Injectable()
export class EvidenceReader {
  constructor(private readonly contents: EvidenceContents) {}

  /**
   * Throws 409 `file_blocked` or `file_not_scanned` when bytes may not be given out. Everything that gives out stored
   * bytes in whatever form passes here; that the reader may see the proof is checked before, by `inScope`.
   */
  async assertDownloadable(tx: SystemTx, sha256: string, options: GivingOptions = {}): Promise<void> {
    return this.contents.assertDownloadable(tx, sha256, options);
  }

  /** The same, and opens the bytes. The caller reads or destroys the stream. */
  async openContent(tx: SystemTx, sha256: string, options: GivingOptions = {}): Promise<OpenedContent> {
    return this.contents.open(tx, sha256, options);
  }

  /** Proofs with these titles that the actor may see and that were not taken back. */
  async titled(tx: Tx, titles: readonly string[]): Promise<{ id: string; title: string }[]> {
    return tx.query(
      `SELECT evidence.id, evidence.title
       FROM evidence
       WHERE evidence.tenant_id = $1
         AND evidence.title = ANY ($2)
         AND evidence.withdrawn_at IS NULL
         AND ($3::text[] IS NULL OR evidence.teryt = ANY ($3))`,
      [tx.tenantId, titles, terytsOf(tx.actor.reach('evidence.read'))],
    );
  }

  /** A proof of a unit whose proofs the actor may see; 404 otherwise. */
  async inScope(tx: Tx, evidenceId: string): Promise<EvidenceFacts> {
    const [evidence] = await tx.query<EvidenceFacts>(
      `SELECT evidence.id, evidence.teryt, evidence.kind, evidence.title,
         evidence.effective_from::text AS "effectiveFrom", evidence.effective_until::text AS "effectiveUntil",
         evidence.withdrawn_at IS NOT NULL AS withdrawn
       FROM evidence
       WHERE evidence.tenant_id = $1
         AND evidence.id = $2
         AND ($3::text[] IS NULL OR evidence.teryt = ANY ($3))`,
      [tx.tenantId, evidenceId, terytsOf(tx.actor.reach('evidence.read'))],
    );
    if (!evidence) throw new DomainError('not_found');
    return evidence;
  }
}
