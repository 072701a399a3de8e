import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { AssessmentChanged } from './assessments.errors.js';
import type { AssessmentView } from './assessment-view.js';
import { presentAssessment } from './assessments.presenter.js';
import { AssessmentsRepository, type LockedAssessment } from './assessments.repository.js';
import { AssessmentsViews } from './assessments.views.js';

/** Which assessment is meant, and the version the caller last saw (null = did not say). */
export interface SeenAssessment {
  id: string;
  version: number | null;
}

/** The first and the last step of every change of one assessment. */
@Injectable()
export class AssessmentChange {
  constructor(
    private readonly repository: AssessmentsRepository,
    private readonly views: AssessmentsViews,
  ) {}

  /**
   * Locks the assessment. 404 when it is not there or not in the actor's place, 403 when `allowed` says no,
   * 412 with the present assessment when the caller saw an older version.
   */
  async begin(
    tx: Tx,
    seen: SeenAssessment,
    allowed: (assessment: LockedAssessment) => boolean,
  ): Promise<LockedAssessment> {
    const assessment = await this.repository.lock(tx, seen.id);
    if (!assessment) throw new DomainError('not_found');
    if (!allowed(assessment)) throw new DomainError('forbidden');
    if (seen.version !== null && seen.version !== assessment.version) await this.refuseStale(tx, seen.id);
    return assessment;
  }

  /** The assessment as it is now, within this transaction. */
  async present(tx: Tx, id: string): Promise<AssessmentView> {
    const view = await this.views.whole(tx, id);
    if (!view) throw new DomainError('not_found');
    return view;
  }

  /** Throws 412 telling what is stored now. */
  async refuseStale(tx: Tx, id: string): Promise<never> {
    throw new AssessmentChanged(presentAssessment(await this.present(tx, id), tx.actor));
  }
}
