import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AssessmentChange, type SeenAssessment } from './assessment-change.js';
import { AssessmentDecision } from './review/assessment-decision.js';
import { ReviewNotices } from './review/review-notices.js';
import type { AssessmentView, ChecklistFilter, ChecklistView } from './assessment-view.js';
import { mayEdit, mayReview, maySubmit } from './assessments.policy.js';
import {
  AssessmentsRepository,
  type AssessmentChanges,
  type LockedAssessment,
} from './assessments.repository.js';
import {
  applyChange,
  asTold,
  checkIndicator,
  checkRecall,
  checkSubmission,
  checkUnlocked,
  type DeclarationChange,
  type DeclaredContent,
  type ReviewDecision,
} from './assessments.rules.js';
import { AssessmentsViews } from './assessments.views.js';

export interface Declare {
  id: string;
  version: number;
  change: DeclarationChange;
  /** Typed, and given up for what somebody else had stored meanwhile. */
  discarded: DeclarationChange;
}

export interface Review extends SeenAssessment {
  decision: ReviewDecision;
  reason: string | null;
  /** Into the reviewer's batch instead of taking effect at once. */
  hold: boolean;
}

/** Reading assessments, declaring, submitting, recalling and deciding. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: AssessmentsViews,
    private readonly repository: AssessmentsRepository,
    private readonly change: AssessmentChange,
    private readonly decision: AssessmentDecision,
    private readonly notices: ReviewNotices,
  ) {}

  async checklist(actor: Actor, teryt: string, filter: ChecklistFilter): Promise<ChecklistView> {
    return this.unitOfWork.read(actor, (tx) => this.views.checklist(tx, teryt, filter));
  }

  async get(actor: Actor, id: string): Promise<AssessmentView> {
    return this.unitOfWork.read(actor, (tx) => this.change.present(tx, id));
  }

  /**
   * Saves what was typed. A change that changes nothing leaves the version alone and is told in the audit trail, as
   * is a value that lost a conflict.
   */
  async declare(actor: Actor, { id, version, change, discarded }: Declare): Promise<AssessmentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const assessment = await this.change.begin(tx, { id, version }, ({ teryt }) => mayEdit(actor, teryt));
      checkUnlocked(assessment.review);
      const needsIndicator = change.indicatorValue !== undefined && change.indicatorValue !== null;
      checkIndicator(change, !needsIndicator || assessment.isMeasured);
      const { content, changed } = applyChange(contentOf(assessment), change);
      if (Object.keys(changed).length > 0) {
        await this.write(tx, assessment, {
          ...columnsOf(content),
          declaredAt: tx.now,
          declaredBy: actor.person.id,
        });
      }
      const lost = asTold(discarded);
      const details = { changed, ...(Object.keys(lost).length > 0 && { discarded: lost }) };
      return this.recorded(tx, assessment, 'assessment.declare', details);
    });
  }

  async submit(actor: Actor, seen: SeenAssessment): Promise<AssessmentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const assessment = await this.change.begin(tx, seen, ({ teryt }) => maySubmit(actor, teryt));
      const content = contentOf(assessment);
      checkSubmission(assessment.review, content, assessment.proofCount);
      await this.write(tx, assessment, {
        review: 'submitted',
        submittedAt: tx.now,
        submittedBy: actor.person.id,
      });
      return this.recorded(tx, assessment, 'assessment.submit', { state: content.state });
    });
  }

  async recall(actor: Actor, seen: SeenAssessment): Promise<AssessmentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const assessment = await this.change.begin(tx, seen, ({ teryt }) => maySubmit(actor, teryt));
      checkRecall(assessment.review);
      await this.write(tx, assessment, { review: 'draft' });
      return this.recorded(tx, assessment, 'assessment.recall', {});
    });
  }

  async review(actor: Actor, { decision, reason, hold, ...seen }: Review): Promise<AssessmentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const assessment = await this.change.begin(tx, seen, ({ teryt }) => mayReview(actor, teryt));
      const verdict = { decision, reason };
      await (hold
        ? this.decision.hold(tx, assessment, verdict)
        : this.decision.decide(tx, assessment, verdict));
      if (!hold) await this.notices.tell(tx, [{ assessmentId: assessment.id, decision }]);
      return this.change.present(tx, seen.id);
    });
  }

  /** The row is locked, so this fails only if somebody found a way around the lock; then nothing is overwritten. */
  private async write(tx: Tx, assessment: LockedAssessment, changes: AssessmentChanges): Promise<void> {
    const written = await this.repository.update(tx, assessment.id, assessment.version, changes);
    if (!written) await this.change.refuseStale(tx, assessment.id);
  }

  private async recorded(
    tx: Tx,
    { id, teryt }: LockedAssessment,
    action: string,
    details: Record<string, unknown>,
  ): Promise<AssessmentView> {
    await tx.audit.record({ action, subjectType: 'assessment', subjectId: id, unit: teryt, details });
    return this.change.present(tx, id);
  }
}

function contentOf(assessment: LockedAssessment): DeclaredContent {
  const { state, statement, indicatorValue, plannedOn, reason, declaredAt } = assessment;
  return {
    state: declaredAt === null ? null : state,
    statement,
    indicatorValue: indicatorValue === null ? null : Number(indicatorValue),
    plannedOn,
    reason,
  };
}

/** A first word about an item without a state says that nothing was begun yet. */
function columnsOf(content: DeclaredContent): AssessmentChanges {
  return {
    state: content.state ?? 'not_started',
    statement: content.statement,
    indicatorValue: content.indicatorValue === null ? null : String(content.indicatorValue),
    plannedOn: content.plannedOn,
    reason: content.reason,
  };
}
