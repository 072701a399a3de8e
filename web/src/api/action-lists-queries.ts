import { queryOptions } from '@tanstack/react-query';
import type { ActionKindsResponse, FundingSourcesResponse } from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

/** Kinds of actions that the tenant tells apart, those that are switched off included. */
export const actionKindsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'action-kinds'),
    queryFn: ({ signal }) =>
      request<ActionKindsResponse>('GET', '/api/v1/tenants/{tenant}/action-kinds', {
        path: { tenant },
        signal,
      }),
    staleTime: 60_000,
  });

/** Sources of money for actions, those that are switched off included. */
export const fundingSourcesQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'funding-sources'),
    queryFn: ({ signal }) =>
      request<FundingSourcesResponse>('GET', '/api/v1/tenants/{tenant}/funding-sources', {
        path: { tenant },
        signal,
      }),
    staleTime: 60_000,
  });
