import { queryOptions } from '@tanstack/react-query';
import type { MatrixResponse } from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

/** The matrix of today: units × items with all totals. */
export const matrixQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'coverage', 'matrix'),
    queryFn: ({ signal }) =>
      request<MatrixResponse>('GET', '/api/v1/tenants/{tenant}/coverage/matrix', {
        path: { tenant },
        signal,
      }),
  });
