import type { ActionStatus, LocalizedText, UnitKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { terytsOf } from '../../units/units.reader.js';

/** An item of the standard the tenant follows. */
export interface ExampleItem {
  code: string;
  /** Survives versions. */
  key: string;
  title: LocalizedText;
}

/** An action that led there, without anything that only the unit's own people see. Days as YYYY-MM-DD. */
export interface ExampleAction {
  id: string;
  /** The unit it is credited to. */
  teryt: string;
  title: string;
  kind: string;
  status: ActionStatus;
  startsOn: string;
  endsOn: string | null;
  carrier: { teryt: string; displayName: LocalizedText; kind: UnitKind; powiatTeryt: string | null };
  /** Whether the actor may open it whole. */
  open: boolean;
}

/** Reads of what units did for an item. */
@Injectable()
export class ExamplesViews {
  /** Null when the version has no such item. */
  async item(tx: Tx, versionId: string, code: string): Promise<ExampleItem | null> {
    const [item] = await tx.query<ExampleItem>(
      `SELECT items.code, items.key, items.title
       FROM items
       WHERE items.tenant_id = $1 AND items.standard_version_id = $2 AND items.code = $3`,
      [tx.tenantId, versionId, code],
    );
    return item ?? null;
  }

  /** The version of the standard that a publication was counted by. */
  async versionOf(tx: Tx, publicationId: string): Promise<string> {
    const [publication] = await tx.query<{ version: string }>(
      `SELECT publications.standard_version_id AS version FROM publications
       WHERE publications.tenant_id = $1 AND publications.id = $2`,
      [tx.tenantId, publicationId],
    );
    if (!publication) throw new Error(`There is no publication ${publicationId}`);
    return publication.version;
  }

  /**
   * Actions credited to the item and to one of the units, that began or are done, newest first, so many of each unit:
   * public ones, and internal ones that touch the actor's place. Of those that nobody may show there is no trace, not
   * even a number.
   */
  async actions(tx: Tx, key: string, teryts: readonly string[], ofEach: number): Promise<ExampleAction[]> {
    const mayRead = tx.actor.permissions.has('action.read');
    return tx.query<ExampleAction>(
      `SELECT found.id, found.teryt, found.title, found.kind, found.status, found."startsOn", found."endsOn",
              found.carrier, found.open
       FROM (
         SELECT actions.id, action_units.teryt, actions.title, actions.kind, actions.status,
           actions.starts_on::text AS "startsOn", actions.ends_on::text AS "endsOn",
           jsonb_build_object(
             'teryt', carriers.teryt, 'displayName', carriers.display_name, 'kind', carriers.kind,
             'powiatTeryt', carriers.powiat_teryt
           ) AS carrier,
           seen.open,
           row_number() OVER (
             PARTITION BY action_units.teryt ORDER BY actions.starts_on DESC, actions.id
           ) AS place
         FROM actions
         JOIN action_units ON action_units.tenant_id = actions.tenant_id AND action_units.action_id = actions.id
         JOIN units AS carriers ON carriers.teryt = actions.teryt
         CROSS JOIN LATERAL (
           SELECT $6::boolean AND (
             $4::text[] IS NULL
             OR actions.teryt = ANY ($4)
             OR EXISTS (
               SELECT FROM action_units AS credited
               WHERE credited.tenant_id = actions.tenant_id AND credited.action_id = actions.id
                 AND credited.teryt = ANY ($4)
             )
           ) AS open
         ) AS seen
         WHERE actions.tenant_id = $1
           AND actions.withdrawn_at IS NULL
           AND actions.status IN ('done', 'ongoing')
           AND action_units.teryt = ANY ($3)
           AND (actions.visibility = 'public' OR seen.open)
           AND EXISTS (
             SELECT FROM action_items
             JOIN items ON items.tenant_id = action_items.tenant_id AND items.id = action_items.item_id
             WHERE action_items.tenant_id = actions.tenant_id AND action_items.action_id = actions.id
               AND items.key = $2
           )
       ) AS found
       WHERE found.place <= $5
       ORDER BY found."startsOn" DESC, found.id`,
      [tx.tenantId, key, teryts, terytsOf(tx.actor.reach('action.read')), ofEach, mayRead],
    );
  }
}
