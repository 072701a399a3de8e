import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { TaskPlaces, type AskedPlace } from '../task-place.js';
import { DutyEnded, FirstDayPassed, TaskChanged } from '../tasks.errors.js';
import { mayChange, placeOf } from '../tasks.policy.js';
import { TasksRepository } from '../tasks.repository.js';
import { keptWords } from '../tasks.rules.js';
import { presentDuty } from './duties.presenter.js';
import { DutiesRepository, type DutyChange, type NewDuty } from './duties.repository.js';
import { DutiesViews, type DutyRow } from './duties.views.js';

export type AddDuty = AskedPlace & Omit<NewDuty, 'itemId'>;

/** A duty with its names. */
export type FoundDuty = DutyRow;

/** A duty as the caller saw it; version null = did not say. */
export interface SeenDuty {
  id: string;
  version: number | null;
}

/** Duties that recur: each occurrence becomes a task once, some days before its day. */
@Injectable()
export class DutiesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: DutiesViews,
    private readonly repository: DutiesRepository,
    private readonly tasks: TasksRepository,
    private readonly places: TaskPlaces,
  ) {}

  async list(actor: Actor): Promise<DutyRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.views.list(tx));
  }

  async get(actor: Actor, id: string): Promise<DutyRow> {
    return this.unitOfWork.read(actor, (tx) => this.find(tx, id));
  }

  /** What is due soon becomes a task at once. */
  async add(actor: Actor, { title: typed, note, item, ...duty }: AddDuty): Promise<DutyRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      if (duty.firstDueOn < tx.today) throw new FirstDayPassed(tx.today);
      const { itemId } = await this.places.check(tx, { ...duty, item });
      const title = keptWords(typed) ?? '';
      const id = await this.repository.insert(tx, { ...duty, title, note: keptWords(note), itemId });
      const planned = await this.repository.plan(tx, id);
      const { times, firstDueOn, leadDays, ownerId } = duty;
      const details = { title, item, times, firstDueOn, leadDays, ownerId, tasks: planned.length };
      await this.record(tx, 'duty.add', { id, ...duty }, details);
      return this.find(tx, id);
    });
  }

  async change(actor: Actor, seen: SeenDuty, { title, note, ...rest }: DutyChange): Promise<DutyRow> {
    return this.move(actor, seen, 'duty.change', async (tx, duty) => {
      const { firstDueOn, ownerId } = rest;
      if (firstDueOn !== undefined && firstDueOn !== duty.firstDueOn && firstDueOn < tx.today) {
        throw new FirstDayPassed(tx.today);
      }
      if (ownerId && ownerId !== duty.ownerId) await this.places.checkOwner(tx, ownerId, placeOf(duty));
      const change: DutyChange = {
        ...rest,
        ...(title === undefined ? {} : { title: keptWords(title) ?? '' }),
        ...(note === undefined ? {} : { note: keptWords(note) }),
      };
      await this.repository.change(tx, duty.id, change);
      const planned = await this.repository.plan(tx, duty.id);
      return { title: duty.title, to: change, tasks: planned.length };
    });
  }

  /** The earliest occurrence that is not done is done now, also before it became a task. */
  async done(actor: Actor, seen: SeenDuty): Promise<DutyRow> {
    return this.move(actor, seen, 'duty.done', async (tx, duty) => {
      if (duty.status !== 'active') throw new DutyEnded();
      const task = await this.repository.nextTask(tx, duty.id);
      if (task === null) throw new DomainError('not_found');
      await this.tasks.step(tx, task, 'done', null);
      return { title: duty.title, task };
    });
  }

  /** Locks, looks again, does the work, tells it and answers with what is there now. */
  private async move(
    actor: Actor,
    { id, version }: SeenDuty,
    action: string,
    work: (tx: Tx, duty: DutyRow) => Promise<Record<string, unknown>>,
  ): Promise<DutyRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.find(tx, id);
      await this.repository.lock(tx, id);
      const duty = await this.find(tx, id);
      if (version !== null && version !== duty.version) throw new TaskChanged(presentDuty(duty, actor));
      if (!mayChange(actor, duty)) throw new DomainError('forbidden');
      if (duty.status === 'ended') throw new DutyEnded();
      await this.record(tx, action, duty, await work(tx, duty));
      return this.find(tx, id);
    });
  }

  private async record(
    tx: Tx,
    action: string,
    { id, team, unit }: { id: string; team: string | null; unit: string | null },
    details: Record<string, unknown>,
  ): Promise<void> {
    const place = unit ?? team;
    await tx.audit.record({
      action,
      subjectType: 'duty',
      subjectId: id,
      ...(place === null ? {} : { unit: place }),
      details,
    });
  }

  private async find(tx: Tx, id: string): Promise<DutyRow> {
    const [row] = await this.views.list(tx, id);
    if (!row) throw new DomainError('not_found');
    return row;
  }
}
