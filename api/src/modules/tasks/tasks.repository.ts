import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { TaskStep } from './tasks.rules.js';

export interface NewTask {
  title: string;
  note: string | null;
  ownerId: string | null;
  team: string | null;
  unit: string | null;
  itemId: string | null;
  dueOn: string | null;
  decisionId: string | null;
}

/** Fields that change; one that is left out stays. */
export interface TaskChange {
  title?: string;
  note?: string | null;
  ownerId?: string | null;
  dueOn?: string | null;
}

/** What changes hands. */
export interface HandedOver {
  tasks: number;
  duties: number;
}

/** The write side of the tasks. Which step may follow which, the database refuses too (0027). */
@Injectable()
export class TasksRepository {
  async insert(tx: Tx, task: NewTask): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO tasks (
         tenant_id, title, note, owner_id, team, unit, item_id, due_on, source, decision_id, created_at, created_by
       )
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       RETURNING id`,
      [
        tx.tenantId,
        task.title,
        task.note,
        task.ownerId,
        task.team,
        task.unit,
        task.itemId,
        task.dueOn,
        task.decisionId === null ? 'manual' : 'decision',
        task.decisionId,
        tx.now,
        tx.actor.person.id,
      ],
    );
    if (!row) throw new Error('an inserted task has an identifier');
    return row.id;
  }

  /** The team whose meeting made a decision that is in force, which stays so until the end of the transaction. */
  async teamOfDecision(tx: Tx, decisionId: string): Promise<{ teryt: string; isDone: boolean } | null> {
    const [row] = await tx.query<{ teryt: string; isDone: boolean }>(
      `SELECT meetings.teryt, meeting_decisions.done_on IS NOT NULL AS "isDone"
       FROM meeting_decisions
       JOIN meetings
         ON meetings.tenant_id = meeting_decisions.tenant_id AND meetings.id = meeting_decisions.meeting_id
       WHERE meeting_decisions.tenant_id = $1 AND meeting_decisions.id = $2
         AND meeting_decisions.withdrawn_at IS NULL
       FOR SHARE OF meeting_decisions`,
      [tx.tenantId, decisionId],
    );
    return row ?? null;
  }

  /** Holds the task until the transaction ends, and before it the decision that is done with it. */
  async lock(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `SELECT FROM meeting_decisions
       JOIN tasks ON tasks.tenant_id = meeting_decisions.tenant_id AND tasks.decision_id = meeting_decisions.id
       WHERE tasks.tenant_id = $1 AND tasks.id = $2
       FOR NO KEY UPDATE OF meeting_decisions`,
      [tx.tenantId, id],
    );
    await tx.query('SELECT FROM tasks WHERE tasks.tenant_id = $1 AND tasks.id = $2 FOR NO KEY UPDATE', [
      tx.tenantId,
      id,
    ]);
  }

  async change(tx: Tx, id: string, { title, note, ownerId, dueOn }: TaskChange): Promise<void> {
    await tx.query(
      `UPDATE tasks
       SET title = coalesce($3, tasks.title),
         note = CASE WHEN $4 THEN $5 ELSE tasks.note END,
         owner_id = CASE WHEN $6 THEN $7::uuid ELSE tasks.owner_id END,
         due_on = CASE WHEN $8 THEN $9::date ELSE tasks.due_on END
       WHERE tasks.tenant_id = $1 AND tasks.id = $2`,
      [
        tx.tenantId,
        id,
        title ?? null,
        note !== undefined,
        note ?? null,
        ownerId !== undefined,
        ownerId ?? null,
        dueOn !== undefined,
        dueOn ?? null,
      ],
    );
  }

  async step(tx: Tx, id: string, step: TaskStep, reason: string | null): Promise<void> {
    const status = { done: 'done', drop: 'dropped', reopen: 'open' }[step];
    const isClosed = step !== 'reopen';
    await tx.query(
      `UPDATE tasks SET status = $3, closed_at = $4, closed_by = $5, drop_reason = $6
       WHERE tasks.tenant_id = $1 AND tasks.id = $2`,
      [tx.tenantId, id, status, isClosed ? tx.now : null, isClosed ? tx.actor.person.id : null, reason],
    );
  }

  /** Whether somebody works at a place; null = the whole tenant. */
  async worksAt(tx: Tx, personId: string, place: string | null): Promise<boolean> {
    const [row] = await tx.query<{ works: boolean }>('SELECT works_at($1, $2, $3) AS works', [
      tx.tenantId,
      personId,
      place,
    ]);
    return row?.works ?? false;
  }

  /**
   * Gives what is open of one person at a place and under it to another, recurring duties too; null = in the whole
   * tenant. Where the other does not work it is nobody's.
   */
  async handOver(
    tx: Tx,
    { from, to, place }: { from: string; to: string | null; place: string | null },
  ): Promise<HandedOver> {
    const [handed] = await tx.query<HandedOver>(
      `WITH places AS (
         SELECT units.teryt FROM units WHERE units.teryt = $4 OR units.powiat_teryt = $4
       ), handed_tasks AS (
         UPDATE tasks
         SET owner_id = CASE WHEN works_at($1, $3, coalesce(tasks.team, tasks.unit)) THEN $3::uuid END
         WHERE tasks.tenant_id = $1 AND tasks.owner_id = $2 AND tasks.status = 'open'
           AND ($4::text IS NULL OR coalesce(tasks.team, tasks.unit) IN (SELECT places.teryt FROM places))
         RETURNING tasks.id
       ), handed_duties AS (
         UPDATE recurring_duties
         SET owner_id = CASE
           WHEN works_at($1, $3, coalesce(recurring_duties.team, recurring_duties.unit)) THEN $3::uuid
         END
         WHERE recurring_duties.tenant_id = $1 AND recurring_duties.owner_id = $2
           AND recurring_duties.status <> 'ended'
           AND ($4::text IS NULL
             OR coalesce(recurring_duties.team, recurring_duties.unit) IN (SELECT places.teryt FROM places))
         RETURNING recurring_duties.id
       )
       SELECT (SELECT count(*)::integer FROM handed_tasks) AS tasks,
         (SELECT count(*)::integer FROM handed_duties) AS duties`,
      [tx.tenantId, from, to, place],
    );
    return handed ?? { tasks: 0, duties: 0 };
  }

  /** What would be handed over: open tasks and duties of a person at a place and under it. */
  async held(tx: Tx, personId: string, place: string): Promise<HandedOver> {
    const [held] = await tx.query<HandedOver>(
      `WITH places AS (
         SELECT units.teryt FROM units WHERE units.teryt = $3 OR units.powiat_teryt = $3
       )
       SELECT
         (SELECT count(*)::integer FROM tasks
          WHERE tasks.tenant_id = $1 AND tasks.owner_id = $2 AND tasks.status = 'open'
            AND coalesce(tasks.team, tasks.unit) IN (SELECT places.teryt FROM places)) AS tasks,
         (SELECT count(*)::integer FROM recurring_duties
          WHERE recurring_duties.tenant_id = $1 AND recurring_duties.owner_id = $2
            AND recurring_duties.status <> 'ended'
            AND coalesce(recurring_duties.team, recurring_duties.unit) IN (SELECT places.teryt FROM places)) AS duties`,
      [tx.tenantId, personId, place],
    );
    return held ?? { tasks: 0, duties: 0 };
  }
}
