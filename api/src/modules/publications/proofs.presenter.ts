import type { ReleasedProof } from '../evidence/releases/released.reader.js';
import type { PublicProofResponse } from './public.dto.js';

/** Released proofs with the addresses of their files. */
export function presentProofs(slug: string, proofs: readonly ReleasedProof[]): PublicProofResponse[] {
  return proofs.map((proof) => ({
    id: proof.id,
    title: proof.title,
    kind: proof.kind,
    form: proof.form,
    excerpt: proof.excerpt,
    page: proof.page,
    redacted: proof.redacted,
    url: proof.url,
    statement: proof.statement,
    fileName: proof.fileName,
    mediaType: proof.mediaType,
    byteSize: proof.byteSize,
    file:
      proof.fileName === null ? null : `/api/v1/public/${encodeURIComponent(slug)}/released/${proof.id}/file`,
    revision: proof.revision,
    revisionOn: proof.revisionOn,
    releasedOn: proof.releasedOn,
  }));
}
