import type { MailState } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../../platform/database/tx.js';

/** A letter and how far it got. */
export interface OutgoingMailRow {
  id: string;
  name: string;
  address: string;
  subject: string;
  text: string | null;
  state: MailState;
  attempts: number;
  nextAttemptAt: Date | null;
  problem: string | null;
  writtenAt: Date;
  sentAt: Date | null;
  /** The instant the list is sorted by, as the database writes it. */
  sortedBy: string;
}

/** Position of the last row seen. */
export interface MailPosition {
  writtenAt: string;
  id: string;
}

/**
 * Reads letters. What they say is shown of those alone that stay here: others are their readers'. News to subscribers are
 * not among them: their addresses are shown to nobody.
 */
@Injectable()
export class OutgoingMailViews {
  /** The newest first. */
  async list(
    tx: SystemTx,
    { state, after, limit }: { state: MailState | null; after: MailPosition | null; limit: number },
  ): Promise<OutgoingMailRow[]> {
    return tx.query<OutgoingMailRow>(
      `SELECT outgoing_mails.id, outgoing_mails.name, outgoing_mails.address, outgoing_mails.subject,
         CASE WHEN outgoing_mails.state = 'kept' THEN outgoing_mails.body END AS text, outgoing_mails.state,
         outgoing_mails.attempts, outgoing_mails.next_attempt_at AS "nextAttemptAt", outgoing_mails.problem,
         outgoing_mails.written_at AS "writtenAt", outgoing_mails.sent_at AS "sentAt",
         outgoing_mails.written_at::text AS "sortedBy"
       FROM outgoing_mails
       WHERE outgoing_mails.tenant_id = $1 AND outgoing_mails.unsubscribe_address IS NULL
         AND ($2::text IS NULL OR outgoing_mails.state = $2)
         AND ($3::timestamptz IS NULL OR (outgoing_mails.written_at, outgoing_mails.id) < ($3, $4::uuid))
       ORDER BY outgoing_mails.written_at DESC, outgoing_mails.id DESC
       LIMIT $5`,
      [tx.tenantId, state, after?.writtenAt ?? null, after?.id ?? null, limit],
    );
  }

  async countFailed(tx: SystemTx): Promise<number> {
    const [row] = await tx.query<{ failed: number }>(
      `SELECT count(*)::integer AS failed FROM outgoing_mails
       WHERE outgoing_mails.tenant_id = $1 AND outgoing_mails.state = 'failed'
         AND outgoing_mails.unsubscribe_address IS NULL`,
      [tx.tenantId],
    );
    return row?.failed ?? 0;
  }
}
