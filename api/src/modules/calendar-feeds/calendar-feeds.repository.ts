import { createHash } from 'node:crypto';
import type { LocalizedText, UnitKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { PlatformTx, SystemTx, Tx } from '../../platform/database/tx.js';

export interface FeedRow {
  id: string;
  team: { teryt: string; displayName: LocalizedText; kind: UnitKind; powiatTeryt: string | null } | null;
  madeAt: Date;
  lastUsedAt: Date | null;
}

/** Whose calendar a secret opens. */
export interface OpenedFeed {
  id: string;
  tenantId: string;
  personId: string;
  team: string | null;
  lastUsedAt: Date | null;
}

/** Addresses of calendars. Only the SHA-256 of a secret is stored, as with sessions. */
@Injectable()
export class CalendarFeedsRepository {
  async ofPerson(tx: Tx): Promise<FeedRow[]> {
    return tx.query<FeedRow>(
      `SELECT calendar_feeds.id,
         CASE WHEN units.teryt IS NOT NULL THEN jsonb_build_object(
           'teryt', units.teryt, 'displayName', units.display_name, 'kind', units.kind,
           'powiatTeryt', units.powiat_teryt
         ) END AS team,
         calendar_feeds.created_at AS "madeAt", calendar_feeds.last_used_at AS "lastUsedAt"
       FROM calendar_feeds
       LEFT JOIN units ON units.teryt = calendar_feeds.team
       WHERE calendar_feeds.tenant_id = $1 AND calendar_feeds.person_id = $2 AND calendar_feeds.revoked_at IS NULL
       ORDER BY calendar_feeds.team NULLS FIRST`,
      [tx.tenantId, tx.actor.person.id],
    );
  }

  /** Makes an address; the one before for the same calendar stops working. */
  async make(tx: Tx, team: string | null, secret: string): Promise<string> {
    await tx.query(
      `UPDATE calendar_feeds SET revoked_at = miara_now()
       WHERE calendar_feeds.tenant_id = $1 AND calendar_feeds.person_id = $2
         AND calendar_feeds.team IS NOT DISTINCT FROM $3 AND calendar_feeds.revoked_at IS NULL`,
      [tx.tenantId, tx.actor.person.id, team],
    );
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO calendar_feeds (tenant_id, person_id, team, token_hash) VALUES ($1, $2, $3, $4)
       RETURNING calendar_feeds.id`,
      [tx.tenantId, tx.actor.person.id, team, hashOf(secret)],
    );
    if (!row) throw new Error('The address was not stored');
    return row.id;
  }

  /** Ends the person's own address; false when there is none. */
  async revoke(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query<{ id: string }>(
      `WITH ended AS (
         UPDATE calendar_feeds SET revoked_at = miara_now()
         WHERE calendar_feeds.tenant_id = $1 AND calendar_feeds.id = $2 AND calendar_feeds.person_id = $3
           AND calendar_feeds.revoked_at IS NULL
         RETURNING calendar_feeds.id
       )
       SELECT ended.id FROM ended`,
      [tx.tenantId, id, tx.actor.person.id],
    );
    return rows.length > 0;
  }

  /** Null when the secret opens nothing (any more). */
  async opened(tx: PlatformTx, secret: string): Promise<OpenedFeed | null> {
    const [row] = await tx.query<OpenedFeed>(
      `SELECT opened.id, opened.tenant_id AS "tenantId", opened.person_id AS "personId", opened.team,
         opened.last_used_at AS "lastUsedAt"
       FROM calendar_feed_of($1) AS opened`,
      [hashOf(secret)],
    );
    return row ?? null;
  }

  async touch(tx: SystemTx, id: string): Promise<void> {
    await tx.query(
      'UPDATE calendar_feeds SET last_used_at = $3 WHERE calendar_feeds.tenant_id = $1 AND calendar_feeds.id = $2',
      [tx.tenantId, id, tx.now],
    );
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
