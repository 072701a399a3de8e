import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { PublicationsRepository } from '../publications.repository.js';
import { Freezer, type Frozen, type Wanted } from './freezer.js';
import { ProposalsRepository, type Proposal } from './proposals.repository.js';

/** Proposals of a tenant, and whether it wants them. */
export interface Proposals {
  secondPerson: boolean;
  /** The open one first, then the newest. */
  proposals: Proposal[];
}

/** Publishing by two: one proposes the figures that they saw, another approves exactly these. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proposals: ProposalsRepository,
    private readonly publications: PublicationsRepository,
    private readonly freezer: Freezer,
  ) {}

  async list(actor: Actor): Promise<Proposals> {
    return this.unitOfWork.read(actor, (tx) => this.all(tx));
  }

  /** Proposes what was seen, in the place of an open proposal; 409 when the figures are others by now. */
  async propose(actor: Actor, wanted: Wanted & { seen: string }): Promise<Proposals> {
    return this.unitOfWork.write(actor, async (tx) => {
      const frozen = await this.rehearsed(tx, wanted);
      if (frozen.contentHash !== wanted.seen) throw new DomainError('figures_changed');
      const { asOf, correction, contentHash } = frozen;
      const id = await this.proposals.propose(tx, {
        asOf,
        note: wanted.note ?? null,
        correction,
        figuresHash: contentHash,
      });
      await tx.audit.record({
        action: 'publication.propose',
        subjectType: 'publication',
        subjectId: id,
        details: { asOf, contentHash, ...(correction && { corrects: correction.number }) },
      });
      return this.all(tx);
    });
  }

  /**
   * Publishes what somebody else proposed; returns the number. 403 for one's own, 409 when it is closed or when the
   * figures are others by now: then somebody looks again and proposes anew.
   */
  async approve(actor: Actor, id: string): Promise<number> {
    return this.unitOfWork.write(actor, async (tx) => {
      const proposal = await this.open(tx, id);
      if (proposal.proposedById === actor.person.id) throw new DomainError('own_figures');
      const frozen = await this.freezer.freeze(tx, wantedOf(proposal));
      if (frozen.contentHash !== proposal.figuresHash) throw new DomainError('figures_changed');
      await this.freezer.refuseContradictions(tx, frozen);
      await this.proposals.close(tx, id, { outcome: 'published', publicationId: frozen.id });
      const { number, asOf, contentHash, correction } = frozen;
      await tx.audit.record({
        action: 'publication.publish',
        subjectType: 'publication',
        subjectId: frozen.id,
        details: {
          number,
          asOf,
          contentHash,
          proposedBy: proposal.proposedById,
          ...(correction && { corrects: correction.number }),
        },
      });
      return number;
    });
  }

  /** Closes a proposal without publishing it; whoever made it takes it back so. */
  async decline(actor: Actor, id: string, words: string): Promise<Proposals> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.open(tx, id);
      await this.proposals.close(tx, id, { outcome: 'declined', words });
      await tx.audit.record({
        action: 'publication.decline',
        subjectType: 'publication',
        subjectId: id,
        details: { reason: words },
      });
      return this.all(tx);
    });
  }

  private async all(tx: Tx): Promise<Proposals> {
    return {
      secondPerson: await this.publications.wantsSecondPerson(tx),
      proposals: await this.proposals.newest(tx),
    };
  }

  private async open(tx: Tx, id: string): Promise<Proposal> {
    const proposal = await this.proposals.lock(tx, id);
    if (!proposal) throw new DomainError('not_found');
    if (proposal.outcome !== null) throw new DomainError('proposal_closed');
    return proposal;
  }

  /** What would be frozen now; nothing of it stays. */
  private async rehearsed(tx: Tx, wanted: Wanted): Promise<Frozen> {
    await tx.query('SAVEPOINT rehearsal');
    const frozen = await this.freezer.freeze(tx, wanted);
    await this.freezer.refuseContradictions(tx, frozen);
    await tx.query('ROLLBACK TO SAVEPOINT rehearsal');
    return frozen;
  }
}

function wantedOf({ asOf, note, corrects, correctionReason }: Proposal): Wanted {
  return {
    asOf,
    note,
    correction: corrects === null ? null : { number: corrects, reason: correctionReason ?? '' },
  };
}
