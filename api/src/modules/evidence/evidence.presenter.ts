import type { UnitRefDto } from '../../contract/unit-ref.dto.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Page } from '../../platform/http/page-query.js';
import type { EvidenceView, UnitRow } from './evidence-view.js';
import type { EvidencePageResponse, EvidenceResponse } from './evidence.dto.js';

export function presentEvidencePage({ rows, next }: Page<EvidenceView>, actor: Actor): EvidencePageResponse {
  return { evidence: rows.map((row) => presentEvidence(row, actor)), next };
}

export function presentEvidence(view: EvidenceView, actor: Actor): EvidenceResponse {
  return {
    id: view.id,
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
    file: `/api/v1/tenants/${encodeURIComponent(actor.tenant.slug)}/evidence/${view.id}/file`,
    uploadedAt: view.uploadedAt.toISOString(),
    uploadedBy: view.uploadedBy,
    links: view.links.map(({ assessmentId, unit, item }) => ({
      assessmentId,
      unit: presentUnit(unit),
      item,
    })),
  };
}

function presentUnit({ teryt, displayName, kind, powiatTeryt }: UnitRow): UnitRefDto {
  return { teryt, displayName, kind, powiatTeryt };
}
