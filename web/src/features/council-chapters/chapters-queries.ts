import { queryOptions } from '@tanstack/react-query';
import type { UnitChapterResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const UNIT = '/api/v1/tenants/{tenant}/units/{teryt}';

/** The newest council chapter of a unit, and its coat of arms. */
export const unitChapterQuery = (tenant: string, teryt: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'unit-chapter', teryt),
    queryFn: ({ signal }) =>
      request<UnitChapterResponse>('GET', `${UNIT}/chapter`, { path: { tenant, teryt }, signal }),
  });

/** Where a coat of arms is sent. */
export function armsAddress(tenant: string, teryt: string): string {
  return `/api/v1/tenants/${encodeURIComponent(tenant)}/units/${teryt}/arms`;
}

export function removeArms(tenant: string, teryt: string) {
  return request('DELETE', `${UNIT}/arms`, { path: { tenant, teryt } });
}
