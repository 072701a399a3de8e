import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { USUAL_SETTINGS, type NoticeRow, type NoticeSettings } from './notice-view.js';

/** Position of the last row seen. */
export interface NoticePosition {
  toldAt: string;
  id: string;
}

/** Reads what the actor was told: one's own, nobody else's. The database sees to it as well. */
@Injectable()
export class NoticesViews {
  /** The newest first. */
  async list(
    tx: Tx,
    { unread, after, limit }: { unread: boolean; after: NoticePosition | null; limit: number },
  ): Promise<NoticeRow[]> {
    return tx.query<NoticeRow>(
      `SELECT notices.id, notices.kind, notices.params, notices.address, notices.told_at AS "toldAt",
         notices.read_at AS "readAt", notices.told_at::text AS "sortedBy"
       FROM notices
       WHERE notices.tenant_id = $1 AND notices.person_id = $2
         AND (NOT $3 OR notices.read_at IS NULL)
         AND ($4::timestamptz IS NULL OR (notices.told_at, notices.id) < ($4, $5::uuid))
       ORDER BY notices.told_at DESC, notices.id DESC
       LIMIT $6`,
      [tx.tenantId, tx.actor.person.id, unread, after?.toldAt ?? null, after?.id ?? null, limit],
    );
  }

  async countUnread(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ unread: number }>(
      `SELECT count(*)::integer AS unread FROM notices
       WHERE notices.tenant_id = $1 AND notices.person_id = $2 AND notices.read_at IS NULL`,
      [tx.tenantId, tx.actor.person.id],
    );
    return row?.unread ?? 0;
  }

  /** Null when there is no such notice of the actor's. */
  async isRead(tx: Tx, id: string): Promise<boolean | null> {
    const [notice] = await tx.query<{ read: boolean }>(
      `SELECT notices.read_at IS NOT NULL AS read FROM notices
       WHERE notices.tenant_id = $1 AND notices.person_id = $2 AND notices.id = $3`,
      [tx.tenantId, tx.actor.person.id, id],
    );
    return notice?.read ?? null;
  }

  async settings(tx: Tx): Promise<NoticeSettings> {
    const [settings] = await tx.query<NoticeSettings>(
      `SELECT notice_settings.mail, notice_settings.weekdays_only AS "weekdaysOnly", notice_settings.without
       FROM notice_settings
       WHERE notice_settings.tenant_id = $1 AND notice_settings.person_id = $2`,
      [tx.tenantId, tx.actor.person.id],
    );
    return settings ?? USUAL_SETTINGS;
  }
}
