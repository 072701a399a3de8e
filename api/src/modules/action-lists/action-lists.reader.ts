import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../../platform/database/tx.js';
import { ActionListsRepository, type ListEntryRow } from './action-lists.repository.js';

export type { ListEntryRow } from './action-lists.repository.js';

/** Answers about kinds of actions and sources of money to other modules. */
@Injectable()
export class ActionListsReader {
  constructor(private readonly lists: ActionListsRepository) {}

  /** Kinds of actions in the order in which they are offered, those that are switched off included. */
  async kinds(tx: SystemTx): Promise<ListEntryRow[]> {
    return this.lists.entries(tx, 'kinds');
  }

  /** Sources of money in the order in which they are offered, those that are switched off included. */
  async sources(tx: SystemTx): Promise<ListEntryRow[]> {
    return this.lists.entries(tx, 'sources');
  }
}
