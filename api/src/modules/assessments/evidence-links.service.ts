import { LIST_LIMITS } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { EvidenceReader } from '../evidence/evidence.reader.js';
import { AssessmentChange, type SeenAssessment } from './assessment-change.js';
import type { AssessmentView } from './assessment-view.js';
import {
  AlreadyLinked,
  EvidenceIsWithdrawn,
  EvidenceOfAnotherUnit,
  TooManyProofs,
} from './assessments.errors.js';
import { mayEdit } from './assessments.policy.js';
import { AssessmentsRepository, type LockedAssessment } from './assessments.repository.js';
import { checkUnlocked, mayRestOn } from './assessments.rules.js';

export interface LinkEvidence extends SeenAssessment {
  evidenceId: string;
  page: number | null;
  excerpt: string | null;
}

/** Where to look in a linked proof. A part that is left out stays; null empties it. */
export interface PointAtEvidence extends SeenAssessment {
  evidenceId: string;
  page?: number | null | undefined;
  excerpt?: string | null | undefined;
}

export interface UnlinkEvidence extends SeenAssessment {
  evidenceId: string;
}

/**
 * Resting assessments on proof. Content and hash change with it, so a confirmed assessment is reopened; where in the
 * proof to look is no content and reopens nothing.
 */
@Injectable()
export class EvidenceLinksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AssessmentsRepository,
    private readonly evidence: EvidenceReader,
    private readonly change: AssessmentChange,
  ) {}

  async link(actor: Actor, { evidenceId, page, excerpt, ...seen }: LinkEvidence): Promise<AssessmentView> {
    return this.unitOfWork.write(actor, (tx) => this.linkIn(tx, { evidenceId, page, excerpt, ...seen }));
  }

  /** The same in a transaction that does more. */
  async linkIn(tx: Tx, { evidenceId, page, excerpt, ...seen }: LinkEvidence): Promise<AssessmentView> {
    const assessment = await this.open(tx, seen);
    const { teryt, title, withdrawn } = await this.evidence.inScope(tx, evidenceId);
    if (!mayRestOn(assessment.teryt, teryt)) throw new EvidenceOfAnotherUnit(teryt);
    if (withdrawn) throw new EvidenceIsWithdrawn();
    if (assessment.proofCount >= LIST_LIMITS.evidencePerAssessment) {
      throw new TooManyProofs(LIST_LIMITS.evidencePerAssessment);
    }
    const link = {
      assessmentId: assessment.id,
      evidenceId,
      page,
      excerpt: quoted(excerpt),
    };
    if (!(await this.repository.link(tx, link))) throw new AlreadyLinked();
    return this.recorded(tx, assessment, 'assessment.link_evidence', { evidenceId, title, page });
  }

  /** Corrects page and passage of a link. What is said anew is told in the audit trail even when it is the same. */
  async point(
    actor: Actor,
    { evidenceId, page, excerpt, ...seen }: PointAtEvidence,
  ): Promise<AssessmentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const assessment = await this.open(tx, seen);
      const link = await this.repository.linkOf(tx, assessment.id, evidenceId);
      if (!link) throw new DomainError('not_found');
      if (link.withdrawn) throw new EvidenceIsWithdrawn();
      const from = { page: link.page, excerpt: link.excerpt };
      const to = {
        page: page === undefined ? from.page : page,
        excerpt: excerpt === undefined ? from.excerpt : quoted(excerpt),
      };
      if (to.page !== from.page || to.excerpt !== from.excerpt) {
        await this.repository.point(tx, { assessmentId: assessment.id, evidenceId, ...to });
      }
      const details = { evidenceId, title: link.title, from, to };
      return this.recorded(tx, assessment, 'assessment.evidence_pointer', details);
    });
  }

  async unlink(actor: Actor, { evidenceId, ...seen }: UnlinkEvidence): Promise<AssessmentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const assessment = await this.open(tx, seen);
      const title = await this.repository.unlink(tx, assessment.id, evidenceId);
      if (title === null) throw new DomainError('not_found');
      return this.recorded(tx, assessment, 'assessment.unlink_evidence', { evidenceId, title });
    });
  }

  private async open(tx: Tx, seen: SeenAssessment): Promise<LockedAssessment> {
    const assessment = await this.change.begin(tx, seen, ({ teryt }) => mayEdit(tx.actor, teryt));
    checkUnlocked(assessment.review);
    return assessment;
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

/** A passage as it is kept; one of blanks alone is none. NUL cannot be stored as text. */
function quoted(excerpt: string | null): string | null {
  return excerpt?.replaceAll('\0', '').trim() || null;
}
