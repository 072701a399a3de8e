import type { ReplyOutcome } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { terytsOf } from '../units/units.reader.js';
import type { LockedReply, ReplyContent } from './reply-view.js';

/** What a new reply answers. */
export interface Answered {
  assessmentId: string;
  /** Null = the last return. */
  publicationId: string | null;
}

const LOCKED = `
  SELECT replies.id, replies.version, replies.teryt, replies.sent_at AS "sentAt", replies.decided_at AS "decidedAt",
    replies.due_on::text AS "dueOn"
  FROM replies`;

/** Replies as they are stored. What is answered and until when is derived by the database. */
@Injectable()
export class RepliesRepository {
  /** The unit of an assessment in the actor's place, locked: replies to it are begun one after another. */
  async lockAssessment(tx: Tx, id: string): Promise<string | null> {
    const [assessment] = await tx.query<{ teryt: string }>(
      `SELECT assessments.teryt
       FROM assessments
       WHERE assessments.tenant_id = $1
         AND assessments.id = $2
         AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))
         AND EXISTS (SELECT FROM members_on($4::date) AS members WHERE members.teryt = assessments.teryt)
       FOR NO KEY UPDATE OF assessments`,
      [tx.tenantId, id, terytsOf(tx.actor.scope), tx.today],
    );
    return assessment?.teryt ?? null;
  }

  async publicationId(tx: Tx, number: number): Promise<string | null> {
    const [publication] = await tx.query<{ id: string }>(
      'SELECT publications.id FROM publications WHERE publications.tenant_id = $1 AND publications.number = $2',
      [tx.tenantId, number],
    );
    return publication?.id ?? null;
  }

  /** The reply to exactly this: to that publication, or to the return that is the last decision. */
  async answering(tx: Tx, { assessmentId, publicationId }: Answered): Promise<LockedReply | null> {
    const [reply] = await tx.query<LockedReply>(
      `${LOCKED}
       JOIN assessments ON assessments.tenant_id = replies.tenant_id AND assessments.id = replies.assessment_id
       WHERE replies.tenant_id = $1
         AND replies.assessment_id = $2
         AND CASE WHEN $3::uuid IS NULL
           THEN replies.kind = 'return' AND replies.answered_at = assessments.reviewed_at
           ELSE replies.publication_id = $3
         END
       FOR NO KEY UPDATE OF replies`,
      [tx.tenantId, assessmentId, publicationId],
    );
    return reply ?? null;
  }

  /** A reply in the actor's place, locked until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<LockedReply | null> {
    const [reply] = await tx.query<LockedReply>(
      `${LOCKED}
       WHERE replies.tenant_id = $1
         AND replies.id = $2
         AND ($3::text[] IS NULL OR replies.teryt = ANY ($3))
       FOR NO KEY UPDATE OF replies`,
      [tx.tenantId, id, terytsOf(tx.actor.scope)],
    );
    return reply ?? null;
  }

  async begin(tx: Tx, { assessmentId, publicationId }: Answered, content: ReplyContent): Promise<string> {
    const [reply] = await tx.query<{ id: string }>(
      `INSERT INTO replies (
         tenant_id, assessment_id, kind, publication_id, stance, body, may_publish,
         created_at, created_by, updated_at, updated_by
       )
       VALUES ($1, $2, CASE WHEN $3::uuid IS NULL THEN 'return' ELSE 'publication' END, $3, $4, $5, $6, $7, $8, $7, $8)
       RETURNING id`,
      [
        tx.tenantId,
        assessmentId,
        publicationId,
        content.stance,
        content.body,
        content.mayPublish,
        tx.now,
        tx.actor.person.id,
      ],
    );
    if (!reply) throw new Error('The reply was not begun');
    await this.link(tx, reply.id, content.evidence);
    return reply.id;
  }

  async rewrite(tx: Tx, id: string, content: ReplyContent): Promise<void> {
    await tx.query(
      `UPDATE replies SET stance = $3, body = $4, may_publish = $5, updated_at = $6, updated_by = $7
       WHERE replies.tenant_id = $1 AND replies.id = $2`,
      [tx.tenantId, id, content.stance, content.body, content.mayPublish, tx.now, tx.actor.person.id],
    );
    await tx.query(
      `DELETE FROM reply_evidence
       WHERE reply_evidence.tenant_id = $1 AND reply_evidence.reply_id = $2
         AND reply_evidence.evidence_id <> ALL ($3::uuid[])`,
      [tx.tenantId, id, content.evidence],
    );
    await this.link(tx, id, content.evidence);
  }

  async send(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE replies SET sent_at = $3, sent_by = $4, updated_by = $4
       WHERE replies.tenant_id = $1 AND replies.id = $2`,
      [tx.tenantId, id, tx.now, tx.actor.person.id],
    );
  }

  async draftDecision(tx: Tx, id: string, decision: { outcome: ReplyOutcome; words: string }): Promise<void> {
    await tx.query(
      `INSERT INTO reply_decisions (tenant_id, reply_id, decider, outcome, words, drafted_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (tenant_id, reply_id, decider) DO UPDATE SET
         outcome = excluded.outcome, words = excluded.words, drafted_at = excluded.drafted_at`,
      [tx.tenantId, id, tx.actor.person.id, decision.outcome, decision.words, tx.now],
    );
  }

  /** Whether there was one. */
  async dropDecision(tx: Tx, id: string): Promise<boolean> {
    const dropped = await tx.query<{ reply_id: string }>(
      `WITH dropped AS (
         DELETE FROM reply_decisions
         WHERE reply_decisions.tenant_id = $1 AND reply_decisions.reply_id = $2 AND reply_decisions.decider = $3
         RETURNING reply_decisions.reply_id
       )
       SELECT dropped.reply_id FROM dropped`,
      [tx.tenantId, id, tx.actor.person.id],
    );
    return dropped.length === 1;
  }

  /** Makes the actor's draft the decision; its outcome, or null when there is no draft. */
  async sendDecision(tx: Tx, id: string): Promise<ReplyOutcome | null> {
    const [sent] = await tx.query<{ outcome: ReplyOutcome }>(
      `WITH sent AS (
         UPDATE replies
         SET outcome = drafted.outcome, decision_words = drafted.words, decided_at = $4, decided_by = drafted.decider
         FROM reply_decisions AS drafted
         WHERE replies.tenant_id = $1 AND replies.id = $2
           AND drafted.tenant_id = replies.tenant_id AND drafted.reply_id = replies.id AND drafted.decider = $3
         RETURNING replies.outcome
       )
       SELECT sent.outcome FROM sent`,
      [tx.tenantId, id, tx.actor.person.id, tx.now],
    );
    return sent?.outcome ?? null;
  }

  async publish(tx: Tx, id: string): Promise<void> {
    await tx.query('SELECT publish_reply($1)', [id]);
  }

  /** Whether it was public. */
  async unpublish(tx: Tx, id: string): Promise<boolean> {
    const [answer] = await tx.query<{ was: boolean }>('SELECT unpublish_reply($1) AS was', [id]);
    return answer?.was ?? false;
  }

  private async link(tx: Tx, id: string, evidence: readonly string[]): Promise<void> {
    if (evidence.length === 0) return;
    await tx.query(
      `INSERT INTO reply_evidence (tenant_id, reply_id, evidence_id)
       SELECT $1, $2, given.id FROM unnest($3::uuid[]) AS given (id)
       ON CONFLICT (tenant_id, reply_id, evidence_id) DO NOTHING`,
      [tx.tenantId, id, evidence],
    );
  }
}
