import { queryOptions } from '@tanstack/react-query';
import type {
  DraftItemRequest,
  EditDraftAreaRequest,
  EditDraftItemRequest,
  EditDraftPhaseRequest,
  PublicationForecastResponse,
  VersionDifferencesResponse,
  VersionItemResponse,
  VersionListResponse,
  WholeVersionResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const VERSIONS = '/api/v1/tenants/{tenant}/standard/versions';
const DRAFTS = '/api/v1/tenants/{tenant}/standard/drafts';

export const versionsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'standard-versions'),
    queryFn: ({ signal }) => request<VersionListResponse>('GET', VERSIONS, { path: { tenant }, signal }),
  });

export const versionQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'standard-versions', id),
    queryFn: ({ signal }) =>
      request<WholeVersionResponse>('GET', `${VERSIONS}/{id}`, { path: { tenant, id }, signal }),
  });

export const differencesQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'standard-versions', id, 'differences'),
    queryFn: ({ signal }) =>
      request<VersionDifferencesResponse>('GET', `${VERSIONS}/{id}/differences`, {
        path: { tenant, id },
        signal,
      }),
  });

/** What publishing today would do; counted anew every time it is asked for. */
export const forecastQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'standard-versions', id, 'forecast'),
    queryFn: ({ signal }) =>
      request<PublicationForecastResponse>('GET', `${DRAFTS}/{id}/forecast`, {
        path: { tenant, id },
        signal,
      }),
    gcTime: 0,
  });

export function draftVersion(tenant: string, body: { code: string; number: string }) {
  return request<WholeVersionResponse>('POST', DRAFTS, { path: { tenant }, body });
}

/** @throws ProblemError `changed_since` (412) when somebody changed the draft meanwhile */
export function renumberDraft(tenant: string, { id, edition }: WholeVersionResponse, number: string) {
  return request<WholeVersionResponse>('PATCH', `${DRAFTS}/{id}`, {
    path: { tenant, id },
    ifMatch: edition,
    body: { number },
  });
}

/** @throws ProblemError `changed_since` (412) when somebody changed the draft meanwhile */
export function editDraftArea(
  tenant: string,
  { id, edition }: WholeVersionResponse,
  code: string,
  body: EditDraftAreaRequest,
) {
  return request<WholeVersionResponse>('PATCH', `${DRAFTS}/{id}/areas/{code}`, {
    path: { tenant, id, code },
    ifMatch: edition,
    body,
  });
}

/** @throws ProblemError `changed_since` (412) when somebody changed the draft meanwhile */
export function editDraftPhase(
  tenant: string,
  { id, edition }: WholeVersionResponse,
  number: number,
  body: EditDraftPhaseRequest,
) {
  return request<WholeVersionResponse>('PATCH', `${DRAFTS}/{id}/phases/{number}`, {
    path: { tenant, id, number: String(number) },
    ifMatch: edition,
    body,
  });
}

export function discardDraft(tenant: string, id: string) {
  return request<undefined>('DELETE', `${DRAFTS}/{id}`, { path: { tenant, id } });
}

export function publishDraft(tenant: string, id: string) {
  return request<WholeVersionResponse>('POST', `${DRAFTS}/{id}/publish`, { path: { tenant, id } });
}

export function addDraftItem(tenant: string, id: string, body: DraftItemRequest) {
  return request<VersionItemResponse>('POST', `${DRAFTS}/{id}/items`, { path: { tenant, id }, body });
}

export function editDraftItem(
  tenant: string,
  id: string,
  item: VersionItemResponse,
  body: EditDraftItemRequest,
) {
  return request<VersionItemResponse>('PATCH', `${DRAFTS}/{id}/items/{itemId}`, {
    path: { tenant, id, itemId: item.id },
    ifMatch: item.version,
    body,
  });
}

export function removeDraftItem(tenant: string, id: string, itemId: string) {
  return request<undefined>('DELETE', `${DRAFTS}/{id}/items/{itemId}`, { path: { tenant, id, itemId } });
}

export function restoreDraftItem(tenant: string, id: string, key: string) {
  return request<VersionItemResponse>('POST', `${DRAFTS}/{id}/items/{key}/restore`, {
    path: { tenant, id, key },
  });
}
