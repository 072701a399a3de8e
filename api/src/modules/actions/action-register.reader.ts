import { Injectable } from '@nestjs/common';
import type { KeptAction } from '../../contract/action-intake.js';
import type { Tx } from '../../platform/database/tx.js';
import { terytsOf } from '../units/units.reader.js';
import type { ActionFilter } from './actions.input.js';
import { ActionsViews, type ActionRow, type ActionSight } from './actions.views.js';

export { filterOf } from './actions.filter.js';
export type { ActionFilter } from './actions.input.js';
export type { ActionRow } from './actions.views.js';

/** Actions of an import that are named one by one; more are too many to read. */
const NAMED = 100;

/** Answers of the action log to whoever brings registers in or takes the log out. */
@Injectable()
export class ActionRegisterReader {
  constructor(private readonly views: ActionsViews) {}

  /** Actions that begin on these days and were not withdrawn. */
  async titlesOn(
    tx: Tx,
    days: readonly string[],
  ): Promise<{ startsOn: string; unit: string; title: string }[]> {
    return tx.query(
      `SELECT actions.starts_on::text AS "startsOn", actions.teryt AS unit, actions.title
       FROM actions
       WHERE actions.tenant_id = $1 AND actions.starts_on = ANY ($2::date[]) AND actions.withdrawn_at IS NULL`,
      [tx.tenantId, days],
    );
  }

  /** Actions of an import that somebody changed since and that still count. */
  async changedOfImport(tx: Tx, importId: string): Promise<KeptAction[]> {
    return tx.query<KeptAction>(
      `SELECT actions.id, actions.title, actions.starts_on::text AS "startsOn"
       FROM actions
       WHERE actions.tenant_id = $1 AND actions.import_id = $2 AND actions.version > 1
         AND actions.withdrawn_at IS NULL
       ORDER BY actions.starts_on, actions.id
       LIMIT $3`,
      [tx.tenantId, importId, NAMED],
    );
  }

  /** What the actor sees of the log and the filter asks for, in the order of a register. */
  async order(tx: Tx, filter: ActionFilter): Promise<string[]> {
    return this.views.registerOrder(tx, sightOf(tx), filter);
  }

  /** Actions whole, in the order of the identifiers, which `order` gave. */
  async wholes(tx: Tx, ids: readonly string[]): Promise<ActionRow[]> {
    return this.views.wholes(tx, sightOf(tx), ids);
  }
}

function sightOf({ actor }: Tx): ActionSight {
  return { place: terytsOf(actor.scope), proofsOf: terytsOf(actor.reach('evidence.read')) };
}
