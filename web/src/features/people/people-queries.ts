import { queryOptions } from '@tanstack/react-query';
import type {
  GrantRoleRequest,
  InvitationResponse,
  InvitedPersonResponse,
  InvitePersonRequest,
  PersonListResponse,
  PersonResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/people';
const ONE = `${ALL}/{id}`;

/** People who hold a role in the area, in Polish order of names. */
export const peopleQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'people'),
    queryFn: ({ signal }) => request<PersonListResponse>('GET', ALL, { path: { tenant }, signal }),
  });

export function invitePerson(tenant: string, body: InvitePersonRequest) {
  return request<InvitedPersonResponse>('POST', ALL, { path: { tenant }, body });
}

export function grantRole(tenant: string, id: string, body: GrantRoleRequest) {
  return request<PersonResponse>('POST', `${ONE}/roles`, { path: { tenant, id }, body });
}

export function revokeRole(tenant: string, id: string, roleId: string) {
  return request<void>('DELETE', `${ONE}/roles/{roleId}`, { path: { tenant, id, roleId } });
}

/** A new link that sets the password; the one before stops working. */
export function makeInvitation(tenant: string, id: string) {
  return request<InvitationResponse>('POST', `${ONE}/invitation`, { path: { tenant, id } });
}
