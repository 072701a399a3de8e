import { queryOptions } from '@tanstack/react-query';
import type {
  ProposalListResponse,
  ProposeRequest,
  PublicationListResponse,
  PublicationPreviewResponse,
  PublicationResponse,
  PublishRequest,
  RecountResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';
import type { Day } from '../../i18n/format.js';

const ALL = '/api/v1/tenants/{tenant}/publications';
const PROPOSALS = '/api/v1/tenants/{tenant}/publications/proposals';

/** Publications of the tenant, newest first. */
export const publicationsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'publications'),
    queryFn: ({ signal }) => request<PublicationListResponse>('GET', ALL, { path: { tenant }, signal }),
  });

/** Exactly what publishing would freeze now. Nobody's earlier look at it will do: it is asked for anew each time. */
export const previewQuery = (tenant: string, asOf: Day) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'publications', 'preview', asOf),
    queryFn: ({ signal }) =>
      request<PublicationPreviewResponse>('GET', '/api/v1/tenants/{tenant}/publications/preview', {
        path: { tenant },
        query: { asOf },
        signal,
      }),
    staleTime: 0,
  });

/** Figures proposed for publication, the open proposal first. */
export const proposalsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'publications', 'proposals'),
    queryFn: ({ signal }) => request<ProposalListResponse>('GET', PROPOSALS, { path: { tenant }, signal }),
  });

/** Freezes and publishes the figures that were looked at. */
export function publish(tenant: string, publication: PublishRequest) {
  return request<PublicationResponse>('POST', ALL, { path: { tenant }, body: publication });
}

/** Leaves the figures that were looked at to a second person. */
export function propose(tenant: string, proposal: ProposeRequest) {
  return request<ProposalListResponse>('POST', PROPOSALS, { path: { tenant }, body: proposal });
}

export function approve(tenant: string, id: string) {
  return request<PublicationResponse>('POST', `${PROPOSALS}/{id}/approval`, { path: { tenant, id } });
}

export function decline(tenant: string, id: string, words: string) {
  return request<ProposalListResponse>('POST', `${PROPOSALS}/{id}/refusal`, {
    path: { tenant, id },
    body: { words },
  });
}

/** Counts the hash of a publication anew from what is stored. */
export function recount(tenant: string, number: number) {
  return request<RecountResponse>('GET', `${ALL}/{number}/recount`, {
    path: { tenant, number: String(number) },
  });
}

/** Takes a publication back: it stays at its address under a notice. */
export function withdraw(tenant: string, number: number, reason: string) {
  return request<PublicationResponse>('POST', `${ALL}/{number}/withdrawal`, {
    path: { tenant, number: String(number) },
    body: { reason },
  });
}
