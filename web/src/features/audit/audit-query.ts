import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AuditPageResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

export interface AuditFilter {
  /** TERYT code, '' for all. */
  unit: string;
  /** Kind of thing, '' for all. */
  subjectType: string;
}

/** The audit trail, newest first, page by page. */
export const auditQuery = (tenant: string, { unit, subjectType }: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: queryKeys.inTenant(tenant, 'audit', unit, subjectType),
    queryFn: ({ pageParam, signal }) =>
      request<AuditPageResponse>('GET', '/api/v1/tenants/{tenant}/audit', {
        path: { tenant },
        query: {
          ...(unit && { unit }),
          ...(subjectType && { subjectType }),
          ...(pageParam && { 'page[after]': pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (previous) => previous,
  });
