import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  EvidenceResponse,
  PrepareReleaseRequest,
  ProposeReleaseRequest,
  ReleaseContentRequest,
  ReleasePageResponse,
  ReleaseResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const RELEASES = '/api/v1/tenants/{tenant}/releases';
const RELEASE = `${RELEASES}/{id}`;

/** Releases in the person's place at a stage, newest first. */
export const releasesQuery = (tenant: string, state: string) =>
  infiniteQueryOptions({
    queryKey: queryKeys.inTenant(tenant, 'releases', 'list', state),
    queryFn: ({ pageParam, signal }) =>
      request<ReleasePageResponse>('GET', RELEASES, {
        path: { tenant },
        query: { ...(state && { state }), ...(pageParam && { 'page[after]': pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const releaseQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'releases', 'one', id),
    queryFn: ({ signal }) => request<ReleaseResponse>('GET', RELEASE, { path: { tenant, id }, signal }),
  });

/** The proof of which a release is prepared. */
export const releasedProofQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'evidence', 'one', id),
    queryFn: ({ signal }) =>
      request<EvidenceResponse>('GET', '/api/v1/tenants/{tenant}/evidence/{id}', {
        path: { tenant, id },
        signal,
      }),
  });

export function prepareRelease(tenant: string, body: PrepareReleaseRequest): Promise<ReleaseResponse> {
  return request('POST', RELEASES, { path: { tenant }, body });
}

export function editRelease(
  tenant: string,
  { id, version }: ReleaseResponse,
  body: ReleaseContentRequest,
): Promise<ReleaseResponse> {
  return request('PUT', RELEASE, { path: { tenant, id }, body, ifMatch: version });
}

export function sendRedactedCopy(
  tenant: string,
  { id, version }: ReleaseResponse,
  file: File,
): Promise<ReleaseResponse> {
  const body = new FormData();
  body.set('file', file, file.name);
  return request('PUT', `${RELEASE}/copy`, { path: { tenant, id }, body, ifMatch: version });
}

export function proposeRelease(
  tenant: string,
  { id, version }: ReleaseResponse,
  body: ProposeReleaseRequest,
): Promise<ReleaseResponse> {
  return request('POST', `${RELEASE}/propose`, { path: { tenant, id }, body, ifMatch: version });
}

export function approveRelease(tenant: string, id: string): Promise<ReleaseResponse> {
  return request('POST', `${RELEASE}/approve`, { path: { tenant, id } });
}

/** Both need a reason. */
export function endRelease(
  tenant: string,
  id: string,
  how: 'refuse' | 'withdraw',
  reason: string,
): Promise<ReleaseResponse> {
  return request('POST', `${RELEASE}/${how}`, { path: { tenant, id }, body: { reason } });
}
