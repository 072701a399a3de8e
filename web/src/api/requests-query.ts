import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { RequestListResponse, RequestView } from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/requests';

const requestsKey = (tenant: string) => queryKeys.inTenant(tenant, 'requests');

export interface RequestFilter {
  show: RequestView;
  /** TERYT code; '' for all units. */
  unit: string;
}

/** Requests for proof in the place of the person, page by page. */
export const requestsQuery = (tenant: string, { show, unit }: RequestFilter) =>
  infiniteQueryOptions({
    queryKey: [...requestsKey(tenant), 'list', show, unit],
    queryFn: ({ pageParam, signal }) =>
      request<RequestListResponse>('GET', ALL, {
        path: { tenant },
        query: { show, ...(unit && { unit }), ...(pageParam && { 'page[after]': pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** The requests that are due first, with how many wait for whom. */
export const dueRequestsQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...requestsKey(tenant), 'due'],
    queryFn: ({ signal }) =>
      request<RequestListResponse>('GET', ALL, { path: { tenant }, query: { show: 'open' }, signal }),
    staleTime: 60_000,
  });

/** Everything that was ever asked about one assessment, the latest day first. */
export const assessmentRequestsQuery = (tenant: string, assessment: string) =>
  queryOptions({
    queryKey: [...requestsKey(tenant), 'assessment', assessment],
    queryFn: ({ signal }) =>
      request<RequestListResponse>('GET', ALL, {
        path: { tenant },
        query: { show: 'all', assessment, 'page[size]': 200 },
        signal,
      }),
  });
