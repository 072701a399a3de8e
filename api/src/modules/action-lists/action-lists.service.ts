import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { SystemTx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import {
  ActionListsRepository,
  type ActionList,
  type ListEntry,
  type ListEntryRow,
} from './action-lists.repository.js';

export interface VersionedList {
  version: number;
  entries: ListEntryRow[];
}

const AUDITED = { kinds: 'action_kinds', sources: 'funding_sources' } as const;

/** What a tenant tells apart in its action log: kinds of actions and sources of money. */
@Injectable()
export class ActionListsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lists: ActionListsRepository,
  ) {}

  async read(actor: Actor, list: ActionList): Promise<VersionedList> {
    return this.unitOfWork.read(actor, (tx) => this.present(tx, list));
  }

  /**
   * Writes a list as a whole. An entry that actions name is switched off, never removed.
   *
   * @param present the list as the client sees it, for who comes too late
   */
  async change(
    actor: Actor,
    list: ActionList,
    version: number,
    told: readonly ListEntry[],
    present: (row: VersionedList) => unknown,
  ): Promise<VersionedList> {
    return this.unitOfWork.write(actor, async (tx) => {
      const locked = await this.lists.lock(tx, list);
      const former = await this.present(tx, list);
      if (locked !== version) throw new DomainError('changed_since', {}, { present: present(former) });
      const left = former.entries.filter(({ code }) => !told.some((entry) => entry.code === code));
      const [used] = await this.lists.used(
        tx,
        list,
        left.map(({ code }) => code),
      );
      if (used !== undefined) throw new DomainError('list_entry_in_use', { code: used });
      await this.lists.write(tx, list, told);
      const next = await this.present(tx, list);
      await tx.audit.record({
        action: `${AUDITED[list]}.change`,
        subjectType: AUDITED[list],
        subjectId: tx.tenantId,
        details: { former: former.entries, new: next.entries },
      });
      return next;
    });
  }

  private async present(tx: SystemTx, list: ActionList): Promise<VersionedList> {
    return { version: await this.lists.version(tx, list), entries: await this.lists.entries(tx, list) };
  }
}
