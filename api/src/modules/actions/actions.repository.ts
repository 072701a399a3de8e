import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { ActionEntity } from './action.entity.js';
import type { ActionFacts } from './actions.input.js';

/** What an action is credited to, by the keys of the rows. */
export interface CreditKeys {
  teryts: readonly string[];
  itemIds: readonly string[];
  evidenceIds: readonly string[];
}

/** The write side of the action log. */
@Injectable()
export class ActionsRepository {
  async insert(tx: Tx, id: string, unit: string, facts: ActionFacts, credits: CreditKeys): Promise<void> {
    await tx.manager.insert(ActionEntity, {
      tenantId: tx.tenantId,
      id,
      teryt: unit,
      ...facts,
      version: 1,
      createdAt: tx.now,
      createdBy: tx.actor.person.id,
      updatedAt: tx.now,
      updatedBy: tx.actor.person.id,
    });
    await this.writeCredits(tx, id, credits);
  }

  /** Holds the row until the end of the transaction, so that two people editing it come one after the other. */
  async lock(tx: Tx, id: string): Promise<void> {
    await tx.query('SELECT FROM actions WHERE actions.tenant_id = $1 AND actions.id = $2 FOR UPDATE', [
      tx.tenantId,
      id,
    ]);
  }

  /** Writes the next version; the row must be locked. */
  async update(
    tx: Tx,
    { id, version }: { id: string; version: number },
    facts: ActionFacts,
    credits: CreditKeys,
  ): Promise<void> {
    await tx.manager.update(
      ActionEntity,
      { tenantId: tx.tenantId, id },
      { ...facts, version: version + 1, updatedAt: tx.now, updatedBy: tx.actor.person.id },
    );
    for (const table of ['action_units', 'action_items', 'action_evidence']) {
      await tx.query(`DELETE FROM ${table} WHERE ${table}.tenant_id = $1 AND ${table}.action_id = $2`, [
        tx.tenantId,
        id,
      ]);
    }
    await this.writeCredits(tx, id, credits);
  }

  private async writeCredits(tx: Tx, id: string, credits: CreditKeys): Promise<void> {
    await tx.query(
      'INSERT INTO action_units (tenant_id, action_id, teryt) SELECT $1, $2, unnest($3::text[])',
      [tx.tenantId, id, credits.teryts],
    );
    await tx.query(
      'INSERT INTO action_items (tenant_id, action_id, item_id) SELECT $1, $2, unnest($3::uuid[])',
      [tx.tenantId, id, credits.itemIds],
    );
    await tx.query(
      'INSERT INTO action_evidence (tenant_id, action_id, evidence_id) SELECT $1, $2, unnest($3::uuid[])',
      [tx.tenantId, id, credits.evidenceIds],
    );
  }
}
