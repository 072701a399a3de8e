import { LIST_LIMITS } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, type FieldError } from '../../platform/http/domain-error.js';
import { OwnGroupsReader, type OwnGroup } from './own-groups.reader.js';
import { OwnGroupsRepository } from './own-groups.repository.js';

/** Groups of units that a tenant puts together itself, to be measured like a powiat or a kind. */
@Injectable()
export class OwnGroupsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: OwnGroupsRepository,
    private readonly reader: OwnGroupsReader,
  ) {}

  async list(actor: Actor): Promise<OwnGroup[]> {
    return this.unitOfWork.read(actor, (tx) => this.reader.all(tx));
  }

  async add(actor: Actor, name: string, teryts: readonly string[]): Promise<OwnGroup> {
    return this.unitOfWork.write(actor, async (tx) => {
      if ((await this.groups.count(tx)) >= LIST_LIMITS.unitGroups) {
        throw refused({ pointer: '/name', code: 'too_many', params: { max: LIST_LIMITS.unitGroups } });
      }
      await this.checkUnits(tx, teryts);
      const id = await this.groups.insert(tx, name);
      await this.groups.putUnits(tx, id, teryts);
      await this.record(tx, 'add', id, name);
      return this.present(tx, id);
    });
  }

  async edit(
    actor: Actor,
    id: string,
    version: number,
    change: { name?: string; teryts?: readonly string[] },
  ): Promise<OwnGroup> {
    return this.unitOfWork.write(actor, async (tx) => {
      const before = await this.locked(tx, id, version);
      if (change.teryts) {
        await this.checkUnits(tx, change.teryts);
        await this.groups.putUnits(tx, id, change.teryts);
      }
      const name = change.name ?? before.name;
      await this.groups.rename(tx, id, name, version + 1);
      await this.record(tx, 'edit', id, name);
      return this.present(tx, id);
    });
  }

  async remove(actor: Actor, id: string, version: number): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { name } = await this.locked(tx, id, version);
      await this.groups.remove(tx, id);
      await this.record(tx, 'remove', id, name);
    });
  }

  private async locked(tx: Tx, id: string, version: number): Promise<OwnGroup> {
    const held = await this.groups.lock(tx, id);
    const group = held === null ? null : await this.reader.one(tx, id);
    if (!group) throw new DomainError('not_found');
    if (held !== version) throw new DomainError('changed_since', {}, { present: group });
    return group;
  }

  private async present(tx: Tx, id: string): Promise<OwnGroup> {
    const group = await this.reader.one(tx, id);
    if (!group) throw new DomainError('not_found');
    return group;
  }

  private async checkUnits(tx: Tx, teryts: readonly string[]): Promise<void> {
    const known = await this.groups.known(tx, teryts);
    const unknown = teryts.findIndex((teryt) => !known.has(teryt));
    if (unknown >= 0) throw refused({ pointer: `/teryts/${unknown}`, code: 'not_in_list' });
  }

  private async record(tx: Tx, verb: string, id: string, name: string): Promise<void> {
    await tx.audit.record({
      action: `own_group.${verb}`,
      subjectType: 'own_group',
      subjectId: id,
      details: { title: name },
    });
  }
}

function refused(error: FieldError): DomainError {
  return new DomainError('validation_failed', {}, { errors: [error] });
}
