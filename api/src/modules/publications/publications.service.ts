import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import type { CountedUnit } from '../roll-ups/coverage.reader.js';
import { PublicationsRepository, type Publication } from './publications.repository.js';
import { unitsByPublication } from './published-totals.js';
import { PublishedViews } from './published.views.js';
import { Freezer, type Wanted } from './publishing/freezer.js';

/** A publication with its units and their frozen counters. */
export interface CountedPublication {
  tenantSlug: string;
  publication: Publication;
  units: readonly CountedUnit[];
}

/** Dated, frozen sets of figures. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publications: PublicationsRepository,
    private readonly published: PublishedViews,
    private readonly freezer: Freezer,
  ) {}

  /** Newest first. */
  async list(actor: Actor): Promise<CountedPublication[]> {
    return this.unitOfWork.read(actor, (tx) => this.counted(tx));
  }

  /** 404 when there is no such number. */
  async numbered(actor: Actor, number: number): Promise<CountedPublication> {
    return this.unitOfWork.read(actor, (tx) => this.one(tx, number));
  }

  /**
   * Freezes and publishes the figures of a day, see `Freezer`. 409 when they are not those that were seen, and where
   * the tenant wants a second person: that is `ProposalsService`.
   */
  async publish(actor: Actor, wanted: Wanted & { seen?: string | undefined }): Promise<CountedPublication> {
    return this.unitOfWork.write(actor, async (tx) => {
      if (await this.publications.wantsSecondPerson(tx)) throw new DomainError('second_person_required');
      const frozen = await this.freezer.freeze(tx, wanted);
      const { id, number, asOf, contentHash, correction } = frozen;
      if (wanted.seen !== undefined && wanted.seen !== contentHash) throw new DomainError('figures_changed');
      await this.freezer.refuseContradictions(tx, frozen);
      await tx.audit.record({
        action: 'publication.publish',
        subjectType: 'publication',
        subjectId: id,
        details: { number, asOf, contentHash, ...(correction && { corrects: correction.number }) },
      });
      return this.one(tx, number);
    });
  }

  /** Takes a publication back, in public; 409 when it was withdrawn before. */
  async withdraw(actor: Actor, number: number, reason: string): Promise<CountedPublication> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { publication } = await this.one(tx, number);
      if (!(await this.publications.withdraw(tx, publication.id, reason)))
        throw new DomainError('already_withdrawn');
      await tx.audit.record({
        action: 'publication.withdraw',
        subjectType: 'publication',
        subjectId: publication.id,
        details: { number, reason },
      });
      return this.one(tx, number);
    });
  }

  /** Its hash as sealed and as counted anew from the stored rows; 404 when there is no such number. */
  async recount(actor: Actor, number: number): Promise<{ sealed: string; recounted: string }> {
    return this.unitOfWork.read(actor, async (tx) => {
      const counted = await this.publications.recount(tx, number);
      if (!counted) throw new DomainError('not_found');
      return counted;
    });
  }

  private async one(tx: Tx, number: number): Promise<CountedPublication> {
    const found = (await this.counted(tx)).find(({ publication }) => publication.number === number);
    if (!found) throw new DomainError('not_found');
    return found;
  }

  private async counted(tx: Tx): Promise<CountedPublication[]> {
    const publications = await this.publications.all(tx);
    const newest = publications[0]?.number ?? 0;
    const units = unitsByPublication(
      await this.published.unitTotals(tx, newest),
      await this.published.dutyTotals(tx, newest),
    );
    return publications.map((publication) => ({
      tenantSlug: tx.actor.tenant.slug,
      publication,
      units: units.get(publication.id) ?? [],
    }));
  }
}
