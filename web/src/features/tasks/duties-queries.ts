import { queryOptions } from '@tanstack/react-query';
import type {
  AddDutyRequest,
  ChangeDutyRequest,
  RecurringDutyListResponse,
  RecurringDutyResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/recurring-duties';

/** Duties that recur, those due first at the top. */
export const dutiesQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'tasks', 'duties'),
    queryFn: ({ signal }) => request<RecurringDutyListResponse>('GET', ALL, { path: { tenant }, signal }),
  });

export function addDuty(tenant: string, body: AddDutyRequest) {
  return request<RecurringDutyResponse>('POST', ALL, { path: { tenant }, body });
}

type Seen = Pick<RecurringDutyResponse, 'id' | 'version'>;

/** @throws ProblemError `changed_since` (412) with the present duty when somebody changed it after `version` */
export function changeDuty(tenant: string, { id, version }: Seen, body: ChangeDutyRequest) {
  return request<RecurringDutyResponse>('PATCH', `${ALL}/{id}`, {
    path: { tenant, id },
    body,
    ifMatch: version,
  });
}

export function finishDuty(tenant: string, { id, version }: Seen) {
  return request<RecurringDutyResponse>('POST', `${ALL}/{id}/done`, {
    path: { tenant, id },
    ifMatch: version,
  });
}
