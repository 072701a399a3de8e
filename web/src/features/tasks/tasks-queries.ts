import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  AddTaskRequest,
  ChangeTaskRequest,
  TaskListResponse,
  TaskPeopleResponse,
  TaskResponse,
  TaskView,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { TASKS, tasksKey, type Seen } from './my-tasks-query.js';

export interface TaskFilter {
  show: Exclude<TaskView, 'all'>;
  /** TERYT code; '' for all. */
  unit: string;
  /** TERYT code of a powiat or a city; '' for all. */
  team: string;
  /** Code of an item; '' for all. */
  item: string;
}

/** Tasks of the person or of their place, page by page. */
export const tasksQuery = (tenant: string, { show, unit, team, item }: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: [...tasksKey(tenant), 'list', show, unit, team, item],
    queryFn: ({ pageParam, signal }) =>
      request<TaskListResponse>('GET', TASKS, {
        path: { tenant },
        query: {
          show,
          ...(unit && { unit }),
          ...(team && { team }),
          ...(item && { item }),
          ...(pageParam && { 'page[after]': pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Tasks that carry out what a meeting decided, open and closed. */
export const meetingTasksQuery = (tenant: string, meeting: string) =>
  queryOptions({
    queryKey: [...tasksKey(tenant), 'meeting', meeting],
    queryFn: ({ signal }) =>
      request<TaskListResponse>('GET', TASKS, {
        path: { tenant },
        query: { show: 'all', meeting, 'page[size]': 200 },
        signal,
      }),
  });

export const taskQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...tasksKey(tenant), 'one', id],
    queryFn: ({ signal }) => request<TaskResponse>('GET', `${TASKS}/{id}`, { path: { tenant, id }, signal }),
  });

/** Where a task belongs: a team, a unit, or (neither) the whole tenant. TERYT codes. */
export interface Place {
  team: string | null;
  unit: string | null;
}

/** Who may be given a task of a place. */
export const taskPeopleQuery = (tenant: string, { team, unit }: Place) =>
  queryOptions({
    queryKey: [...tasksKey(tenant), 'people', team, unit],
    queryFn: ({ signal }) =>
      request<TaskPeopleResponse>('GET', `${TASKS}/people`, {
        path: { tenant },
        query: { ...(team && { team }), ...(unit && { unit }) },
        signal,
      }),
    staleTime: 60_000,
  });

export function addTask(tenant: string, body: AddTaskRequest) {
  return request<TaskResponse>('POST', TASKS, { path: { tenant }, body });
}

/** @throws ProblemError `changed_since` (412) with the present task when somebody changed it after `version` */
export function changeTask(tenant: string, { id, version }: Seen, body: ChangeTaskRequest) {
  return request<TaskResponse>('PATCH', `${TASKS}/{id}`, { path: { tenant, id }, body, ifMatch: version });
}

export function reopenTask(tenant: string, { id, version }: Seen) {
  return request<TaskResponse>('POST', `${TASKS}/{id}/reopen`, { path: { tenant, id }, ifMatch: version });
}

export function dropTask(tenant: string, { id, version }: Seen, reason: string) {
  return request<TaskResponse>('POST', `${TASKS}/{id}/drop`, {
    path: { tenant, id },
    body: { reason },
    ifMatch: version,
  });
}
