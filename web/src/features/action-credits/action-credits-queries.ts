import { queryOptions } from '@tanstack/react-query';
import type { ActionCreditsResponse, ActionPageResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

/** Actions credited to an assessment, and its indicator counted from them. */
export const creditedActionsQuery = (tenant: string, assessmentId: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'credited-actions', assessmentId),
    queryFn: ({ signal }) =>
      request<ActionCreditsResponse>('GET', '/api/v1/tenants/{tenant}/assessments/{id}/actions', {
        path: { tenant, id: assessmentId },
        signal,
      }),
  });

/** How many of a unit's actions its page shows. */
const SHOWN = 5;

/** The newest actions credited to a unit, with the totals of all of them (the unit's own shares). */
export const actionsOfUnitQuery = (tenant: string, teryt: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'actions-of-unit', teryt),
    queryFn: ({ signal }) =>
      request<ActionPageResponse>('GET', '/api/v1/tenants/{tenant}/actions', {
        path: { tenant },
        query: { unit: teryt, 'page[size]': SHOWN },
        signal,
      }),
  });
