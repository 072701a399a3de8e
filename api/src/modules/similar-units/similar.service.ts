import { similarUnits, type SimilarUnits } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PublishedReader, type NewestPublication } from '../publications/published.reader.js';
import { UnitsReader, type UnitFacts } from '../units/units.reader.js';
import { KnownFactsReader, withNewestResidents, type KnownFacts } from './known-facts.reader.js';

/** A unit among those that are like it. */
export interface Likeness {
  unit: UnitFacts;
  facts: KnownFacts | null;
  /** Every member today, also outside the actor's place: their names are on the public register. */
  members: ReadonlyMap<string, UnitFacts>;
  similar: SimilarUnits;
  /** What the public knows of all of them; null while nothing is published. */
  newest: NewestPublication | null;
}

/**
 * Units like one. Of other units the answer holds what anybody may know: the register, the facts and the newest
 * publication; never how they stand today (docs/adr/0038).
 */
@Injectable()
export class SimilarService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsReader,
    private readonly facts: KnownFactsReader,
    private readonly published: PublishedReader,
  ) {}

  /** 404 when the unit is no member today or lies outside the actor's place. */
  async like(actor: Actor, teryt: string): Promise<{ actor: Actor } & Likeness> {
    return this.unitOfWork.read(actor, async (tx) => ({ actor, ...(await this.likeIn(tx, teryt)) }));
  }

  async likeIn(tx: Tx, teryt: string): Promise<Likeness> {
    const unit = await this.units.inScope(tx, teryt);
    const members = await this.units.membersOfTenant(tx, tx.today);
    const facts = await this.facts.onDay(tx, tx.today);
    const counted = members.map((member) => withNewestResidents(member, facts));
    return {
      unit: withNewestResidents(unit, facts),
      facts: facts.get(teryt) ?? null,
      members: new Map(counted.map((member) => [member.teryt, member])),
      similar: similarUnits(withNewestResidents(unit, facts), counted, facts),
      newest: await this.published.newest(tx),
    };
  }
}
