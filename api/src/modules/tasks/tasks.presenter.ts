import { isTaskOverdue } from '@miara/shared';
import type { Actor } from '../../platform/auth/actor.js';
import type { TaskResponse } from './tasks.dto.js';
import { taskAbilities } from './tasks.policy.js';
import type { TaskRow } from './tasks.views.js';

/** A task as the reader may see it. `today` is the day in Warsaw. */
export function presentTask(row: TaskRow, actor: Actor, today: string): TaskResponse {
  const { ownerId, ownerName, ownerWorksThere } = row;
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    note: row.note,
    owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '', worksThere: ownerWorksThere },
    team: row.teamRef,
    unit: row.unitRef,
    item: row.item,
    dueOn: row.dueOn,
    status: row.status,
    overdue: isTaskOverdue(row, today),
    source: row.source,
    assessmentId: row.assessmentId,
    dutyId: row.dutyId,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
    closedAt: row.closedAt?.toISOString() ?? null,
    closedBy: row.closedBy,
    dropReason: row.dropReason,
    abilities: taskAbilities(actor, row),
  };
}
