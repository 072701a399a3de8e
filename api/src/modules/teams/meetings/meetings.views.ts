import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { StandardsReader } from '../../standards/standards.reader.js';
import { UnitsReader } from '../../units/units.reader.js';
import type {
  AgendaRow,
  AttendanceRow,
  DecisionRow,
  MeetingRefRow,
  MeetingRow,
  MeetingView,
  MemberChoice,
} from './meeting-view.js';

const MEETING = `
  SELECT meetings.id, meetings.version, meetings.teryt, meetings.series_id AS "seriesId", meetings.title,
    meetings.held_on::text AS day, to_char(meetings.starts_at, 'HH24:MI') AS "startsAt",
    to_char(meetings.ends_at, 'HH24:MI') AS "endsAt", meetings.place, meetings.online_address AS "onlineAddress",
    meetings.chair_id AS "chairId", chairs.name AS "chairName", chairs.person_id AS "chairPersonId",
    (meetings.held_on + meetings.starts_at) AT TIME ZONE 'Europe/Warsaw' AS "beginsAt",
    (meetings.held_on + coalesce(meetings.ends_at, meetings.starts_at + interval '2 hours')) AT TIME ZONE 'Europe/Warsaw'
      AS "finishesAt",
    meetings.status, meetings.cancel_reason AS "cancelReason", meetings.opening, meetings.closing,
    meetings.sequence, meetings.minutes_version AS "minutesVersion",
    meetings.minutes_changed_at AS "minutesChangedAt", meeting_evidence.evidence_id AS "evidenceId",
    meeting_evidence.minutes_version AS "evidenceVersion"
  FROM meetings
  LEFT JOIN team_members AS chairs ON chairs.tenant_id = meetings.tenant_id AND chairs.id = meetings.chair_id
  LEFT JOIN meeting_evidence
    ON meeting_evidence.tenant_id = meetings.tenant_id AND meeting_evidence.meeting_id = meetings.id
  WHERE meetings.tenant_id = $1`;

const DECISION = `
  SELECT meeting_decisions.id, meeting_decisions.version, meeting_decisions.meeting_id AS "meetingId",
    meeting_decisions.number, meeting_decisions.text, meeting_decisions.agenda_id AS "agendaId",
    meeting_decisions.owner_id AS "ownerId", meeting_decisions.owner_name AS "ownerName",
    owners.person_id AS "ownerPersonId", meeting_decisions.carrier_id AS "carrierId", carriers.name AS "carrierName",
    carriers.person_id AS "carrierPersonId", meeting_decisions.due_on::text AS "dueOn", meeting_decisions.unit,
    items.code AS item, meeting_decisions.done_on::text AS "doneOn", meetings.held_on::text AS "decidedOn"
  FROM meeting_decisions
  JOIN meetings
    ON meetings.tenant_id = meeting_decisions.tenant_id AND meetings.id = meeting_decisions.meeting_id
  LEFT JOIN team_members AS owners
    ON owners.tenant_id = meeting_decisions.tenant_id AND owners.id = meeting_decisions.owner_id
  LEFT JOIN team_members AS carriers
    ON carriers.tenant_id = meeting_decisions.tenant_id AND carriers.id = meeting_decisions.carrier_id
  LEFT JOIN items ON items.tenant_id = meeting_decisions.tenant_id AND items.id = meeting_decisions.item_id
  WHERE meeting_decisions.tenant_id = $1 AND meeting_decisions.withdrawn_at IS NULL`;

/** The read side of the meetings. */
@Injectable()
export class MeetingsViews {
  constructor(
    private readonly units: UnitsReader,
    private readonly standards: StandardsReader,
  ) {}

  async row(tx: Tx, id: string): Promise<MeetingRow | null> {
    const [row] = await tx.query<MeetingRow>(`${MEETING} AND meetings.id = $2`, [tx.tenantId, id]);
    return row ?? null;
  }

  /** Everything about a meeting; null when there is none. 404 when its unit is out of sight. */
  async whole(tx: Tx, id: string): Promise<MeetingView | null> {
    const row = await this.row(tx, id);
    if (!row) return null;
    const unit = await this.units.inScope(tx, row.teryt);
    const { items } = await this.standards.structureOn(tx, tx.today);
    const members = await this.units.members(tx, tx.today);
    return {
      ...row,
      unit,
      agenda: await this.agenda(tx, id),
      attendance: await this.attendance(tx, id),
      decisions: await this.decisions(tx, id),
      carriedOver: await this.carriedOver(tx, row),
      members: await this.membersOn(tx, row.teryt, row.day),
      units: members.filter(({ teryt, powiatTeryt }) => teryt === row.teryt || powiatTeryt === row.teryt),
      items: items.map(({ code, title }) => ({ code, title })),
      today: tx.today,
    };
  }

  async agenda(tx: Tx, meetingId: string): Promise<AgendaRow[]> {
    return tx.query<AgendaRow>(
      `SELECT meeting_agenda.id, meeting_agenda.version, meeting_agenda.title, meeting_agenda.minutes
       FROM meeting_agenda
       WHERE meeting_agenda.tenant_id = $1 AND meeting_agenda.meeting_id = $2
       ORDER BY meeting_agenda.position, meeting_agenda.id`,
      [tx.tenantId, meetingId],
    );
  }

  /** The list with those who were taken off it after having been invited. */
  async attendance(tx: Tx, meetingId: string): Promise<AttendanceRow[]> {
    return tx.query<AttendanceRow>(
      `SELECT meeting_attendance.id, meeting_attendance.member_id AS "memberId", meeting_attendance.name,
         meeting_attendance.organisation, coalesce(meeting_attendance.email, team_members.email) AS email,
         team_members.person_id AS "personId", meeting_attendance.attendance,
         meeting_attendance.deputy_name AS "deputyName",
         meeting_attendance.invited_sequence AS "invitedSequence", meeting_attendance.invited_at AS "invitedAt",
         meeting_attendance.removed_at AS "removedAt"
       FROM meeting_attendance
       LEFT JOIN team_members
         ON team_members.tenant_id = meeting_attendance.tenant_id AND team_members.id = meeting_attendance.member_id
       WHERE meeting_attendance.tenant_id = $1 AND meeting_attendance.meeting_id = $2
       ORDER BY meeting_attendance.member_id IS NULL, meeting_attendance.name COLLATE "C", meeting_attendance.id`,
      [tx.tenantId, meetingId],
    );
  }

  async decisions(tx: Tx, meetingId: string): Promise<DecisionRow[]> {
    return tx.query<DecisionRow>(
      `${DECISION} AND meeting_decisions.meeting_id = $2 ORDER BY meeting_decisions.number`,
      [tx.tenantId, meetingId],
    );
  }

  /** Decisions of a team that are not done, due first. */
  async openDecisions(tx: Tx, teryt: string): Promise<DecisionRow[]> {
    return tx.query<DecisionRow>(
      `${DECISION} AND meetings.teryt = $2 AND meeting_decisions.done_on IS NULL
       ORDER BY meeting_decisions.due_on NULLS LAST, meetings.held_on, meeting_decisions.number`,
      [tx.tenantId, teryt],
    );
  }

  /** Meetings of teams, the last day first. */
  async list(tx: Tx, teryts: readonly string[]): Promise<MeetingRefRow[]> {
    return tx.query<MeetingRefRow>(
      `SELECT meetings.id, meetings.teryt, meetings.title, meetings.held_on::text AS day,
         to_char(meetings.starts_at, 'HH24:MI') AS "startsAt", meetings.place, meetings.status,
         (
           SELECT count(*)::integer FROM meeting_decisions
           WHERE meeting_decisions.tenant_id = meetings.tenant_id
             AND meeting_decisions.meeting_id = meetings.id
             AND meeting_decisions.withdrawn_at IS NULL
         ) AS decisions
       FROM meetings
       WHERE meetings.tenant_id = $1 AND meetings.teryt = ANY ($2::text[])
       ORDER BY meetings.held_on DESC, meetings.starts_at DESC, meetings.id`,
      [tx.tenantId, teryts],
    );
  }

  /** Those who are on the team on a day, by name. */
  async membersOn(tx: Tx, teryt: string, day: string): Promise<MemberChoice[]> {
    return tx.query<MemberChoice>(
      `SELECT team_members.id, team_members.name, team_members.person_id AS "personId"
       FROM team_members
       WHERE team_members.tenant_id = $1
         AND team_members.teryt = $2
         AND team_members.term_from <= $3::date
         AND (team_members.term_until IS NULL OR team_members.term_until > $3::date)
       ORDER BY team_members.name, team_members.id`,
      [tx.tenantId, teryt, day],
    );
  }

  /** What earlier meetings decided and was not done on the day of this one. */
  private async carriedOver(tx: Tx, { teryt, day, id }: MeetingRow): Promise<DecisionRow[]> {
    return tx.query<DecisionRow>(
      `${DECISION} AND meetings.teryt = $2 AND meetings.id <> $4 AND meetings.held_on < $3::date
         AND meetings.status = 'held'
         AND (meeting_decisions.done_on IS NULL OR meeting_decisions.done_on >= $3::date)
       ORDER BY meetings.held_on, meeting_decisions.number`,
      [tx.tenantId, teryt, day, id],
    );
  }
}
