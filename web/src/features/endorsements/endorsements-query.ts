import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AwaitedOpinionListResponse, OpinionView } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/endorsements';

/** Submissions of the gminas of the team's powiat, longest waiting first. */
export const endorsementsQuery = (tenant: string, show: OpinionView, unit: string) =>
  infiniteQueryOptions({
    queryKey: queryKeys.inTenant(tenant, 'endorsements', show, unit),
    queryFn: ({ pageParam, signal }) =>
      request<AwaitedOpinionListResponse>('GET', ALL, {
        path: { tenant },
        query: { show, ...(unit && { unit }), ...(pageParam && { 'page[after]': pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** How many wait for the team. */
export const endorsementCountQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'endorsements', 'count'),
    queryFn: ({ signal }) =>
      request<AwaitedOpinionListResponse>('GET', ALL, {
        path: { tenant },
        query: { 'page[size]': 1 },
        signal,
      }),
    staleTime: 60_000,
  });
