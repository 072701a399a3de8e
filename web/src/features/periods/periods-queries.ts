import { queryOptions } from '@tanstack/react-query';
import type {
  AgreeExceptionRequest,
  ChangePeriodRequest,
  DeadlineExceptionResponse,
  DeadlinesResponse,
  OpenPeriodRequest,
  PeriodListResponse,
  PeriodResponse,
  PeriodUnitsResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const PERIODS = '/api/v1/tenants/{tenant}/periods';
const DEADLINES = '/api/v1/tenants/{tenant}/deadlines';

/** Reporting periods with their counts, the latest first. */
export const periodsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'periods', 'list'),
    queryFn: ({ signal }) => request<PeriodListResponse>('GET', PERIODS, { path: { tenant }, signal }),
  });

/** A period unit by unit. */
export const periodUnitsQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'periods', id, 'units'),
    queryFn: ({ signal }) =>
      request<PeriodUnitsResponse>('GET', `${PERIODS}/{id}/units`, { path: { tenant, id }, signal }),
  });

export function openPeriod(tenant: string, body: OpenPeriodRequest) {
  return request<PeriodResponse>('POST', PERIODS, { path: { tenant }, body });
}

export function changePeriod(
  tenant: string,
  { id, version }: { id: string; version: number },
  body: ChangePeriodRequest,
) {
  return request<PeriodResponse>('PATCH', `${PERIODS}/{id}`, {
    path: { tenant, id },
    ifMatch: version,
    body,
  });
}

/** Ends it with yesterday. */
export function closePeriod(tenant: string, id: string) {
  return request<PeriodResponse>('POST', `${PERIODS}/{id}/close`, { path: { tenant, id } });
}

/** Deadlines of phases and agreed exceptions. */
export const deadlinesQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'deadlines'),
    queryFn: ({ signal }) => request<DeadlinesResponse>('GET', DEADLINES, { path: { tenant }, signal }),
  });

/** @param deadline last day in time; null takes it away */
export function setDeadline(tenant: string, number: number, deadline: string | null) {
  return request<DeadlinesResponse>('PUT', `${DEADLINES}/phases/{number}`, {
    path: { tenant, number },
    body: { deadline },
  });
}

export function agreeException(tenant: string, body: AgreeExceptionRequest) {
  return request<DeadlineExceptionResponse>('POST', `${DEADLINES}/exceptions`, { path: { tenant }, body });
}

export function endException(tenant: string, id: string) {
  return request<unknown>('DELETE', `${DEADLINES}/exceptions/{id}`, { path: { tenant, id } });
}
