import { queryOptions } from '@tanstack/react-query';
import type { UnitListResponse } from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

/** Member units within the person's place, with their coverage today, in Polish order of names. */
export const unitsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'units'),
    queryFn: ({ signal }) =>
      request<UnitListResponse>('GET', '/api/v1/tenants/{tenant}/units', { path: { tenant }, signal }),
  });
