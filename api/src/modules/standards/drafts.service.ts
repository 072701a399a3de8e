import { randomUUID } from 'node:crypto';
import { LIST_LIMITS, type LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { changedSince, numberTaken, tooManyItems, unknownPlace } from './drafts.errors.js';
import { DraftsRepository, type ItemFields } from './drafts.repository.js';
import { presentWholeVersion } from './versions.presenter.js';
import { VersionsService, type VersionOpened } from './versions.service.js';
import { VersionsViews, type ForecastRow, type VersionItemRow } from './versions.views.js';

/** What publishing today would do. */
export type Forecast = ForecastRow & { inForceFrom: string; possible: boolean };

/** A standard gets its next version: drafted from the one in force, edited, published from today. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: VersionsService,
    private readonly views: VersionsViews,
    private readonly drafts: DraftsRepository,
  ) {}

  /** 404 for a standard without a version in force, 409 when it has a draft already or had the number. */
  async draft(actor: Actor, code: string, number: string): Promise<VersionOpened> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.drafts.lock(tx);
      const standard = await this.drafts.standard(tx, code);
      if (!standard?.inForceId) throw new DomainError('not_found');
      if (standard.hasDraft) throw new DomainError('draft_exists');
      if (standard.numbers.includes(number)) throw numberTaken();
      const id = await this.drafts.copy(tx, standard.inForceId, number);
      await this.record(tx, 'draft', id, { code, number });
      return this.versions.opened(tx, id);
    });
  }

  async discard(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      const { version } = await this.locked(tx, id);
      await this.drafts.discard(tx, id);
      await this.record(tx, 'discard', id, { code: version.code, number: version.number });
    });
  }

  /** Another number; 409 when a version of the standard has it. */
  async renumber(actor: Actor, id: string, seen: number, number: string): Promise<VersionOpened> {
    return this.changed(actor, id, seen, { number }, async (tx, { version }) => {
      const standard = await this.drafts.standard(tx, version.code);
      if (number !== version.number && standard?.numbers.includes(number)) throw numberTaken();
      await this.drafts.renumber(tx, id, number);
    });
  }

  async retitleArea(
    actor: Actor,
    id: string,
    seen: number,
    code: string,
    title: LocalizedText,
  ): Promise<VersionOpened> {
    return this.changed(actor, id, seen, { area: code }, async (tx, { areas }) => {
      if (!areas.some((area) => area.code === code)) throw new DomainError('not_found');
      await this.drafts.retitleArea(tx, id, code, title);
    });
  }

  async changePhase(
    actor: Actor,
    id: string,
    seen: number,
    number: number,
    change: { title?: LocalizedText; deadline?: string | null },
  ): Promise<VersionOpened> {
    return this.changed(actor, id, seen, { phase: number }, async (tx, { phases }) => {
      const present = phases.find((phase) => phase.number === number);
      if (!present) throw new DomainError('not_found');
      const { title, deadline } = { ...present, ...change };
      await this.drafts.changePhase(tx, id, { number, title, deadline });
    });
  }

  /** A change of what a draft is beside its items, for who saw it as it is. */
  private async changed(
    actor: Actor,
    id: string,
    seen: number,
    what: Record<string, unknown>,
    work: (tx: Tx, draft: VersionOpened) => Promise<void>,
  ): Promise<VersionOpened> {
    return this.unitOfWork.write(actor, async (tx) => {
      const draft = await this.locked(tx, id);
      if (draft.version.edition !== seen) throw changedSince(presentWholeVersion(draft));
      await work(tx, draft);
      await this.drafts.countEdition(tx, id);
      await this.record(tx, 'edit_draft', id, { number: draft.version.number, ...what });
      return this.versions.opened(tx, id);
    });
  }

  async addItem(actor: Actor, id: string, fields: ItemFields): Promise<VersionItemRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const draft = await this.locked(tx, id);
      this.checkRoom(draft);
      checkPlace(draft, fields);
      const code = await this.drafts.nextCode(tx, id, fields.area);
      const itemId = await this.drafts.insert(tx, id, { ...fields, key: `item-${randomUUID()}`, code });
      await this.record(tx, 'add_item', id, { number: draft.version.number, item: code });
      return this.item(await this.versions.opened(tx, id), itemId);
    });
  }

  /** An item that was taken out of the draft comes back as the version before has it. */
  async restoreItem(actor: Actor, id: string, key: string): Promise<VersionItemRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { version } = await this.locked(tx, id);
      const [itemId] =
        version.formerId === null ? [] : await this.drafts.copyItems(tx, version.formerId, id, key);
      if (itemId === undefined) throw new DomainError('not_found');
      const item = this.item(await this.versions.opened(tx, id), itemId);
      await this.record(tx, 'restore_item', id, { number: version.number, item: item.code });
      return item;
    });
  }

  async editItem(
    actor: Actor,
    id: string,
    itemId: string,
    seen: number,
    change: Partial<ItemFields>,
  ): Promise<VersionItemRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const draft = await this.locked(tx, id);
      const present = this.item(draft, itemId);
      if (present.version !== seen) throw changedSince(present);
      const fields: ItemFields = { ...present, ...change };
      checkPlace(draft, fields);
      await this.drafts.update(tx, id, itemId, fields);
      await this.record(tx, 'edit_item', id, {
        number: draft.version.number,
        item: present.code,
        fields: Object.keys(change),
      });
      return this.item(await this.versions.opened(tx, id), itemId);
    });
  }

  async removeItem(actor: Actor, id: string, itemId: string): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      const draft = await this.locked(tx, id);
      const { code } = this.item(draft, itemId);
      await this.drafts.remove(tx, id, itemId);
      await this.record(tx, 'remove_item', id, { number: draft.version.number, item: code });
    });
  }

  async forecast(actor: Actor, id: string): Promise<Forecast> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { version } = draftOnly(await this.versions.opened(tx, id));
      return this.forecastIn(tx, id, version.formerId);
    });
  }

  /** From today. The version before is retired; what continues goes on with everything it has. */
  async publish(actor: Actor, id: string): Promise<VersionOpened> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { version } = await this.locked(tx, id);
      const forecast = await this.forecastIn(tx, id, version.formerId);
      await this.drafts.publish(tx, id);
      const { carried, restarted, opened, closed } = forecast;
      await this.record(tx, 'publish', id, {
        code: version.code,
        number: version.number,
        former: version.formerNumber,
        carried,
        restarted,
        opened,
        closed,
      });
      return this.versions.opened(tx, id);
    });
  }

  private async forecastIn(tx: Tx, id: string, formerId: string | null): Promise<Forecast> {
    const former = (await this.views.all(tx, false)).find((version) => version.id === formerId);
    const inForceSince = former?.publishedOn ?? null;
    return {
      ...(await this.views.forecast(tx, id, formerId)),
      inForceFrom: tx.today,
      possible: inForceSince === null || inForceSince < tx.today,
    };
  }

  private async locked(tx: Tx, id: string): Promise<VersionOpened> {
    await this.drafts.lock(tx);
    return draftOnly(await this.versions.opened(tx, id));
  }

  private checkRoom({ items }: VersionOpened): void {
    if (items.length >= LIST_LIMITS.standardItems) throw tooManyItems(LIST_LIMITS.standardItems);
  }

  private item({ items }: VersionOpened, id: string): VersionItemRow {
    const item = items.find((one) => one.id === id);
    if (!item) throw new DomainError('not_found');
    return item;
  }

  private async record(tx: Tx, verb: string, id: string, details: Record<string, unknown>): Promise<void> {
    await tx.audit.record({
      action: `standard.${verb}`,
      subjectType: 'standard_version',
      subjectId: id,
      details,
    });
  }
}

function draftOnly(opened: VersionOpened): VersionOpened {
  if (opened.version.status !== 'draft') throw new DomainError('version_not_draft');
  return opened;
}

function checkPlace({ areas, phases }: VersionOpened, { area, phase }: ItemFields): void {
  if (!areas.some(({ code }) => code === area)) throw unknownPlace('area');
  if (!phases.some(({ number }) => number === phase)) throw unknownPlace('phase');
}
