import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { isInstant } from '../../../platform/http/field-rules.js';
import { toPage, type Page, type PageRequest } from '../../../platform/http/page-query.js';
import { StandardsReader } from '../../standards/standards.reader.js';
import { AssessmentChange, type SeenAssessment } from '../assessment-change.js';
import type { AssessmentView } from '../assessment-view.js';
import { EndorsementNotExpected, OwnSubmission, ReturnReasonRequired } from '../assessments.errors.js';
import { isOwnSubmission, mayEndorse } from '../assessments.policy.js';
import { AssessmentsRepository, type LockedAssessment } from '../assessments.repository.js';
import type { Opinion } from './opinion-words.js';
import { EndorsementViews, type AwaitedOpinionRow, type OpinionFilter } from './endorsement.views.js';
import { EndorsementsRepository } from './endorsements.repository.js';

export interface Endorse extends SeenAssessment {
  opinion: Opinion;
  note: string | null;
}

export interface AwaitedOpinions extends Page<AwaitedOpinionRow> {
  enabled: boolean;
  waiting: number;
}

/**
 * The step between a gmina and the coordinator, where a tenant wants it: the powiat's team endorses, or returns at
 * once. It neither sees nor touches what lies in the coordinator's batch.
 */
@Injectable()
export class EndorsementService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardsReader,
    private readonly views: EndorsementViews,
    private readonly endorsements: EndorsementsRepository,
    private readonly repository: AssessmentsRepository,
    private readonly change: AssessmentChange,
  ) {}

  async list(actor: Actor, filter: OpinionFilter, page: PageRequest): Promise<AwaitedOpinions> {
    if (!isPosition(page.after)) throw new DomainError('malformed_request', { parameter: 'page[after]' });
    return this.unitOfWork.read(actor, async (tx) => {
      const version = await this.standards.currentVersion(tx);
      const rows = await this.views.list(tx, version.id, filter, page);
      return {
        ...toPage(rows, page.size, ({ submittedText, id }) => [submittedText, id]),
        enabled: await this.views.isEnabled(tx),
        waiting: await this.views.countWaiting(tx, version.id, filter),
      };
    });
  }

  async endorse(actor: Actor, { opinion, note: typed, ...seen }: Endorse): Promise<AssessmentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const assessment = await this.change.begin(tx, seen, ({ teryt }) => mayEndorse(actor, teryt));
      await this.check(tx, assessment);
      const note = typed?.replaceAll('\0', '').trim() || null;
      await (opinion === 'endorse' ? this.give(tx, assessment, note) : this.sendBack(tx, assessment, note));
      return this.change.present(tx, seen.id);
    });
  }

  private async check(tx: Tx, { id, review, submittedBy }: LockedAssessment): Promise<void> {
    if (review === 'submitted' && isOwnSubmission(tx.actor, submittedBy)) throw new OwnSubmission();
    if ((await this.endorsements.stepOf(tx, id)) !== 'waiting') throw new EndorsementNotExpected();
  }

  /** The assessment itself is not touched: a decision that waits in a batch stays about the same version. */
  private async give(tx: Tx, assessment: LockedAssessment, note: string | null): Promise<void> {
    await this.endorsements.insert(tx, assessment, note);
    await this.recorded(tx, assessment, 'assessment.endorse', { note });
  }

  /** Like a coordinator's return, but at once: the team sits next door and has no batch. */
  private async sendBack(tx: Tx, assessment: LockedAssessment, reason: string | null): Promise<void> {
    if (reason === null) throw new ReturnReasonRequired('note');
    const { id, version, state } = assessment;
    const written = await this.repository.update(tx, id, version, {
      review: 'returned',
      returnReason: reason,
      reviewedAt: tx.now,
      reviewedBy: tx.actor.person.id,
    });
    if (!written) await this.change.refuseStale(tx, id);
    await this.recorded(tx, assessment, 'assessment.return', { state, reason, byTeam: true });
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

/** Whether a cursor is one that the list gave out: instant of submission, identifier. */
function isPosition(after: PageRequest['after']): boolean {
  if (after === null) return true;
  const [submitted, id] = after;
  return (
    isInstant(submitted) && typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  );
}
