import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { ActionEntity } from './action.entity.js';
import type { ActionShare, SharesAre } from '@miara/shared';
import type { ActionFacts, ActionParts } from './actions.input.js';

/** What an action is credited to, by the keys of the rows. */
export interface CreditKeys extends ActionParts {
  /** One per credited unit. */
  shares: readonly ActionShare[];
  sharesAre: SharesAre;
  itemIds: readonly string[];
  evidenceIds: readonly string[];
}

const PARTS = [
  'action_units',
  'action_items',
  'action_evidence',
  'action_audiences',
  'action_funding',
  'action_partners',
] as const;

/** The write side of the action log. */
@Injectable()
export class ActionsRepository {
  async insert(tx: Tx, id: string, unit: string, facts: ActionFacts, credits: CreditKeys): Promise<void> {
    await tx.manager.insert(ActionEntity, {
      tenantId: tx.tenantId,
      id,
      teryt: unit,
      ...facts,
      sharesAre: credits.sharesAre,
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
      {
        ...facts,
        sharesAre: credits.sharesAre,
        version: version + 1,
        updatedAt: tx.now,
        updatedBy: tx.actor.person.id,
      },
    );
    for (const table of PARTS) {
      await tx.query(`DELETE FROM ${table} WHERE ${table}.tenant_id = $1 AND ${table}.action_id = $2`, [
        tx.tenantId,
        id,
      ]);
    }
    await this.writeCredits(tx, id, credits);
  }

  /** Takes it back, or (null) lets it count again; the row must be locked. */
  async setWithdrawn(
    tx: Tx,
    { id, version }: { id: string; version: number },
    reason: string | null,
  ): Promise<void> {
    await tx.manager.update(
      ActionEntity,
      { tenantId: tx.tenantId, id },
      {
        withdrawnAt: reason === null ? null : tx.now,
        withdrawnBy: reason === null ? null : tx.actor.person.id,
        withdrawnReason: reason,
        version: version + 1,
        updatedAt: tx.now,
        updatedBy: tx.actor.person.id,
      },
    );
  }

  private async writeCredits(tx: Tx, id: string, credits: CreditKeys): Promise<void> {
    await tx.query(
      `INSERT INTO action_units (tenant_id, action_id, teryt, people, cost_grosz)
       SELECT $1, $2, share.unit, share.people, share."costGrosz"
       FROM jsonb_to_recordset($3::jsonb) AS share (unit text, people integer, "costGrosz" bigint)`,
      [tx.tenantId, id, JSON.stringify(credits.shares)],
    );
    await tx.query(
      'INSERT INTO action_items (tenant_id, action_id, item_id) SELECT $1, $2, unnest($3::uuid[])',
      [tx.tenantId, id, credits.itemIds],
    );
    await tx.query(
      'INSERT INTO action_evidence (tenant_id, action_id, evidence_id) SELECT $1, $2, unnest($3::uuid[])',
      [tx.tenantId, id, credits.evidenceIds],
    );
    await tx.query(
      `INSERT INTO action_audiences (tenant_id, action_id, audience, people)
       SELECT $1, $2, told.audience, told.people
       FROM jsonb_to_recordset($3::jsonb) AS told (audience text, people integer)`,
      [tx.tenantId, id, JSON.stringify(credits.audiences)],
    );
    await tx.query(
      `INSERT INTO action_funding (tenant_id, action_id, source, grosz)
       SELECT $1, $2, told.source, told.grosz
       FROM jsonb_to_recordset($3::jsonb) AS told (source text, grosz bigint)`,
      [tx.tenantId, id, JSON.stringify(credits.funding)],
    );
    await tx.query(
      `INSERT INTO action_partners (tenant_id, action_id, partner_id, role)
       SELECT $1::uuid, $2::uuid, unnest($3::uuid[]), 'organiser'
       UNION ALL SELECT $1::uuid, $2::uuid, unnest($4::uuid[]), 'partner'`,
      [tx.tenantId, id, credits.organisers, credits.partners],
    );
  }
}
