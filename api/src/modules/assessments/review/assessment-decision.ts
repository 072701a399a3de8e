import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { AssessmentChange } from '../assessment-change.js';
import { AlreadyDecided, OwnOpinion, OwnSubmission } from '../assessments.errors.js';
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
    const refusal = (await this.holdAll(tx, [assessment], verdict)).get(assessment.id);
    if (refusal) throw refusal;
  }

  /**
   * The same decision about several locked assessments, each on its own: the refusals, by assessment. The number of
   * statements does not depend on how many there are.
   */
  async holdAll(
    tx: Tx,
    assessments: readonly LockedAssessment[],
    verdict: Verdict,
  ): Promise<ReadonlyMap<string, DomainError>> {
    const ids = assessments.map(({ id }) => id);
    const outOfForce = await this.repository.withProofOutOfForce(tx, ids);
    const endorsed = await this.endorsements.ownAmong(tx, ids);
    const holders = await this.decisions.reviewersHolding(tx, ids);
    const refusals = new Map<string, DomainError>();
    for (const assessment of assessments) {
      const { id } = assessment;
      const holder = holders.get(id);
      const refusal =
        refusalOf(() =>
          this.checkWith(tx, assessment, verdict, {
            proofInForce: !outOfForce.has(id),
            ownOpinion: endorsed.has(id),
          }),
        ) ?? (holder === undefined ? null : new AlreadyDecided(holder));
      if (refusal) refusals.set(id, refusal);
    }
    const held = assessments.filter(({ id }) => !refusals.has(id));
    if (held.length === 0) return refusals;
    const heldIds = held.map(({ id }) => id);
    const outdated = await this.decisions.removeOutdated(tx, heldIds);
    const { decision } = verdict;
    const reason = reasonOf(verdict);
    await this.decisions.hold(tx, heldIds, { decision, reason });
    await tx.audit.recordMany(
      held.map(({ id, teryt }) => ({
        action: 'review.hold',
        subjectType: 'review_decision',
        subjectId: id,
        unit: teryt,
        details: { decision, reason, ...(outdated.has(id) ? { insteadOf: outdated.get(id) } : {}) },
      })),
    );
    return refusals;
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

  private async check(tx: Tx, assessment: LockedAssessment, verdict: Verdict): Promise<void> {
    const proofInForce = await this.repository.allProofInForce(tx, assessment.id);
    const ownOpinion = (await this.endorsements.ownAmong(tx, [assessment.id])).has(assessment.id);
    this.checkWith(tx, assessment, verdict, { proofInForce, ownOpinion });
  }

  private checkWith(
    tx: Tx,
    { review, submittedBy }: LockedAssessment,
    { decision, reason }: Verdict,
    { proofInForce, ownOpinion }: { proofInForce: boolean; ownOpinion: boolean },
  ): void {
    if (review === 'submitted' && isOwnSubmission(tx.actor, submittedBy)) throw new OwnSubmission();
    if (decision === 'confirm' && ownOpinion) throw new OwnOpinion();
    checkReview(review, decision, reason, proofInForce);
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

/** The rule that refuses, null when none does. */
function refusalOf(check: () => void): DomainError | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
