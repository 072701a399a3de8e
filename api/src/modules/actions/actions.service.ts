import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isDay } from '../../platform/http/field-rules.js';
import { toPage, type Page, type PageRequest } from '../../platform/http/page-query.js';
import { terytsOf } from '../units/units.reader.js';
import { ActionsCredits, type WholeAction } from './actions.credits.js';
import { changedSince, periodReversed, unitMissing } from './actions.errors.js';
import type {
  ActionChange,
  ActionCredits,
  ActionFacts,
  ActionFilter,
  ActionParts,
  ActionSort,
  NewAction,
} from './actions.input.js';
import { mayEdit, onlyPlaceOf } from './actions.policy.js';
import { presentAction } from './actions.presenter.js';
import { ActionsRepository } from './actions.repository.js';
import { differenceOf, endsBeforeItStarts } from './actions.rules.js';
import {
  ActionsViews,
  positionOf,
  type ActionPosition,
  type ActionRow,
  type ActionSight,
  type ActionTotals,
} from './actions.views.js';

export interface ActionPage extends Page<ActionRow> {
  totals: ActionTotals;
}

@Injectable()
export class ActionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: ActionsViews,
    private readonly repository: ActionsRepository,
    private readonly credits: ActionsCredits,
  ) {}

  async list(actor: Actor, filter: ActionFilter, sort: ActionSort, page: PageRequest): Promise<ActionPage> {
    return this.unitOfWork.read(actor, async (tx) => {
      const sight = sightOf(actor);
      const after = cursorOf(page, sort);
      const rows = await this.views.list(tx, sight, filter, { sort, after, limit: page.size + 1 });
      const totals = await this.views.totals(tx, sight, filter);
      return { ...toPage(rows, page.size, (row) => positionOf(sort, row)), totals };
    });
  }

  async get(actor: Actor, id: string): Promise<ActionRow> {
    return this.unitOfWork.read(actor, (tx) => this.inScope(tx, id));
  }

  async log(actor: Actor, { unit: named, ...action }: NewAction): Promise<ActionRow> {
    const unit = named ?? onlyPlaceOf(actor);
    if (unit === null) throw unitMissing();
    if (endsBeforeItStarts(action)) throw periodReversed();
    return this.unitOfWork.write(actor, async (tx) => {
      const keys = await this.credits.check(tx, unit, action, null);
      const id = randomUUID();
      await this.repository.insert(tx, id, unit, factsOf(action), keys);
      await tx.audit.record({
        action: 'action.log',
        subjectType: 'action',
        subjectId: id,
        unit,
        details: { ...action },
      });
      return this.inScope(tx, id);
    });
  }

  /** @param version the version the actor last saw; another one stored answers 412 with the present value */
  async edit(actor: Actor, id: string, version: number, change: ActionChange): Promise<ActionRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const present = await this.locked(tx, id, version);
      if (present.withdrawnAt !== null) throw new DomainError('action_withdrawn');
      const unit = present.unit.teryt;
      const former = formerOf(present, await this.views.evidenceOf(tx, id));
      const next = { ...former, ...change };
      if (change.evidence) next.evidence = [...change.evidence, ...unseenProofs(present, former, change)];
      if (endsBeforeItStarts(next)) throw periodReversed();
      const keys = await this.credits.check(tx, unit, next, { row: present, ...former });
      await this.repository.update(tx, { id, version }, factsOf(next), keys);
      await tx.audit.record({
        action: 'action.edit',
        subjectType: 'action',
        subjectId: id,
        unit,
        details: differenceOf(former, next),
      });
      return this.inScope(tx, id);
    });
  }

  /** Takes an action back: it counts nowhere and can be restored. */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<ActionRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const present = await this.locked(tx, id, version);
      if (present.withdrawnAt !== null) throw new DomainError('action_withdrawn');
      await this.repository.setWithdrawn(tx, { id, version }, reason);
      await tx.audit.record({
        action: 'action.withdraw',
        subjectType: 'action',
        subjectId: id,
        unit: present.unit.teryt,
        details: { title: present.title, reason },
      });
      return this.inScope(tx, id);
    });
  }

  /** Lets a withdrawn action count again, as it was. */
  async restore(actor: Actor, id: string, version: number): Promise<ActionRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const present = await this.locked(tx, id, version);
      if (present.withdrawnAt === null) throw new DomainError('action_not_withdrawn');
      await this.repository.setWithdrawn(tx, { id, version }, null);
      await tx.audit.record({
        action: 'action.restore',
        subjectType: 'action',
        subjectId: id,
        unit: present.unit.teryt,
        details: { title: present.title },
      });
      return this.inScope(tx, id);
    });
  }

  /** Held until the end of the transaction, for somebody who may change it and saw its last version. */
  private async locked(tx: Tx, id: string, version: number): Promise<ActionRow> {
    await this.repository.lock(tx, id);
    const present = await this.inScope(tx, id);
    if (!mayEdit(tx.actor, { unit: present.unit.teryt })) throw new DomainError('forbidden');
    if (present.version !== version) throw changedSince(presentAction(tx.actor, present));
    return present;
  }

  private async inScope(tx: Tx, id: string): Promise<ActionRow> {
    const row = await this.views.one(tx, sightOf(tx.actor), id);
    if (!row) throw new DomainError('not_found');
    return row;
  }
}

function sightOf(actor: Actor): ActionSight {
  return { place: terytsOf(actor.scope), proofsOf: terytsOf(actor.reach('evidence.read')) };
}

/** Proofs the actor does not see: a list that was sent without them does not mean to take them off. */
function unseenProofs(present: ActionRow, former: ActionCredits, { evidence = [] }: ActionChange): string[] {
  const seen = new Set(present.evidence.map(({ id }) => id));
  return former.evidence.filter((id) => !seen.has(id) && !evidence.includes(id));
}

function cursorOf({ after }: PageRequest, sort: ActionSort): ActionPosition | null {
  if (after === null) return null;
  const [key, id] = after;
  if (typeof id !== 'string' || !isUUID(id) || !isKeyOf(sort, key)) {
    throw new DomainError('malformed_request', { parameter: 'page[after]' });
  }
  return { key, id };
}

function isKeyOf(sort: ActionSort, key: unknown): key is string | number {
  if (sort === 'title') return typeof key === 'string';
  if (sort === 'people' || sort === 'cost') return Number.isSafeInteger(key);
  return isDay(key);
}

function factsOf(action: ActionFacts): ActionFacts {
  const { kind, title, description, status, startsOn, endsOn, place } = action;
  const { peopleReached, costGrosz, visibility, languages } = action;
  return {
    kind,
    title,
    description,
    status,
    startsOn,
    endsOn,
    place,
    peopleReached,
    costGrosz,
    visibility,
    languages,
  };
}

/** The action in the words of a request; equal parts are no choice of anybody and are split anew. */
function formerOf(row: ActionRow, evidence: readonly string[]): WholeAction {
  const { audiences, funding, organisers, partners }: ActionParts = row;
  return {
    ...factsOf(row),
    units: row.units.map((unit) => unit.teryt),
    items: row.items.map((item) => item.code),
    evidence,
    audiences,
    funding,
    organisers,
    partners,
    shares: row.sharesAre === 'equal' ? null : row.shares,
  };
}
