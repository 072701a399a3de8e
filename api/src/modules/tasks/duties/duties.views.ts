import type { DutyTimes, LocalizedText, RecurringDutyStatus } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { UnitRefDto } from '../../../contract/unit-ref.dto.js';
import type { Tx } from '../../../platform/database/tx.js';
import { terytsOf } from '../../units/units.reader.js';

/** A recurring duty with its names. Instants as Date, days as YYYY-MM-DD, places as TERYT codes. */
export interface DutyRow {
  id: string;
  version: number;
  title: string;
  note: string | null;
  ownerId: string | null;
  ownerName: string | null;
  ownerWorksThere: boolean;
  team: string | null;
  teamRef: UnitRefDto | null;
  unit: string | null;
  unitRef: UnitRefDto | null;
  item: { code: string; title: LocalizedText } | null;
  times: DutyTimes;
  firstDueOn: string;
  leadDays: number;
  status: RecurringDutyStatus;
  nextOn: string;
  taskId: string | null;
  taskDueOn: string | null;
  doneAt: Date | null;
  doneBy: string | null;
}

/** Names of a unit for JSON. */
const refOf = (alias: string): string =>
  `CASE WHEN ${alias}.teryt IS NOT NULL THEN jsonb_build_object(
     'teryt', ${alias}.teryt, 'displayName', ${alias}.display_name, 'kind', ${alias}.kind,
     'powiatTeryt', ${alias}.powiat_teryt) END`;

/** The read side of the recurring duties: those of present members, or of the whole tenant, in the reader's place. */
@Injectable()
export class DutiesViews {
  /** @param id only this one, also when it ended; null = all that did not end */
  async list(tx: Tx, id: string | null = null): Promise<DutyRow[]> {
    return tx.query<DutyRow>(
      `SELECT
         recurring_duties.id, recurring_duties.version, recurring_duties.title, recurring_duties.note,
         recurring_duties.owner_id AS "ownerId", owners.name AS "ownerName",
         works_at(
           recurring_duties.tenant_id, recurring_duties.owner_id, coalesce(recurring_duties.team, recurring_duties.unit)
         ) AS "ownerWorksThere",
         recurring_duties.team, ${refOf('teams')} AS "teamRef",
         recurring_duties.unit, ${refOf('subjects')} AS "unitRef",
         CASE WHEN items.id IS NOT NULL THEN jsonb_build_object('code', items.code, 'title', items.title) END AS item,
         recurring_duties.times, recurring_duties.first_due_on::text AS "firstDueOn",
         recurring_duties.lead_days AS "leadDays", recurring_duties.status, recurring_duties.next_on::text AS "nextOn",
         present.id AS "taskId", present.due_on::text AS "taskDueOn",
         last.closed_at AS "doneAt",
         (SELECT people.name FROM people WHERE people.id = last.closed_by) AS "doneBy"
       FROM recurring_duties
       LEFT JOIN units AS subjects ON subjects.teryt = recurring_duties.unit
       LEFT JOIN units AS teams ON teams.teryt = recurring_duties.team
       LEFT JOIN items ON items.tenant_id = recurring_duties.tenant_id AND items.id = recurring_duties.item_id
       LEFT JOIN people AS owners ON owners.id = recurring_duties.owner_id
       LEFT JOIN LATERAL (
         SELECT tasks.id, tasks.due_on FROM tasks
         WHERE tasks.tenant_id = recurring_duties.tenant_id AND tasks.duty_id = recurring_duties.id
           AND tasks.status = 'open'
         ORDER BY tasks.occurrence_on LIMIT 1
       ) AS present ON true
       LEFT JOIN LATERAL (
         SELECT tasks.closed_at, tasks.closed_by FROM tasks
         WHERE tasks.tenant_id = recurring_duties.tenant_id AND tasks.duty_id = recurring_duties.id
           AND tasks.status = 'done'
         ORDER BY tasks.closed_at DESC LIMIT 1
       ) AS last ON true
       WHERE recurring_duties.tenant_id = $1
         AND ($2::text[] IS NULL OR coalesce(recurring_duties.team, recurring_duties.unit) = ANY ($2))
         AND (coalesce(recurring_duties.team, recurring_duties.unit) IS NULL OR EXISTS (
           SELECT FROM members_on($3::date) AS members
           WHERE members.teryt = coalesce(recurring_duties.team, recurring_duties.unit)
         ))
         AND CASE WHEN $4::uuid IS NULL THEN recurring_duties.status <> 'ended' ELSE recurring_duties.id = $4 END
       ORDER BY recurring_duties.status, coalesce(present.due_on, recurring_duties.next_on), recurring_duties.id`,
      [tx.tenantId, terytsOf(tx.actor.reach('task.read')), tx.today, id],
    );
  }
}
