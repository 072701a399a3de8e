import { queryOptions } from '@tanstack/react-query';
import type { Grouping, GroupsResponse } from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

/**
 * A roll-up of the tenant, used by more than one feature.
 *
 * @param asOf the day to look at, `YYYY-MM-DD`; today when left out
 */
export const groupsQuery = (tenant: string, by: Grouping, asOf?: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'coverage', 'groups', by, asOf ?? 'today'),
    queryFn: ({ signal }) =>
      request<GroupsResponse>('GET', '/api/v1/tenants/{tenant}/coverage/groups', {
        path: { tenant },
        query: { by, asOf },
        signal,
      }),
  });
