import type { NoticeKind, NoticeParams } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../database/tx.js';

/** Something that a person is to be told. */
export interface Notice {
  /** Who is told. */
  person: string;
  kind: NoticeKind;
  /** Facts for the sentence. Never words that somebody wrote in confidence. */
  params: NoticeParams;
  /** Page of the working area it leads to, below the tenant: `units/2211031?item=EDU-01`; null = nowhere. */
  address: string | null;
  /** What it tells of: a person is told once per key. */
  key: string;
}

/** The inbox of every person: told in the transaction of what happened, so that there is never one without the other. */
@Injectable()
export class Notices {
  /** What is told again under the same key is nothing new. Nobody is told of what they did themselves: leave them out. */
  async tell(tx: SystemTx, notices: readonly Notice[]): Promise<void> {
    if (notices.length === 0) return;
    await tx.query(
      `INSERT INTO notices (tenant_id, person_id, kind, params, address, key, told_at)
       SELECT $1, told.person, told.kind, told.params, told.address, told.key, $2
       FROM jsonb_to_recordset($3) AS told (person uuid, kind text, params jsonb, address text, key text)
       ON CONFLICT DO NOTHING`,
      [tx.tenantId, tx.now, JSON.stringify(notices)],
    );
  }
}
