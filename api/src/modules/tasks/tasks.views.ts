import type { LocalizedText, TaskSource, TaskStatus } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { UnitRefDto } from '../../contract/unit-ref.dto.js';
import type { Tx } from '../../platform/database/tx.js';
import { terytsOf } from '../units/units.reader.js';
import type { TaskView } from './tasks.rules.js';

/** A task with its names. Instants as Date, days as YYYY-MM-DD, places as TERYT codes. */
export interface TaskRow {
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
  dueOn: string | null;
  status: TaskStatus;
  source: TaskSource;
  /** Whether what a closed one comes from still asks for it: a return or a decision may be over by now. */
  stillAsked: boolean;
  decision: { id: string; meetingId: string; meeting: string; heldOn: string } | null;
  assessmentId: string | null;
  dutyId: string | null;
  createdAt: Date;
  createdBy: string | null;
  closedAt: Date | null;
  closedBy: string | null;
  dropReason: string | null;
}

export interface TaskFilter {
  /** TERYT code. */
  unit: string | null;
  /** TERYT code: a team and the units of its powiat. */
  team: string | null;
  item: string | null;
  owner: string | null;
  /** What a meeting decided. */
  meeting: string | null;
}

export interface TaskCounts {
  mine: number;
  mineOverdue: number;
  mineToday: number;
  team: number;
  overdue: number;
}

/** Position of the last row seen: its day, or the instant it was closed. */
export interface TaskPosition {
  at: string;
  id: string;
}

/** The day of a task without one, behind every other. */
export const NO_DAY = '9999-12-31';

const NO_FILTER: TaskFilter = { unit: null, team: null, item: null, owner: null, meeting: null };

/** Names of a unit for JSON. */
const refOf = (alias: string): string =>
  `CASE WHEN ${alias}.teryt IS NOT NULL THEN jsonb_build_object(
     'teryt', ${alias}.teryt, 'displayName', ${alias}.display_name, 'kind', ${alias}.kind,
     'powiatTeryt', ${alias}.powiat_teryt) END`;

/**
 * Tasks of present members, or of the whole tenant, in the reader's place.
 * $1 tenant, $2 place, $3 today, $4 unit, $5 team, $6 item, $7 owner, $8 meeting.
 */
const IN_SIGHT = `
  FROM tasks
  LEFT JOIN units AS subjects ON subjects.teryt = tasks.unit
  LEFT JOIN units AS teams ON teams.teryt = tasks.team
  LEFT JOIN items ON items.tenant_id = tasks.tenant_id AND items.id = tasks.item_id
  LEFT JOIN people AS owners ON owners.id = tasks.owner_id
  LEFT JOIN meeting_decisions AS decisions ON decisions.tenant_id = tasks.tenant_id AND decisions.id = tasks.decision_id
  LEFT JOIN meetings ON meetings.tenant_id = tasks.tenant_id AND meetings.id = decisions.meeting_id
  WHERE tasks.tenant_id = $1
    AND ($2::text[] IS NULL OR coalesce(tasks.team, tasks.unit) = ANY ($2))
    AND (coalesce(tasks.team, tasks.unit) IS NULL OR EXISTS (
      SELECT FROM members_on($3::date) AS members WHERE members.teryt = coalesce(tasks.team, tasks.unit)
    ))
    AND ($4::text IS NULL OR tasks.unit = $4)
    AND ($5::text IS NULL OR tasks.team = $5
      OR (tasks.team IS NULL AND (tasks.unit = $5 OR subjects.powiat_teryt = $5)))
    AND ($6::text IS NULL OR items.code = $6)
    AND ($7::uuid IS NULL OR tasks.owner_id = $7)
    AND ($8::uuid IS NULL OR decisions.meeting_id = $8)`;

const COLUMNS = `
  tasks.id, tasks.version, tasks.title, tasks.note,
  tasks.owner_id AS "ownerId", owners.name AS "ownerName",
  works_at(tasks.tenant_id, tasks.owner_id, coalesce(tasks.team, tasks.unit)) AS "ownerWorksThere",
  tasks.team, ${refOf('teams')} AS "teamRef", tasks.unit, ${refOf('subjects')} AS "unitRef",
  CASE WHEN items.id IS NOT NULL THEN jsonb_build_object('code', items.code, 'title', items.title) END AS item,
  tasks.due_on::text AS "dueOn", tasks.status, tasks.source,
  CASE WHEN decisions.id IS NOT NULL THEN jsonb_build_object(
    'id', decisions.id, 'meetingId', meetings.id, 'meeting', meetings.title, 'heldOn', meetings.held_on) END AS decision,
  CASE tasks.source
    WHEN 'returned' THEN EXISTS (
      SELECT FROM assessments
      WHERE assessments.tenant_id = tasks.tenant_id AND assessments.id = tasks.assessment_id
        AND assessments.review = 'returned'
    ) AND NOT EXISTS (
      SELECT FROM tasks AS later
      WHERE later.tenant_id = tasks.tenant_id AND later.assessment_id = tasks.assessment_id
        AND later.assessment_version > tasks.assessment_version
    )
    WHEN 'decision' THEN
      decisions.withdrawn_at IS NULL AND (tasks.status = 'done' OR decisions.done_on IS NULL)
    ELSE true
  END AS "stillAsked",
  tasks.assessment_id AS "assessmentId", tasks.duty_id AS "dutyId",
  tasks.created_at AS "createdAt",
  (SELECT people.name FROM people WHERE people.id = tasks.created_by) AS "createdBy",
  tasks.closed_at AS "closedAt",
  (SELECT people.name FROM people WHERE people.id = tasks.closed_by) AS "closedBy",
  tasks.drop_reason AS "dropReason"`;

/** The read side of the tasks. */
@Injectable()
export class TasksViews {
  /** The open ones by their day; with `all`, the closed ones among them. */
  async open(
    tx: Tx,
    show: Exclude<TaskView, 'done'>,
    filter: TaskFilter,
    { after, limit }: { after: TaskPosition | null; limit: number },
  ): Promise<TaskRow[]> {
    return tx.query<TaskRow>(
      `SELECT ${COLUMNS} ${IN_SIGHT}
         AND ($9::text = 'all' OR tasks.status = 'open')
         AND ($9::text <> 'mine' OR tasks.owner_id = $10)
         AND ($9::text <> 'overdue' OR tasks.due_on < $3::date)
         AND ($11::date IS NULL OR (coalesce(tasks.due_on, '${NO_DAY}'), tasks.id) > ($11::date, $12::uuid))
       ORDER BY coalesce(tasks.due_on, '${NO_DAY}'), tasks.id
       LIMIT $13`,
      [...sightOf(tx, filter), show, tx.actor.person.id, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** Those that are done or dropped, newest first. */
  async closed(
    tx: Tx,
    filter: TaskFilter,
    { after, limit }: { after: TaskPosition | null; limit: number },
  ): Promise<TaskRow[]> {
    return tx.query<TaskRow>(
      `SELECT ${COLUMNS} ${IN_SIGHT}
         AND tasks.status <> 'open'
         AND ($9::timestamptz IS NULL
           OR (date_trunc('milliseconds', tasks.closed_at), tasks.id) < ($9::timestamptz, $10::uuid))
       ORDER BY date_trunc('milliseconds', tasks.closed_at) DESC, tasks.id DESC
       LIMIT $11`,
      [...sightOf(tx, filter), after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async counts(tx: Tx, filter: TaskFilter): Promise<TaskCounts> {
    const [counts] = await tx.query<TaskCounts>(
      `SELECT
         count(*) FILTER (WHERE tasks.owner_id = $9)::integer AS mine,
         count(*) FILTER (WHERE tasks.owner_id = $9 AND tasks.due_on < $3::date)::integer AS "mineOverdue",
         count(*) FILTER (WHERE tasks.owner_id = $9 AND tasks.due_on = $3::date)::integer AS "mineToday",
         count(*)::integer AS team,
         count(*) FILTER (WHERE tasks.due_on < $3::date)::integer AS overdue
       ${IN_SIGHT} AND tasks.status = 'open'`,
      [...sightOf(tx, filter), tx.actor.person.id],
    );
    return counts ?? { mine: 0, mineOverdue: 0, mineToday: 0, team: 0, overdue: 0 };
  }

  /** One task in sight, null when there is none. */
  async one(tx: Tx, id: string): Promise<TaskRow | null> {
    const [row] = await tx.query<TaskRow>(`SELECT ${COLUMNS} ${IN_SIGHT} AND tasks.id = $9`, [
      ...sightOf(tx, NO_FILTER),
      id,
    ]);
    return row ?? null;
  }

  /** Who works at a place, in Polish order of names; null = the whole tenant. */
  async people(tx: Tx, place: string | null): Promise<{ id: string; name: string }[]> {
    return tx.query(
      `SELECT people.id, people.name
       FROM people
       WHERE people.id IN (
           SELECT role_assignments.person_id FROM role_assignments
           WHERE role_assignments.tenant_id = $1 AND role_assignments.revoked_at IS NULL
         )
         AND works_at($1, people.id, $2)
       ORDER BY people.name COLLATE "pl-x-icu", people.id`,
      [tx.tenantId, place],
    );
  }
}

function sightOf(tx: Tx, { unit, team, item, owner, meeting }: TaskFilter): unknown[] {
  return [tx.tenantId, terytsOf(tx.actor.reach('task.read')), tx.today, unit, team, item, owner, meeting];
}
