import type { LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** What somebody says about a period. Days half-open: `endsOn` is the first day after it. */
export interface PeriodContent {
  title: LocalizedText;
  beginsOn: string;
  endsOn: string;
  note: string | null;
}

/** A period about to be changed. */
export interface LockedPeriod extends PeriodContent {
  id: string;
  version: number;
  closedAt: Date | null;
}

/** Periods as they are stored. What may not be is refused by the schema (migration 0017). */
@Injectable()
export class PeriodsRepository {
  async lock(tx: Tx, id: string): Promise<LockedPeriod | null> {
    const [period] = await tx.query<LockedPeriod>(
      `SELECT reporting_periods.id, reporting_periods.title, reporting_periods.begins_on::text AS "beginsOn",
         reporting_periods.ends_on::text AS "endsOn", reporting_periods.note, reporting_periods.version,
         reporting_periods.closed_at AS "closedAt"
       FROM reporting_periods
       WHERE reporting_periods.tenant_id = $1 AND reporting_periods.id = $2
       FOR UPDATE`,
      [tx.tenantId, id],
    );
    return period ?? null;
  }

  async insert(tx: Tx, { title, beginsOn, endsOn, note }: PeriodContent): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO reporting_periods (tenant_id, title, begins_on, ends_on, note, opened_by)
       VALUES ($1, $2, $3, $4, $5, $6)
       RETURNING id`,
      [tx.tenantId, JSON.stringify(title), beginsOn, endsOn, note, tx.actor.person.id],
    );
    if (!row) throw new Error('The period was not opened');
    return row.id;
  }

  async update(tx: Tx, id: string, { title, beginsOn, endsOn, note }: PeriodContent): Promise<void> {
    await tx.query(
      `UPDATE reporting_periods SET title = $3, begins_on = $4, ends_on = $5, note = $6
       WHERE reporting_periods.tenant_id = $1 AND reporting_periods.id = $2`,
      [tx.tenantId, id, JSON.stringify(title), beginsOn, endsOn, note],
    );
  }

  /** Ends it with yesterday and freezes the state of that day. */
  async close(tx: Tx, id: string): Promise<void> {
    await tx.query('SELECT close_period($1)', [id]);
  }
}
