import { queryOptions } from '@tanstack/react-query';
import type { UnitDetailResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

/** A unit with its figures by area and phase. */
export const unitQuery = (tenant: string, teryt: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'units', teryt),
    queryFn: ({ signal }) =>
      request<UnitDetailResponse>('GET', '/api/v1/tenants/{tenant}/units/{teryt}', {
        path: { tenant, teryt },
        signal,
      }),
  });
