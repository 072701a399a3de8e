import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { NoticeSettings } from './notice-view.js';

/** Writes what the actor did with the own inbox. */
@Injectable()
export class NoticesRepository {
  /** @param id only this one; null = all of the actor's. How many became read. */
  async markRead(tx: Tx, id: string | null): Promise<number> {
    const read = await tx.query(
      `WITH read AS (
         UPDATE notices SET read_at = $4
         WHERE notices.tenant_id = $1 AND notices.person_id = $2 AND notices.read_at IS NULL
           AND ($3::uuid IS NULL OR notices.id = $3)
         RETURNING notices.id
       )
       SELECT read.id FROM read`,
      [tx.tenantId, tx.actor.person.id, id, tx.now],
    );
    return read.length;
  }

  async keepSettings(tx: Tx, { mail, weekdaysOnly, without }: NoticeSettings): Promise<void> {
    await tx.query(
      `INSERT INTO notice_settings (tenant_id, person_id, mail, weekdays_only, without)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (tenant_id, person_id) DO UPDATE
       SET mail = excluded.mail, weekdays_only = excluded.weekdays_only, without = excluded.without`,
      [tx.tenantId, tx.actor.person.id, mail, weekdaysOnly, without],
    );
  }
}
