import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { CoverageReader, type CountedUnit } from '../roll-ups/coverage.reader.js';
import { StandardsReader, type VersionStructure } from '../standards/standards.reader.js';
import { UnitsViews, type MemberRow } from './units.views.js';

/** Member units with their counters today. */
export interface CountedMembers {
  actor: Actor;
  asOf: string;
  structure: VersionStructure;
  units: CountedUnit<MemberRow>[];
}

/** Member units with their coverage, as far as the actor's place reaches. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: UnitsViews,
    private readonly standards: StandardsReader,
    private readonly coverage: CoverageReader,
  ) {}

  async list(actor: Actor): Promise<CountedMembers> {
    return this.unitOfWork.read(actor, async (tx) => this.count(tx, await this.views.members(tx)));
  }

  /** One unit; 404 when it is not a member today or lies outside the actor's place. */
  async one(actor: Actor, teryt: string): Promise<CountedMembers> {
    return this.unitOfWork.read(actor, async (tx) => {
      const members = await this.views.members(tx, teryt);
      if (members.length === 0) throw new DomainError('not_found');
      const counted = await this.count(tx, members);
      const { version, phases } = counted.structure;
      const deadlines = await this.views.phaseDeadlines(tx, version.id, teryt);
      return {
        ...counted,
        structure: {
          ...counted.structure,
          phases: phases.map((phase) => ({ ...phase, deadline: deadlines.get(phase.number) ?? null })),
        },
      };
    });
  }

  private async count(tx: Tx, members: readonly MemberRow[]): Promise<CountedMembers> {
    const structure = await this.standards.structureOn(tx, tx.today);
    const units = await this.coverage.onDay(tx, structure.version.id, structure.items, members, tx.today);
    return { actor: tx.actor, asOf: tx.today, structure, units };
  }
}
