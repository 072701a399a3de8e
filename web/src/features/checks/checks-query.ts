import { queryOptions } from '@tanstack/react-query';
import type { CheckListResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

export const CHECKS = '/api/v1/tenants/{tenant}/checks';

/** The checks with how much each finds. Only for reviewers. */
export const checksQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'checks', 'list'),
    queryFn: ({ signal }) => request<CheckListResponse>('GET', CHECKS, { path: { tenant }, signal }),
  });
