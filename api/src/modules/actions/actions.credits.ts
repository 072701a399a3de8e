import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { ActionListsReader, type ListEntryRow } from '../action-lists/action-lists.reader.js';
import { EvidenceReader } from '../evidence/evidence.reader.js';
import { PartnersReader } from '../partners/partners.reader.js';
import { StandardsReader } from '../standards/standards.reader.js';
import { UnitsReader } from '../units/units.reader.js';
import {
  audienceOverTotal,
  carrierOutsidePlace,
  fundingOverCost,
  itemNotADuty,
  notOffered,
  sharesNotExact,
  unitOutsidePlace,
  unknownEvidence,
  unknownItem,
} from './actions.errors.js';
import type { ActionCredits, ActionFacts, ActionParts, ActionSplit } from './actions.input.js';
import { mayLogFor } from './actions.policy.js';
import type { CreditKeys } from './actions.repository.js';
import {
  audienceBeyond,
  itemsOfNoDuty,
  paidTooMuch,
  problemOfShares,
  sharesOf,
  type ShareProblem,
} from './actions.rules.js';
import type { ActionRow } from './actions.views.js';

/** Everything an action says. */
export type WholeAction = ActionFacts & ActionCredits & ActionParts & ActionSplit;

/** The action as it was before an edit. */
export type FormerAction = WholeAction & { row: ActionRow };

/** Turns what an action is credited to and belongs with into keys of rows, or refuses the first that cannot stay. */
@Injectable()
export class ActionsCredits {
  constructor(
    private readonly units: UnitsReader,
    private readonly standards: StandardsReader,
    private readonly evidence: EvidenceReader,
    private readonly lists: ActionListsReader,
    private readonly directory: PartnersReader,
  ) {}

  /**
   * What the action was credited to before may stay as it is, even when it lies outside the actor's place, belongs to
   * a former version, or is not offered any more.
   */
  async check(
    tx: Tx,
    carrier: string,
    action: WholeAction,
    before: FormerAction | null,
  ): Promise<CreditKeys> {
    const itemIds = await this.checkUnitsAndItems(tx, carrier, action, before);
    for (const [index, id] of action.evidence.entries()) {
      if (!before?.evidence.includes(id)) await this.requireEvidence(tx, id, index);
    }
    await this.checkLists(tx, action, before);
    const { organisers, partners } = await this.resolvePartners(tx, action, before);
    const shares = sharesOf(action.shares, action.units, action);
    const problem = problemOfShares(shares, action.units, action);
    if (problem) throw refusalOf(problem);
    if (paidTooMuch(action.funding, action.costGrosz)) throw fundingOverCost();
    const beyond = audienceBeyond(action.audiences, action.peopleReached);
    if (beyond >= 0) throw audienceOverTotal(beyond);
    return {
      shares,
      sharesAre: action.shares === null ? 'equal' : 'set',
      itemIds,
      evidenceIds: action.evidence,
      audiences: action.audiences,
      funding: action.funding,
      organisers,
      partners,
    };
  }

  private async checkUnitsAndItems(
    tx: Tx,
    carrier: string,
    credits: ActionCredits,
    before: FormerAction | null,
  ): Promise<string[]> {
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
    return creditedItems.map((item) => item.id);
  }

  private async checkLists(tx: Tx, action: WholeAction, before: FormerAction | null): Promise<void> {
    const offered = (entries: readonly ListEntryRow[], code: string): boolean =>
      entries.some((entry) => entry.code === code && entry.active);
    if (action.kind !== before?.kind && !offered(await this.lists.kinds(tx), action.kind)) {
      throw notOffered('/kind');
    }
    if (action.funding.length === 0) return;
    const sources = await this.lists.sources(tx);
    for (const [index, { source }] of action.funding.entries()) {
      const was = before?.funding.some((part) => part.source === source) ?? false;
      if (!was && !offered(sources, source)) throw notOffered(`/funding/${index}/source`);
    }
  }

  private async resolvePartners(
    tx: Tx,
    action: ActionParts,
    before: FormerAction | null,
  ): Promise<Pick<ActionParts, 'organisers' | 'partners'>> {
    const asked = [...action.organisers, ...action.partners];
    if (asked.length === 0) return { organisers: [], partners: [] };
    const known = await this.directory.resolve(tx, asked);
    const was = new Set([...(before?.organisers ?? []), ...(before?.partners ?? [])]);
    const seen = new Set<string>();
    const keysOf = (field: 'organisers' | 'partners'): string[] =>
      action[field].map((id, index) => {
        const partner = known.get(id);
        if (!partner || !(partner.active || was.has(partner.id))) throw notOffered(`/${field}/${index}`);
        if (seen.has(partner.id)) throw notOffered(`/${field}/${index}`, 'repeated');
        seen.add(partner.id);
        return partner.id;
      });
    return { organisers: keysOf('organisers'), partners: keysOf('partners') };
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

function refusalOf(problem: ShareProblem): DomainError {
  if (problem.kind === 'field') return notOffered(problem.pointer, problem.code);
  const text = (value: number): string =>
    problem.of === 'people' ? `${value}` : `${(value / 100).toFixed(2).replace('.', ',')} zł`;
  return sharesNotExact(text(problem.given), text(problem.wanted));
}
