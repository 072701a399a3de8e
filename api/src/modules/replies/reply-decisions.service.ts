import type { ReplyOutcome } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { mayDecide, mayPublish, refusalToDecide } from './replies.policy.js';
import { RepliesNotices } from './replies-notices.js';
import { RepliesRepository } from './replies.repository.js';
import { RepliesService } from './replies.service.js';
import type { OneReply, ReplyRow } from './reply-view.js';

/** Coordinators decide about replies: in private, sent on purpose, shown to the public by an act of its own. */
@Injectable()
export class ReplyDecisionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly replies: RepliesService,
    private readonly repository: RepliesRepository,
    private readonly notices: RepliesNotices,
  ) {}

  /** Keeps the decision as the actor's own draft: nobody else reads it or can tell that it is there. */
  async draft(
    actor: Actor,
    id: string,
    decision: { outcome: ReplyOutcome; words: string },
  ): Promise<OneReply> {
    return this.unitOfWork.write(actor, async (tx) => {
      const reply = await this.undecided(tx, id);
      await this.repository.draftDecision(tx, id, decision);
      await record(tx, 'review.reply_hold', reply, { outcome: decision.outcome });
      return this.replies.one(tx, id);
    });
  }

  /** 404 when the actor has no draft. */
  async drop(actor: Actor, id: string): Promise<OneReply> {
    return this.unitOfWork.write(actor, async (tx) => {
      const reply = await this.sent(tx, id);
      if (!(await this.repository.dropDecision(tx, id))) throw new DomainError('not_found');
      await record(tx, 'review.reply_undo', reply, {});
      return this.replies.one(tx, id);
    });
  }

  /** Makes the draft the decision. It moves no standing: a change is made by a review or a correction. */
  async send(actor: Actor, id: string): Promise<OneReply> {
    return this.unitOfWork.write(actor, async (tx) => {
      const reply = await this.undecided(tx, id);
      const outcome = await this.repository.sendDecision(tx, id);
      if (outcome === null) throw new DomainError('nothing_to_send');
      await record(tx, 'reply.decide', reply, { outcome });
      await this.notices.tellDecided(tx, reply);
      return this.replies.one(tx, id);
    });
  }

  /** Puts reply and decision before the public, beside the published standing. */
  async publish(actor: Actor, id: string): Promise<OneReply> {
    return this.unitOfWork.write(actor, async (tx) => {
      const reply = await this.publishable(tx, id);
      if (reply.decidedAt === null) throw new DomainError('reply_undecided');
      if (!reply.mayPublish) throw new DomainError('reply_without_consent');
      await this.repository.publish(tx, id);
      await record(tx, 'reply.publish', reply, {});
      return this.replies.one(tx, id);
    });
  }

  /** Takes both back from the public; 404 when they were not there. */
  async unpublish(actor: Actor, id: string): Promise<OneReply> {
    return this.unitOfWork.write(actor, async (tx) => {
      const reply = await this.publishable(tx, id);
      if (!(await this.repository.unpublish(tx, id))) throw new DomainError('not_found');
      await record(tx, 'reply.unpublish', reply, {});
      return this.replies.one(tx, id);
    });
  }

  private async publishable(tx: Tx, id: string): Promise<ReplyRow> {
    const reply = await this.sent(tx, id);
    if (!mayPublish(tx.actor, reply.teryt)) throw new DomainError('forbidden');
    return reply;
  }

  private async undecided(tx: Tx, id: string): Promise<ReplyRow> {
    const reply = await this.sent(tx, id);
    if (!mayDecide(tx.actor, reply.teryt)) throw new DomainError('forbidden');
    const refusal = refusalToDecide(tx.actor, reply);
    if (refusal !== null) throw new DomainError(refusal);
    if (reply.decidedAt !== null) throw new DomainError('reply_decided');
    return reply;
  }

  /** Locked. A draft is not there for anybody but its unit. */
  private async sent(tx: Tx, id: string): Promise<ReplyRow> {
    const locked = await this.repository.lock(tx, id);
    if (!locked || locked.sentAt === null) throw new DomainError('not_found');
    return (await this.replies.one(tx, id)).reply;
  }
}

function record(tx: Tx, action: string, reply: ReplyRow, details: Record<string, unknown>): Promise<void> {
  const { id, assessmentId, item, teryt } = reply;
  return tx.audit.record({
    action,
    subjectType: 'reply',
    subjectId: id,
    unit: teryt,
    details: { assessmentId, item, ...details },
  });
}
