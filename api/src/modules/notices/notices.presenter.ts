import type { Page } from '../../platform/http/page-query.js';
import type { NoticeRow } from './notice-view.js';
import type { NoticePageResponse } from './notices.dto.js';

export function presentNotices({
  rows,
  next,
  unread,
}: Page<NoticeRow> & { unread: number }): NoticePageResponse {
  return {
    notices: rows.map(({ id, kind, params, address, toldAt, readAt }) => ({
      id,
      kind,
      params,
      address,
      toldAt: toldAt.toISOString(),
      readAt: readAt?.toISOString() ?? null,
    })),
    next,
    unread,
  };
}
