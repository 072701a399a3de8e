import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ActionStatus } from '@miara/shared';
import type { ActionCountsResponse, ActionPageResponse, ActionResponse, ActionSort } from '@miara/shared/api';
import { request } from '../../../api/client.js';
import { queryKeys } from '../../../api/query-keys.js';
import type { ActionFilters } from './action-view-state.js';

const ALL = '/api/v1/tenants/{tenant}/actions';
const COUNTS = '/api/v1/tenants/{tenant}/action-counts';

/** Rows fetched at once for the calendar, and how many times at most. */
const MONTH_PAGE = 200;
const MONTH_PAGES = 5;

export interface ListOrder {
  sort?: ActionSort;
}

/** The log, page by page; each page carries the totals of all that match. */
export const logQuery = (tenant: string, filters: ActionFilters & ListOrder) =>
  infiniteQueryOptions({
    queryKey: queryKeys.inTenant(tenant, 'actions', 'list', filters),
    queryFn: ({ pageParam, signal }) =>
      request<ActionPageResponse>('GET', ALL, {
        path: { tenant },
        query: { ...filters, ...(pageParam && { 'page[after]': pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (previous) => previous,
  });

/** One column of the board, the nearest days of what is to come first. */
export const columnQuery = (tenant: string, filters: ActionFilters, status: ActionStatus) =>
  logQuery(tenant, { ...filters, status, sort: status === 'planned' ? 'day' : '-day' });

export interface Days {
  actions: ActionResponse[];
  /** How many match; more than `actions` when there are too many to show. */
  total: number;
}

/** Everything on some days, for the calendar. */
export const daysQuery = (tenant: string, filters: ActionFilters) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'actions', 'days', filters),
    queryFn: async ({ signal }): Promise<Days> => {
      const actions: ActionResponse[] = [];
      let after: string | null = null;
      let total = 0;
      for (let page = 0; page < MONTH_PAGES; page += 1) {
        const answer: ActionPageResponse = await request<ActionPageResponse>('GET', ALL, {
          path: { tenant },
          query: {
            ...filters,
            sort: 'day',
            'page[size]': MONTH_PAGE,
            ...(after && { 'page[after]': after }),
          },
          signal,
        });
        actions.push(...answer.actions);
        total = answer.totals.actions;
        after = answer.next;
        if (after === null) break;
      }
      return { actions, total };
    },
    placeholderData: (previous) => previous,
  });

/** Counted by status, unit and powiat: for lanes and for the map. */
export const countsQuery = (tenant: string, filters: ActionFilters) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'actions', 'counts', filters),
    queryFn: ({ signal }) =>
      request<ActionCountsResponse>('GET', COUNTS, { path: { tenant }, query: filters, signal }),
    placeholderData: (previous) => previous,
  });
