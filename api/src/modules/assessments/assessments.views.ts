import { byPolishText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { UnitRow } from '../../contract/unit.presenter.js';
import { prepared } from '../../platform/database/prepared-client.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { VERSION_ON_DAY, versionLabel } from '../standards/standards.reader.js';
import { MEMBERS_ON_DAY, terytsOf } from '../units/units.reader.js';
import type {
  AssessmentRow,
  AssessmentView,
  ChecklistFilter,
  ChecklistView,
  HistoryRow,
  LinkedEvidenceRow,
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
  CASE WHEN assessments.review = 'submitted' THEN endorsement_step(assessments) END AS "endorsementStep",
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
      AND assessments.submitted_at IS NOT NULL
    LIMIT 1
  ) AS late ON true`;

const STANDARD_JOINS = `
  JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
  JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
  JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
  CROSS JOIN LATERAL deadline_of(assessments.tenant_id, assessments.teryt, assessments.item_id) AS deadlines
  ${LATE_JOIN}`;

const UNIT_COLUMNS = `
  units.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt"`;

/** The proofs an assessment rests on, the first linked first. */
const EVIDENCE = `
  SELECT coalesce(jsonb_agg(to_jsonb(proof) ORDER BY proof."linkedAt", proof.id), '[]')
  FROM (
    SELECT evidence.id, evidence.title, evidence.kind, evidence.form, revision.file_name AS "fileName",
      revision.url, revision.body AS statement, revision.sha256, stored_files.media_type AS "mediaType",
      stored_files.scan, coalesce(revision.created_by = miara_person(), false) AS "isOwn",
      coalesce(stored_files.byte_size, octet_length(coalesce(revision.url, revision.body))) AS "byteSize",
      evidence_uses.is_withdrawn AS withdrawn, evidence.effective_from AS "effectiveFrom",
      evidence.effective_until AS "effectiveUntil", evidence_uses.page, evidence_uses.excerpt,
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
    WHERE evidence_uses.tenant_id = assessments.tenant_id AND evidence_uses.assessment_id = assessments.id
  ) AS proof`;

/** Who else in the actor's place has it: whom to ask how it was done. */
const CONFIRMED_ELSEWHERE = `
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'teryt', others.teryt, 'displayName', others.display_name, 'kind', others.kind, 'powiatTeryt', others.powiat_teryt
  )), '[]')
  FROM assessments AS elsewhere
  JOIN members_on($4::date) AS other_members ON other_members.teryt = elsewhere.teryt
  JOIN units AS others ON others.teryt = elsewhere.teryt
  WHERE elsewhere.tenant_id = assessments.tenant_id
    AND elsewhere.item_id = assessments.item_id
    AND elsewhere.standing = 'confirmed'
    AND elsewhere.teryt <> assessments.teryt
    AND ($3::text[] IS NULL OR elsewhere.teryt = ANY ($3))`;

/** What happened to it, also under earlier versions of the standard, the newest first. */
const HISTORY = `
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'at', entries.at, 'person', people.name, 'action', entries.action,
    'details', entries.details || CASE WHEN late.title IS NULL THEN '{}' ELSE jsonb_build_object('late', late.title) END
  ) ORDER BY entries.sequence DESC), '[]')
  FROM (
    SELECT told.*, line.id AS assessment_id
    FROM assessment_line(assessments.id) AS line (id)
    CROSS JOIN LATERAL (
      SELECT audit_log.at, audit_log.person_id, audit_log.action, audit_log.details, audit_log.sequence
      FROM audit_log
      WHERE audit_log.tenant_id = $1 AND audit_log.subject_type = 'assessment' AND audit_log.subject_id = line.id::text
      ORDER BY audit_log.sequence DESC
      LIMIT ${HISTORY_LENGTH}
    ) AS told
    ORDER BY told.sequence DESC
    LIMIT ${HISTORY_LENGTH}
  ) AS entries
  LEFT JOIN people ON people.id = entries.person_id
  LEFT JOIN LATERAL (
    SELECT late_submissions.title
    FROM late_submissions
    WHERE entries.action = 'assessment.submit'
      AND late_submissions.tenant_id = $1
      AND late_submissions.assessment_id = entries.assessment_id
      AND late_submissions.submitted_at = entries.at
    LIMIT 1
  ) AS late ON true`;

const WHOLE = prepared(
  `SELECT ${COMMON_COLUMNS},
         items.guidance, areas.title AS "areaTitle", phases.title AS "phaseTitle",
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
         ${UNIT_COLUMNS},
         (${EVIDENCE}) AS evidence, (${CONFIRMED_ELSEWHERE}) AS "alsoConfirmedBy", (${HISTORY}) AS history
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
);

const CHECKLIST = prepared(
  `WITH version AS (${VERSION_ON_DAY}), unit AS (
     SELECT * FROM (${MEMBERS_ON_DAY}) AS members
     WHERE members.teryt = $3 AND ($4::text[] IS NULL OR members.teryt = ANY ($4))
   )
   SELECT version."standardCode", version.number AS "versionNumber",
     unit."displayName", unit.kind, unit."powiatTeryt", lines.*
   FROM version
   CROSS JOIN unit
   LEFT JOIN LATERAL (
     SELECT ${COMMON_COLUMNS}, items.position
     FROM assessments
     ${STANDARD_JOINS}
     WHERE assessments.tenant_id = $1
       AND assessments.standard_version_id = version.id
       AND assessments.teryt = $3
       AND ($5::text IS NULL OR areas.code = $5)
       AND ($6::integer IS NULL OR phases.number = $6)
       AND ($7::text IS NULL OR items.code = $7)
   ) AS lines ON true
   ORDER BY lines.position`,
);

type UnitColumns = Pick<UnitRow, 'displayName' | 'kind' | 'powiatTeryt'> & {
  standardCode: string;
  versionNumber: string;
};

/** A line; without an identifier where the unit has none. */
type ChecklistLine = (AssessmentRow | { id: null }) & UnitColumns;

/** As JSON has it: instants as text. */
type InJson<Row, Instants extends keyof Row> = Omit<Row, Instants> & Record<Instants, string>;

type Main = Omit<AssessmentView, 'unit' | 'evidence' | 'history' | 'today'> &
  Omit<UnitRow, 'teryt'> & {
    evidence: InJson<LinkedEvidenceRow, 'linkedAt'>[];
    history: InJson<HistoryRow, 'at'>[];
  };

/** Reads assessments for screens. The number of statements does not depend on how much there is. */
@Injectable()
export class AssessmentsViews {
  /**
   * A unit that is a member today and lies in the actor's place, and its lines under the present version in the
   * standard's order; 404 when there is no such unit or no version. One statement.
   */
  async checklist(tx: Tx, teryt: string, filter: ChecklistFilter): Promise<ChecklistView> {
    const rows = await tx.query<ChecklistLine>(CHECKLIST, [
      tx.tenantId,
      tx.today,
      teryt,
      terytsOf(tx.actor.scope),
      filter.area ?? null,
      filter.phase ?? null,
      filter.item ?? null,
    ]);
    const [first] = rows;
    if (!first) throw new DomainError('not_found');
    const { displayName, kind, powiatTeryt } = first;
    return {
      unit: { teryt, displayName, kind, powiatTeryt },
      rows: rows.filter((row): row is AssessmentRow & UnitColumns => row.id !== null),
      today: tx.today,
      standardVersion: versionLabel({ standardCode: first.standardCode, number: first.versionNumber }),
      filter,
    };
  }

  /** An assessment of a present member in the actor's place, whole; null when there is none. One statement. */
  async whole(tx: Tx, id: string): Promise<AssessmentView | null> {
    const [main] = await tx.query<Main>(WHOLE, [tx.tenantId, id, terytsOf(tx.actor.scope), tx.today]);
    if (!main) return null;
    const { displayName, kind, powiatTeryt, ...rest } = main;
    return {
      ...rest,
      unit: { teryt: main.teryt, displayName, kind, powiatTeryt },
      evidence: main.evidence.map((proof) => ({ ...proof, linkedAt: new Date(proof.linkedAt) })),
      alsoConfirmedBy: main.alsoConfirmedBy.sort(byPolishText((unit) => unit.displayName.pl)),
      history: main.history.map((entry) => ({ ...entry, at: new Date(entry.at) })),
      today: tx.today,
    };
  }
}
