import { Injectable } from '@nestjs/common';
import { pastDay } from '../../contract/past-day.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { CoverageReader, coverageOfUnit, type CountedUnit } from '../roll-ups/coverage.reader.js';
import { StandardsReader } from '../standards/standards.reader.js';
import { UnitsReader } from '../units/units.reader.js';
import { PublicationsRepository, type Correction, type Publication } from './publications.repository.js';
import { unitsByPublication } from './published-totals.js';
import { PublishedViews } from './published.views.js';

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
    private readonly standards: StandardsReader,
    private readonly units: UnitsReader,
    private readonly coverage: CoverageReader,
  ) {}

  /** Newest first. */
  async list(actor: Actor): Promise<CountedPublication[]> {
    return this.unitOfWork.read(actor, (tx) => this.counted(tx));
  }

  /**
   * Freezes the figures of a day, today when none is told. Days go forward: 400 before the last publication's day
   * or in the future; a correction may keep that day. 409 `nothing_to_publish` when nothing was assessed by then, 400
   * when the publication to be corrected is not there.
   */
  async publish(
    actor: Actor,
    input: {
      asOf?: string | undefined;
      note?: string | null | undefined;
      correction?: Correction | null | undefined;
    },
  ): Promise<CountedPublication> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.publications.lock(tx);
      const last = await this.publications.last(tx);
      const correction = input.correction ?? null;
      if (correction && correction.number > (last?.number ?? 0)) throw correctsNothing();
      const asOf = pastDay(input.asOf, tx.today, '/asOf', last?.asOf ?? null);
      const standardVersionId = await this.versionWithFigures(tx, asOf);
      const number = (last?.number ?? 0) + 1;
      const id = await this.publications.freeze(tx, {
        number,
        standardVersionId,
        asOf,
        note: input.note ?? null,
        correction,
      });
      const [made] = (await this.counted(tx)).filter(({ publication }) => publication.id === id);
      if (!made) throw new Error('The publication was not frozen');
      await tx.audit.record({
        action: 'publication.publish',
        subjectType: 'publication',
        subjectId: id,
        details: {
          number,
          asOf,
          contentHash: made.publication.contentHash,
          ...(correction && { corrects: correction.number }),
        },
      });
      return made;
    });
  }

  /** The version in force on the day, if anything was assessed under it by then. */
  private async versionWithFigures(tx: Tx, asOf: string): Promise<string> {
    const { version, items } = await this.standards.structureOn(tx, asOf);
    const members = await this.units.membersOfTenant(tx, asOf);
    const counted = await this.coverage.onDay(tx, version.id, items, members, asOf);
    if (!counted.some((unit) => coverageOfUnit(unit).hasData)) throw new DomainError('nothing_to_publish');
    return version.id;
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

/** There is no publication of that number: 400, the body's field is what is wrong. */
function correctsNothing(): DomainError {
  return new DomainError(
    'validation_failed',
    {},
    { errors: [{ pointer: '/corrects', code: 'not_allowed_here' }] },
  );
}
