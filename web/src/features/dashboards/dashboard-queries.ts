import { queryOptions } from '@tanstack/react-query';
import type {
  CoveragePartsResponse,
  FunnelResponse,
  PhaseForecastsResponse,
  ProofAgeingResponse,
  PublicOverviewResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

/** Whose figures, of which day (today when left out). */
export interface Whose {
  unit?: string;
  group?: string;
  asOf?: string;
}

type Dashboard = 'parts' | 'funnel' | 'ageing' | 'forecast';

const dashboardQuery = <Answer>(tenant: string, dashboard: Dashboard, whose: Whose) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'coverage', dashboard, whose),
    queryFn: ({ signal }) =>
      request<Answer>('GET', `/api/v1/tenants/{tenant}/coverage/${dashboard}`, {
        path: { tenant },
        query: { ...whose },
        signal,
      }),
  });

export const partsQuery = (tenant: string, whose: Whose) =>
  dashboardQuery<CoveragePartsResponse>(tenant, 'parts', whose);

export const funnelQuery = (tenant: string, whose: Whose) =>
  dashboardQuery<FunnelResponse>(tenant, 'funnel', whose);

/** Always of today: proofs have no history. */
export const ageingQuery = (tenant: string, { unit, group }: Whose) =>
  dashboardQuery<ProofAgeingResponse>(tenant, 'ageing', { ...(unit && { unit }), ...(group && { group }) });

export const forecastQuery = (tenant: string, whose: Whose) =>
  dashboardQuery<PhaseForecastsResponse>(tenant, 'forecast', whose);

/** What anybody may know of the whole: the newest publication. */
export const publishedQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'published-overview'),
    queryFn: ({ signal }) =>
      request<PublicOverviewResponse>('GET', '/api/v1/public/{tenant}', { path: { tenant }, signal }),
    retry: false,
  });
