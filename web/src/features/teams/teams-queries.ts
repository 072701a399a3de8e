import { queryOptions } from '@tanstack/react-query';
import type {
  EditTeamMemberRequest,
  HandoverRequest,
  HandoverResponse,
  TeamListResponse,
  TeamMemberRequest,
  TeamMemberResponse,
  TeamResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const TENANT = '/api/v1/tenants/{tenant}';

/** Teams in the reader's place. */
export const teamsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'teams'),
    queryFn: ({ signal }) =>
      request<TeamListResponse>('GET', `${TENANT}/teams`, { path: { tenant }, signal }),
  });

/** A team with its members, meetings and open decisions. */
export const teamQuery = (tenant: string, teryt: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'teams', teryt),
    queryFn: ({ signal }) =>
      request<TeamResponse>('GET', `${TENANT}/teams/{teryt}`, { path: { tenant, teryt }, signal }),
  });

export function addMember(tenant: string, teryt: string, body: TeamMemberRequest) {
  return request<TeamMemberResponse>('POST', `${TENANT}/teams/{teryt}/members`, {
    path: { tenant, teryt },
    body,
  });
}

type Seen = Pick<TeamMemberResponse, 'id' | 'version'>;

export function editMember(tenant: string, { id, version }: Seen, body: EditTeamMemberRequest) {
  return request<TeamMemberResponse>('PATCH', `${TENANT}/team-members/{id}`, {
    path: { tenant, id },
    body,
    ifMatch: version,
  });
}

/** What a member has open. */
export const handoverQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'teams', 'handover', id),
    queryFn: ({ signal }) =>
      request<HandoverResponse>('GET', `${TENANT}/team-members/{id}/handover`, {
        path: { tenant, id },
        signal,
      }),
  });

export function handOver(tenant: string, { id, version }: Seen, body: HandoverRequest) {
  return request<HandoverResponse>('POST', `${TENANT}/team-members/{id}/handover`, {
    path: { tenant, id },
    body,
    ifMatch: version,
  });
}
