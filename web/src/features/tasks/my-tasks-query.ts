import { queryOptions } from '@tanstack/react-query';
import type { TaskListResponse, TaskResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

export const TASKS = '/api/v1/tenants/{tenant}/tasks';

export const tasksKey = (tenant: string) => queryKeys.inTenant(tenant, 'tasks');

/** The person's own tasks that are due first, with how many wait. */
export const myTasksQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...tasksKey(tenant), 'mine'],
    queryFn: ({ signal }) =>
      request<TaskListResponse>('GET', TASKS, { path: { tenant }, query: { 'page[size]': 5 }, signal }),
    staleTime: 60_000,
  });

/** A task as somebody saw it. */
export type Seen = Pick<TaskResponse, 'id' | 'version'>;

export function finishTask(tenant: string, { id, version }: Seen) {
  return request<TaskResponse>('POST', `${TASKS}/{id}/done`, { path: { tenant, id }, ifMatch: version });
}
