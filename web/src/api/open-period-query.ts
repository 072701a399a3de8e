import { queryOptions } from '@tanstack/react-query';
import type { CurrentPeriodResponse } from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

/** The open reporting period, for everybody of the tenant. */
export const openPeriodQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'periods', 'open'),
    queryFn: ({ signal }) =>
      request<CurrentPeriodResponse>('GET', '/api/v1/tenants/{tenant}/periods/open', {
        path: { tenant },
        signal,
      }),
    staleTime: 60_000,
  });
