import type { Actor } from '../../platform/auth/actor.js';
import { maySteps, type TaskState, type TaskStep } from './tasks.rules.js';

/** Where a task belongs: to a team, else to a unit, else to the whole tenant. TERYT codes. */
export interface TaskPlace {
  readonly team: string | null;
  readonly unit: string | null;
}

/** The place that decides who sees it; null = the whole tenant. */
export function placeOf({ team, unit }: TaskPlace): string | null {
  return team ?? unit;
}

/** Whoever keeps the tasks of its place. */
export function mayManage(actor: Actor, place: string | null): boolean {
  return place === null ? actor.reach('task.manage').all : actor.canAt('task.manage', place);
}

/** Whoever sees the tasks of a place. */
export function mayRead(actor: Actor, place: string | null): boolean {
  return place === null ? actor.reach('task.read').all : actor.canAt('task.read', place);
}

interface OwnedTask extends TaskPlace {
  readonly ownerId: string | null;
}

/** Whoever keeps the tasks of its place, and who has to do it. */
export function mayChange(actor: Actor, task: OwnedTask): boolean {
  return task.ownerId === actor.person.id || mayManage(actor, placeOf(task));
}

export function taskAbilities(
  actor: Actor,
  task: OwnedTask & TaskState,
): Record<TaskStep | 'change', boolean> {
  const steps = maySteps(task);
  const may = mayChange(actor, task);
  return {
    change: may && steps.change,
    done: may && steps.done,
    drop: may && steps.drop,
    reopen: may && steps.reopen,
  };
}
