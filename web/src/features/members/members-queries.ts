import { queryOptions } from '@tanstack/react-query';
import type { JoinRequest, MemberListResponse, MemberResponse, RegisterResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/members';

/** Memberships, past and future ones too, in Polish order of names. */
export const membersQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'members'),
    queryFn: ({ signal }) => request<MemberListResponse>('GET', ALL, { path: { tenant }, signal }),
  });

/** Units of the whole register by name or code; asked for once something is typed. */
export const registerQuery = (tenant: string, q: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'register', q),
    queryFn: ({ signal }) =>
      request<RegisterResponse>('GET', `${ALL}/register`, { path: { tenant }, query: { q }, signal }),
    enabled: q !== '',
  });

export function addMember(tenant: string, join: JoinRequest) {
  return request<MemberResponse>('POST', ALL, { path: { tenant }, body: join });
}

/** @param leftOn first day on which the unit is no longer a member; null takes an end back */
export function endMembership(tenant: string, teryt: string, leftOn: string | null) {
  return request<MemberResponse>('PATCH', `${ALL}/{teryt}`, { path: { tenant, teryt }, body: { leftOn } });
}
