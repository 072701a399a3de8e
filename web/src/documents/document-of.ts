import type { ViewedDocument } from './viewed-document.js';

/** What is known of a proof that may be a file. */
export interface ProofFile {
  id: string;
  title: string;
  fileName: string | null;
  mediaType: string | null;
  sha256: string;
  byteSize: number;
  page?: number | null;
  excerpt?: string | null;
}

/** The file of a proof, to be looked at; null for a link or a statement. */
export function documentOf(tenant: string, proof: ProofFile): ViewedDocument | null {
  const { id, title, fileName, mediaType, sha256, byteSize, page = null, excerpt = null } = proof;
  if (fileName === null || mediaType === null) return null;
  const address = `/api/v1/tenants/${encodeURIComponent(tenant)}/evidence/${id}`;
  return {
    file: `${address}/file`,
    preview: `${address}/preview`,
    sha256,
    title,
    fileName,
    mediaType,
    byteSize,
    page,
    excerpt,
  };
}
