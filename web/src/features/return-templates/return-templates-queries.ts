import { queryOptions } from '@tanstack/react-query';
import type {
  EditReturnTemplateRequest,
  ReturnTemplateListResponse,
  ReturnTemplateRequest,
  ReturnTemplateResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';

const ALL = '/api/v1/tenants/{tenant}/return-templates';

/** In the order in which they are offered; laid aside ones last. */
export const returnTemplatesQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'return-templates'),
    queryFn: ({ signal }) => request<ReturnTemplateListResponse>('GET', ALL, { path: { tenant }, signal }),
    staleTime: 60_000,
  });

export function addTemplate(tenant: string, body: ReturnTemplateRequest) {
  return request<ReturnTemplateResponse>('POST', ALL, { path: { tenant }, body });
}

export function editTemplate(
  tenant: string,
  { id, version }: ReturnTemplateResponse,
  body: EditReturnTemplateRequest,
) {
  return request<ReturnTemplateResponse>('PATCH', `${ALL}/{id}`, {
    path: { tenant, id },
    ifMatch: version,
    body,
  });
}

export function orderTemplates(tenant: string, ids: readonly string[]) {
  return request<ReturnTemplateListResponse>('POST', `${ALL}/order`, { path: { tenant }, body: { ids } });
}
