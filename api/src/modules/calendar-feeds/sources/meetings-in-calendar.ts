import { Injectable } from '@nestjs/common';
import { calendarUid } from '../../../contract/calendar-uid.js';
import type { Tx } from '../../../platform/database/tx.js';
import { terytsOf } from '../../units/units.reader.js';
import type { CalendarEntry } from '../calendar-entry.js';
import type { CalendarReach, CalendarSource } from './calendar-source.js';

interface MeetingInCalendarRow {
  id: string;
  teryt: string;
  sequence: number;
  title: string;
  startsAt: Date;
  endsAt: Date | null;
  place: string | null;
  onlineAddress: string | null;
  cancelled: boolean;
  changedAt: Date;
}

/** How long a meeting is taken to last when nobody said, in milliseconds (two hours). */
const USUAL_LENGTH = 2 * 60 * 60_000;

/** Meetings of the teams that the person may see, at their hour; the address of an online one for who keeps the team. */
@Injectable()
export class MeetingsInCalendar implements CalendarSource {
  async entries(tx: Tx, { units, since }: CalendarReach): Promise<CalendarEntry[]> {
    const rows = await tx.query<MeetingInCalendarRow>(
      `SELECT meetings.id, meetings.teryt, meetings.sequence, meetings.title,
         (meetings.held_on + meetings.starts_at) AT TIME ZONE 'Europe/Warsaw' AS "startsAt",
         (meetings.held_on + meetings.ends_at) AT TIME ZONE 'Europe/Warsaw' AS "endsAt",
         meetings.place,
         CASE WHEN $5::text[] IS NULL OR meetings.teryt = ANY ($5) THEN meetings.online_address END AS "onlineAddress",
         meetings.status = 'cancelled' AS cancelled, meetings.updated_at AS "changedAt"
       FROM meetings
       WHERE meetings.tenant_id = $1
         AND ($2::text[] IS NULL OR meetings.teryt = ANY ($2))
         AND ($3::text[] IS NULL OR meetings.teryt = ANY ($3))
         AND meetings.held_on >= $4::date
       ORDER BY meetings.held_on, meetings.starts_at, meetings.id`,
      [
        tx.tenantId,
        units,
        terytsOf(tx.actor.reach('team.read')),
        since,
        terytsOf(tx.actor.reach('team.manage')),
      ],
    );
    return rows.map((row) => ({
      uid: calendarUid('meeting', row.id),
      sequence: row.sequence,
      span: { startsAt: row.startsAt, endsAt: row.endsAt ?? new Date(row.startsAt.getTime() + USUAL_LENGTH) },
      title: row.title,
      description: row.onlineAddress,
      place: row.place,
      page: `teams/${row.teryt}/meetings/${row.id}`,
      cancelled: row.cancelled,
      changedAt: row.changedAt,
    }));
  }
}
