import { queryOptions } from '@tanstack/react-query';
import type { RetentionPreviewResponse, RetentionRuleListResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const RETENTION = '/api/v1/tenants/{tenant}/retention';

/** How long each kind of proof is kept, and what goes tonight. */
export const retentionQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'retention'),
    queryFn: ({ signal }) =>
      request<RetentionRuleListResponse>('GET', RETENTION, { path: { tenant }, signal }),
  });

/** What a rule that is not saved yet would remove tonight. */
export const previewQuery = (tenant: string, kind: string, months: number) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'retention', kind, String(months)),
    queryFn: ({ signal }) =>
      request<RetentionPreviewResponse>('GET', `${RETENTION}/preview`, {
        path: { tenant },
        query: { kind, months },
        signal,
      }),
  });

/** @param months null = for ever */
export function setRetention(tenant: string, kind: string, months: number | null) {
  return request<RetentionRuleListResponse>('PATCH', RETENTION, { path: { tenant }, body: { kind, months } });
}
