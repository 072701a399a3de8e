import { isCoveredBy } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isInstant } from '../../platform/http/field-rules.js';
import { toPage, type CursorKey, type PageRequest } from '../../platform/http/page-query.js';
import { EvidenceReader } from '../evidence/evidence.reader.js';
import { evidenceNotUsable } from './replies.errors.js';
import { mayReply, maySeeReply } from './replies.policy.js';
import { presentReply } from './replies.presenter.js';
import { RepliesNotices } from './replies-notices.js';
import { RepliesRepository } from './replies.repository.js';
import { RepliesViews } from './replies.views.js';
import type {
  AssessmentReplies,
  LockedReply,
  OneReply,
  ReplyContent,
  ReplyFilter,
  ReplyList,
} from './reply-view.js';

export interface SaveReply extends ReplyContent {
  assessmentId: string;
  /** Number of the publication; null = the last return. */
  publication: number | null;
  /** Version of the draft last seen; null = did not say. */
  version: number | null;
}

/** Units answer: a draft is theirs alone until they send it. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: RepliesViews,
    private readonly repository: RepliesRepository,
    private readonly evidence: EvidenceReader,
    private readonly notices: RepliesNotices,
  ) {}

  async list(actor: Actor, filter: ReplyFilter, page: PageRequest): Promise<ReplyList> {
    if (!isPosition(page.after)) throw new DomainError('malformed_request', { parameter: 'page[after]' });
    return this.unitOfWork.read(actor, async (tx) => ({
      today: tx.today,
      ...toPage(await this.views.list(tx, filter, page), page.size, (row) => this.views.cursorOf(row)),
      ...(await this.views.counts(tx)),
    }));
  }

  async ofAssessment(actor: Actor, assessmentId: string): Promise<AssessmentReplies> {
    return this.unitOfWork.read(actor, async (tx) => {
      const teryt = await this.views.unitOf(tx, assessmentId);
      if (teryt === null) throw new DomainError('not_found');
      return {
        teryt,
        today: tx.today,
        occasions: await this.views.occasions(tx, assessmentId),
        replies: (await this.views.ofAssessment(tx, assessmentId)).filter((row) => maySeeReply(actor, row)),
      };
    });
  }

  /**
   * Keeps a draft: begins it, or overwrites the one there is (428 without the version seen, 412 with another).
   * 409 when there is nothing to answer, the time is over, or it was sent.
   */
  async save(actor: Actor, { assessmentId, publication, version, ...content }: SaveReply): Promise<OneReply> {
    return this.unitOfWork.write(actor, async (tx) => {
      const teryt = await this.repository.lockAssessment(tx, assessmentId);
      if (teryt === null) throw new DomainError('not_found');
      if (!mayReply(actor, teryt)) throw new DomainError('forbidden');
      const publicationId =
        publication === null ? null : await this.repository.publicationId(tx, publication);
      if (publication !== null && publicationId === null) throw new DomainError('reply_not_possible');
      const present = await this.repository.answering(tx, { assessmentId, publicationId });
      if (present) await this.checkDraft(tx, present, version);
      await this.checkEvidence(tx, teryt, content.evidence);
      const id = present?.id ?? (await this.repository.begin(tx, { assessmentId, publicationId }, content));
      if (present) await this.repository.rewrite(tx, id, content);
      const details = { assessmentId, publication };
      await tx.audit.record({
        action: 'reply.save',
        subjectType: 'reply',
        subjectId: id,
        unit: teryt,
        details,
      });
      return this.one(tx, id);
    });
  }

  /** Sends the draft on purpose: from now on it stays as it is and waits for a decision. */
  async send(actor: Actor, id: string, version: number | null): Promise<OneReply> {
    return this.unitOfWork.write(actor, async (tx) => {
      const draft = await this.repository.lock(tx, id);
      if (!draft || !maySeeReply(actor, draft)) throw new DomainError('not_found');
      if (!mayReply(actor, draft.teryt)) throw new DomainError('forbidden');
      await this.checkDraft(tx, draft, version ?? draft.version);
      const { reply } = await this.one(tx, id);
      if (reply.stance === null || reply.body.trim() === '') throw new DomainError('reply_incomplete');
      await this.repository.send(tx, id);
      await tx.audit.record({
        action: 'reply.send',
        subjectType: 'reply',
        subjectId: id,
        unit: draft.teryt,
        details: { assessmentId: reply.assessmentId, stance: reply.stance, mayPublish: reply.mayPublish },
      });
      await this.notices.tellSent(tx, reply);
      return this.one(tx, id);
    });
  }

  /** @throws DomainError 404 when it is not in the actor's place */
  async one(tx: Tx, id: string): Promise<OneReply> {
    const reply = await this.views.one(tx, id);
    if (!reply) throw new DomainError('not_found');
    return { reply, today: tx.today };
  }

  private async checkDraft(tx: Tx, draft: LockedReply, version: number | null): Promise<void> {
    if (draft.sentAt !== null) throw new DomainError('reply_sent');
    if (tx.today > draft.dueOn) throw new DomainError('reply_closed', { dueOn: draft.dueOn });
    if (version === null) throw new DomainError('precondition_required');
    if (version !== draft.version) {
      const { reply, today } = await this.one(tx, draft.id);
      throw new DomainError('changed_since', {}, { present: presentReply(tx.actor, reply, today) });
    }
  }

  /** Proofs the actor sees, of the unit or of its powiat, in use. */
  private async checkEvidence(tx: Tx, teryt: string, evidence: readonly string[]): Promise<void> {
    for (const [index, id] of evidence.entries()) {
      const proof = await this.evidence.inScope(tx, id).catch((error: unknown) => {
        // "Not found" would speak of the assessment; the body's list is what is wrong.
        throw error instanceof DomainError && error.code === 'not_found' ? evidenceNotUsable(index) : error;
      });
      if (proof.withdrawn || !isCoveredBy(proof.teryt, teryt)) throw evidenceNotUsable(index);
    }
  }
}

/** Whether a cursor is one that a list gave out: an instant and an identifier. */
function isPosition(after: CursorKey | null): boolean {
  if (after === null) return true;
  const [instant, id] = after;
  return (
    isInstant(instant) && typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  );
}
