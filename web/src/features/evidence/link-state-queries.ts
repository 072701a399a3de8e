import { queryOptions } from '@tanstack/react-query';
import type { LinkCopyListResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const PROOF = '/api/v1/tenants/{tenant}/evidence/{id}';

/** Copies of the page of a link, the newest first; asked for anew when one was tried since. */
export const copiesQuery = (tenant: string, id: string, triedAt: string | null) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'evidence', 'one', id, 'copies', triedAt ?? ''),
    queryFn: ({ signal }) =>
      request<LinkCopyListResponse>('GET', `${PROOF}/copies`, { path: { tenant, id }, signal }),
    placeholderData: (previous) => previous,
  });

/** Has the page looked at soon. */
export function checkLink(tenant: string, id: string) {
  return request<undefined>('POST', `${PROOF}/check`, { path: { tenant, id } });
}

/** Has a copy of the page taken soon. */
export function copyPage(tenant: string, id: string) {
  return request<undefined>('POST', `${PROOF}/copies`, { path: { tenant, id } });
}
