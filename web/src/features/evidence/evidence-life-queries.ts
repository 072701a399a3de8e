import { queryOptions } from '@tanstack/react-query';
import type {
  AddLinkRequest,
  AddStatementRequest,
  EditEvidenceRequest,
  EvidenceResponse,
  EvidenceRevisionListResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';
import { uploadFile, type UploadOptions } from '../../api/upload.js';

const PROOF = '/api/v1/tenants/{tenant}/evidence/{id}';

/** One proof with everything it is linked to in the person's place. */
export const proofQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'evidence', 'one', id),
    queryFn: ({ signal }) => request<EvidenceResponse>('GET', PROOF, { path: { tenant, id }, signal }),
  });

/** Its contents, the one in use first. */
export const revisionsQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'evidence', 'one', id, 'revisions'),
    queryFn: ({ signal }) =>
      request<EvidenceRevisionListResponse>('GET', `${PROOF}/revisions`, { path: { tenant, id }, signal }),
  });

export function addLink(tenant: string, body: AddLinkRequest): Promise<EvidenceResponse> {
  return request('POST', '/api/v1/tenants/{tenant}/evidence/links', { path: { tenant }, body });
}

export function addStatement(tenant: string, body: AddStatementRequest): Promise<EvidenceResponse> {
  return request('POST', '/api/v1/tenants/{tenant}/evidence/statements', { path: { tenant }, body });
}

export function editEvidence(
  tenant: string,
  { id, version }: EvidenceResponse,
  body: EditEvidenceRequest,
): Promise<EvidenceResponse> {
  return request('PATCH', PROOF, { path: { tenant, id }, body, ifMatch: version });
}

/** A new address of a link or a new text of a statement. */
export function reviseText(
  tenant: string,
  { id, form }: EvidenceResponse,
  text: string,
  note: string,
): Promise<EvidenceResponse> {
  const said = note.trim() === '' ? {} : { note };
  return form === 'link'
    ? request('POST', `${PROOF}/revisions/links`, { path: { tenant, id }, body: { url: text, ...said } })
    : request('POST', `${PROOF}/revisions/statements`, {
        path: { tenant, id },
        body: { statement: text, ...said },
      });
}

export function reviseFile(
  tenant: string,
  { id }: EvidenceResponse,
  file: File,
  note: string,
  options: UploadOptions,
): Promise<EvidenceResponse> {
  const address = `/api/v1/tenants/${encodeURIComponent(tenant)}/evidence/${id}/revisions`;
  return uploadFile(address, file, { ...options, fields: note.trim() === '' ? {} : { note } });
}

export function withdrawEvidence(tenant: string, id: string, reason: string): Promise<EvidenceResponse> {
  return request('POST', `${PROOF}/withdraw`, { path: { tenant, id }, body: { reason } });
}

export function restoreEvidence(tenant: string, id: string): Promise<EvidenceResponse> {
  return request('POST', `${PROOF}/restore`, { path: { tenant, id } });
}
