import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { EvidenceEntity, EvidenceRevisionEntity, StoredFileEntity } from './evidence.entity.js';

/** A proof about to be written with its first file. */
export interface NewEvidence {
  teryt: string;
  kind: string;
  title: string;
  note: string | null;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  fileName: string;
  sha256: string;
  byteSize: number;
  mediaType: string;
}

@Injectable()
export class EvidenceRepository {
  /**
   * Makes everybody who stores or sweeps these bytes wait for this transaction, so that two uploads of one file
   * and the sweep never meet half-way.
   */
  async lockContent(tx: Tx, sha256: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `stored_file ${tx.tenantId} ${sha256}`,
    ]);
  }

  /** The same without waiting; false when somebody holds it. */
  async tryLockContent(tx: Tx, sha256: string): Promise<boolean> {
    const [answer] = await tx.query<{ locked: boolean }>(
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS locked',
      [`stored_file ${tx.tenantId} ${sha256}`],
    );
    return answer?.locked ?? false;
  }

  async isStored(tx: Tx, sha256: string): Promise<boolean> {
    return tx.manager.existsBy(StoredFileEntity, { tenantId: tx.tenantId, sha256 });
  }

  /** Codes of the kinds of proof that a version of the standard knows. */
  async kindsOf(tx: Tx, versionId: string): Promise<string[]> {
    const rows = await tx.query<{ code: string }>(
      `SELECT known.value ->> 'code' AS code
       FROM standard_versions
       CROSS JOIN LATERAL jsonb_array_elements(standard_versions.evidence_kinds) AS known
       WHERE standard_versions.tenant_id = $1 AND standard_versions.id = $2`,
      [tx.tenantId, versionId],
    );
    return rows.map((row) => row.code);
  }

  /** Writes the bytes' row (once per tenant), the proof and its first revision; returns the proof's id. */
  async insert(tx: Tx, { fileName, sha256, byteSize, mediaType, ...evidence }: NewEvidence): Promise<string> {
    const { tenantId, now } = tx;
    const by = { createdAt: now, createdBy: tx.actor.person.id };
    const id = randomUUID();
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(StoredFileEntity)
      .values({ tenantId, sha256, byteSize, mediaType, storedAt: now })
      .orIgnore()
      .updateEntity(false)
      .execute();
    await tx.manager.insert(EvidenceEntity, { tenantId, id, ...evidence, ...by });
    await tx.manager.insert(EvidenceRevisionEntity, {
      tenantId,
      evidenceId: id,
      number: 1,
      sha256,
      fileName,
      ...by,
    });
    return id;
  }
}
