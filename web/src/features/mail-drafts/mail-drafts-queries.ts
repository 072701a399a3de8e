import { queryOptions } from '@tanstack/react-query';
import type { EvidenceResponse, MailDraftListResponse, MailDraftResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { ConnectionError, toProblemError } from '../../api/problem-error.js';
import { queryKeys } from '../../api/query-keys.js';
import { uploadFile } from '../../api/upload.js';

const ALL = '/api/v1/tenants/{tenant}/mail-drafts';

/** The person's own letters, and where to write to. */
export const mailDraftsQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'mail-drafts'),
    queryFn: ({ signal }) => request<MailDraftListResponse>('GET', ALL, { path: { tenant }, signal }),
    staleTime: 60_000,
  });

export function renewAddress(tenant: string) {
  return request<MailDraftListResponse>('POST', `${ALL}/address`, { path: { tenant } });
}

export function discardDraft(tenant: string, id: string) {
  return request<undefined>('DELETE', `${ALL}/{id}`, { path: { tenant, id } });
}

type DraftFile = MailDraftResponse['files'][number];

/** Address of a file of a letter. */
export function fileAddress(tenant: string, draft: string, { number }: DraftFile): string {
  return `/api/v1/tenants/${encodeURIComponent(tenant)}/mail-drafts/${draft}/files/${number}`;
}

/** What a file is to be as proof. */
export interface ProofOfFile {
  /** TERYT code. */
  unit: string;
  kind: string;
  title: string;
}

/** Makes a proof of a file of a letter, in the name of its reader and past all checks; asked again it is the same proof. */
export async function proveWith(
  tenant: string,
  draft: string,
  file: DraftFile,
  { unit, kind, title }: ProofOfFile,
): Promise<EvidenceResponse> {
  const address = fileAddress(tenant, draft, file);
  const answer = await fetch(address).catch((error: unknown) => {
    throw new ConnectionError(error);
  });
  if (!answer.ok) throw toProblemError(await answer.json().catch(() => null), answer.status);
  const bytes = new File([await answer.blob()], file.fileName, { type: file.mediaType });
  return uploadFile<EvidenceResponse>(`/api/v1/tenants/${encodeURIComponent(tenant)}/evidence`, bytes, {
    fields: { unit, kind, title },
    idempotencyKey: `mail-${draft}-${file.number}-${unit}`,
  });
}
