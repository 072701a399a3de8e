import { isUUID } from 'class-validator';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isDay, isInstant } from '../../platform/http/field-rules.js';
import { toPage, type Page, type PageRequest } from '../../platform/http/page-query.js';
import { TaskPlaces, type AskedPlace } from './task-place.js';
import { DecisionOver, PlaceOutside, TaskChanged } from './tasks.errors.js';
import { TasksNotices } from './tasks-notices.js';
import { mayChange, mayManage, mayRead, placeOf, type TaskPlace } from './tasks.policy.js';
import { presentTask } from './tasks.presenter.js';
import { TasksRepository, type HandedOver, type TaskChange } from './tasks.repository.js';
import { checkStep, keptWords, type TaskStep, type TaskView } from './tasks.rules.js';
import {
  NO_DAY,
  TasksViews,
  type TaskCounts,
  type TaskFilter,
  type TaskPosition,
  type TaskRow,
} from './tasks.views.js';

export interface AddTask extends AskedPlace {
  title: string;
  note: string | null;
  dueOn: string | null;
  /** Identifier of a decision of a meeting. */
  decision: string | null;
}

/** A task as the caller saw it; version null = did not say. */
export interface SeenTask {
  id: string;
  version: number | null;
}

/** A task with the day on which it was looked at: overdue is derived from it. */
export interface FoundTask {
  row: TaskRow;
  today: string;
}

export interface TaskPage extends Page<TaskRow> {
  counts: TaskCounts;
  today: string;
}

/** What somebody has to do by a day. Returns and duties make their tasks in the database (0027). */
@Injectable()
export class TasksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: TasksViews,
    private readonly repository: TasksRepository,
    private readonly places: TaskPlaces,
    private readonly notices: TasksNotices,
  ) {}

  async list(actor: Actor, show: TaskView, filter: TaskFilter, page: PageRequest): Promise<TaskPage> {
    const after = positionOf(page, show);
    return this.unitOfWork.read(actor, async (tx) => {
      const part = { after, limit: page.size + 1 };
      const rows =
        show === 'done'
          ? await this.views.closed(tx, filter, part)
          : await this.views.open(tx, show, filter, part);
      const counts = await this.views.counts(tx, filter);
      return { ...toPage(rows, page.size, (row) => cursorOf(row, show)), counts, today: tx.today };
    });
  }

  async get(actor: Actor, id: string): Promise<FoundTask> {
    return this.unitOfWork.read(actor, async (tx) => ({ row: await this.find(tx, id), today: tx.today }));
  }

  /** Who may be given a task of a place; 404 for a place out of sight. */
  async people(actor: Actor, asked: TaskPlace): Promise<{ id: string; name: string }[]> {
    const place = placeOf(asked);
    return this.unitOfWork.read(actor, async (tx) => {
      await this.places.inSight(tx, place);
      return this.views.people(tx, place);
    });
  }

  async add(actor: Actor, { title: typed, note, dueOn, decision, ...given }: AddTask): Promise<FoundTask> {
    return this.unitOfWork.write(actor, async (tx) => {
      const asked = decision === null ? given : { ...given, team: await this.deciding(tx, decision) };
      const { itemId } = await this.places.check(tx, asked);
      const { team, unit, item, ownerId } = asked;
      const title = keptWords(typed) ?? '';
      const task = { title, note: keptWords(note), ownerId, team, unit, itemId, dueOn };
      const id = await this.repository.insert(tx, { ...task, decisionId: decision });
      await this.record(tx, 'task.add', { id, team, unit }, { title, ownerId, item, dueOn, decision });
      const row = await this.find(tx, id);
      await this.notices.tellGiven(tx, row);
      return { row, today: tx.today };
    });
  }

  async change(actor: Actor, seen: SeenTask, { title, note, ...rest }: TaskChange): Promise<FoundTask> {
    return this.move(actor, seen, 'change', async (tx, task) => {
      const change: TaskChange = {
        ...rest,
        ...(title === undefined ? {} : { title: keptWords(title) ?? '' }),
        ...(note === undefined ? {} : { note: keptWords(note) }),
      };
      const { ownerId } = change;
      if (ownerId && ownerId !== task.ownerId) await this.places.checkOwner(tx, ownerId, placeOf(task));
      await this.repository.change(tx, task.id, change);
      return { title: task.title, from: { ownerId: task.ownerId, dueOn: task.dueOn }, to: change };
    });
  }

  /** Done, dropped with a reason, or open again. */
  async step(actor: Actor, seen: SeenTask, step: TaskStep, typed: string | null): Promise<FoundTask> {
    return this.move(actor, seen, step, async (tx, task) => {
      const reason = step === 'drop' ? keptWords(typed) : null;
      await this.repository.step(tx, task.id, step, reason);
      return { title: task.title, ...(reason === null ? {} : { reason }) };
    });
  }

  /** Everything open of one person at a place and under it goes to another, all or nothing. */
  async handOver(
    actor: Actor,
    { from, to, place }: { from: string; to: string; place: string | null },
  ): Promise<HandedOver> {
    if (!mayManage(actor, place)) throw new PlaceOutside('/unit');
    return this.unitOfWork.write(actor, async (tx) => {
      await this.places.checkOwner(tx, to, place, '/to');
      const handed = await this.repository.handOver(tx, { from, to, place });
      await this.notices.tellHandedOver(tx, to, handed.tasks);
      await tx.audit.record({
        action: 'task.hand_over',
        subjectType: 'person',
        subjectId: from,
        ...(place === null ? {} : { unit: place }),
        details: { to, ...handed },
      });
      return handed;
    });
  }

  /** Locks, looks again, does the work, tells it and answers with what is there now. */
  private async move(
    actor: Actor,
    { id, version }: SeenTask,
    step: TaskStep | 'change',
    work: (tx: Tx, task: TaskRow) => Promise<Record<string, unknown>>,
  ): Promise<FoundTask> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.find(tx, id);
      await this.repository.lock(tx, id);
      const task = await this.find(tx, id);
      if (version !== null && version !== task.version) {
        throw new TaskChanged(presentTask(task, actor, tx.today));
      }
      if (!mayChange(actor, task)) throw new DomainError('forbidden');
      checkStep(task, step);
      const details = await work(tx, task);
      await this.record(tx, `task.${step}`, task, details);
      const row = await this.find(tx, id);
      if (row.ownerId !== task.ownerId) await this.notices.tellGiven(tx, row);
      return { row, today: tx.today };
    });
  }

  private async record(
    tx: Tx,
    action: string,
    { id, ...place }: { id: string } & TaskPlace,
    details: Record<string, unknown>,
  ): Promise<void> {
    const unit = place.unit ?? place.team;
    await tx.audit.record({
      action,
      subjectType: 'task',
      subjectId: id,
      ...(unit === null ? {} : { unit }),
      details,
    });
  }

  /** The team whose decision it is, which is still to be done; 404 where the actor does not see its tasks. */
  private async deciding(tx: Tx, decision: string): Promise<string> {
    const made = await this.repository.teamOfDecision(tx, decision);
    if (made === null || !mayRead(tx.actor, made.teryt)) throw new DomainError('not_found');
    if (made.isDone) throw new DecisionOver();
    return made.teryt;
  }

  private async find(tx: Tx, id: string): Promise<TaskRow> {
    const row = await this.views.one(tx, id);
    if (!row) throw new DomainError('not_found');
    return row;
  }
}

function cursorOf(row: TaskRow, show: TaskView): [string, string] {
  return [show === 'done' ? (row.closedAt?.toISOString() ?? '') : (row.dueOn ?? NO_DAY), row.id];
}

function positionOf({ after }: PageRequest, show: TaskView): TaskPosition | null {
  if (after === null) return null;
  const [at, id] = after;
  const isPlace = show === 'done' ? isInstant(at) : isDay(at);
  if (!isPlace || typeof at !== 'string' || typeof id !== 'string' || !isUUID(id)) {
    throw new DomainError('malformed_request', { parameter: 'page[after]' });
  }
  return { at, id };
}
