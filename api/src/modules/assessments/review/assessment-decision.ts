import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { AssessmentChange } from '../assessment-change.js';
import { AlreadyDecided, OwnSubmission } from '../assessments.errors.js';
import { isOwnSubmission } from '../assessments.policy.js';
import {
  AssessmentsRepository,
  type AssessmentChanges,
  type LockedAssessment,
} from '../assessments.repository.js';
import { checkReview, type ReviewDecision } from '../assessments.rules.js';
import { EndorsementsRepository } from '../endorsement/endorsements.repository.js';
import { DecisionsRepository } from './decisions.repository.js';

/** What a reviewer says about one assessment. */
export interface Verdict {
  decision: ReviewDecision;
  /** Mandatory for a return. */
  reason: string | null;
}

/**
 * A decision about a locked assessment: taken at once, or held in the reviewer's batch. The same rules both times,
 * and again when the batch is sent. Whether the actor reviews this unit was asked before.
 */
@Injectable()
export class AssessmentDecision {
  constructor(
    private readonly repository: AssessmentsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly endorsements: EndorsementsRepository,
    private readonly change: AssessmentChange,
  ) {}

  /** Takes effect at once. 409 while a decision about it waits in somebody's batch. */
  async decide(tx: Tx, assessment: LockedAssessment, verdict: Verdict): Promise<void> {
    await this.refuseDecided(tx, assessment);
    await this.apply(tx, assessment, verdict);
  }

  /** Into the batch: the assessment itself is not touched. */
  async hold(tx: Tx, assessment: LockedAssessment, verdict: Verdict): Promise<void> {
    await this.check(tx, assessment, verdict);
    await this.refuseDecided(tx, assessment);
    const outdated = await this.decisions.removeOutdated(tx, assessment);
    const reason = reasonOf(verdict);
    await this.decisions.hold(tx, assessment, { decision: verdict.decision, reason });
    await tx.audit.record({
      action: 'review.hold',
      subjectType: 'review_decision',
      subjectId: assessment.id,
      unit: assessment.teryt,
      details: { decision: verdict.decision, reason, ...(outdated ? { insteadOf: outdated } : {}) },
    });
  }

  /** Writes the decision into the assessment and tells it in the assessment's own history. */
  async apply(tx: Tx, assessment: LockedAssessment, verdict: Verdict): Promise<void> {
    await this.check(tx, assessment, verdict);
    const { state } = assessment;
    // Read before the decision: afterwards nothing waits any more.
    const early = (await this.endorsements.stepOf(tx, assessment.id)) === 'waiting' && {
      withoutOpinion: true,
    };
    const decided = { reviewedAt: tx.now, reviewedBy: tx.actor.person.id };
    if (verdict.decision === 'confirm') {
      await this.write(tx, assessment, { ...decided, review: 'confirmed', returnReason: null });
      return this.recorded(tx, assessment, 'assessment.confirm', { state, ...early });
    }
    const reason = reasonOf(verdict);
    await this.write(tx, assessment, { ...decided, review: 'returned', returnReason: reason });
    return this.recorded(tx, assessment, 'assessment.return', { state, reason, ...early });
  }

  private async check(tx: Tx, assessment: LockedAssessment, { decision, reason }: Verdict): Promise<void> {
    const { id, review, submittedBy } = assessment;
    if (review === 'submitted' && isOwnSubmission(tx.actor, submittedBy)) throw new OwnSubmission();
    checkReview(review, decision, reason, await this.repository.allProofInForce(tx, id));
  }

  private async refuseDecided(tx: Tx, assessment: LockedAssessment): Promise<void> {
    const reviewer = await this.decisions.reviewerHolding(tx, assessment);
    if (reviewer !== null) throw new AlreadyDecided(reviewer);
  }

  /** The row is locked, so this fails only if somebody found a way around the lock; then nothing is overwritten. */
  private async write(tx: Tx, { id, version }: LockedAssessment, changes: AssessmentChanges): Promise<void> {
    const written = await this.repository.update(tx, id, version, changes);
    if (!written) await this.change.refuseStale(tx, id);
  }

  private async recorded(
    tx: Tx,
    { id, teryt }: LockedAssessment,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    await tx.audit.record({ action, subjectType: 'assessment', subjectId: id, unit: teryt, details });
  }
}

/** What the unit will read; a confirmation needs no words. NUL cannot be stored as text. */
function reasonOf({ decision, reason }: Verdict): string | null {
  return decision === 'return' ? (reason ?? '').replaceAll('\0', '').trim() : null;
}
