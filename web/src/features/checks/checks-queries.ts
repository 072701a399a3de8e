import { infiniteQueryOptions } from '@tanstack/react-query';
import type {
  AcceptFindingRequest,
  CheckCode,
  CheckListResponse,
  CheckSettingsDto,
  FindingListResponse,
  FindingState,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';
import { CHECKS } from './checks-query.js';

export interface FindingFilter {
  code: CheckCode;
  state: FindingState;
  /** TERYT code; '' for all units. */
  unit: string;
}

/** What a check finds, page by page. */
export const findingsQuery = (tenant: string, { code, state, unit }: FindingFilter) =>
  infiniteQueryOptions({
    queryKey: queryKeys.inTenant(tenant, 'checks', code, state, unit),
    queryFn: ({ pageParam, signal }) =>
      request<FindingListResponse>('GET', `${CHECKS}/{code}`, {
        path: { tenant, code },
        query: { state, ...(unit && { unit }), ...(pageParam && { 'page[after]': pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export function acceptFinding(
  tenant: string,
  { code, assessmentId }: { code: CheckCode; assessmentId: string },
  body: AcceptFindingRequest,
) {
  return request<unknown>('PUT', `${CHECKS}/{code}/acceptances/{assessmentId}`, {
    path: { tenant, code, assessmentId },
    body,
  });
}

export function reopenFinding(tenant: string, code: CheckCode, assessmentId: string) {
  return request<unknown>('DELETE', `${CHECKS}/{code}/acceptances/{assessmentId}`, {
    path: { tenant, code, assessmentId },
  });
}

export function saveCheckSettings(tenant: string, body: CheckSettingsDto) {
  return request<CheckListResponse>('PUT', `${CHECKS}/settings`, { path: { tenant }, body });
}
