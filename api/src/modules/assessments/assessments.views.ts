import { byPolishText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { terytsOf } from '../units/units.reader.js';
import type {
  AssessmentRow,
  AssessmentView,
  ChecklistFilter,
  HistoryRow,
  LinkedEvidenceRow,
  UnitRow,
} from './assessment-view.js';

/** Newest entries of the history that are shown; older ones stay in the audit trail. */
const HISTORY_LENGTH = 200;

const COMMON_COLUMNS = `
  assessments.id, assessments.teryt, items.code AS item, items.title, areas.code AS area, phases.number AS phase,
  items.weight, assessments.state, assessments.statement, assessments.indicator_value::text AS "indicatorValue",
  assessments.planned_on::text AS "plannedOn", assessments.reason, assessments.declared_at AS "declaredAt",
  assessments.review, assessments.submitted_by AS "submittedBy", assessments.return_reason AS "returnReason",
  assessments.standing, assessments.standing_since AS "standingSince", assessments.proof_count AS "proofCount",
  assessments.proof_ends_on::text AS "proofEndsOn", assessments.version, assessments.updated_at AS "updatedAt",
  deadlines.due_on::text AS deadline, late.late,
  CASE WHEN deadlines.exception_id IS NOT NULL THEN jsonb_build_object(
    'reason', deadlines.exception_reason, 'insteadOf', deadlines.phase_due_on
  ) END AS exception,
  endorsement_step(assessments) AS "endorsementStep",
  (
    SELECT min(evidence_requests.due_on)::text FROM evidence_requests
    WHERE evidence_requests.tenant_id = assessments.tenant_id AND evidence_requests.assessment_id = assessments.id
      AND evidence_requests.status IN ('open', 'sent_back')
  ) AS "requestDueOn"`;

/** The mark of an assessment whose last submission came after the close of a period that had missed it. */
export const LATE_JOIN = `
  LEFT JOIN LATERAL (
    SELECT jsonb_build_object('period', late_submissions.title, 'endsOn', late_submissions.ends_on) AS late
    FROM late_submissions
    WHERE late_submissions.tenant_id = assessments.tenant_id
      AND late_submissions.assessment_id = assessments.id
      AND late_submissions.submitted_at = assessments.submitted_at
    LIMIT 1
  ) AS late ON true`;

const STANDARD_JOINS = `
  JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
  JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
  JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
  JOIN effective_deadlines AS deadlines
    ON deadlines.tenant_id = assessments.tenant_id AND deadlines.assessment_id = assessments.id
  ${LATE_JOIN}`;

const UNIT_COLUMNS = `
  units.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt"`;

type Main = Omit<AssessmentView, 'unit' | 'evidence' | 'alsoConfirmedBy' | 'history' | 'today'> &
  Omit<UnitRow, 'teryt'> & { itemId: string };

/** Reads assessments for screens. The number of statements does not depend on how much there is. */
@Injectable()
export class AssessmentsViews {
  /** Lines of a unit's checklist under a version, in the standard's order. One statement. */
  async checklist(
    tx: Tx,
    versionId: string,
    teryt: string,
    filter: ChecklistFilter,
  ): Promise<AssessmentRow[]> {
    return tx.query<AssessmentRow>(
      `SELECT ${COMMON_COLUMNS}
       FROM assessments
       ${STANDARD_JOINS}
       WHERE assessments.tenant_id = $1
         AND assessments.standard_version_id = $2
         AND assessments.teryt = $3
         AND ($4::text IS NULL OR areas.code = $4)
         AND ($5::integer IS NULL OR phases.number = $5)
         AND ($6::text IS NULL OR items.code = $6)
       ORDER BY items.position`,
      [tx.tenantId, versionId, teryt, filter.area ?? null, filter.phase ?? null, filter.item ?? null],
    );
  }

  /** An assessment of a present member in the actor's place, whole; null when there is none. Five statements. */
  async whole(tx: Tx, id: string): Promise<AssessmentView | null> {
    const [main] = await tx.query<Main>(
      `SELECT ${COMMON_COLUMNS},
         assessments.item_id AS "itemId", items.guidance, areas.title AS "areaTitle", phases.title AS "phaseTitle",
         items.responsible, items.indicator - 'fromActions' AS indicator,
         (
           SELECT coalesce(
             jsonb_agg(jsonb_build_object('code', known.value -> 'code', 'title', known.value -> 'title')), '[]'
           )
           FROM jsonb_array_elements(standard_versions.evidence_kinds) AS known
           WHERE known.value ->> 'code' = ANY (items.evidence_kinds)
         ) AS "evidenceKinds",
         declarer.name AS "declaredByName",
         assessments.submitted_at AS "submittedAt", submitter.name AS "submittedByName",
         assessments.reviewed_at AS "reviewedAt", reviewer.name AS "reviewedByName",
         assessments.confirmed_at AS "confirmedAt", assessments.confirmed_hash AS "confirmedHash",
         assessments.content_hash AS "contentHash", standard_versions.number AS "standardVersion",
         standard_versions.status = 'retired' AS "isRetired",
         (SELECT later.id FROM assessments AS later
          WHERE later.tenant_id = assessments.tenant_id AND later.former_id = assessments.id) AS "laterId",
         CASE WHEN former.id IS NOT NULL AND NOT items.continues THEN jsonb_build_object(
           'id', former.id, 'standardVersion', former_version.number, 'title', former_item.title,
           'guidance', former_item.guidance, 'standing', former.standing, 'state', former.state,
           'statement', former.statement, 'indicatorValue', former.indicator_value::float8, 'plannedOn', former.planned_on,
           'reason', former.reason, 'proofCount', former.proof_count
         ) END AS former,
         endorser.name AS "endorsedByName", endorsements.endorsed_at AS "endorsedAt",
         endorsements.note AS "endorsementNote",
         ${UNIT_COLUMNS}
       FROM assessments
       ${STANDARD_JOINS}
       JOIN standard_versions
         ON standard_versions.tenant_id = items.tenant_id AND standard_versions.id = items.standard_version_id
       LEFT JOIN assessments AS former
         ON former.tenant_id = assessments.tenant_id AND former.id = assessments.former_id
       LEFT JOIN standard_versions AS former_version
         ON former_version.tenant_id = former.tenant_id AND former_version.id = former.standard_version_id
       LEFT JOIN items AS former_item
         ON former_item.tenant_id = former.tenant_id AND former_item.id = former.item_id
       JOIN members_on($4::date) AS members ON members.teryt = assessments.teryt
       JOIN units ON units.teryt = assessments.teryt
       LEFT JOIN endorsements
         ON endorsements.tenant_id = assessments.tenant_id AND endorsements.assessment_id = assessments.id
         AND endorsements.assessment_version = assessments.version
       LEFT JOIN people AS endorser ON endorser.id = endorsements.endorser
       LEFT JOIN people AS declarer ON declarer.id = assessments.declared_by
       LEFT JOIN people AS submitter ON submitter.id = assessments.submitted_by
       LEFT JOIN people AS reviewer ON reviewer.id = assessments.reviewed_by
       WHERE assessments.tenant_id = $1
         AND assessments.id = $2
         AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))`,
      [tx.tenantId, id, terytsOf(tx.actor.scope), tx.today],
    );
    if (!main) return null;
    const { itemId, displayName, kind, powiatTeryt, ...rest } = main;
    return {
      ...rest,
      unit: { teryt: main.teryt, displayName, kind, powiatTeryt },
      evidence: await this.evidenceOf(tx, id),
      alsoConfirmedBy: await this.confirmedElsewhere(tx, main.teryt, itemId),
      history: await this.historyOf(tx, id),
      today: tx.today,
    };
  }

  private async evidenceOf(tx: Tx, id: string): Promise<LinkedEvidenceRow[]> {
    return tx.query<LinkedEvidenceRow>(
      `SELECT evidence.id, evidence.title, evidence.kind, evidence.form, revision.file_name AS "fileName",
         revision.url, revision.body AS statement, revision.sha256, stored_files.media_type AS "mediaType",
         stored_files.scan, coalesce(revision.created_by = miara_person(), false) AS "isOwn",
         coalesce(stored_files.byte_size, octet_length(coalesce(revision.url, revision.body)))::double precision AS "byteSize",
         evidence_uses.is_withdrawn AS withdrawn, evidence.effective_from::text AS "effectiveFrom",
         evidence.effective_until::text AS "effectiveUntil", evidence_uses.page, evidence_uses.excerpt,
         evidence_uses.linked_at AS "linkedAt", people.name AS "linkedBy"
       FROM evidence_uses
       JOIN evidence
         ON evidence.tenant_id = evidence_uses.tenant_id AND evidence.id = evidence_uses.evidence_id
       CROSS JOIN LATERAL (
         SELECT evidence_revisions.sha256, evidence_revisions.file_sha256, evidence_revisions.file_name,
           evidence_revisions.url, evidence_revisions.body, evidence_revisions.created_by
         FROM evidence_revisions
         WHERE evidence_revisions.tenant_id = evidence.tenant_id AND evidence_revisions.evidence_id = evidence.id
         ORDER BY evidence_revisions.number DESC
         LIMIT 1
       ) AS revision
       LEFT JOIN stored_files
         ON stored_files.tenant_id = evidence.tenant_id AND stored_files.sha256 = revision.file_sha256
       LEFT JOIN people ON people.id = evidence_uses.linked_by
       WHERE evidence_uses.tenant_id = $1 AND evidence_uses.assessment_id = $2
       ORDER BY evidence_uses.linked_at, evidence.id`,
      [tx.tenantId, id],
    );
  }

  /** Who else in the actor's place has it: whom to ask how it was done. */
  private async confirmedElsewhere(tx: Tx, teryt: string, itemId: string): Promise<UnitRow[]> {
    const units = await tx.query<UnitRow>(
      `SELECT ${UNIT_COLUMNS}
       FROM assessments
       JOIN members_on($5::date) AS members ON members.teryt = assessments.teryt
       JOIN units ON units.teryt = assessments.teryt
       WHERE assessments.tenant_id = $1
         AND assessments.item_id = $2
         AND assessments.standing = 'confirmed'
         AND assessments.teryt <> $3
         AND ($4::text[] IS NULL OR assessments.teryt = ANY ($4))`,
      [tx.tenantId, itemId, teryt, terytsOf(tx.actor.scope), tx.today],
    );
    return units.sort(byPolishText((unit) => unit.displayName.pl));
  }

  private async historyOf(tx: Tx, id: string): Promise<HistoryRow[]> {
    return tx.query<HistoryRow>(
      `SELECT audit_log.at, people.name AS person, audit_log.action,
         audit_log.details || CASE WHEN late.title IS NULL THEN '{}' ELSE jsonb_build_object('late', late.title) END AS details
       FROM audit_log
       LEFT JOIN people ON people.id = audit_log.person_id
       LEFT JOIN LATERAL (
         SELECT late_submissions.title
         FROM late_submissions
         WHERE audit_log.action = 'assessment.submit'
           AND late_submissions.tenant_id = audit_log.tenant_id
           AND late_submissions.assessment_id::text = audit_log.subject_id
           AND late_submissions.submitted_at = audit_log.at
         LIMIT 1
       ) AS late ON true
       WHERE audit_log.tenant_id = $1 AND audit_log.subject_type = 'assessment'
         AND audit_log.subject_id IN (SELECT line::text FROM assessment_line($2) AS line)
       ORDER BY audit_log.sequence DESC
       LIMIT $3`,
      [tx.tenantId, id, HISTORY_LENGTH],
    );
  }
}
