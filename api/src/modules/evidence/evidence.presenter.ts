import { presentUnit } from '../../contract/unit.presenter.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Page } from '../../platform/http/page-query.js';
import type { EvidenceContent, EvidenceRevisionView, EvidenceView } from './evidence-view.js';
import type {
  EvidencePageResponse,
  EvidenceResponse,
  EvidenceRevisionListResponse,
  FileScanResponse,
} from './evidence.dto.js';
import { evidenceAbilities } from './evidence.policy.js';
import { refusalToGive } from './file-scan.rules.js';

export function presentEvidencePage({ rows, next }: Page<EvidenceView>, actor: Actor): EvidencePageResponse {
  return { evidence: rows.map((row) => presentEvidence(row, actor)), next };
}

export function presentEvidence(view: EvidenceView, actor: Actor): EvidenceResponse {
  return {
    id: view.id,
    version: view.version,
    form: view.form,
    unit: presentUnit(view.unit),
    kind: view.kind,
    title: view.title,
    note: view.note,
    effectiveFrom: view.effectiveFrom,
    effectiveUntil: view.effectiveUntil,
    inForce: view.inForce,
    fileName: view.fileName,
    mediaType: view.mediaType,
    byteSize: view.byteSize,
    sha256: view.sha256,
    url: view.url,
    statement: view.statement,
    file: mayBeGiven(view) && view.contentRemovedOn === null ? `${addressOf(actor, view.id)}/file` : null,
    scan: scanOf(view),
    revision: view.revision,
    withdrawn: withdrawnOf(view),
    link: view.link && {
      ...view.link,
      checkedAt: view.link.checkedAt.toISOString(),
      since: view.link.since.toISOString(),
      copyTriedAt: view.link.copyTriedAt?.toISOString() ?? null,
    },
    contentRemovedOn: view.contentRemovedOn,
    uploadedAt: view.uploadedAt.toISOString(),
    uploadedBy: view.uploadedBy,
    action: view.action,
    release: view.release && { ...view.release, since: view.release.since.toISOString() },
    links: view.links.map(({ assessmentId, unit, item, review, standing }) => ({
      assessmentId,
      unit: presentUnit(unit),
      item,
      review,
      standing,
    })),
    abilities: evidenceAbilities(actor, view.unit.teryt, {
      form: view.form,
      isWithdrawn: view.withdrawnAt !== null,
      isRemoved: view.contentRemovedOn !== null,
    }),
  };
}

/** Contents of a proof; the files of all of them stay there to be opened. */
export function presentRevisions(
  actor: Actor,
  id: string,
  revisions: readonly EvidenceRevisionView[],
): EvidenceRevisionListResponse {
  return {
    revisions: revisions.map((revision) => ({
      number: revision.number,
      fileName: revision.fileName,
      mediaType: revision.mediaType,
      url: revision.url,
      statement: revision.statement,
      byteSize: revision.byteSize,
      sha256: revision.sha256,
      file:
        mayBeGiven(revision) && !revision.isRemoved
          ? `${addressOf(actor, id)}/revisions/${revision.number}/file`
          : null,
      scan: scanOf(revision),
      note: revision.note,
      createdAt: revision.createdAt.toISOString(),
      createdBy: revision.createdBy,
    })),
  };
}

/** Whether it is a file and the virus scanner lets the reader have it. */
function mayBeGiven({ scan, isOwn }: EvidenceContent): boolean {
  return scan !== null && refusalToGive(scan, { isOwn }) === null;
}

function scanOf({ scan, scanSignature }: EvidenceContent): FileScanResponse | null {
  return scan === null ? null : { state: scan, signature: scanSignature };
}

function withdrawnOf({
  withdrawnAt,
  withdrawnBy,
  withdrawReason,
}: EvidenceView): EvidenceResponse['withdrawn'] {
  return withdrawnAt === null
    ? null
    : { at: withdrawnAt.toISOString(), by: withdrawnBy, reason: withdrawReason ?? '' };
}

function addressOf(actor: Actor, id: string): string {
  return `/api/v1/tenants/${encodeURIComponent(actor.tenant.slug)}/evidence/${id}`;
}
