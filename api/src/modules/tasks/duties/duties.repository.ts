import type { DutyTimes, RecurringDutyStatus } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx, Tx } from '../../../platform/database/tx.js';

export interface NewDuty {
  title: string;
  note: string | null;
  ownerId: string | null;
  team: string | null;
  unit: string | null;
  itemId: string | null;
  times: DutyTimes;
  firstDueOn: string;
  leadDays: number;
}

/** Fields that change; one that is left out stays. */
export interface DutyChange {
  title?: string;
  note?: string | null;
  ownerId?: string | null;
  times?: DutyTimes;
  firstDueOn?: string;
  leadDays?: number;
  status?: RecurringDutyStatus;
}

/** An occurrence that became a task. */
export interface PlannedTask {
  dutyId: string;
  taskId: string;
  dueOn: string;
}

/** The write side of the recurring duties. Which day comes next, the database says (0027). */
@Injectable()
export class DutiesRepository {
  async insert(tx: Tx, duty: NewDuty): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO recurring_duties (
         tenant_id, title, note, owner_id, team, unit, item_id, times, first_due_on, lead_days, created_at, created_by
       )
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       RETURNING id`,
      [
        tx.tenantId,
        duty.title,
        duty.note,
        duty.ownerId,
        duty.team,
        duty.unit,
        duty.itemId,
        duty.times,
        duty.firstDueOn,
        duty.leadDays,
        tx.now,
        tx.actor.person.id,
      ],
    );
    if (!row) throw new Error('an inserted duty has an identifier');
    return row.id;
  }

  /** Holds the duty until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<void> {
    await tx.query(
      'SELECT FROM recurring_duties WHERE recurring_duties.tenant_id = $1 AND recurring_duties.id = $2 FOR NO KEY UPDATE',
      [tx.tenantId, id],
    );
  }

  async change(tx: Tx, id: string, change: DutyChange): Promise<void> {
    const { title, note, ownerId, times, firstDueOn, leadDays, status } = change;
    await tx.query(
      `UPDATE recurring_duties
       SET title = coalesce($3, recurring_duties.title),
         note = CASE WHEN $4 THEN $5 ELSE recurring_duties.note END,
         owner_id = CASE WHEN $6 THEN $7::uuid ELSE recurring_duties.owner_id END,
         times = coalesce($8, recurring_duties.times),
         first_due_on = coalesce($9::date, recurring_duties.first_due_on),
         lead_days = coalesce($10, recurring_duties.lead_days),
         status = coalesce($11, recurring_duties.status)
       WHERE recurring_duties.tenant_id = $1 AND recurring_duties.id = $2`,
      [
        tx.tenantId,
        id,
        title ?? null,
        note !== undefined,
        note ?? null,
        ownerId !== undefined,
        ownerId ?? null,
        times ?? null,
        firstDueOn ?? null,
        leadDays ?? null,
        status ?? null,
      ],
    );
  }

  /** Duties with an occurrence that should be a task by now. */
  async due(tx: SystemTx): Promise<{ id: string; title: string }[]> {
    return tx.query(
      `SELECT recurring_duties.id, recurring_duties.title
       FROM recurring_duties
       WHERE recurring_duties.tenant_id = $1 AND recurring_duties.status = 'active'
         AND recurring_duties.next_on - recurring_duties.lead_days <= $2::date
       ORDER BY recurring_duties.id`,
      [tx.tenantId, tx.today],
    );
  }

  /** Makes the tasks of a duty that are due to be made, each once. */
  async plan(tx: SystemTx, id: string): Promise<PlannedTask[]> {
    return tx.query<PlannedTask>(
      `SELECT planned.duty_id AS "dutyId", planned.task_id AS "taskId", planned.due_on::text AS "dueOn"
       FROM recurring_duties
       CROSS JOIN LATERAL plan_duty(recurring_duties.id, $3::date + recurring_duties.lead_days) AS planned
       WHERE recurring_duties.tenant_id = $1 AND recurring_duties.id = $2`,
      [tx.tenantId, id, tx.today],
    );
  }

  /** The task of the earliest occurrence that is not done; made now when it is none yet. */
  async nextTask(tx: Tx, id: string): Promise<string | null> {
    const [open] = await tx.query<{ id: string }>(
      `SELECT tasks.id FROM tasks
       WHERE tasks.tenant_id = $1 AND tasks.duty_id = $2 AND tasks.status = 'open'
       ORDER BY tasks.occurrence_on LIMIT 1`,
      [tx.tenantId, id],
    );
    if (open) return open.id;
    const [made] = await tx.query<{ id: string }>(
      `SELECT planned.task_id AS id
       FROM recurring_duties
       CROSS JOIN LATERAL plan_duty(recurring_duties.id, recurring_duties.next_on) AS planned
       WHERE recurring_duties.tenant_id = $1 AND recurring_duties.id = $2`,
      [tx.tenantId, id],
    );
    return made?.id ?? null;
  }
}
