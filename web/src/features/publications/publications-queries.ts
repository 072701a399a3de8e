import { queryOptions } from '@tanstack/react-query';
import type { PublicationListResponse, PublicationResponse, PublishRequest } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/publications';

/** Publications of the tenant, newest first. */
export const publicationsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'publications'),
    queryFn: ({ signal }) => request<PublicationListResponse>('GET', ALL, { path: { tenant }, signal }),
  });

/** Freezes and publishes the figures of a day. It cannot be taken back; a correction is another publication. */
export function publish(tenant: string, publication: PublishRequest) {
  return request<PublicationResponse>('POST', ALL, { path: { tenant }, body: publication });
}
