import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isDay } from '../../platform/http/field-rules.js';
import { toPage, type Page, type PageRequest } from '../../platform/http/page-query.js';
import { EvidenceReader } from '../evidence/evidence.reader.js';
import { StandardsReader } from '../standards/standards.reader.js';
import { UnitsReader, terytsOf } from '../units/units.reader.js';
import {
  carrierOutsidePlace,
  changedSince,
  itemNotADuty,
  periodReversed,
  unitMissing,
  unitOutsidePlace,
  unknownEvidence,
  unknownItem,
} from './actions.errors.js';
import type { ActionChange, ActionCredits, ActionFacts, ActionFilter, NewAction } from './actions.input.js';
import { mayEdit, mayLogFor, onlyPlaceOf } from './actions.policy.js';
import { presentAction } from './actions.presenter.js';
import { ActionsRepository, type CreditKeys } from './actions.repository.js';
import { differenceOf, endsBeforeItStarts, itemsOfNoDuty } from './actions.rules.js';
import { ActionsViews, type ActionPosition, type ActionRow, type ActionSight } from './actions.views.js';

export interface ActionPage extends Page<ActionRow> {
  total: number;
  peopleReached: number;
}

@Injectable()
export class ActionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: ActionsViews,
    private readonly repository: ActionsRepository,
    private readonly units: UnitsReader,
    private readonly standards: StandardsReader,
    private readonly evidence: EvidenceReader,
  ) {}

  async list(actor: Actor, filter: ActionFilter, page: PageRequest): Promise<ActionPage> {
    return this.unitOfWork.read(actor, async (tx) => {
      const sight = sightOf(actor);
      const after = positionOf(page);
      const rows = await this.views.list(tx, sight, filter, { after, limit: page.size + 1 });
      const totals = await this.views.totals(tx, sight, filter);
      return { ...toPage(rows, page.size, (row) => [row.startsOn, row.id]), ...totals };
    });
  }

  async get(actor: Actor, id: string): Promise<ActionRow> {
    return this.unitOfWork.read(actor, (tx) => this.inScope(tx, id));
  }

  async log(actor: Actor, action: NewAction): Promise<ActionRow> {
    const { unit: named, units, items, evidence, ...facts } = action;
    const unit = named ?? onlyPlaceOf(actor);
    if (unit === null) throw unitMissing();
    if (endsBeforeItStarts(facts)) throw periodReversed();
    return this.unitOfWork.write(actor, async (tx) => {
      const keys = await this.checkCredits(tx, unit, { units, items, evidence }, null);
      const id = randomUUID();
      await this.repository.insert(tx, id, unit, facts, keys);
      const details = { ...facts, units, items, evidence };
      await tx.audit.record({ action: 'action.log', subjectType: 'action', subjectId: id, unit, details });
      return this.inScope(tx, id);
    });
  }

  /** @param version the version the actor last saw; another one stored answers 412 with the present value */
  async edit(actor: Actor, id: string, version: number, change: ActionChange): Promise<ActionRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.repository.lock(tx, id);
      const present = await this.inScope(tx, id);
      const unit = present.unit.teryt;
      if (!mayEdit(actor, { unit })) throw new DomainError('forbidden');
      if (present.version !== version) throw changedSince(presentAction(actor, present));
      const former = { ...factsOf(present), ...creditsOf(present, await this.views.evidenceOf(tx, id)) };
      const next = { ...former, ...change };
      if (change.evidence) next.evidence = [...change.evidence, ...unseenProofs(present, former, change)];
      if (endsBeforeItStarts(next)) throw periodReversed();
      const { units, items, evidence, ...facts } = next;
      const keys = await this.checkCredits(tx, unit, { units, items, evidence }, { row: present, ...former });
      await this.repository.update(tx, { id, version }, facts, keys);
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

  private async inScope(tx: Tx, id: string): Promise<ActionRow> {
    const row = await this.views.one(tx, sightOf(tx.actor), id);
    if (!row) throw new DomainError('not_found');
    return row;
  }

  /**
   * Turns credits into keys of rows, or refuses the first that cannot stay. What the action was credited to
   * before may stay as it is, even when it lies outside the actor's place or belongs to a former version.
   */
  private async checkCredits(
    tx: Tx,
    carrier: string,
    credits: ActionCredits,
    before: (ActionCredits & { row: ActionRow }) | null,
  ): Promise<CreditKeys> {
    const { actor } = tx;
    const members = new Map((await this.units.members(tx, tx.today)).map((unit) => [unit.teryt, unit]));
    const mayCredit = (teryt: string): boolean => members.has(teryt) && mayLogFor(actor, teryt);
    if (before === null && !mayCredit(carrier)) throw carrierOutsidePlace(carrier);

    const creditedUnits = credits.units.map((teryt, index) => {
      const unit = before?.row.units.find((known) => known.teryt === teryt) ?? members.get(teryt);
      if (!unit || !(before?.units.includes(teryt) || mayCredit(teryt))) throw unitOutsidePlace(teryt, index);
      return unit;
    });

    const { items } = await this.standards.structureOn(tx, tx.today);
    const creditedItems = credits.items.map((code, index) => {
      const item =
        before?.row.items.find((known) => known.code === code) ?? items.find((known) => known.code === code);
      if (!item) throw unknownItem(code, index);
      return item;
    });
    const [stray] = itemsOfNoDuty(creditedItems, creditedUnits);
    if (stray) throw itemNotADuty(stray.code, credits.items.indexOf(stray.code));

    for (const [index, id] of credits.evidence.entries()) {
      if (!before?.evidence.includes(id)) await this.requireEvidence(tx, id, index);
    }
    return {
      teryts: credits.units,
      itemIds: creditedItems.map((item) => item.id),
      evidenceIds: credits.evidence,
    };
  }

  private async requireEvidence(tx: Tx, id: string, index: number): Promise<void> {
    try {
      await this.evidence.inScope(tx, id);
    } catch (error) {
      // "Not found" would speak of the action; the body's list is what is wrong.
      if (error instanceof DomainError && error.code === 'not_found') throw unknownEvidence(index);
      throw error;
    }
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

function positionOf({ after }: PageRequest): ActionPosition | null {
  if (after === null) return null;
  const [startsOn, id] = after;
  if (!isDay(startsOn) || typeof id !== 'string' || !isUUID(id)) {
    throw new DomainError('malformed_request', { parameter: 'page[after]' });
  }
  return { startsOn, id };
}

function factsOf(row: ActionRow): ActionFacts {
  const { kind, title, description, status, startsOn, endsOn, place, peopleReached, costGrosz } = row;
  return { kind, title, description, status, startsOn, endsOn, place, peopleReached, costGrosz };
}

function creditsOf(row: ActionRow, evidence: readonly string[]): ActionCredits {
  return {
    units: row.units.map((unit) => unit.teryt),
    items: row.items.map((item) => item.code),
    evidence,
  };
}
