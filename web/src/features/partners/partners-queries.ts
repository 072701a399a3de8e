import type { EditPartnerRequest, PartnerRequest, PartnerResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';

const ALL = '/api/v1/tenants/{tenant}/partners';

export function addPartner(tenant: string, body: PartnerRequest) {
  return request<PartnerResponse>('POST', ALL, { path: { tenant }, body });
}

export function editPartner(tenant: string, { id, version }: PartnerResponse, body: EditPartnerRequest) {
  return request<PartnerResponse>('PATCH', `${ALL}/{id}`, { path: { tenant, id }, ifMatch: version, body });
}

/** The partner leaves the directory; what named it names the other. */
export function mergePartner(tenant: string, { id, version }: PartnerResponse, into: string) {
  return request<PartnerResponse>('POST', `${ALL}/{id}/merge`, {
    path: { tenant, id },
    ifMatch: version,
    body: { into },
  });
}
