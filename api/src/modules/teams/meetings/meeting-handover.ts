import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { HandoverSources, type HandoverSource } from '../members/handover-sources.reader.js';

/** A source that is two statements: $1 tenant, $2 who leaves, $3 day, and $4 the successor. */
function sourceOf(code: string, count: string, reassign: string): HandoverSource {
  const counted = async (tx: Tx, sql: string, params: readonly unknown[]): Promise<number> => {
    const [row] = await tx.query<{ count: number }>(sql, params);
    return row?.count ?? 0;
  };
  return {
    code,
    count: (tx, member, on) => counted(tx, count, [tx.tenantId, member.id, on]),
    reassign: (tx, member, successor, on) =>
      counted(tx, reassign, [tx.tenantId, member.id, on, successor.id]),
  };
}

const CHAIRS = sourceOf(
  'chairs',
  `SELECT count(*)::integer AS count FROM meetings
   WHERE meetings.tenant_id = $1 AND meetings.chair_id = $2 AND meetings.status = 'planned' AND meetings.held_on >= $3::date`,
  `WITH given AS (
     UPDATE meetings SET chair_id = $4, version = version + 1
     WHERE meetings.tenant_id = $1 AND meetings.chair_id = $2 AND meetings.status = 'planned'
       AND meetings.held_on >= $3::date
     RETURNING meetings.id
   )
   SELECT count(*)::integer AS count FROM given`,
);

// The seat passes; whoever was invited is owed a cancellation, and the successor an invitation.
const INVITATIONS = sourceOf(
  'invitations',
  `SELECT count(*)::integer AS count
   FROM meeting_attendance
   JOIN meetings
     ON meetings.tenant_id = meeting_attendance.tenant_id AND meetings.id = meeting_attendance.meeting_id
   WHERE meeting_attendance.tenant_id = $1 AND meeting_attendance.member_id = $2
     AND meeting_attendance.removed_at IS NULL AND meetings.status = 'planned' AND meetings.held_on >= $3::date`,
  `WITH seats AS (
     SELECT meeting_attendance.id, meeting_attendance.meeting_id, meeting_attendance.invited_at IS NOT NULL AS invited
     FROM meeting_attendance
     JOIN meetings
       ON meetings.tenant_id = meeting_attendance.tenant_id AND meetings.id = meeting_attendance.meeting_id
     WHERE meeting_attendance.tenant_id = $1 AND meeting_attendance.member_id = $2
       AND meeting_attendance.removed_at IS NULL AND meetings.status = 'planned' AND meetings.held_on >= $3::date
   ), laid_aside AS (
     UPDATE meeting_attendance SET removed_at = miara_now(), attendance = NULL, deputy_name = NULL
     FROM seats
     WHERE meeting_attendance.tenant_id = $1 AND meeting_attendance.id = seats.id AND seats.invited
   ), taken_off AS (
     DELETE FROM meeting_attendance
     USING seats
     WHERE meeting_attendance.tenant_id = $1 AND meeting_attendance.id = seats.id AND NOT seats.invited
   ), seated AS (
     INSERT INTO meeting_attendance (tenant_id, meeting_id, member_id, name, organisation)
     SELECT team_members.tenant_id, seats.meeting_id, team_members.id, team_members.name, team_members.organisation
     FROM seats
     JOIN team_members ON team_members.tenant_id = $1 AND team_members.id = $4
     WHERE NOT EXISTS (
       SELECT FROM meeting_attendance
       WHERE meeting_attendance.tenant_id = $1
         AND meeting_attendance.meeting_id = seats.meeting_id
         AND meeting_attendance.member_id = $4
         AND meeting_attendance.removed_at IS NULL
     )
   )
   SELECT count(*)::integer AS count FROM seats`,
);

// The minutes go on saying to whom it was given; only who carries it changes.
const DECISIONS = sourceOf(
  'decisions',
  `SELECT count(*)::integer AS count FROM meeting_decisions
   WHERE meeting_decisions.tenant_id = $1 AND coalesce(meeting_decisions.carrier_id, meeting_decisions.owner_id) = $2
     AND meeting_decisions.done_on IS NULL AND meeting_decisions.withdrawn_at IS NULL AND $3::date IS NOT NULL`,
  `WITH given AS (
     UPDATE meeting_decisions SET carrier_id = $4, version = version + 1
     WHERE meeting_decisions.tenant_id = $1
       AND coalesce(meeting_decisions.carrier_id, meeting_decisions.owner_id) = $2
       AND meeting_decisions.done_on IS NULL AND meeting_decisions.withdrawn_at IS NULL AND $3::date IS NOT NULL
     RETURNING meeting_decisions.id
   )
   SELECT count(*)::integer AS count FROM given`,
);

/** What meetings leave open when a member goes. */
@Injectable()
export class MeetingHandover implements OnModuleInit {
  constructor(private readonly sources: HandoverSources) {}

  onModuleInit(): void {
    for (const source of [CHAIRS, INVITATIONS, DECISIONS]) this.sources.add(source);
  }
}
