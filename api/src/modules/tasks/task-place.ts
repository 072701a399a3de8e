import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { StandardsReader } from '../standards/standards.reader.js';
import { UnitsReader } from '../units/units.reader.js';
import { OwnerElsewhere, PlaceOutside, UnknownTaskItem } from './tasks.errors.js';
import { mayManage, mayRead, placeOf, type TaskPlace } from './tasks.policy.js';
import { TasksRepository } from './tasks.repository.js';

/** What a task or a duty is about and who does it, as it was asked for. */
export interface AskedPlace extends TaskPlace {
  /** Code of an item. */
  readonly item: string | null;
  readonly ownerId: string | null;
}

/** Looks whether what a task points at is there, and whether the actor keeps the tasks of that place. */
@Injectable()
export class TaskPlaces {
  constructor(
    private readonly units: UnitsReader,
    private readonly standards: StandardsReader,
    private readonly repository: TasksRepository,
  ) {}

  /** Throws 422 where something is not; answers the identifier of the item. */
  async check(tx: Tx, asked: AskedPlace): Promise<{ itemId: string | null }> {
    await this.checkPlace(tx, asked);
    if (asked.ownerId !== null) await this.checkOwner(tx, asked.ownerId, placeOf(asked));
    return { itemId: asked.item === null ? null : await this.itemId(tx, asked.item) };
  }

  /** 404 for a place whose tasks the actor does not see: another's, or of no member. */
  async inSight(tx: Tx, place: string | null): Promise<void> {
    if (!mayRead(tx.actor, place)) throw new DomainError('not_found');
    if (place !== null) await this.units.inScope(tx, place);
  }

  async checkOwner(tx: Tx, ownerId: string, place: string | null, pointer?: string): Promise<void> {
    if (!(await this.repository.worksAt(tx, ownerId, place))) throw new OwnerElsewhere(pointer);
  }

  private async checkPlace(tx: Tx, { team, unit }: TaskPlace): Promise<void> {
    const pointer = team === null ? '/unit' : '/team';
    if (!mayManage(tx.actor, team ?? unit)) throw new PlaceOutside(pointer);
    const members = new Map((await this.units.members(tx, tx.today)).map((one) => [one.teryt, one]));
    if (team !== null && members.get(team)?.powiatTeryt !== null) throw new PlaceOutside('/team');
    if (unit === null) return;
    const subject = members.get(unit);
    if (!subject || (team !== null && unit !== team && subject.powiatTeryt !== team)) {
      throw new PlaceOutside('/unit');
    }
  }

  private async itemId(tx: Tx, code: string): Promise<string> {
    const { items } = await this.standards.structureOn(tx, tx.today);
    const item = items.find((one) => one.code === code);
    if (!item) throw new UnknownTaskItem(code);
    return item.id;
  }
}
