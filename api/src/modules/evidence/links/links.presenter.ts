import type { Actor } from '../../../platform/auth/actor.js';
import type { LinkCopyListResponse } from './links.dto.js';
import type { LinkCopyView } from './links.views.js';

export function presentCopies(
  actor: Actor,
  evidenceId: string,
  copies: readonly LinkCopyView[],
): LinkCopyListResponse {
  const proof = `/api/v1/tenants/${encodeURIComponent(actor.tenant.slug)}/evidence/${evidenceId}`;
  return {
    copies: copies.map(({ isRemoved, fetchedAt, ...copy }) => ({
      ...copy,
      fetchedAt: fetchedAt.toISOString(),
      file: isRemoved ? null : `${proof}/copies/${copy.id}/file`,
    })),
  };
}
