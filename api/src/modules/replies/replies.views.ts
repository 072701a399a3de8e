import { roleAllows, ROLES } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { CursorKey, PageRequest } from '../../platform/http/page-query.js';
import { terytsOf } from '../units/units.reader.js';
import type { Occasion, ReplyCounts, ReplyFilter, ReplyRow, ReplyState } from './reply-view.js';

const REVIEWERS = ROLES.filter((role) => roleAllows(role, 'assessment.review'))
  .map((role) => `'${role}'`)
  .join(', ');

/** By what a list is sorted, and which way. */
const SORT: Record<ReplyState, { key: string; order: 'ASC' | 'DESC'; after: '>' | '<' }> = {
  draft: { key: 'replies.created_at', order: 'ASC', after: '>' },
  open: { key: 'replies.sent_at', order: 'ASC', after: '>' },
  decided: { key: 'replies.decided_at', order: 'DESC', after: '<' },
};

/** $1 tenant, $2 the reader. */
const REPLY = (sortedBy: string): string => `
  SELECT replies.id, replies.version, replies.assessment_id AS "assessmentId", replies.kind,
    publications.number AS publication, publications.as_of::text AS "asOf",
    replies.answered_at AS "answeredAt", replies.return_reason AS "returnReason", replies.standing,
    replies.due_on::text AS "dueOn",
    units.teryt, units.display_name AS "displayName", units.kind AS "unitKind", units.powiat_teryt AS "powiatTeryt",
    replies.item_code AS item, items.title, replies.stance, replies.body, replies.may_publish AS "mayPublish",
    replies.updated_at AS "updatedAt", writer.name AS "updatedByName",
    replies.sent_at AS "sentAt", sender.name AS "sentByName",
    replies.outcome, replies.decision_words AS "decisionWords", replies.decided_at AS "decidedAt",
    decider.name AS "decidedByName",
    drafted.outcome AS "draftOutcome", drafted.words AS "draftWords",
    published_replies.published_at AS "publishedAt",
    (
      SELECT max(correction.number)
      FROM publication_corrections
      JOIN publications AS correction
        ON correction.tenant_id = publication_corrections.tenant_id
        AND correction.id = publication_corrections.publication_id
      WHERE publication_corrections.tenant_id = replies.tenant_id
        AND publication_corrections.corrects_id = replies.publication_id
    ) AS "correctedBy",
    array_remove(
      ARRAY[replies.created_by, replies.updated_by, replies.sent_by, assessments.submitted_by], NULL
    )::text[] AS authors,
    CASE WHEN replies.kind = 'return' AND EXISTS (
      SELECT FROM role_assignments
      JOIN people ON people.id = role_assignments.person_id
      WHERE role_assignments.tenant_id = replies.tenant_id
        AND role_assignments.role IN (${REVIEWERS})
        AND role_assignments.revoked_at IS NULL
        AND people.deactivated_at IS NULL
        AND role_assignments.person_id <> ALL (array_remove(ARRAY[
          replies.answered_by, replies.created_by, replies.updated_by, replies.sent_by, assessments.submitted_by
        ], NULL))
    ) THEN replies.answered_by END AS "returnedBy",
    (
      SELECT coalesce(
        json_agg(
          json_build_object('id', evidence.id, 'title', evidence.title, 'withdrawn', evidence.withdrawn_at IS NOT NULL)
          ORDER BY evidence.title, evidence.id
        ),
        '[]'
      )
      FROM reply_evidence
      JOIN evidence ON evidence.tenant_id = reply_evidence.tenant_id AND evidence.id = reply_evidence.evidence_id
      WHERE reply_evidence.tenant_id = replies.tenant_id AND reply_evidence.reply_id = replies.id
    ) AS evidence,
    assessments.state, assessments.statement, assessments.review, assessments.standing AS "presentStanding",
    ${sortedBy}::text AS "sortedBy"
  FROM replies
  JOIN assessments ON assessments.tenant_id = replies.tenant_id AND assessments.id = replies.assessment_id
  JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
  JOIN units ON units.teryt = replies.teryt
  JOIN people AS writer ON writer.id = replies.updated_by
  LEFT JOIN people AS sender ON sender.id = replies.sent_by
  LEFT JOIN people AS decider ON decider.id = replies.decided_by
  LEFT JOIN publications ON publications.tenant_id = replies.tenant_id AND publications.id = replies.publication_id
  LEFT JOIN published_replies
    ON published_replies.tenant_id = replies.tenant_id AND published_replies.reply_id = replies.id
  LEFT JOIN reply_decisions AS drafted
    ON drafted.tenant_id = replies.tenant_id AND drafted.reply_id = replies.id AND drafted.decider = $2::uuid
  WHERE replies.tenant_id = $1`;

const STATE: Record<ReplyState, string> = {
  draft: 'replies.sent_at IS NULL',
  open: 'replies.sent_at IS NOT NULL AND replies.decided_at IS NULL',
  decided: 'replies.decided_at IS NOT NULL',
};

/** Reads replies for the screens. What of them the reader may see is the policy's to say. */
@Injectable()
export class RepliesViews {
  /** One page and one row more, within the reader's place; drafts only of units the reader answers for. */
  async list(tx: Tx, filter: ReplyFilter, { size, after }: PageRequest): Promise<ReplyRow[]> {
    const { key, order, after: beyond } = SORT[filter.state];
    const place = filter.state === 'draft' ? answersFor(tx) : terytsOf(tx.actor.scope);
    const [sortedBy, id] = after ?? [null, null];
    return tx.query<ReplyRow>(
      `${REPLY(key)}
         AND ${STATE[filter.state]}
         AND ($3::text[] IS NULL OR replies.teryt = ANY ($3))
         AND ($4::text IS NULL OR replies.teryt = $4)
         AND (NOT $5::boolean OR replies.stance IN ('partly', 'disagree'))
         AND ($7::uuid IS NULL OR (${key}, replies.id) ${beyond} ($6::timestamptz, $7::uuid))
       ORDER BY ${key} ${order}, replies.id ${order}
       LIMIT $8`,
      [tx.tenantId, tx.actor.person.id, place, filter.unit, filter.disputed, sortedBy, id, size + 1],
    );
  }

  /** The key of a row in the order of its list. */
  cursorOf({ sortedBy, id }: ReplyRow): CursorKey {
    return [sortedBy, id];
  }

  async counts(tx: Tx): Promise<ReplyCounts> {
    const [counts] = await tx.query<ReplyCounts>(
      `SELECT count(*)::integer AS open,
         (count(*) FILTER (WHERE replies.stance IN ('partly', 'disagree')))::integer AS disputed
       FROM replies
       WHERE replies.tenant_id = $1 AND ${STATE.open} AND ($2::text[] IS NULL OR replies.teryt = ANY ($2))`,
      [tx.tenantId, terytsOf(tx.actor.scope)],
    );
    return counts ?? { open: 0, disputed: 0 };
  }

  /** All replies about an assessment, newest occasion first. */
  async ofAssessment(tx: Tx, assessmentId: string): Promise<ReplyRow[]> {
    return tx.query<ReplyRow>(
      `${REPLY('replies.answered_at')} AND replies.assessment_id = $3 ORDER BY replies.answered_at DESC, replies.id`,
      [tx.tenantId, tx.actor.person.id, assessmentId],
    );
  }

  async one(tx: Tx, id: string): Promise<ReplyRow | null> {
    const [reply] = await tx.query<ReplyRow>(
      `${REPLY('replies.answered_at')}
         AND replies.id = $3
         AND ($4::text[] IS NULL OR replies.teryt = ANY ($4))`,
      [tx.tenantId, tx.actor.person.id, id, terytsOf(tx.actor.scope)],
    );
    return reply ?? null;
  }

  /** The unit of an assessment in the reader's place; null when it is not there. */
  async unitOf(tx: Tx, assessmentId: string): Promise<string | null> {
    const [assessment] = await tx.query<{ teryt: string }>(
      `SELECT assessments.teryt
       FROM assessments
       WHERE assessments.tenant_id = $1
         AND assessments.id = $2
         AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))`,
      [tx.tenantId, assessmentId, terytsOf(tx.actor.scope)],
    );
    return assessment?.teryt ?? null;
  }

  /** The last return while nothing else was decided, and publications: the newest and those still in time. */
  async occasions(tx: Tx, assessmentId: string): Promise<Occasion[]> {
    return tx.query<Occasion>(
      `SELECT 'return' AS kind, NULL::integer AS publication, NULL::text AS "asOf",
         assessments.reviewed_at AS "answeredAt", assessments.return_reason AS "returnReason",
         NULL::text AS standing, reply_due_on('return', assessments.reviewed_at)::text AS "dueOn"
       FROM assessments
       WHERE assessments.tenant_id = $1 AND assessments.id = $2
         AND assessments.return_reason IS NOT NULL AND assessments.reviewed_at IS NOT NULL
       UNION ALL
       SELECT 'publication', publications.number, publications.as_of::text, publications.published_at, NULL,
         published_standings.standing, reply_due_on('publication', publications.published_at)::text
       FROM assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN published_standings
         ON published_standings.tenant_id = assessments.tenant_id
         AND published_standings.teryt = assessments.teryt
         AND published_standings.item_key = items.key
       JOIN publications
         ON publications.tenant_id = published_standings.tenant_id
         AND publications.id = published_standings.publication_id
       WHERE assessments.tenant_id = $1 AND assessments.id = $2
         AND (
           reply_due_on('publication', publications.published_at) >= $3::date
           OR publications.number = (
             SELECT max(newest.number) FROM publications AS newest WHERE newest.tenant_id = $1
           )
         )
       ORDER BY 4 DESC`,
      [tx.tenantId, assessmentId, tx.today],
    );
  }
}

/** Units that the reader answers for. */
function answersFor(tx: Tx): readonly string[] {
  const reach = tx.actor.reach('assessment.submit');
  return (terytsOf(reach) ?? []).filter((teryt) => tx.actor.canAt('assessment.submit', teryt));
}
