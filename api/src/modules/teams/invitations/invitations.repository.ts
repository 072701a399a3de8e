import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';

export interface SentRow {
  name: string;
  method: 'request' | 'cancel';
  at: Date;
  by: string | null;
}

/** What was sent about a meeting. */
@Injectable()
export class InvitationsRepository {
  async sent(tx: Tx, meetingId: string): Promise<SentRow[]> {
    return tx.query<SentRow>(
      `SELECT meeting_attendance.name, meeting_invitations.method, meeting_invitations.sent_at AS at,
         (SELECT people.name FROM people WHERE people.id = meeting_invitations.sent_by) AS by
       FROM meeting_invitations
       JOIN meeting_attendance
         ON meeting_attendance.tenant_id = meeting_invitations.tenant_id
           AND meeting_attendance.id = meeting_invitations.attendance_id
       WHERE meeting_invitations.tenant_id = $1 AND meeting_invitations.meeting_id = $2
       ORDER BY meeting_invitations.sent_at DESC, meeting_attendance.name`,
      [tx.tenantId, meetingId],
    );
  }

  /** Writes down that a letter goes out; its identifier. After a cancellation nobody is invited any more. */
  async note(
    tx: Tx,
    meetingId: string,
    attendanceId: string,
    method: 'request' | 'cancel',
    sequence: number,
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO meeting_invitations (tenant_id, meeting_id, attendance_id, method, sequence, sent_by)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [tx.tenantId, meetingId, attendanceId, method, sequence, tx.actor.person.id],
    );
    await tx.query(
      `UPDATE meeting_attendance
       SET invited_at = CASE WHEN $3 = 'request' THEN miara_now() END,
         invited_sequence = CASE WHEN $3 = 'request' THEN $4::integer END,
         email = CASE WHEN $3 = 'request' THEN email END
       WHERE meeting_attendance.tenant_id = $1 AND meeting_attendance.id = $2`,
      [tx.tenantId, attendanceId, method, sequence],
    );
    return row?.id ?? '';
  }
}
