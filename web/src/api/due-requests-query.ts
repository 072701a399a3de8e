import { queryOptions } from '@tanstack/react-query';
import type { RequestListResponse } from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

export const REQUESTS = '/api/v1/tenants/{tenant}/requests';

export const requestsKey = (tenant: string) => queryKeys.inTenant(tenant, 'requests');

/** The requests that are due first, with how many wait for whom. */
export const dueRequestsQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...requestsKey(tenant), 'due'],
    queryFn: ({ signal }) =>
      request<RequestListResponse>('GET', REQUESTS, { path: { tenant }, query: { show: 'open' }, signal }),
    staleTime: 60_000,
  });
