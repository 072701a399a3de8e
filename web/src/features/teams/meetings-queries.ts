import { queryOptions } from '@tanstack/react-query';
import type {
  AttendanceRequest,
  DecisionRequest,
  EditAgendaPointRequest,
  EditDecisionRequest,
  EditMeetingRequest,
  InviteRequest,
  MeetingInvitationsResponse,
  MeetingResponse,
  MinutesEvidenceRequest,
  MinutesEvidenceResponse,
  MinutesTargetsResponse,
  PlanMeetingRequest,
  PlannedMeetingsResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const TENANT = '/api/v1/tenants/{tenant}';
const ONE = `${TENANT}/meetings/{id}`;

export const meetingQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'meetings', id),
    queryFn: ({ signal }) => request<MeetingResponse>('GET', ONE, { path: { tenant, id }, signal }),
  });

export const invitationsQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'meetings', id, 'invitations'),
    queryFn: ({ signal }) =>
      request<MeetingInvitationsResponse>('GET', `${ONE}/invitations`, { path: { tenant, id }, signal }),
  });

export const minutesTargetsQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'meetings', id, 'evidence'),
    queryFn: ({ signal }) =>
      request<MinutesTargetsResponse>('GET', `${ONE}/evidence`, { path: { tenant, id }, signal }),
  });

export function planMeetings(tenant: string, teryt: string, body: PlanMeetingRequest) {
  return request<PlannedMeetingsResponse>('POST', `${TENANT}/teams/{teryt}/meetings`, {
    path: { tenant, teryt },
    body,
  });
}

/** Every change of a meeting answers with the whole of it. */
export function meetingChanges(tenant: string, id: string) {
  const change = (
    method: 'POST' | 'PATCH' | 'DELETE',
    below: string,
    options: { body?: unknown; ifMatch?: number } = {},
  ) => request<MeetingResponse>(method, `${ONE}${below}`, { path: { tenant, id }, ...options });
  return {
    edit: (version: number, body: EditMeetingRequest) => change('PATCH', '', { body, ifMatch: version }),
    hold: () => change('POST', '/hold'),
    cancel: (reason: string) => change('POST', '/cancel', { body: { reason } }),
    addPoint: (title: string) => change('POST', '/agenda', { body: { title } }),
    editPoint: (point: string, version: number, body: EditAgendaPointRequest) =>
      change('PATCH', `/agenda/${point}`, { body, ifMatch: version }),
    removePoint: (point: string) => change('DELETE', `/agenda/${point}`),
    order: (ids: readonly string[]) => change('POST', '/agenda/order', { body: { ids } }),
    invite: (body: InviteRequest) => change('POST', '/attendance', { body }),
    mark: (seat: string, body: AttendanceRequest) => change('PATCH', `/attendance/${seat}`, { body }),
    takeOff: (seat: string) => change('DELETE', `/attendance/${seat}`),
    decide: (body: DecisionRequest) => change('POST', '/decisions', { body }),
    editDecision: (decision: string, version: number, body: EditDecisionRequest) =>
      change('PATCH', `/decisions/${decision}`, { body, ifMatch: version }),
    withdrawDecision: (decision: string) => change('DELETE', `/decisions/${decision}`),
  };
}

export function sendInvitations(tenant: string, id: string) {
  return request<MeetingInvitationsResponse>('POST', `${ONE}/invitations`, { path: { tenant, id } });
}

export function makeMinutesEvidence(tenant: string, id: string, body: MinutesEvidenceRequest) {
  return request<MinutesEvidenceResponse>('POST', `${ONE}/evidence`, { path: { tenant, id }, body });
}

/** Where a file of the meeting is downloaded. */
export function meetingFile(
  tenant: string,
  id: string,
  file: 'minutes.pdf' | 'minutes.docx' | 'meeting.ics',
): string {
  return `/api/v1/tenants/${tenant}/meetings/${id}/${file}`;
}
