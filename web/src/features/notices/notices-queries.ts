import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { NoticePageResponse, NoticeSettingsRequest, NoticeSettingsResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { noticesKey } from '../../api/notices-query.js';
import { queryKeys } from '../../api/query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/notices';

/** The person's notices page by page, the newest first. */
export const noticesQuery = (tenant: string, unread: boolean) =>
  infiniteQueryOptions({
    queryKey: [...noticesKey(tenant), 'list', unread],
    queryFn: ({ pageParam, signal }) =>
      request<NoticePageResponse>('GET', ALL, {
        path: { tenant },
        query: { ...(unread && { unread: 'true' }), ...(pageParam && { 'page[after]': pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export function readNotice(tenant: string, id: string) {
  return request<void>('POST', `${ALL}/{id}/read`, { path: { tenant, id } });
}

export function readAllNotices(tenant: string) {
  return request<void>('POST', `${ALL}/read`, { path: { tenant } });
}

/** How the person is reminded by mail. */
export const noticeSettingsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'notice-settings'),
    queryFn: ({ signal }) =>
      request<NoticeSettingsResponse>('GET', `${ALL}/settings`, { path: { tenant }, signal }),
  });

export function changeNoticeSettings(tenant: string, body: NoticeSettingsRequest) {
  return request<NoticeSettingsResponse>('PUT', `${ALL}/settings`, { path: { tenant }, body });
}
