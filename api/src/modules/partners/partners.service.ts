import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { PartnersRepository, type PartnerFacts, type PartnerRow } from './partners.repository.js';

/** The directory of organisations that actions are held with; whoever keeps the log keeps it. */
@Injectable()
export class PartnersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partners: PartnersRepository,
  ) {}

  async list(actor: Actor): Promise<PartnerRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.partners.all(tx));
  }

  async add(actor: Actor, facts: PartnerFacts): Promise<PartnerRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.checkName(tx, facts.name, null);
      const id = await this.partners.insert(tx, facts);
      await this.record(tx, 'add', id, { name: facts.name });
      return this.existing(tx, id);
    });
  }

  async edit(actor: Actor, id: string, version: number, change: Partial<PartnerFacts>): Promise<PartnerRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const present = await this.locked(tx, id, version);
      const next = { ...present, ...change };
      await this.checkName(tx, next.name, id);
      await this.partners.update(tx, id, next);
      const row = await this.existing(tx, id);
      await this.record(tx, 'edit', id, { name: row.name, former: factsOf(present), new: factsOf(row) });
      return row;
    });
  }

  /** One that was written down twice goes; what named it names the other. @returns the one that stays */
  async merge(actor: Actor, id: string, version: number, into: string): Promise<PartnerRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.partners.lock(tx, [id, into]);
      const present = await this.locked(tx, id, version);
      const other = await this.partners.one(tx, into);
      if (!other || other.id === id) {
        throw new DomainError(
          'validation_failed',
          {},
          { errors: [{ pointer: '/into', code: other ? 'not_allowed_here' : 'not_in_list' }] },
        );
      }
      await this.partners.merge(tx, id, into);
      await this.record(tx, 'merge', id, { name: present.name, into: other.name, intoId: into });
      return this.existing(tx, into);
    });
  }

  private async existing(tx: Tx, id: string): Promise<PartnerRow> {
    const row = await this.partners.one(tx, id);
    if (!row) throw new DomainError('not_found');
    return row;
  }

  private async locked(tx: Tx, id: string, version: number): Promise<PartnerRow> {
    await this.partners.lock(tx, [id]);
    const present = await this.existing(tx, id);
    if (present.version !== version) throw new DomainError('changed_since', {}, { present });
    return present;
  }

  private async checkName(tx: Tx, name: string, butNot: string | null): Promise<void> {
    if (await this.partners.sameName(tx, name, butNot)) {
      throw new DomainError('partner_exists', {}, { errors: [{ pointer: '/name', code: 'partner_exists' }] });
    }
  }

  private async record(tx: Tx, verb: string, id: string, details: Record<string, unknown>): Promise<void> {
    await tx.audit.record({
      action: `partner.${verb}`,
      subjectType: 'partner',
      subjectId: id,
      details,
    });
  }
}

function factsOf({ name, kind, town, web, note, active }: PartnerRow): PartnerFacts {
  return { name, kind, town, web, note, active };
}
