import { coverageOf } from '@miara/shared';
import { explainAddress } from '../../contract/explain-address.js';
import { presentFigure } from '../../contract/figure.presenter.js';
import type { UnitRefDto } from '../../contract/unit-ref.dto.js';
import type { Actor } from '../../platform/auth/actor.js';
import { refusalToGive } from '../evidence/evidence.reader.js';
import type {
  AssessmentRow,
  AssessmentView,
  ChecklistView,
  HistoryRow,
  LinkedEvidenceRow,
  UnitRow,
} from './assessment-view.js';
import type {
  AssessmentListResponse,
  AssessmentResponse,
  AssessmentSummaryResponse,
  HistoryEntryResponse,
  LinkedEvidenceResponse,
} from './assessments.dto.js';
import { assessmentAbilities, NOTHING_MORE, maySeeEvidence, maySeeRequests } from './assessments.policy.js';
import { presentEndorsement } from './endorsement/endorsement.presenter.js';
import { isProofInForce, missingToSubmit, type DeclaredContent } from './assessments.rules.js';

export type { AssessmentView };

/** The checklist of a unit, with the coverage over the lines shown. */
export function presentChecklist(view: ChecklistView, actor: Actor): AssessmentListResponse {
  const { unit, rows, today, standardVersion, filter } = view;
  const coverage = coverageOf(
    rows.map((row) => ({ weight: row.weight, standing: row.standing, assessed: row.declaredAt !== null })),
  );
  return {
    unit: presentUnit(unit),
    figure: presentFigure(coverage, {
      asOf: today,
      standardVersion,
      explain: explainAddress(actor.tenant.slug, { unit: unit.teryt, ...filter, asOf: today }),
    }),
    assessments: rows.map((row) => presentSummary(row, actor)),
  };
}

function presentSummary(row: AssessmentRow, actor: Actor): AssessmentSummaryResponse {
  const content = contentOf(row);
  return {
    id: row.id,
    item: row.item,
    title: row.title,
    area: row.area,
    phase: row.phase,
    weight: row.weight,
    state: content.state,
    review: row.review,
    standing: row.standing,
    standingSince: row.standingSince.toISOString(),
    missing: missingToSubmit(row.review, content, row.proofCount),
    returnReason: row.review === 'returned' ? row.returnReason : null,
    deadline: row.deadline,
    exception: row.exception,
    late: row.late,
    proofCount: row.proofCount,
    proofEndsOn: row.proofEndsOn,
    endorsement: row.endorsementStep,
    requestDueOn: maySeeRequests(actor, row.teryt) ? row.requestDueOn : null,
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
    abilities: assessmentAbilities(actor, row),
  };
}

/** An assessment whole. Which files stand behind it is shown only to those who may read evidence. */
export function presentAssessment(view: AssessmentView, actor: Actor): AssessmentResponse {
  const content = contentOf(view);
  const evidenceShown = maySeeEvidence(actor, view.teryt);
  return {
    id: view.id,
    version: view.version,
    unit: presentUnit(view.unit),
    item: {
      code: view.item,
      title: view.title,
      guidance: view.guidance,
      area: view.area,
      areaTitle: view.areaTitle,
      phase: view.phase,
      phaseTitle: view.phaseTitle,
      deadline: view.deadline,
      exception: view.exception,
      weight: view.weight,
      evidenceKinds: view.evidenceKinds,
      responsible: view.responsible,
      indicator: view.indicator,
    },
    declaration: {
      ...content,
      declaredAt: view.declaredAt?.toISOString() ?? null,
      declaredBy: view.declaredByName,
    },
    review: {
      state: view.review,
      submittedAt: view.submittedAt?.toISOString() ?? null,
      submittedBy: view.submittedByName,
      late: view.late,
      reviewedAt: view.reviewedAt?.toISOString() ?? null,
      reviewedBy: view.reviewedByName,
      returnReason: view.returnReason,
      confirmedAt: view.confirmedAt?.toISOString() ?? null,
      confirmedHash: view.confirmedHash,
    },
    endorsement: presentEndorsement({
      step: view.endorsementStep,
      endorsedBy: view.endorsedByName,
      endorsedAt: view.endorsedAt,
      note: view.endorsementNote,
    }),
    standing: view.standing,
    standingSince: view.standingSince.toISOString(),
    contentHash: view.contentHash,
    standardVersion: view.standardVersion,
    isRetired: view.isRetired,
    laterId: view.laterId,
    former: view.former,
    missing: missingToSubmit(view.review, content, view.proofCount),
    evidence: evidenceShown ? view.evidence.map((row) => presentLinked(row, view.today)) : [],
    alsoConfirmedBy: view.alsoConfirmedBy.map(presentUnit),
    history: view.history.map((entry) => presentHistory(entry, evidenceShown)),
    updatedAt: view.updatedAt.toISOString(),
    abilities: view.isRetired ? NOTHING_MORE : assessmentAbilities(actor, view),
  };
}

/** What is declared; the state is null while nothing was. */
function contentOf(row: AssessmentRow): DeclaredContent {
  return {
    state: row.declaredAt === null ? null : row.state,
    statement: row.statement,
    indicatorValue: row.indicatorValue === null ? null : Number(row.indicatorValue),
    plannedOn: row.plannedOn,
    reason: row.reason,
  };
}

function presentLinked(row: LinkedEvidenceRow, today: string): LinkedEvidenceResponse {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    form: row.form,
    fileName: row.fileName,
    mediaType: row.mediaType,
    url: row.url,
    statement: row.statement,
    byteSize: row.byteSize,
    scan: row.scan,
    downloadable: row.scan !== null && refusalToGive(row.scan, row) === null,
    sha256: row.sha256,
    effectiveFrom: row.effectiveFrom,
    effectiveUntil: row.effectiveUntil,
    inForce: !row.withdrawn && isProofInForce(row, today),
    withdrawn: row.withdrawn,
    page: row.page,
    excerpt: row.excerpt,
    linkedAt: row.linkedAt.toISOString(),
    linkedBy: row.linkedBy,
  };
}

function presentHistory(entry: HistoryRow, evidenceShown: boolean): HistoryEntryResponse {
  const aboutEvidence = /^assessment\.(?:(?:un)?link_evidence|evidence_)/.test(entry.action);
  return {
    at: entry.at.toISOString(),
    person: entry.person,
    action: entry.action,
    details: aboutEvidence && !evidenceShown ? {} : entry.details,
  };
}

function presentUnit({ teryt, displayName, kind, powiatTeryt }: UnitRow): UnitRefDto {
  return { teryt, displayName, kind, powiatTeryt };
}
