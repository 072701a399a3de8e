import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { Notices } from '../../platform/notices/notices.js';
import type { TaskRow } from './tasks.views.js';

/** Tells people what they were given to do by somebody else. */
@Injectable()
export class TasksNotices {
  constructor(private readonly notices: Notices) {}

  async tellGiven(tx: Tx, { id, version, ownerId, title, dueOn }: TaskRow): Promise<void> {
    if (ownerId === null || ownerId === tx.actor.person.id) return;
    const params = { title, ...(dueOn === null ? {} : { dueOn }), who: tx.actor.person.name };
    await this.notices.tell(tx, [
      { person: ownerId, kind: 'task_assigned', params, address: 'tasks', key: `task:${id}:${version}` },
    ]);
  }

  /** Everything of one person went to another. */
  async tellHandedOver(tx: Tx, to: string, count: number): Promise<void> {
    if (count === 0 || to === tx.actor.person.id) return;
    const params = { count, who: tx.actor.person.name };
    const key = `tasks:${tx.actor.person.id}:${tx.now.toISOString()}`;
    await this.notices.tell(tx, [{ person: to, kind: 'task_assigned', params, address: 'tasks', key }]);
  }
}
