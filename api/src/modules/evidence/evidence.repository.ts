import { randomUUID } from 'node:crypto';
import type { EvidenceForm } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { SystemTx, Tx } from '../../platform/database/tx.js';
import type { NewContent, ReceivedScan } from './evidence-content.js';
import { EvidenceEntity, EvidenceRevisionEntity, StoredFileEntity } from './evidence.entity.js';

/** What is told about a proof beside its content. Days as YYYY-MM-DD. */
export interface EvidenceFactsRow {
  kind: string;
  title: string;
  note: string | null;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
}

/** A proof about to be written with its first content. */
export interface NewEvidence extends EvidenceFactsRow {
  teryt: string;
  content: NewContent;
  /** What a statement describes. */
  action: DescribedAction | null;
}

/** An action in a certain version. */
export interface DescribedAction {
  id: string;
  version: number;
}

/** What has to be known of a proof before it is changed. */
export interface LockedEvidence extends EvidenceFactsRow {
  id: string;
  teryt: string;
  form: EvidenceForm;
  version: number;
  withdrawnAt: Date | null;
  /** Present version of the action that it describes; null when it describes none. */
  actionVersion: number | null;
  /** Number and hash of the content in use. */
  revision: number;
  sha256: string;
  /** How many assessments rest on it, or did until it was withdrawn. */
  uses: number;
  /** Those of them that wait for a decision: "EDU-02 Puck". */
  submitted: string[];
}

@Injectable()
export class EvidenceRepository {
  /**
   * Makes everybody who stores or sweeps these bytes wait for this transaction, so that two uploads of one file
   * and the sweep never meet half-way.
   */
  async lockContent(tx: SystemTx, sha256: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `stored_file ${tx.tenantId} ${sha256}`,
    ]);
  }

  /** The same without waiting; false when somebody holds it. */
  async tryLockContent(tx: SystemTx, sha256: string): Promise<boolean> {
    const [answer] = await tx.query<{ locked: boolean }>(
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS locked',
      [`stored_file ${tx.tenantId} ${sha256}`],
    );
    return answer?.locked ?? false;
  }

  /** What the scanner found in stored bytes; null when it found nothing or they are not there. */
  async signatureIn(tx: SystemTx, sha256: string): Promise<string | null> {
    const file = await tx.manager.findOneBy(StoredFileEntity, { tenantId: tx.tenantId, sha256 });
    return file?.scanSignature ?? null;
  }

  /** Hashes of files that no scanner has seen, those that hold people up first. */
  async waitingForScan(tx: SystemTx, limit: number): Promise<string[]> {
    const rows = await tx.query<{ sha256: string }>(
      `SELECT stored_files.sha256
       FROM stored_files
       WHERE stored_files.tenant_id = $1 AND stored_files.scan IN ('pending', 'not_scanned')
         AND stored_files.removed_at IS NULL
       ORDER BY stored_files.scan = 'pending' DESC, stored_files.stored_at
       LIMIT $2`,
      [tx.tenantId, limit],
    );
    return rows.map((row) => row.sha256);
  }

  /** Writes what a scanner said of waiting bytes: `signature` null = clean. False when they were waiting no more. */
  async keepVerdict(tx: SystemTx, sha256: string, signature: string | null): Promise<boolean> {
    const { affected } = await tx.manager
      .createQueryBuilder()
      .update(StoredFileEntity)
      .set({
        scan: signature === null ? 'clean' : 'infected',
        scanSignature: signature,
        scannedAt: tx.now,
      })
      .where(`tenant_id = :tenantId AND sha256 = :sha256 AND scan IN ('pending', 'not_scanned')`, {
        tenantId: tx.tenantId,
        sha256,
      })
      .execute();
    return affected === 1;
  }

  /** Proofs that consist of these bytes, or did in an earlier revision. */
  async proofsOf(tx: SystemTx, sha256: string): Promise<{ id: string; teryt: string; title: string }[]> {
    return tx.query(
      `SELECT evidence.id, evidence.teryt, evidence.title
       FROM evidence
       WHERE evidence.tenant_id = $1
         AND evidence.id IN (
           SELECT evidence_revisions.evidence_id
           FROM evidence_revisions
           WHERE evidence_revisions.tenant_id = $1 AND evidence_revisions.file_sha256 = $2
         )
       ORDER BY evidence.created_at, evidence.id`,
      [tx.tenantId, sha256],
    );
  }

  /** Whether a row speaks of these bytes as being there. */
  async isStored(tx: SystemTx, sha256: string): Promise<boolean> {
    return tx.manager.existsBy(StoredFileEntity, { tenantId: tx.tenantId, sha256, removedAt: IsNull() });
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
  async insert(tx: Tx, { content, action, ...evidence }: NewEvidence): Promise<string> {
    const { tenantId, now } = tx;
    const id = randomUUID();
    const by = { createdAt: now, createdBy: tx.actor.person.id };
    await tx.manager.insert(EvidenceEntity, {
      tenantId,
      id,
      form: content.form,
      ...evidence,
      actionId: action?.id ?? null,
      ...by,
    });
    await this.insertRevision(tx, id, 1, content, null, action?.version ?? null);
    return id;
  }

  /**
   * An action that counts, carried by the unit or credited to it, as it is now. The tenant's actions are its own log:
   * who may upload for the unit may read what is credited to it.
   */
  async actionOf(tx: Tx, actionId: string, teryt: string): Promise<DescribedAction | null> {
    const [action] = await tx.query<DescribedAction>(
      `SELECT actions.id, actions.version
       FROM actions
       WHERE actions.tenant_id = $1 AND actions.id = $2 AND actions.withdrawn_at IS NULL
         AND (
           actions.teryt = $3
           OR EXISTS (
             SELECT FROM action_units
             WHERE action_units.tenant_id = $1 AND action_units.action_id = $2 AND action_units.teryt = $3
           )
         )`,
      [tx.tenantId, actionId, teryt],
    );
    return action ?? null;
  }

  /**
   * A proof, locked until the transaction ends, with the assessments that use it. They are locked first, as they are
   * by everybody who links a proof, so that the two never wait for each other. Null when there is none.
   */
  async lock(tx: Tx, id: string): Promise<LockedEvidence | null> {
    await tx.query(
      `SELECT assessments.id
       FROM evidence_uses
       JOIN assessments
         ON assessments.tenant_id = evidence_uses.tenant_id AND assessments.id = evidence_uses.assessment_id
       WHERE evidence_uses.tenant_id = $1 AND evidence_uses.evidence_id = $2
       ORDER BY assessments.id
       FOR NO KEY UPDATE OF assessments`,
      [tx.tenantId, id],
    );
    await tx.query(
      'SELECT FROM evidence WHERE evidence.tenant_id = $1 AND evidence.id = $2 FOR NO KEY UPDATE',
      [tx.tenantId, id],
    );
    const [evidence] = await tx.query<LockedEvidence>(
      `SELECT evidence.id, evidence.teryt, evidence.form, evidence.version, evidence.kind, evidence.title,
         evidence.note, evidence.effective_from::text AS "effectiveFrom",
         evidence.effective_until::text AS "effectiveUntil", evidence.withdrawn_at AS "withdrawnAt",
         (
           SELECT actions.version FROM actions
           WHERE actions.tenant_id = evidence.tenant_id AND actions.id = evidence.action_id
         ) AS "actionVersion",
         revision.number AS revision, revision.sha256,
         (
           SELECT count(*)::integer FROM evidence_uses
           WHERE evidence_uses.tenant_id = evidence.tenant_id AND evidence_uses.evidence_id = evidence.id
         ) AS uses,
         ARRAY(
           SELECT items.code || ' ' || (units.display_name ->> 'pl')
           FROM evidence_uses
           JOIN assessments
             ON assessments.tenant_id = evidence_uses.tenant_id AND assessments.id = evidence_uses.assessment_id
           JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
           JOIN units ON units.teryt = assessments.teryt
           WHERE evidence_uses.tenant_id = evidence.tenant_id
             AND evidence_uses.evidence_id = evidence.id
             AND assessments.review = 'submitted'
           ORDER BY assessments.teryt, items.position
         ) AS submitted
       FROM evidence
       CROSS JOIN LATERAL (
         SELECT evidence_revisions.number, evidence_revisions.sha256
         FROM evidence_revisions
         WHERE evidence_revisions.tenant_id = evidence.tenant_id AND evidence_revisions.evidence_id = evidence.id
         ORDER BY evidence_revisions.number DESC
         LIMIT 1
       ) AS revision
       WHERE evidence.tenant_id = $1 AND evidence.id = $2`,
      [tx.tenantId, id],
    );
    return evidence ?? null;
  }

  async updateFacts(tx: Tx, id: string, facts: EvidenceFactsRow): Promise<void> {
    await tx.manager.update(EvidenceEntity, { tenantId: tx.tenantId, id }, facts);
  }

  /** The proof counts a change, too: its version moves. */
  async addRevision(
    tx: Tx,
    id: string,
    number: number,
    content: NewContent,
    note: string | null,
    actionVersion: number | null,
  ): Promise<void> {
    await this.insertRevision(tx, id, number, content, note, actionVersion);
    await tx.query(
      'UPDATE evidence SET version = version WHERE evidence.tenant_id = $1 AND evidence.id = $2',
      [tx.tenantId, id],
    );
  }

  async withdraw(tx: Tx, id: string, reason: string): Promise<void> {
    await tx.query(
      `UPDATE evidence SET withdrawn_at = $3, withdrawn_by = $4, withdraw_reason = $5
       WHERE evidence.tenant_id = $1 AND evidence.id = $2`,
      [tx.tenantId, id, tx.now, tx.actor.person.id, reason],
    );
  }

  async restore(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE evidence SET withdrawn_at = NULL, withdrawn_by = NULL, withdraw_reason = NULL
       WHERE evidence.tenant_id = $1 AND evidence.id = $2`,
      [tx.tenantId, id],
    );
  }

  /** Writes the row of bytes that are about to be put away, once per tenant. */
  async keepContent(
    tx: SystemTx,
    {
      sha256,
      byteSize,
      mediaType,
      scan = 'not_scanned',
    }: { sha256: string; byteSize: number; mediaType: string; scan?: ReceivedScan },
  ): Promise<void> {
    await this.lockContent(tx, sha256);
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(StoredFileEntity)
      .values({ tenantId: tx.tenantId, sha256, byteSize, mediaType, scan, storedAt: tx.now })
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  private async insertRevision(
    tx: Tx,
    evidenceId: string,
    number: number,
    content: NewContent,
    note: string | null,
    actionVersion: number | null,
  ): Promise<void> {
    const { tenantId, now } = tx;
    const { sha256 } = content;
    if (content.form === 'file') {
      const { byteSize, mediaType, scan } = content;
      // The same bytes may be there: a scan tells more than none, and nothing less than before is believed.
      await tx.query(
        `INSERT INTO stored_files (tenant_id, sha256, byte_size, media_type, stored_at, scan, scanned_at)
         VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $6 = 'clean' THEN $5::timestamptz END)
         ON CONFLICT (tenant_id, sha256) DO UPDATE SET scan = excluded.scan, scanned_at = excluded.scanned_at
           WHERE (stored_files.scan = 'not_scanned' AND excluded.scan <> 'not_scanned')
             OR (stored_files.scan = 'pending' AND excluded.scan = 'clean')`,
        [tenantId, sha256, byteSize, mediaType, now, scan],
      );
    }
    await tx.manager.insert(EvidenceRevisionEntity, {
      tenantId,
      evidenceId,
      number,
      sha256,
      fileName: content.form === 'file' ? content.fileName : null,
      url: content.form === 'link' ? content.url : null,
      body: content.form === 'statement' ? content.statement : null,
      note,
      actionVersion,
      createdAt: now,
      createdBy: tx.actor.person.id,
    });
  }
}
