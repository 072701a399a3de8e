import { queryOptions } from '@tanstack/react-query';
import type { NoticeCountResponse } from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

/** Everything of the inbox begins with it. */
export const noticesKey = (tenant: string) => queryKeys.inTenant(tenant, 'notices');

/** How many of the person's notices are not read yet. */
export const noticeCountQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...noticesKey(tenant), 'count'],
    queryFn: ({ signal }) =>
      request<NoticeCountResponse>('GET', '/api/v1/tenants/{tenant}/notices/count', {
        path: { tenant },
        signal,
      }),
    staleTime: 30_000,
  });
