import { queryOptions } from '@tanstack/react-query';
import { isUnderWay } from '@miara/shared';
import type {
  JobListResponse,
  JobResponse,
  OrderedChaptersResponse,
  OrderedPackResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

/** How often a work under way is asked about, in milliseconds. */
const EVERY = 1_000;

/** The person's works in the background; asked again while one is under way. */
export const jobsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'jobs'),
    queryFn: ({ signal }) =>
      request<JobListResponse>('GET', '/api/v1/tenants/{tenant}/jobs', { path: { tenant }, signal }),
    refetchInterval: ({ state }) =>
      state.data?.jobs.some((job) => isUnderWay(job.state)) === true ? EVERY : false,
  });

/** One of them. */
export const jobQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'jobs', id),
    queryFn: ({ signal }) =>
      request<JobResponse>('GET', '/api/v1/tenants/{tenant}/jobs/{id}', { path: { tenant, id }, signal }),
    refetchInterval: ({ state }) => (!state.data || isUnderWay(state.data.state) ? EVERY : false),
  });

export function cancelJob(tenant: string, id: string) {
  return request<JobResponse>('POST', '/api/v1/tenants/{tenant}/jobs/{id}/cancel', { path: { tenant, id } });
}

/** @param subject TERYT code, item code or both */
export function orderPack(tenant: string, subject: { unit?: string; item?: string }) {
  return request<OrderedPackResponse>('POST', '/api/v1/tenants/{tenant}/evidence/packs', {
    path: { tenant },
    body: subject,
  });
}

/** @param publication number of the publication whose units are meant */
export function orderChapters(tenant: string, publication: number) {
  return request<OrderedChaptersResponse>('POST', '/api/v1/tenants/{tenant}/chapters', {
    path: { tenant },
    body: { publication },
  });
}
