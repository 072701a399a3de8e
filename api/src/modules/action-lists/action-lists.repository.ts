import { Injectable } from '@nestjs/common';
import type { SystemTx, Tx } from '../../platform/database/tx.js';

/** Which list: of kinds of actions, or of sources of money. */
export type ActionList = 'kinds' | 'sources';

export interface ListEntry {
  code: string;
  name: { pl: string; en?: string };
  /** Beginnings of words by which a typed line is recognised. */
  words: readonly string[];
  /** Offered in forms. */
  active: boolean;
}

export interface ListEntryRow extends ListEntry {
  /** Place in the list, from 1. */
  order: number;
}

const TABLES = {
  kinds: { entries: 'action_kinds', used: 'actions', by: 'kind' },
  sources: { entries: 'funding_sources', used: 'action_funding', by: 'source' },
} as const satisfies Record<ActionList, { entries: string; used: string; by: string }>;

/** Kinds of actions and sources of money: two lists of one shape, each written as a whole. */
@Injectable()
export class ActionListsRepository {
  async entries(tx: SystemTx, list: ActionList): Promise<ListEntryRow[]> {
    const { entries } = TABLES[list];
    return tx.query<ListEntryRow>(
      `SELECT ${entries}.code, ${entries}.name, ${entries}.words, ${entries}.active, ${entries}.position AS "order"
       FROM ${entries}
       WHERE ${entries}.tenant_id = $1
       ORDER BY ${entries}.position, ${entries}.code`,
      [tx.tenantId],
    );
  }

  async version(tx: SystemTx, list: ActionList): Promise<number> {
    return this.select(tx, list, '');
  }

  /** Two administrators come one after the other. */
  async lock(tx: Tx, list: ActionList): Promise<number> {
    return this.select(tx, list, 'FOR NO KEY UPDATE');
  }

  /** Those of the codes that actions name. */
  async used(tx: Tx, list: ActionList, codes: readonly string[]): Promise<string[]> {
    const { used, by } = TABLES[list];
    const rows = await tx.query<{ code: string }>(
      `SELECT told.code
       FROM unnest($2::text[]) WITH ORDINALITY AS told (code, place)
       WHERE EXISTS (SELECT FROM ${used} WHERE ${used}.tenant_id = $1 AND ${used}.${by} = told.code)
       ORDER BY told.place`,
      [tx.tenantId, codes],
    );
    return rows.map(({ code }) => code);
  }

  /** Writes the next version of the list; it must be locked. */
  async write(tx: Tx, list: ActionList, told: readonly ListEntry[]): Promise<void> {
    const { entries } = TABLES[list];
    await tx.query(`DELETE FROM ${entries} WHERE ${entries}.tenant_id = $1 AND ${entries}.code <> ALL ($2)`, [
      tx.tenantId,
      told.map(({ code }) => code),
    ]);
    await tx.query(
      `INSERT INTO ${entries} (tenant_id, code, name, words, active, position)
       SELECT $1, entry.told ->> 'code', entry.told -> 'name',
         ARRAY (SELECT jsonb_array_elements_text(entry.told -> 'words')),
         (entry.told ->> 'active')::boolean, entry.place
       FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS entry (told, place)
       ON CONFLICT (tenant_id, code) DO UPDATE
         SET name = excluded.name, words = excluded.words, active = excluded.active, position = excluded.position`,
      [tx.tenantId, JSON.stringify(told)],
    );
    await tx.query(
      `UPDATE action_lists SET version = action_lists.version + 1, updated_at = $3, updated_by = $4
       WHERE action_lists.tenant_id = $1 AND action_lists.list = $2`,
      [tx.tenantId, list, tx.now, tx.actor.person.id],
    );
  }

  private async select(tx: SystemTx, list: ActionList, lock: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      `SELECT action_lists.version FROM action_lists
       WHERE action_lists.tenant_id = $1 AND action_lists.list = $2 ${lock}`,
      [tx.tenantId, list],
    );
    if (!row) throw new Error('A tenant is opened with its lists.');
    return row.version;
  }
}
