import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { RequestListResponse, RequestView } from '@miara/shared/api';
import { request } from './client.js';
import { REQUESTS, requestsKey } from './due-requests-query.js';

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
      request<RequestListResponse>('GET', REQUESTS, {
        path: { tenant },
        query: { show, ...(unit && { unit }), ...(pageParam && { 'page[after]': pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Everything that was ever asked about one assessment, the latest day first. */
export const assessmentRequestsQuery = (tenant: string, assessment: string) =>
  queryOptions({
    queryKey: [...requestsKey(tenant), 'assessment', assessment],
    queryFn: ({ signal }) =>
      request<RequestListResponse>('GET', REQUESTS, {
        path: { tenant },
        query: { show: 'all', assessment, 'page[size]': 200 },
        signal,
      }),
  });
