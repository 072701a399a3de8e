import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ActionStatus } from '@miara/shared';
import type {
  ActionPageResponse,
  ActionResponse,
  EditActionRequest,
  LogActionRequest,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { onceKeyOf } from '../../api/once-key.js';
import { queryKeys } from '../../api/query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/actions';
const ONE = `${ALL}/{id}`;

/** What is left out is not narrowed down. */
export interface ActionFilter {
  /** TERYT code of a credited unit. */
  unit?: string;
  /** Code of a credited item. */
  item?: string;
  /** Code of one of the tenant's kinds. */
  kind?: string;
  status?: ActionStatus;
}

/** The action log, newest day first, page by page; each page carries the totals of all that match. */
export const actionsQuery = (tenant: string, filter: ActionFilter) =>
  infiniteQueryOptions({
    queryKey: queryKeys.inTenant(tenant, 'actions', 'list', filter),
    queryFn: ({ pageParam, signal }) =>
      request<ActionPageResponse>('GET', ALL, {
        path: { tenant },
        query: { ...filter, ...(pageParam && { 'page[after]': pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (previous) => previous,
  });

export const actionQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'actions', id),
    queryFn: ({ signal }) => request<ActionResponse>('GET', ONE, { path: { tenant, id }, signal }),
  });

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
