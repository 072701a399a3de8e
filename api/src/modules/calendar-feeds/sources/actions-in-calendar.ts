import type { ActionStatus, InterfaceLanguage, LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { calendarUid } from '../../../contract/calendar-uid.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { CalendarEntry } from '../calendar-entry.js';
import type { CalendarReach, CalendarSource } from './calendar-source.js';

interface ActionInCalendarRow {
  id: string;
  version: number;
  title: string;
  description: string | null;
  status: ActionStatus;
  withdrawn: boolean;
  firstDay: string;
  lastDay: string;
  place: string | null;
  changedAt: Date;
  units: LocalizedText[];
  items: string[];
}

/** Names beyond this many are counted. */
const NAMED = 8;

const WORDS = {
  pl: { planned: 'Zaplanowane', for: 'Dla', items: 'Zadania', more: (count: number) => `i ${count} in.` },
  en: { planned: 'Planned', for: 'For', items: 'Items', more: (count: number) => `and ${count} more` },
} as const satisfies Record<InterfaceLanguage, unknown>;

/** Actions of the log on their days, those that were called off or taken back as cancelled. */
@Injectable()
export class ActionsInCalendar implements CalendarSource {
  async entries(tx: Tx, { units, since, language }: CalendarReach): Promise<CalendarEntry[]> {
    const rows = await tx.query<ActionInCalendarRow>(
      `SELECT actions.id, actions.version, actions.title, actions.description, actions.status,
         actions.withdrawn_at IS NOT NULL AS withdrawn,
         actions.starts_on::text AS "firstDay", coalesce(actions.ends_on, actions.starts_on)::text AS "lastDay",
         actions.place, actions.updated_at AS "changedAt",
         (
           SELECT coalesce(jsonb_agg(units.display_name ORDER BY units.display_name ->> 'pl' COLLATE "pl-x-icu"), '[]')
           FROM action_units
           JOIN units ON units.teryt = action_units.teryt
           WHERE action_units.tenant_id = actions.tenant_id AND action_units.action_id = actions.id
         ) AS units,
         (
           SELECT coalesce(jsonb_agg(items.code ORDER BY items.position, items.code), '[]')
           FROM action_items
           JOIN items ON items.tenant_id = action_items.tenant_id AND items.id = action_items.item_id
           WHERE action_items.tenant_id = actions.tenant_id AND action_items.action_id = actions.id
         ) AS items
       FROM actions
       WHERE actions.tenant_id = $1
         AND coalesce(actions.ends_on, actions.starts_on) >= $3::date
         AND (
           $2::text[] IS NULL
           OR actions.teryt = ANY ($2)
           OR EXISTS (
             SELECT FROM action_units
             WHERE action_units.tenant_id = actions.tenant_id
               AND action_units.action_id = actions.id
               AND action_units.teryt = ANY ($2)
           )
         )
       ORDER BY actions.starts_on, actions.id`,
      [tx.tenantId, units, since],
    );
    return rows.map((row) => entryOf(row, language));
  }
}

function entryOf(row: ActionInCalendarRow, language: InterfaceLanguage): CalendarEntry {
  const words = WORDS[language];
  const names = row.units.map((name) => name[language] ?? name.pl);
  const more = names.length - NAMED;
  const named = more > 0 ? [...names.slice(0, NAMED), words.more(more)] : names;
  const lines = [
    row.status === 'planned' ? words.planned : '',
    row.description ?? '',
    `${words.for}: ${named.join(', ')}`,
    row.items.length > 0 ? `${words.items}: ${row.items.join(', ')}` : '',
  ];
  return {
    uid: calendarUid('action', row.id),
    sequence: row.version,
    span: { firstDay: row.firstDay, lastDay: row.lastDay },
    title: row.title,
    description: lines.filter((line) => line !== '').join('\n'),
    place: row.place,
    page: `actions/${row.id}`,
    cancelled: row.status === 'cancelled' || row.withdrawn,
    changedAt: row.changedAt,
  };
}
