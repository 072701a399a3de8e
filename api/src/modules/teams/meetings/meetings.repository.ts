import type { Attendance } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';

/** A meeting's facts as they are written. */
export interface MeetingFacts {
  title: string;
  day: string;
  startsAt: string;
  endsAt: string | null;
  place: string | null;
  onlineAddress: string | null;
  chairId: string | null;
}

export interface MinutesFrame {
  opening: string;
  closing: string;
}

/** A meeting, held until the transaction ends. */
export interface LockedMeeting extends MeetingFacts, MinutesFrame {
  id: string;
  teryt: string;
  version: number;
  status: 'planned' | 'held' | 'cancelled';
  sequence: number;
  minutesVersion: number;
}

/** A decision as it is written. */
export interface DecisionFacts {
  text: string;
  agendaId: string | null;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: string | null;
  unit: string | null;
  itemId: string | null;
}

export interface Guest {
  name: string;
  organisation: string | null;
  email: string | null;
}

/** The write side of the meetings. Rows of a meeting are changed under its lock. */
@Injectable()
export class MeetingsRepository {
  async locked(tx: Tx, id: string): Promise<LockedMeeting | null> {
    const [row] = await tx.query<LockedMeeting>(
      `SELECT meetings.id, meetings.teryt, meetings.version, meetings.title, meetings.held_on::text AS day,
         to_char(meetings.starts_at, 'HH24:MI') AS "startsAt", to_char(meetings.ends_at, 'HH24:MI') AS "endsAt",
         meetings.place, meetings.online_address AS "onlineAddress", meetings.chair_id AS "chairId", meetings.status,
         meetings.opening, meetings.closing, meetings.sequence, meetings.minutes_version AS "minutesVersion"
       FROM meetings
       WHERE meetings.tenant_id = $1 AND meetings.id = $2
       FOR NO KEY UPDATE`,
      [tx.tenantId, id],
    );
    return row ?? null;
  }

  async insert(tx: Tx, teryt: string, facts: MeetingFacts & { seriesId: string | null }): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO meetings (tenant_id, teryt, title, held_on, starts_at, ends_at, place, online_address, chair_id,
         series_id, opening, closing, created_by, updated_by)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, minutes_templates.opening, minutes_templates.closing, $11, $11
       FROM minutes_templates WHERE minutes_templates.tenant_id = $1
       RETURNING id`,
      [tx.tenantId, teryt, ...columnsOf(facts), facts.seriesId, tx.actor.person.id],
    );
    return row?.id ?? '';
  }

  async update(tx: Tx, id: string, facts: MeetingFacts & MinutesFrame): Promise<void> {
    await tx.query(
      `UPDATE meetings
       SET title = $3, held_on = $4, starts_at = $5, ends_at = $6, place = $7, online_address = $8, chair_id = $9,
         opening = $10, closing = $11, version = version + 1, updated_at = miara_now(), updated_by = $12
       WHERE meetings.tenant_id = $1 AND meetings.id = $2`,
      [tx.tenantId, id, ...columnsOf(facts), facts.opening, facts.closing, tx.actor.person.id],
    );
  }

  async hold(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE meetings SET status = 'held', version = version + 1, updated_at = miara_now(), updated_by = $3
       WHERE meetings.tenant_id = $1 AND meetings.id = $2`,
      [tx.tenantId, id, tx.actor.person.id],
    );
    // Nobody is invited to what is over: the guests' addresses have done their work.
    await tx.query(
      `UPDATE meeting_attendance SET email = NULL
       WHERE meeting_attendance.tenant_id = $1 AND meeting_attendance.meeting_id = $2
         AND meeting_attendance.email IS NOT NULL`,
      [tx.tenantId, id],
    );
  }

  async cancel(tx: Tx, id: string, reason: string): Promise<void> {
    await tx.query(
      `UPDATE meetings
       SET status = 'cancelled', cancel_reason = $3, version = version + 1, updated_at = miara_now(), updated_by = $4
       WHERE meetings.tenant_id = $1 AND meetings.id = $2`,
      [tx.tenantId, id, reason, tx.actor.person.id],
    );
  }

  /** Puts points behind those that are there. */
  async addPoints(tx: Tx, meetingId: string, titles: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO meeting_agenda (tenant_id, meeting_id, position, title)
       SELECT $1, $2, given.position + (
         SELECT coalesce(max(meeting_agenda.position), 0) FROM meeting_agenda
         WHERE meeting_agenda.tenant_id = $1 AND meeting_agenda.meeting_id = $2
       ), given.title
       FROM unnest($3::text[]) WITH ORDINALITY AS given (title, position)`,
      [tx.tenantId, meetingId, titles],
    );
  }

  async updatePoint(
    tx: Tx,
    id: string,
    { title, minutes }: { title: string; minutes: string },
  ): Promise<void> {
    await tx.query(
      `UPDATE meeting_agenda SET title = $3, minutes = $4, version = version + 1
       WHERE meeting_agenda.tenant_id = $1 AND meeting_agenda.id = $2`,
      [tx.tenantId, id, title, minutes],
    );
  }

  /** Takes a point off; decisions under it stay, without it. */
  async removePoint(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE meeting_decisions SET agenda_id = NULL, version = version + 1
       WHERE meeting_decisions.tenant_id = $1 AND meeting_decisions.agenda_id = $2`,
      [tx.tenantId, id],
    );
    await tx.query(
      'DELETE FROM meeting_agenda WHERE meeting_agenda.tenant_id = $1 AND meeting_agenda.id = $2',
      [tx.tenantId, id],
    );
  }

  async orderPoints(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE meeting_agenda SET position = ordered.position
       FROM unnest($2::uuid[]) WITH ORDINALITY AS ordered (id, position)
       WHERE meeting_agenda.tenant_id = $1 AND meeting_agenda.id = ordered.id`,
      [tx.tenantId, ids],
    );
  }

  /** Puts members on the list who are on the team that day; those who are there stay. How many were put on it. */
  async addMembers(
    tx: Tx,
    meetingId: string,
    teryt: string,
    day: string,
    ids: readonly string[] | null,
  ): Promise<number> {
    const [changed] = await tx.query<{ count: number }>(
      `WITH wanted AS (
         SELECT team_members.id, team_members.name, team_members.organisation
         FROM team_members
         WHERE team_members.tenant_id = $1
           AND team_members.teryt = $3
           AND team_members.term_from <= $4::date
           AND (team_members.term_until IS NULL OR team_members.term_until > $4::date)
           AND ($5::uuid[] IS NULL OR team_members.id = ANY ($5))
           AND NOT EXISTS (
             SELECT FROM meeting_attendance
             WHERE meeting_attendance.tenant_id = team_members.tenant_id
               AND meeting_attendance.meeting_id = $2
               AND meeting_attendance.member_id = team_members.id
               AND meeting_attendance.removed_at IS NULL
           )
       ), returned AS (
         UPDATE meeting_attendance SET removed_at = NULL
         FROM wanted
         WHERE meeting_attendance.tenant_id = $1
           AND meeting_attendance.meeting_id = $2
           AND meeting_attendance.member_id = wanted.id
         RETURNING meeting_attendance.member_id
       ), added AS (
         INSERT INTO meeting_attendance (tenant_id, meeting_id, member_id, name, organisation)
         SELECT $1, $2, wanted.id, wanted.name, wanted.organisation
         FROM wanted
         WHERE NOT EXISTS (
           SELECT FROM meeting_attendance
           WHERE meeting_attendance.tenant_id = $1
             AND meeting_attendance.meeting_id = $2
             AND meeting_attendance.member_id = wanted.id
         )
         RETURNING member_id
       )
       SELECT (SELECT count(*) FROM returned)::integer + (SELECT count(*) FROM added)::integer AS count`,
      [tx.tenantId, meetingId, teryt, day, ids],
    );
    return changed?.count ?? 0;
  }

  async addGuests(tx: Tx, meetingId: string, guests: readonly Guest[]): Promise<void> {
    await tx.query(
      `INSERT INTO meeting_attendance (tenant_id, meeting_id, name, organisation, email)
       SELECT $1, $2, given.name, given.organisation, given.email
       FROM jsonb_to_recordset($3::jsonb) AS given (name text, organisation text, email text)`,
      [tx.tenantId, meetingId, JSON.stringify(guests)],
    );
  }

  async mark(tx: Tx, id: string, attendance: Attendance | null, deputyName: string | null): Promise<void> {
    await tx.query(
      `UPDATE meeting_attendance SET attendance = $3, deputy_name = $4
       WHERE meeting_attendance.tenant_id = $1 AND meeting_attendance.id = $2`,
      [tx.tenantId, id, attendance, deputyName],
    );
  }

  /** Takes somebody off the list. Who was invited is owed a cancellation, so the row stays until then. */
  async takeOff(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE meeting_attendance SET removed_at = miara_now(), attendance = NULL, deputy_name = NULL
       WHERE meeting_attendance.tenant_id = $1 AND meeting_attendance.id = $2
         AND meeting_attendance.invited_at IS NOT NULL`,
      [tx.tenantId, id],
    );
    await tx.query(
      `DELETE FROM meeting_attendance
       WHERE meeting_attendance.tenant_id = $1 AND meeting_attendance.id = $2
         AND meeting_attendance.invited_at IS NULL`,
      [tx.tenantId, id],
    );
  }

  async insertDecision(tx: Tx, meetingId: string, facts: DecisionFacts): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO meeting_decisions (tenant_id, meeting_id, number, text, agenda_id, owner_id, owner_name, due_on,
         unit, item_id, created_by)
       SELECT $1, $2, coalesce(max(meeting_decisions.number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10
       FROM meeting_decisions
       WHERE meeting_decisions.tenant_id = $1 AND meeting_decisions.meeting_id = $2
       RETURNING id`,
      [tx.tenantId, meetingId, ...decisionColumns(facts), tx.actor.person.id],
    );
    return row?.id ?? '';
  }

  /** A new owner carries it; otherwise who carries it now goes on. */
  async updateDecision(
    tx: Tx,
    id: string,
    facts: DecisionFacts & { doneOn: string | null; carrierId: string | null },
  ): Promise<void> {
    await tx.query(
      `UPDATE meeting_decisions
       SET text = $3, agenda_id = $4, owner_id = $5, owner_name = $6, due_on = $7, unit = $8, item_id = $9,
         done_on = $10, done_by = CASE WHEN $10::date IS NOT NULL THEN coalesce(done_by, $11::uuid) END,
         carrier_id = $12, version = version + 1
       WHERE meeting_decisions.tenant_id = $1 AND meeting_decisions.id = $2`,
      [tx.tenantId, id, ...decisionColumns(facts), facts.doneOn, tx.actor.person.id, facts.carrierId],
    );
  }

  async withdrawDecision(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE meeting_decisions SET withdrawn_at = miara_now(), version = version + 1
       WHERE meeting_decisions.tenant_id = $1 AND meeting_decisions.id = $2`,
      [tx.tenantId, id],
    );
  }

  /** How many decisions the meeting ever made. */
  async decisionCount(tx: Tx, meetingId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM meeting_decisions
       WHERE meeting_decisions.tenant_id = $1 AND meeting_decisions.meeting_id = $2`,
      [tx.tenantId, meetingId],
    );
    return row?.count ?? 0;
  }

  /** Identifiers of items by code in a version of the standard. */
  async itemIds(tx: Tx, versionId: string, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ code: string; id: string }>(
      `SELECT items.code, items.id FROM items
       WHERE items.tenant_id = $1 AND items.standard_version_id = $2 AND items.code = ANY ($3::text[])`,
      [tx.tenantId, versionId, codes],
    );
    return new Map(rows.map(({ code, id }) => [code, id]));
  }
}

function columnsOf({ title, day, startsAt, endsAt, place, onlineAddress, chairId }: MeetingFacts): unknown[] {
  return [title, day, startsAt, endsAt, place, onlineAddress, chairId];
}

function decisionColumns({
  text,
  agendaId,
  ownerId,
  ownerName,
  dueOn,
  unit,
  itemId,
}: DecisionFacts): unknown[] {
  return [text, agendaId, ownerId, ownerName, dueOn, unit, itemId];
}
