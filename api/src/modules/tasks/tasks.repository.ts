import type { TaskSource } from '@miara/shared';
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
  source: Extract<TaskSource, 'manual' | 'decision'>;
}

/** Fields that change; one that is left out stays. */
export interface TaskChange {
  title?: string;
  note?: string | null;
  ownerId?: string | null;
  dueOn?: string | null;
}

/** The write side of the tasks. Which step may follow which, the database refuses too (0027). */
@Injectable()
export class TasksRepository {
  async insert(tx: Tx, task: NewTask): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO tasks (tenant_id, title, note, owner_id, team, unit, item_id, due_on, source, created_at, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
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
        task.source,
        tx.now,
        tx.actor.person.id,
      ],
    );
    if (!row) throw new Error('an inserted task has an identifier');
    return row.id;
  }

  /** Holds the task until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<void> {
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
   * tenant. Refused by the database when the other does not see some of it.
   */
  async handOver(
    tx: Tx,
    { from, to, place }: { from: string; to: string; place: string | null },
  ): Promise<{ tasks: number; duties: number }> {
    const [handed] = await tx.query<{ tasks: number; duties: number }>(
      `WITH places AS (
         SELECT units.teryt FROM units WHERE units.teryt = $4 OR units.powiat_teryt = $4
       ), handed_tasks AS (
         UPDATE tasks SET owner_id = $3
         WHERE tasks.tenant_id = $1 AND tasks.owner_id = $2 AND tasks.status = 'open'
           AND ($4::text IS NULL OR coalesce(tasks.team, tasks.unit) IN (SELECT places.teryt FROM places))
         RETURNING tasks.id
       ), handed_duties AS (
         UPDATE recurring_duties SET owner_id = $3
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
}
