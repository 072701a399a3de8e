import { queryOptions } from '@tanstack/react-query';
import type { CalendarFeedListResponse, MadeFeedResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/calendar-feeds';

export const calendarFeedsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'calendar-feeds'),
    queryFn: ({ signal }) => request<CalendarFeedListResponse>('GET', ALL, { path: { tenant }, signal }),
  });

/** @param team powiat of a team, or null for the calendar of the tenant; the address before stops working */
export function makeFeed(tenant: string, team: string | null) {
  return request<MadeFeedResponse>('POST', ALL, { path: { tenant }, body: { team } });
}

export function endFeed(tenant: string, id: string) {
  return request<void>('DELETE', `${ALL}/{id}`, { path: { tenant, id } });
}
