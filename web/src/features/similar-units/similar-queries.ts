import { queryOptions } from '@tanstack/react-query';
import type {
  ExamplesResponse,
  OfficeRequest,
  SimilarUnitsResponse,
  UnitFactListResponse,
  UnitFactRequest,
  UnitOfficeResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const TENANT = '/api/v1/tenants/{tenant}';

/** Units like one, with what the newest publication says of them. */
export const similarUnitsQuery = (tenant: string, teryt: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'similar-units', teryt),
    queryFn: ({ signal }) =>
      request<SimilarUnitsResponse>('GET', `${TENANT}/units/{teryt}/similar`, {
        path: { tenant, teryt },
        signal,
      }),
  });

/** Who already has an item in place, for a unit. */
export const examplesQuery = (tenant: string, item: string, unit: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'examples', item, unit),
    queryFn: ({ signal }) =>
      request<ExamplesResponse>('GET', `${TENANT}/items/{code}/examples`, {
        path: { tenant, code: item },
        query: { unit },
        signal,
      }),
  });

/** The office of a unit that answers. */
export const unitOfficeQuery = (tenant: string, teryt: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'unit-office', teryt),
    queryFn: ({ signal }) =>
      request<UnitOfficeResponse>('GET', `${TENANT}/units/{teryt}/office`, {
        path: { tenant, teryt },
        signal,
      }),
  });

/** @throws ProblemError `changed_since` (412) with the present office when somebody changed it after `version` */
export function keepOffice(tenant: string, teryt: string, version: number, office: OfficeRequest) {
  return request<UnitOfficeResponse>('PUT', `${TENANT}/units/{teryt}/office`, {
    path: { tenant, teryt },
    ifMatch: version,
    body: office,
  });
}

/** Facts of all units, by name and year. */
export const unitFactsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'unit-facts'),
    queryFn: ({ signal }) =>
      request<UnitFactListResponse>('GET', `${TENANT}/unit-facts`, { path: { tenant }, signal }),
  });

export function saveFacts(tenant: string, facts: readonly UnitFactRequest[]) {
  return request<UnitFactListResponse>('PUT', `${TENANT}/unit-facts`, {
    path: { tenant },
    body: { facts },
  });
}

export function removeFacts(tenant: string, teryt: string, year: number) {
  return request<null>('DELETE', `${TENANT}/unit-facts/{teryt}/{year}`, { path: { tenant, teryt, year } });
}

export const factsPreviewAddress = (tenant: string): string => `/api/v1/tenants/${tenant}/unit-facts/preview`;
