import { queryOptions } from '@tanstack/react-query';
import type { OwnGroupListResponse, OwnGroupRequest, OwnGroupResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/own-groups';

/** In Polish order of names. */
export const ownGroupsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'own-groups'),
    queryFn: ({ signal }) => request<OwnGroupListResponse>('GET', ALL, { path: { tenant }, signal }),
  });

export function saveGroup(tenant: string, group: OwnGroupResponse | null, body: OwnGroupRequest) {
  return group
    ? request<OwnGroupResponse>('PATCH', `${ALL}/{id}`, {
        path: { tenant, id: group.id },
        ifMatch: group.version,
        body,
      })
    : request<OwnGroupResponse>('POST', ALL, { path: { tenant }, body });
}

export function removeGroup(tenant: string, { id, version }: OwnGroupResponse) {
  return request<undefined>('DELETE', `${ALL}/{id}`, { path: { tenant, id }, ifMatch: version });
}
