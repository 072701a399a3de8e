import type { InterfaceLanguage } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { calendarUid } from '../../../contract/calendar-uid.js';
import type { Tx } from '../../../platform/database/tx.js';
import { terytsOf } from '../../units/units.reader.js';
import type { CalendarEntry } from '../calendar-entry.js';
import type { CalendarReach, CalendarSource } from './calendar-source.js';

interface TaskInCalendarRow {
  id: string;
  version: number;
  title: string;
  note: string | null;
  day: string;
  owner: string | null;
  createdAt: Date;
}

const WORDS = {
  pl: { task: 'Termin sprawy', owner: 'Prowadzi' },
  en: { task: 'Task due', owner: 'Owner' },
} as const satisfies Record<InterfaceLanguage, unknown>;

/**
 * What has to be done by a day and is still open: the person's own in the calendar of the tenant, everybody's in the
 * calendar of a team. Whoever lost a place sees its tasks no more, their own neither.
 */
@Injectable()
export class TasksInCalendar implements CalendarSource {
  async entries(tx: Tx, { units, team, since, language }: CalendarReach): Promise<CalendarEntry[]> {
    const rows = await tx.query<TaskInCalendarRow>(
      `SELECT tasks.id, tasks.version, tasks.title, tasks.note, tasks.due_on::text AS day,
         (SELECT people.name FROM people WHERE people.id = tasks.owner_id) AS owner, tasks.created_at AS "createdAt"
       FROM tasks
       WHERE tasks.tenant_id = $1 AND tasks.status = 'open' AND tasks.due_on >= $5::date
         AND ($3::text[] IS NULL OR coalesce(tasks.team, tasks.unit) = ANY ($3))
         AND (coalesce(tasks.team, tasks.unit) IS NULL OR EXISTS (
           SELECT FROM members_on($7::date) AS members WHERE members.teryt = coalesce(tasks.team, tasks.unit)
         ))
         AND CASE WHEN $4::text IS NULL THEN tasks.owner_id = $6
           ELSE coalesce(tasks.team, tasks.unit) = ANY ($2::text[])
         END
       ORDER BY tasks.due_on, tasks.id`,
      [tx.tenantId, units, terytsOf(tx.actor.reach('task.read')), team, since, tx.actor.person.id, tx.today],
    );
    const words = WORDS[language];
    return rows.map((row) => ({
      uid: calendarUid('task', row.id),
      sequence: row.version,
      span: { firstDay: row.day, lastDay: row.day },
      title: `${words.task}: ${row.title}`,
      description: [row.note, row.owner && `${words.owner}: ${row.owner}`].filter(Boolean).join('\n') || null,
      place: null,
      page: 'tasks',
      cancelled: false,
      changedAt: row.createdAt,
    }));
  }
}
