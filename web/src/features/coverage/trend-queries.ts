import { queryOptions } from '@tanstack/react-query';
import type { ChangesResponse, TrendResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';
import type { SearchParams } from '../../navigation/search-params.js';

/** A figure over time; `question` is the query of the figure's `explain` address, with `from` and `to` for its day. */
export const trendQuery = (tenant: string, question: SearchParams) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'coverage', 'trend', question),
    queryFn: ({ signal }) =>
      request<TrendResponse>('GET', '/api/v1/tenants/{tenant}/coverage/trend', {
        path: { tenant },
        query: question,
        signal,
      }),
  });

/** What moved between the first and the last day. */
export const changesQuery = (tenant: string, question: SearchParams) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'coverage', 'changes', question),
    queryFn: ({ signal }) =>
      request<ChangesResponse>('GET', '/api/v1/tenants/{tenant}/coverage/changes', {
        path: { tenant },
        query: question,
        signal,
      }),
  });
