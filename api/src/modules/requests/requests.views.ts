import type { LocalizedText, RequestStatus, UnitKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { terytsOf } from '../units/units.reader.js';
import type { RequestView } from './requests.rules.js';

/** A request with its unit, item and last answer. Instants as Date, days as YYYY-MM-DD. */
export interface RequestRow {
  id: string;
  version: number;
  assessmentId: string;
  teryt: string;
  displayName: LocalizedText;
  kind: UnitKind;
  powiatTeryt: string | null;
  item: string;
  title: LocalizedText;
  question: string;
  wantedKind: string | null;
  dueOn: string;
  status: RequestStatus;
  askedAt: Date;
  askedById: string;
  askedBy: string | null;
  answerNote: string | null;
  answeredAt: Date | null;
  answeredById: string | null;
  answeredBy: string | null;
  evidence: { id: string; title: string; linked: boolean }[];
  decidedAt: Date | null;
  decidedBy: string | null;
  decisionReason: string | null;
}

export interface RequestFilter {
  show: RequestView;
  /** TERYT code. */
  unit: string | null;
  assessment: string | null;
}

export interface RequestCounts {
  open: number;
  overdue: number;
  answered: number;
}

/** Position of the last row seen. */
export interface RequestPosition {
  dueOn: string;
  id: string;
}

/** Requests of present members in the reader's place. $1 tenant, $2 place, $3 today, $4 unit, $5 assessment. */
const IN_SIGHT = `
  FROM evidence_requests
  JOIN assessments
    ON assessments.tenant_id = evidence_requests.tenant_id AND assessments.id = evidence_requests.assessment_id
  JOIN members_on($3::date) AS members ON members.teryt = assessments.teryt
  JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
  JOIN units ON units.teryt = assessments.teryt
  WHERE evidence_requests.tenant_id = $1
    AND ($2::text[] IS NULL OR assessments.teryt = ANY ($2))
    AND ($4::text IS NULL OR assessments.teryt = $4)
    AND ($5::uuid IS NULL OR evidence_requests.assessment_id = $5)`;

const COLUMNS = `
  evidence_requests.id, evidence_requests.version, evidence_requests.assessment_id AS "assessmentId",
  units.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt",
  items.code AS item, items.title, evidence_requests.question, evidence_requests.kind AS "wantedKind",
  evidence_requests.due_on::text AS "dueOn", evidence_requests.status, evidence_requests.asked_at AS "askedAt",
  evidence_requests.asked_by AS "askedById",
  (SELECT people.name FROM people WHERE people.id = evidence_requests.asked_by) AS "askedBy",
  evidence_requests.answer_note AS "answerNote", evidence_requests.answered_at AS "answeredAt",
  evidence_requests.answered_by AS "answeredById",
  (SELECT people.name FROM people WHERE people.id = evidence_requests.answered_by) AS "answeredBy",
  (
    SELECT coalesce(jsonb_agg(jsonb_build_object(
      'id', evidence.id, 'title', evidence.title,
      'linked', EXISTS (
        SELECT FROM assessment_evidence
        WHERE assessment_evidence.tenant_id = evidence_requests.tenant_id
          AND assessment_evidence.assessment_id = evidence_requests.assessment_id
          AND assessment_evidence.evidence_id = evidence.id
      )
    ) ORDER BY evidence.title, evidence.id), '[]')
    FROM evidence_request_answers
    JOIN evidence
      ON evidence.tenant_id = evidence_request_answers.tenant_id AND evidence.id = evidence_request_answers.evidence_id
    WHERE evidence_request_answers.tenant_id = evidence_requests.tenant_id
      AND evidence_request_answers.request_id = evidence_requests.id
  ) AS evidence,
  evidence_requests.decided_at AS "decidedAt",
  (SELECT people.name FROM people WHERE people.id = evidence_requests.decided_by) AS "decidedBy",
  evidence_requests.decision_reason AS "decisionReason"`;

/** The read side of the requests. */
@Injectable()
export class RequestsViews {
  /** What is under way by its last day; with the closed ones, the latest day first. */
  async list(
    tx: Tx,
    filter: RequestFilter,
    { after, limit }: { after: RequestPosition | null; limit: number },
  ): Promise<RequestRow[]> {
    const isBackwards = filter.show === 'closed' || filter.show === 'all';
    const direction = isBackwards ? 'DESC' : 'ASC';
    return tx.query<RequestRow>(
      `SELECT ${COLUMNS} ${IN_SIGHT}
         AND CASE $6::text
           WHEN 'all' THEN true
           WHEN 'closed' THEN evidence_requests.status IN ('accepted', 'cancelled')
           WHEN 'answered' THEN evidence_requests.status = 'answered'
           WHEN 'open' THEN evidence_requests.status IN ('open', 'sent_back')
           WHEN 'overdue' THEN evidence_requests.status IN ('open', 'sent_back') AND evidence_requests.due_on < $3::date
           ELSE evidence_requests.status IN ('open', 'sent_back', 'answered')
         END
         AND ($7::date IS NULL OR
           (evidence_requests.due_on, evidence_requests.id) ${isBackwards ? '<' : '>'} ($7::date, $8::uuid))
       ORDER BY evidence_requests.due_on ${direction}, evidence_requests.id ${direction}
       LIMIT $9`,
      [...sightOf(tx, filter), filter.show, after?.dueOn ?? null, after?.id ?? null, limit],
    );
  }

  async counts(tx: Tx, filter: RequestFilter): Promise<RequestCounts> {
    const [counts] = await tx.query<RequestCounts>(
      `SELECT
         count(*) FILTER (WHERE evidence_requests.status IN ('open', 'sent_back'))::integer AS open,
         count(*) FILTER (
           WHERE evidence_requests.status IN ('open', 'sent_back') AND evidence_requests.due_on < $3::date
         )::integer AS overdue,
         count(*) FILTER (WHERE evidence_requests.status = 'answered')::integer AS answered
       ${IN_SIGHT}`,
      sightOf(tx, filter),
    );
    return counts ?? { open: 0, overdue: 0, answered: 0 };
  }

  /** Those of the given that are in sight, by unit and item. */
  async some(tx: Tx, ids: readonly string[]): Promise<RequestRow[]> {
    return tx.query<RequestRow>(
      `SELECT ${COLUMNS} ${IN_SIGHT}
         AND evidence_requests.id = ANY ($6::uuid[])
       ORDER BY units.name, units.teryt, items.position`,
      [...sightOf(tx, { unit: null, assessment: null }), ids],
    );
  }
}

function sightOf(tx: Tx, { unit, assessment }: Pick<RequestFilter, 'unit' | 'assessment'>): unknown[] {
  return [tx.tenantId, terytsOf(tx.actor.reach('request.read')), tx.today, unit, assessment];
}
