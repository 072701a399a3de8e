import type { ProblemCode } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx, Tx } from '../../platform/database/tx.js';
import { LETTER_LIMITS } from './letter.rules.js';

export interface NewDraftFile {
  fileName: string;
  mediaType: string;
  bytes: Buffer;
}

/** An attachment that was not taken, and why. */
export interface LeftOutFile {
  name: string;
  reason: ProblemCode;
}

export interface NewDraft {
  personId: string;
  subject: string;
  body: string;
  files: readonly NewDraftFile[];
  leftOut: readonly LeftOutFile[];
}

export interface DraftRow {
  id: string;
  subject: string;
  body: string;
  leftOut: LeftOutFile[];
  receivedAt: Date;
  files: { number: number; fileName: string; mediaType: string; byteSize: number }[];
}

/** Letters and addresses. Of a person's transaction the database shows that person's rows only. */
@Injectable()
export class MailDraftsRepository {
  async part(tx: Tx): Promise<string | null> {
    const [row] = await tx.query<{ code: string }>(
      'SELECT mail_addresses.code FROM mail_addresses WHERE tenant_id = $1 AND mail_addresses.person_id = $2',
      [tx.tenantId, tx.actor.person.id],
    );
    return row?.code ?? null;
  }

  /** A new part takes the place of the one before. */
  async savePart(tx: Tx, part: string): Promise<void> {
    await tx.query(
      `INSERT INTO mail_addresses (tenant_id, person_id, code, made_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (tenant_id, person_id) DO UPDATE SET code = $3, made_at = $4`,
      [tx.tenantId, tx.actor.person.id, part, tx.now],
    );
  }

  /** Whose part it is, when they write from the address of their account. */
  async personBehind(tx: SystemTx, part: string, from: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string }>(
      `SELECT people.id
       FROM mail_addresses
       JOIN people ON people.id = mail_addresses.person_id AND people.deactivated_at IS NULL
       WHERE mail_addresses.tenant_id = $1 AND mail_addresses.code = $2 AND people.email = $3`,
      [tx.tenantId, part, from],
    );
    return row?.id ?? null;
  }

  async isTaken(tx: SystemTx, personId: string, hash: string): Promise<boolean> {
    const rows = await tx.query(
      'SELECT FROM mail_taken WHERE tenant_id = $1 AND mail_taken.person_id = $2 AND mail_taken.message_hash = $3',
      [tx.tenantId, personId, hash],
    );
    return rows.length > 0;
  }

  async markTaken(tx: SystemTx, personId: string, hash: string): Promise<void> {
    await tx.query(
      'INSERT INTO mail_taken (tenant_id, person_id, message_hash, taken_at) VALUES ($1, $2, $3, $4)',
      [tx.tenantId, personId, hash, tx.now],
    );
  }

  async insert(tx: SystemTx, { personId, subject, body, files, leftOut }: NewDraft): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO mail_drafts (tenant_id, person_id, subject, body, left_out, received_at)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [tx.tenantId, personId, subject, body, JSON.stringify(leftOut), tx.now],
    );
    if (!row) throw new Error('an inserted draft has an identifier');
    for (const [index, { fileName, mediaType, bytes }] of files.entries()) {
      await tx.query(
        `INSERT INTO mail_draft_files (tenant_id, draft_id, number, file_name, media_type, bytes)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [tx.tenantId, row.id, index + 1, fileName, mediaType, bytes],
      );
    }
    return row.id;
  }

  /** The person's own, newest first. */
  async list(tx: Tx): Promise<DraftRow[]> {
    return tx.query<DraftRow>(
      `SELECT mail_drafts.id, mail_drafts.subject, mail_drafts.body, mail_drafts.left_out AS "leftOut",
         mail_drafts.received_at AS "receivedAt",
         (
           SELECT coalesce(jsonb_agg(jsonb_build_object(
             'number', mail_draft_files.number, 'fileName', mail_draft_files.file_name,
             'mediaType', mail_draft_files.media_type, 'byteSize', length(mail_draft_files.bytes)
           ) ORDER BY mail_draft_files.number), '[]')
           FROM mail_draft_files
           WHERE mail_draft_files.tenant_id = mail_drafts.tenant_id AND mail_draft_files.draft_id = mail_drafts.id
         ) AS files
       FROM mail_drafts
       WHERE mail_drafts.tenant_id = $1 AND mail_drafts.person_id = $2
       ORDER BY mail_drafts.received_at DESC, mail_drafts.id
       LIMIT 200`,
      [tx.tenantId, tx.actor.person.id],
    );
  }

  async file(tx: Tx, draftId: string, number: number): Promise<NewDraftFile | null> {
    const [row] = await tx.query<NewDraftFile>(
      `SELECT mail_draft_files.file_name AS "fileName", mail_draft_files.media_type AS "mediaType",
         mail_draft_files.bytes
       FROM mail_draft_files
       JOIN mail_drafts
         ON mail_drafts.tenant_id = mail_draft_files.tenant_id AND mail_drafts.id = mail_draft_files.draft_id
       WHERE mail_drafts.tenant_id = $1 AND mail_drafts.id = $2 AND mail_drafts.person_id = $3
         AND mail_draft_files.number = $4`,
      [tx.tenantId, draftId, tx.actor.person.id, number],
    );
    return row ?? null;
  }

  /** False when the person has no such draft. */
  async remove(tx: Tx, draftId: string): Promise<boolean> {
    const removed = await tx.query(
      `WITH removed AS (
         DELETE FROM mail_drafts
         WHERE mail_drafts.tenant_id = $1 AND mail_drafts.id = $2 AND mail_drafts.person_id = $3
         RETURNING mail_drafts.id
       )
       SELECT removed.id FROM removed`,
      [tx.tenantId, draftId, tx.actor.person.id],
    );
    return removed.length > 0;
  }

  async countOld(tx: SystemTx): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM mail_drafts
       WHERE mail_drafts.tenant_id = $1 AND mail_drafts.received_at < $2::timestamptz - make_interval(days => $3)`,
      [tx.tenantId, tx.now, LETTER_LIMITS.days],
    );
    return row?.count ?? 0;
  }

  /** Removes drafts that nobody used in time; how many. What was taken long ago is forgotten on the way. */
  async eraseOld(tx: SystemTx): Promise<number> {
    await tx.query(
      `DELETE FROM mail_taken
       WHERE tenant_id = $1 AND mail_taken.taken_at < $2::timestamptz - make_interval(days => $3)`,
      [tx.tenantId, tx.now, LETTER_LIMITS.takenDays],
    );
    const removed = await tx.query(
      `WITH removed AS (
         DELETE FROM mail_drafts
         WHERE mail_drafts.tenant_id = $1
           AND mail_drafts.received_at < $2::timestamptz - make_interval(days => $3)
         RETURNING mail_drafts.id
       )
       SELECT removed.id FROM removed`,
      [tx.tenantId, tx.now, LETTER_LIMITS.days],
    );
    return removed.length;
  }
}
