import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { NothingToSend } from '../assessments.errors.js';
import { mayReview } from '../assessments.policy.js';
import { AssessmentsRepository, type LockedAssessment } from '../assessments.repository.js';
import type { ReviewDecision } from '../assessments.rules.js';
import { AssessmentDecision, type Verdict } from './assessment-decision.js';
import { DecisionsRepository, type BatchPart, type HeldDecision } from './decisions.repository.js';
import { ReviewNotices } from './review-notices.js';
import type { BatchRow, SentBatch, SentDecision } from './review-view.js';
import { ReviewViews } from './review.views.js';

/** Several assessments to be decided in the same way. */
export interface HoldMany {
  decision: ReviewDecision;
  /** Mandatory for a return: the same for all of them. */
  reason: string | null;
  assessments: readonly { id: string; version: number | null }[];
}

/** The reviewer's batch: decisions gather here and take effect when they are sent on purpose. */
@Injectable()
export class ReviewBatchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AssessmentsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly decision: AssessmentDecision,
    private readonly views: ReviewViews,
    private readonly notices: ReviewNotices,
  ) {}

  async batches(actor: Actor): Promise<BatchRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.views.batches(tx));
  }

  /** Every one on its own: a refusal is told and keeps none of the others back. 404 when none of them is there. */
  async holdMany(actor: Actor, { decision, reason, assessments }: HoldMany): Promise<SentBatch> {
    const seen = new Map(assessments.map(({ id, version }) => [id.toLowerCase(), version]));
    try {
      return await this.unitOfWork.write(actor, async (tx) => {
        const refusals = await this.holdSeen(tx, seen, { decision, reason });
        const held = [...seen.keys()].map((id) => ({
          assessmentId: id,
          decision,
          refusal: refusals.get(id) ?? null,
        }));
        const report = await this.report(tx, held);
        if (held.every(({ refusal }) => refusal === 'not_found')) throw new DomainError('not_found');
        if (held.every(({ refusal }) => refusal !== null)) throw new NothingDone(report);
        return report;
      });
    } catch (error) {
      if (error instanceof NothingDone) return error.report;
      throw error;
    }
  }

  /** Codes of the refusals, by assessment. What changed since it was seen is refused, like what is not there. */
  private async holdSeen(
    tx: Tx,
    seen: ReadonlyMap<string, number | null>,
    verdict: Verdict,
  ): Promise<ReadonlyMap<string, string>> {
    const refusals = new Map([...seen.keys()].map((id) => [id, 'not_found']));
    const locked = await this.repository.lockAll(tx, [...seen.keys()]);
    const asSeen = locked.filter(({ id, teryt, version }) => {
      const expected = seen.get(id) ?? null;
      const code = !mayReview(tx.actor, teryt)
        ? 'forbidden'
        : expected !== null && expected !== version
          ? 'changed_since'
          : null;
      if (code === null) refusals.delete(id);
      else refusals.set(id, code);
      return code === null;
    });
    for (const [id, { code }] of await this.decision.holdAll(tx, asSeen, verdict)) refusals.set(id, code);
    return refusals;
  }

  /** Takes an own decision back as if it had never been taken. 404 when there is none. */
  async undo(actor: Actor, assessmentId: string): Promise<void> {
    await this.undoMany(actor, [assessmentId]);
  }

  /** Takes several own decisions back; those that are not (any more) there are told. 404 when none is. */
  async undoMany(actor: Actor, assessmentIds: readonly string[]): Promise<SentBatch> {
    const ids = [...new Set(assessmentIds.map((id) => id.toLowerCase()))];
    return this.unitOfWork.write(actor, async (tx) => {
      const undone = await this.decisions.undo(tx, ids);
      if (undone.length === 0) throw new DomainError('not_found');
      await tx.audit.recordMany(
        undone.map(({ assessmentId, teryt, ...details }) => ({
          action: 'review.undo',
          subjectType: 'review_decision',
          subjectId: assessmentId,
          unit: teryt,
          details,
        })),
      );
      const gone = ids.filter((id) => undone.every(({ assessmentId }) => assessmentId !== id));
      return this.report(tx, [
        ...undone.map(({ assessmentId, decision }) => ({ assessmentId, decision, refusal: null })),
        ...gone.map((assessmentId) => ({ assessmentId, decision: 'confirm' as const, refusal: 'not_found' })),
      ]);
    });
  }

  /**
   * Makes decisions take effect, all in one transaction. One that no longer fits (recalled, changed, proof over) is
   * dropped from the batch and told; the others go through. 409 when there is nothing to send.
   */
  async send(actor: Actor, part: BatchPart): Promise<SentBatch> {
    return this.unitOfWork.write(actor, async (tx) => {
      const sent: SentDecision[] = [];
      for (const held of await this.decisions.batch(tx, part)) {
        const { id, assessmentId, decision } = held;
        const assessment = await this.repository.lock(tx, assessmentId);
        if (!(await this.decisions.lock(tx, id))) continue;
        const refusal = await refusalOf(() => this.sendOne(tx, held, assessment));
        if (refusal !== null) await this.decisions.undo(tx, [assessmentId]);
        sent.push({ assessmentId, decision, refusal });
      }
      if (sent.length === 0) throw new NothingToSend();
      const went = sent.filter(({ refusal }) => refusal === null);
      await this.notices.tell(tx, went);
      await tx.audit.record({
        action: 'review.send',
        subjectType: 'review_batch',
        subjectId: actor.person.id,
        ...(part.unit === null ? {} : { unit: part.unit }),
        details: {
          confirmed: went.filter(({ decision }) => decision === 'confirm').length,
          returned: went.filter(({ decision }) => decision === 'return').length,
          dropped: sent
            .filter(({ refusal }) => refusal !== null)
            .map(({ assessmentId, decision, refusal }) => ({ assessmentId, decision, refusal })),
        },
      });
      return this.report(tx, sent);
    });
  }

  private async sendOne(
    tx: Tx,
    { id, contentHash, version, ...verdict }: HeldDecision,
    assessment: LockedAssessment | null,
  ): Promise<void> {
    if (!assessment || !mayReview(tx.actor, assessment.teryt)) throw new DomainError('not_found');
    // What was decided about is not what is there now, even when it reads the same again.
    if (assessment.contentHash !== contentHash || assessment.version !== version) {
      throw new DomainError(assessment.review === 'submitted' ? 'changed_since' : 'review_not_submitted');
    }
    await this.decision.apply(tx, assessment, verdict);
    await this.decisions.markSent(tx, id);
  }

  private async report(tx: Tx, decisions: SentDecision[]): Promise<SentBatch> {
    const ids = decisions.map(({ assessmentId }) => assessmentId);
    return { decisions, assessments: await this.views.named(tx, ids) };
  }
}

/** Everything was refused: nothing was written, so nothing is recorded, and the report is the answer. */
class NothingDone extends Error {
  constructor(readonly report: SentBatch) {
    super('every decision was refused');
  }
}

/** Code of the rule that refuses the work, null when it was done. The rules are asked before anything is written. */
async function refusalOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
