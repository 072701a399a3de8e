import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AssessmentResponse, EvidencePageResponse, EvidenceResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';
import { uploadFile, type UploadOptions } from '../../api/upload.js';

export interface EvidenceFilter {
  /** Words of the title or the file name; '' for all. */
  q: string;
  /** TERYT code; '' for all in the person's place. */
  unit: string;
  /** How they stand today; '' for all. */
  force?: string;
  /** Only those that end within so many days; with `force` = ending. */
  within?: string;
}

/** Proofs within the person's place, newest first, page by page. */
export const evidenceQuery = (tenant: string, { q, unit, force = '', within = '' }: EvidenceFilter) =>
  infiniteQueryOptions({
    queryKey: queryKeys.inTenant(tenant, 'evidence', q, unit, force, within),
    queryFn: ({ pageParam, signal }) =>
      request<EvidencePageResponse>('GET', '/api/v1/tenants/{tenant}/evidence', {
        path: { tenant },
        query: {
          ...(q && { q }),
          ...(unit && { unit }),
          ...(force && { force }),
          ...(within && { within }),
          ...(pageParam && { 'page[after]': pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (previous) => previous,
  });

/** The form fields that go with a file; empty texts stay out. */
export type EvidenceFields = Readonly<
  Record<'unit' | 'kind' | 'title' | 'note' | 'effectiveFrom' | 'effectiveUntil', string>
>;

export function uploadEvidence(
  tenant: string,
  file: File,
  fields: EvidenceFields,
  options: UploadOptions,
): Promise<EvidenceResponse> {
  const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
  return uploadFile<EvidenceResponse>(`/api/v1/tenants/${encodeURIComponent(tenant)}/evidence`, file, {
    ...options,
    fields: told,
  });
}

/** Where in a proof to look; null = not told. */
export interface PointerTold {
  page: number | null;
  excerpt: string | null;
}

/** Rests an assessment on a proof, saying where to look where that is known. */
export function linkEvidence(
  tenant: string,
  assessmentId: string,
  evidenceId: string,
  { page, excerpt }: PointerTold,
) {
  return request<AssessmentResponse>('POST', '/api/v1/tenants/{tenant}/assessments/{id}/evidence', {
    path: { tenant, id: assessmentId },
    body: { evidenceId, ...(page !== null && { page }), ...(excerpt !== null && { excerpt }) },
  });
}

/** Says where in a linked proof to look. */
export function pointAtEvidence(
  tenant: string,
  { id, version }: AssessmentResponse,
  evidenceId: string,
  body: PointerTold,
) {
  return request<AssessmentResponse>(
    'PATCH',
    '/api/v1/tenants/{tenant}/assessments/{id}/evidence/{evidenceId}',
    { path: { tenant, id, evidenceId }, body, ifMatch: version },
  );
}

/** Takes a proof off an assessment; the proof itself stays. */
export function unlinkEvidence(tenant: string, assessmentId: string, evidenceId: string) {
  return request<AssessmentResponse>(
    'DELETE',
    '/api/v1/tenants/{tenant}/assessments/{id}/evidence/{evidenceId}',
    {
      path: { tenant, id: assessmentId, evidenceId },
    },
  );
}
