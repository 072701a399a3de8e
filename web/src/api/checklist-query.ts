import { queryOptions } from '@tanstack/react-query';
import type { AssessmentListResponse } from '@miara/shared/api';
import { request } from './client.js';
import { queryKeys } from './query-keys.js';

/** All assessments of a unit in the standard's order, with what each lacks before it can be submitted. */
export const checklistQuery = (tenant: string, teryt: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'units', teryt, 'checklist'),
    queryFn: ({ signal }) =>
      request<AssessmentListResponse>('GET', '/api/v1/tenants/{tenant}/units/{teryt}/assessments', {
        path: { tenant, teryt },
        signal,
      }),
  });
