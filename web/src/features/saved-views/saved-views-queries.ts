import { queryOptions } from '@tanstack/react-query';
import type {
  EditSavedViewRequest,
  SavedViewListResponse,
  SavedViewResponse,
  SaveViewRequest,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/saved-views';

/** The person's own views of a screen first, then those shared by others. */
export const savedViewsQuery = (tenant: string, screen: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'saved-views', screen),
    queryFn: ({ signal }) =>
      request<SavedViewListResponse>('GET', ALL, { path: { tenant }, query: { screen }, signal }),
    staleTime: 60_000,
  });

export function saveView(tenant: string, body: SaveViewRequest) {
  return request<SavedViewResponse>('POST', ALL, { path: { tenant }, body });
}

export function editView(tenant: string, { id, version }: SavedViewResponse, body: EditSavedViewRequest) {
  return request<SavedViewResponse>('PATCH', `${ALL}/{id}`, { path: { tenant, id }, ifMatch: version, body });
}

export function removeView(tenant: string, { id }: SavedViewResponse) {
  return request<void>('DELETE', `${ALL}/{id}`, { path: { tenant, id } });
}

export function setDefaultView(tenant: string, screen: string, view: string | null) {
  return request<SavedViewListResponse>('PUT', `${ALL}/default`, {
    path: { tenant },
    body: { screen, view },
  });
}
