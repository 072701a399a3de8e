import type { Actor } from '../../../platform/auth/actor.js';
import { mayChange } from '../tasks.policy.js';
import type { RecurringDutyResponse } from './duties.dto.js';
import type { DutyRow } from './duties.views.js';

/** A recurring duty as the reader may see it. */
export function presentDuty(row: DutyRow, actor: Actor): RecurringDutyResponse {
  const { ownerId, ownerName, ownerWorksThere, taskId, doneAt } = row;
  const may = mayChange(actor, row);
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    note: row.note,
    owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '', worksThere: ownerWorksThere },
    team: row.teamRef,
    unit: row.unitRef,
    item: row.item,
    times: row.times,
    firstDueOn: row.firstDueOn,
    leadDays: row.leadDays,
    status: row.status,
    task: taskId === null ? null : { id: taskId, dueOn: row.taskDueOn },
    nextOn: row.status === 'active' ? row.nextOn : null,
    lastDone: doneAt === null ? null : { at: doneAt.toISOString(), by: row.doneBy },
    abilities: { change: may && row.status !== 'ended', done: may && row.status === 'active' },
  };
}
