import { queryOptions } from '@tanstack/react-query';
import type { PartnersResponse } from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

/** The directory of organisations that actions are held with. */
export const partnersQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'partners'),
    queryFn: ({ signal }) =>
      request<PartnersResponse>('GET', '/api/v1/tenants/{tenant}/partners', { path: { tenant }, signal }),
  });
