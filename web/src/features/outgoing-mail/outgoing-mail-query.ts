import { infiniteQueryOptions } from '@tanstack/react-query';
import type { MailState } from '@miara/shared';
import type { OutgoingMailPageResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

/** Letters page by page, the newest first; null for all of them. */
export const outgoingMailQuery = (tenant: string, state: MailState | null) =>
  infiniteQueryOptions({
    queryKey: queryKeys.inTenant(tenant, 'outgoing-mail', state),
    queryFn: ({ pageParam, signal }) =>
      request<OutgoingMailPageResponse>('GET', '/api/v1/tenants/{tenant}/outgoing-mail', {
        path: { tenant },
        query: { ...(state && { state }), ...(pageParam && { 'page[after]': pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
