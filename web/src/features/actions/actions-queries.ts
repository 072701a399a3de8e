import { queryOptions } from '@tanstack/react-query';
import type {
  ActionHistoryResponse,
  ActionResponse,
  EditActionRequest,
  LogActionRequest,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { onceKeyOf } from '../../api/once-key.js';
import { queryKeys } from '../../api/query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/actions';
const ONE = `${ALL}/{id}`;

export const actionQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'actions', id),
    queryFn: ({ signal }) => request<ActionResponse>('GET', ONE, { path: { tenant, id }, signal }),
  });

/** What was done with an action, newest first. */
export const actionHistoryQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'actions', id, 'history'),
    queryFn: ({ signal }) =>
      request<ActionHistoryResponse>('GET', `${ONE}/history`, { path: { tenant, id }, signal }),
  });

/** Takes an action back: it counts nowhere. */
export function withdrawAction(tenant: string, { id, version }: ActionResponse, reason: string) {
  return request<ActionResponse>('POST', `${ONE}/withdraw`, {
    path: { tenant, id },
    body: { reason },
    ifMatch: version,
  });
}

/** Lets a withdrawn action count again. */
export function restoreAction(tenant: string, { id, version }: ActionResponse) {
  return request<ActionResponse>('POST', `${ONE}/restore`, { path: { tenant, id }, ifMatch: version });
}

/** @param form key of this filling of the form: the same action sent again is logged once */
export function logAction(tenant: string, action: LogActionRequest, form: string) {
  return request<ActionResponse>('POST', ALL, {
    path: { tenant },
    body: action,
    idempotencyKey: onceKeyOf(form, action),
  });
}

/** @throws ProblemError `changed_since` (412) with the present action when somebody changed it after `version` */
export function editAction(tenant: string, id: string, version: number, change: EditActionRequest) {
  return request<ActionResponse>('PATCH', ONE, { path: { tenant, id }, body: change, ifMatch: version });
}
