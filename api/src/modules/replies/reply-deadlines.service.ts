import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** Days to answer. */
export interface ReplyDays {
  afterReturnDays: number;
  afterPublicationDays: number;
}

/** The days with who set them when; null = as the product comes. */
export interface SetReplyDays extends ReplyDays {
  setAt: string | null;
  setBy: string | null;
}

/** How long units have to answer. Terms that run already are not touched: the database looks the days up by instant. */
@Injectable()
export class ReplyDeadlinesService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async get(actor: Actor): Promise<SetReplyDays> {
    return this.unitOfWork.read(actor, (tx) => this.present(tx));
  }

  async set(actor: Actor, days: ReplyDays): Promise<SetReplyDays> {
    return this.unitOfWork.write(actor, async (tx) => {
      await tx.query(
        `INSERT INTO reply_deadlines (tenant_id, after_return_days, after_publication_days, set_at, set_by)
         VALUES ($1, $2, $3, $4, $5)`,
        [tx.tenantId, days.afterReturnDays, days.afterPublicationDays, tx.now, actor.person.id],
      );
      await tx.audit.record({
        action: 'reply.set_deadlines',
        subjectType: 'tenant',
        subjectId: tx.tenantId,
        details: { ...days },
      });
      return this.present(tx);
    });
  }

  private async present(tx: Tx): Promise<SetReplyDays> {
    const [row] = await tx.query<ReplyDays & { setAt: Date; setBy: string | null }>(
      `SELECT reply_deadlines.after_return_days AS "afterReturnDays",
         reply_deadlines.after_publication_days AS "afterPublicationDays",
         reply_deadlines.set_at AS "setAt", people.name AS "setBy"
       FROM reply_deadlines
       LEFT JOIN people ON people.id = reply_deadlines.set_by
       WHERE reply_deadlines.tenant_id = $1
       ORDER BY reply_deadlines.sequence DESC
       LIMIT 1`,
      [tx.tenantId],
    );
    if (row) return { ...row, setAt: row.setAt.toISOString() };
    // What the database falls back to when nothing was set.
    const [days] = await tx.query<ReplyDays>(
      `SELECT reply_due_on('return', $1::timestamptz) - ($1::timestamptz AT TIME ZONE 'Europe/Warsaw')::date
           AS "afterReturnDays",
         reply_due_on('publication', $1::timestamptz) - ($1::timestamptz AT TIME ZONE 'Europe/Warsaw')::date
           AS "afterPublicationDays"`,
      [tx.now],
    );
    if (!days) throw new Error('The days to answer could not be read');
    return { ...days, setAt: null, setBy: null };
  }
}
