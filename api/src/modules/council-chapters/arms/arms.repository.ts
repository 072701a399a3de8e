import { Injectable } from '@nestjs/common';
import type { PublicTx, Tx } from '../../../platform/database/tx.js';
import type { DrawnArms } from './draw-arms.js';

/** Coats of arms as they are stored. The public role reads them too. */
@Injectable()
export class ArmsRepository {
  /** Null when nobody set any. */
  async of(tx: Pick<PublicTx, 'tenantId' | 'query'>, teryt: string): Promise<DrawnArms | null> {
    const [arms] = await tx.query<DrawnArms>(
      `SELECT unit_arms.picture, unit_arms.width, unit_arms.height
       FROM unit_arms
       WHERE unit_arms.tenant_id = $1 AND unit_arms.teryt = $2`,
      [tx.tenantId, teryt],
    );
    return arms ?? null;
  }

  async keep(tx: Tx, teryt: string, { picture, width, height }: DrawnArms): Promise<void> {
    await tx.query(
      `INSERT INTO unit_arms (tenant_id, teryt, picture, width, height, set_by) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (tenant_id, teryt) DO UPDATE
       SET picture = excluded.picture, width = excluded.width, height = excluded.height, set_by = excluded.set_by,
         set_at = miara_now()`,
      [tx.tenantId, teryt, picture, width, height, tx.actor.person.id],
    );
  }

  /** False when there were none. */
  async remove(tx: Tx, teryt: string): Promise<boolean> {
    const [row] = await tx.query<{ removed: boolean }>(
      `WITH gone AS (DELETE FROM unit_arms WHERE unit_arms.tenant_id = $1 AND unit_arms.teryt = $2 RETURNING 1)
       SELECT EXISTS (SELECT FROM gone) AS removed`,
      [tx.tenantId, teryt],
    );
    return row?.removed ?? false;
  }
}
