import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** What a view says. */
export interface ViewFacts {
  name: string;
  query: string;
  shared: boolean;
}

export interface ViewRow extends ViewFacts {
  id: string;
  version: number;
  screen: string;
  owner: string;
  mine: boolean;
  isDefault: boolean;
}

/** The views the person may open: their own and the shared ones. `$1` tenant, `$2` person. */
const VIEWS = `
  SELECT saved_views.id, saved_views.version, saved_views.screen, saved_views.name, saved_views.query,
    saved_views.shared, people.name AS owner, saved_views.person_id = $2 AS mine,
    EXISTS (
      SELECT FROM default_views
      WHERE default_views.tenant_id = saved_views.tenant_id
        AND default_views.view_id = saved_views.id
        AND default_views.person_id = $2
    ) AS "isDefault"
  FROM saved_views
  JOIN people ON people.id = saved_views.person_id
  WHERE saved_views.tenant_id = $1 AND (saved_views.shared OR saved_views.person_id = $2)`;

/** Saved views, read and written. */
@Injectable()
export class SavedViewsRepository {
  async ofScreen(tx: Tx, screen: string): Promise<ViewRow[]> {
    return tx.query<ViewRow>(
      `${VIEWS} AND saved_views.screen = $3
       ORDER BY saved_views.person_id <> $2, saved_views.name COLLATE "pl-x-icu", saved_views.id`,
      [tx.tenantId, tx.actor.person.id, screen],
    );
  }

  async one(tx: Tx, id: string): Promise<ViewRow | null> {
    const [row] = await tx.query<ViewRow>(`${VIEWS} AND saved_views.id = $3`, [
      tx.tenantId,
      tx.actor.person.id,
      id,
    ]);
    return row ?? null;
  }

  /** Holds the view until the end of the transaction; null when the person sees none. */
  async locked(tx: Tx, id: string): Promise<ViewRow | null> {
    const [row] = await tx.query<ViewRow>(`${VIEWS} AND saved_views.id = $3 FOR UPDATE OF saved_views`, [
      tx.tenantId,
      tx.actor.person.id,
      id,
    ]);
    return row ?? null;
  }

  async countOwn(tx: Tx, screen: string): Promise<number> {
    const [row] = await tx.query<{ views: number }>(
      `SELECT count(*)::integer AS views FROM saved_views
       WHERE saved_views.tenant_id = $1 AND saved_views.person_id = $2 AND saved_views.screen = $3`,
      [tx.tenantId, tx.actor.person.id, screen],
    );
    return row?.views ?? 0;
  }

  async insert(tx: Tx, screen: string, { name, query, shared }: ViewFacts): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO saved_views (tenant_id, person_id, screen, name, query, shared)
       VALUES ($1, $2, $3, $4, $5, $6)
       RETURNING saved_views.id`,
      [tx.tenantId, tx.actor.person.id, screen, name, query, shared],
    );
    if (!row) throw new Error('The view was not stored');
    return row.id;
  }

  /** Writes the next version; the row must be locked. */
  async update(tx: Tx, id: string, { name, query, shared }: ViewFacts): Promise<void> {
    await tx.query(
      `UPDATE saved_views
       SET name = $3, query = $4, shared = $5, version = version + 1, updated_at = miara_now()
       WHERE saved_views.tenant_id = $1 AND saved_views.id = $2`,
      [tx.tenantId, id, name, query, shared],
    );
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query('DELETE FROM saved_views WHERE saved_views.tenant_id = $1 AND saved_views.id = $2', [
      tx.tenantId,
      id,
    ]);
  }

  /** @param view null: the screen opens as it is */
  async setDefault(tx: Tx, screen: string, view: string | null): Promise<void> {
    const key = [tx.tenantId, tx.actor.person.id, screen];
    if (view === null) {
      await tx.query(
        'DELETE FROM default_views WHERE tenant_id = $1 AND person_id = $2 AND screen = $3',
        key,
      );
      return;
    }
    await tx.query(
      `INSERT INTO default_views (tenant_id, person_id, screen, view_id)
       VALUES ($1, $2, $3, $4)
       ON CONFLICT (tenant_id, person_id, screen) DO UPDATE SET view_id = excluded.view_id`,
      [...key, view],
    );
  }
}
