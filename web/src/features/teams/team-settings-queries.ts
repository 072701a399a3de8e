import { queryOptions } from '@tanstack/react-query';
import type {
  MinutesTemplateRequest,
  MinutesTemplateResponse,
  TeamSectorListResponse,
  TeamSectorsRequest,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const TENANT = '/api/v1/tenants/{tenant}';

/** The sectors that members speak for: those of the standard, then the tenant's own. */
export const sectorsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'team-sectors'),
    queryFn: ({ signal }) =>
      request<TeamSectorListResponse>('GET', `${TENANT}/team-sectors`, { path: { tenant }, signal }),
  });

export function keepSectors(tenant: string, body: TeamSectorsRequest) {
  return request<TeamSectorListResponse>('PUT', `${TENANT}/team-sectors`, { path: { tenant }, body });
}

/** With what minutes begin and end. */
export const minutesTemplateQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'minutes-template'),
    queryFn: ({ signal }) =>
      request<MinutesTemplateResponse>('GET', `${TENANT}/minutes-template`, { path: { tenant }, signal }),
  });

/** @throws ProblemError `changed_since` (412) when somebody changed it meanwhile */
export function keepMinutesTemplate(tenant: string, version: number, body: MinutesTemplateRequest) {
  return request<MinutesTemplateResponse>('PUT', `${TENANT}/minutes-template`, {
    path: { tenant },
    body,
    ifMatch: version,
  });
}
