import { queryOptions } from '@tanstack/react-query';
import type { AssessmentListResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

/** The checklist of one unit. */
export const unitAssessmentsQuery = (tenant: string, teryt: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'units', teryt, 'assessments'),
    queryFn: ({ signal }) =>
      request<AssessmentListResponse>('GET', '/api/v1/tenants/{tenant}/units/{teryt}/assessments', {
        path: { tenant, teryt },
        signal,
      }),
  });
