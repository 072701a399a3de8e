import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** The tenant's own groups, written. */
@Injectable()
export class OwnGroupsRepository {
  async count(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      'SELECT count(*)::integer AS count FROM unit_groups WHERE unit_groups.tenant_id = $1',
      [tx.tenantId],
    );
    return row?.count ?? 0;
  }

  /** Codes among the given ones that are, were or will be members. */
  async known(tx: Tx, teryts: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ teryt: string }>(
      `SELECT tenant_units.teryt FROM tenant_units
       WHERE tenant_units.tenant_id = $1 AND tenant_units.teryt = ANY ($2)`,
      [tx.tenantId, teryts],
    );
    return new Set(rows.map(({ teryt }) => teryt));
  }

  async insert(tx: Tx, name: string): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO unit_groups (tenant_id, name, created_by) VALUES ($1, $2, $3) RETURNING unit_groups.id`,
      [tx.tenantId, name, tx.actor.person.id],
    );
    return row?.id ?? '';
  }

  /** Holds the group until the end of the transaction; its version, or null when there is none. */
  async lock(tx: Tx, id: string): Promise<number | null> {
    const [row] = await tx.query<{ version: number }>(
      `SELECT unit_groups.version FROM unit_groups
       WHERE unit_groups.tenant_id = $1 AND unit_groups.id = $2 FOR UPDATE`,
      [tx.tenantId, id],
    );
    return row?.version ?? null;
  }

  async rename(tx: Tx, id: string, name: string, version: number): Promise<void> {
    await tx.query(
      `UPDATE unit_groups SET name = $3, version = $4
       WHERE unit_groups.tenant_id = $1 AND unit_groups.id = $2`,
      [tx.tenantId, id, name, version],
    );
  }

  async putUnits(tx: Tx, id: string, teryts: readonly string[]): Promise<void> {
    await tx.query(
      `DELETE FROM unit_group_units
       WHERE unit_group_units.tenant_id = $1 AND unit_group_units.group_id = $2
         AND unit_group_units.teryt <> ALL ($3)`,
      [tx.tenantId, id, teryts],
    );
    await tx.query(
      `INSERT INTO unit_group_units (tenant_id, group_id, teryt)
       SELECT $1, $2, given.teryt FROM unnest($3::text[]) AS given (teryt)
       ON CONFLICT DO NOTHING`,
      [tx.tenantId, id, teryts],
    );
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query('DELETE FROM unit_groups WHERE unit_groups.tenant_id = $1 AND unit_groups.id = $2', [
      tx.tenantId,
      id,
    ]);
  }
}
