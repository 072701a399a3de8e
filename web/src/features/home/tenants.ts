import { queryOptions } from '@tanstack/react-query';
import type { LocalizedText } from '@miara/shared';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

/** A coordinating body and its data, as the platform's operator sees it. */
export interface TenantSummary {
  slug: string;
  name: LocalizedText;
  shortName: string;
  openedAt: string;
  members: number;
}

export const tenantsQuery = queryOptions({
  queryKey: queryKeys.tenants,
  queryFn: () => request<{ tenants: readonly TenantSummary[] }>('GET', '/api/v1/tenants'),
});
