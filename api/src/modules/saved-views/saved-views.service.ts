import { LIST_LIMITS } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { anotherScreen, changedSince, tooMany } from './saved-views.errors.js';
import { mayEdit, mayRemove, mayShare } from './saved-views.policy.js';
import { presentView } from './saved-views.presenter.js';
import { SavedViewsRepository, type ViewFacts, type ViewRow } from './saved-views.repository.js';

/** Views of a screen that people keep. What a person keeps for themselves nobody else sees. */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: SavedViewsRepository,
  ) {}

  async list(actor: Actor, screen: string): Promise<ViewRow[]> {
    return this.unitOfWork.read(actor, async (tx) => this.ofScreen(tx, screen));
  }

  async save(actor: Actor, screen: string, facts: ViewFacts): Promise<ViewRow> {
    if (facts.shared && !mayShare(actor)) throw new DomainError('forbidden');
    return this.unitOfWork.write(actor, async (tx) => {
      if ((await this.views.countOwn(tx, screen)) >= LIST_LIMITS.savedViews) throw tooMany();
      const id = await this.views.insert(tx, screen, facts);
      await record(tx, facts.shared ? 'share' : 'save', { id, ...facts });
      return this.inSight(tx, id);
    });
  }

  async edit(actor: Actor, id: string, version: number, change: Partial<ViewFacts>): Promise<ViewRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const present = await this.locked(tx, id);
      if (!mayEdit(present)) throw new DomainError('forbidden');
      if (present.version !== version) throw changedSince(presentView(actor, present));
      const facts = { ...present, ...change };
      if (facts.shared && !present.shared && !mayShare(actor)) throw new DomainError('forbidden');
      await this.views.update(tx, id, facts);
      await record(tx, verbOf(present, facts), { ...facts, shared: present.shared || facts.shared });
      return this.inSight(tx, id);
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      const present = await this.locked(tx, id);
      if (!mayRemove(actor, present)) throw new DomainError('forbidden');
      await this.views.remove(tx, id);
      await record(tx, 'remove', present);
    });
  }

  async setDefault(actor: Actor, screen: string, view: string | null): Promise<ViewRow[]> {
    return this.unitOfWork.write(actor, async (tx) => {
      if (view !== null && (await this.inSight(tx, view)).screen !== screen) throw anotherScreen();
      await this.views.setDefault(tx, screen, view);
      await tx.audit.record({
        action: 'view.set_default',
        subjectType: 'view',
        subjectId: view ?? actor.person.id,
        details: { screen },
      });
      return this.ofScreen(tx, screen);
    });
  }

  private async ofScreen(tx: Tx, screen: string): Promise<ViewRow[]> {
    return this.views.ofScreen(tx, screen);
  }

  private async inSight(tx: Tx, id: string): Promise<ViewRow> {
    const row = await this.views.one(tx, id);
    if (!row) throw new DomainError('not_found');
    return row;
  }

  private async locked(tx: Tx, id: string): Promise<ViewRow> {
    const present = await this.views.locked(tx, id);
    if (!present) throw new DomainError('not_found');
    return present;
  }
}

function verbOf(before: ViewFacts, after: ViewFacts): string {
  if (before.shared === after.shared) return 'edit';
  return after.shared ? 'share' : 'unshare';
}

/** The trail is read by others: the name of what a person keeps for themselves stays out of it. */
async function record(
  tx: Tx,
  verb: string,
  view: { id: string; name: string; shared: boolean },
): Promise<void> {
  await tx.audit.record({
    action: `view.${verb}`,
    subjectType: 'view',
    subjectId: view.id,
    details: view.shared ? { title: view.name } : {},
  });
}
