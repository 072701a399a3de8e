import type { Actor } from '../../../platform/auth/actor.js';
import type { Page } from '../../../platform/http/page-query.js';
import type { ReleaseView } from './release-view.js';
import type { ReleasePageResponse, ReleaseResponse } from './releases.dto.js';
import { isFirstPerson, releaseAbilities } from './releases.policy.js';

export function presentReleasePage({ rows, next }: Page<ReleaseView>, actor: Actor): ReleasePageResponse {
  return { releases: rows.map((row) => presentRelease(row, actor)), next };
}

export function presentRelease(view: ReleaseView, actor: Actor): ReleaseResponse {
  const slug = encodeURIComponent(actor.tenant.slug);
  const { fileName, mediaType, byteSize, sha256 } = view;
  const standing = {
    teryt: view.unit.teryt,
    state: view.state,
    createdById: view.createdById,
    proposedById: view.proposedById,
  };
  return {
    id: view.id,
    version: view.version,
    evidenceId: view.evidenceId,
    evidenceTitle: view.evidenceTitle,
    form: view.form,
    unit: view.unit,
    revision: view.revision,
    proofNow: view.proofWithdrawn ? 'withdrawn' : view.revisionNow > view.revision ? 'revised' : 'same',
    state: view.state,
    title: view.title,
    excerpt: view.excerpt,
    page: view.page,
    copy: view.copy,
    url: view.url,
    statement: view.statement,
    file:
      fileName !== null && mediaType !== null && byteSize !== null && sha256 !== null
        ? {
            fileName,
            mediaType,
            byteSize,
            sha256,
            address: `/api/v1/tenants/${slug}/releases/${view.id}/file`,
          }
        : null,
    items: view.items,
    findings: view.findings,
    unread: view.unread,
    pages: view.pages,
    personalData: view.personalData,
    personalDataReason: view.personalDataReason,
    prepared: { at: view.createdAt.toISOString(), by: view.createdBy },
    proposed: happened(view.proposedAt, view.proposedBy),
    decided: happened(view.decidedAt, view.decidedBy),
    refuseReason: view.refuseReason,
    withdrawn: happened(view.withdrawnAt, view.withdrawnBy),
    withdrawReason: view.withdrawReason,
    isOwn: isFirstPerson(actor, standing),
    abilities: releaseAbilities(actor, standing),
  };
}

function happened(at: Date | null, by: string | null): { at: string; by: string } | null {
  return at === null ? null : { at: at.toISOString(), by: by ?? '' };
}
