import { orderByLikeness, type SimilarityReason } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { ReleasedReader, type ReleasedProof } from '../../evidence/releases/released.reader.js';
import {
  PublishedReader,
  type NewestPublication,
  type PublishedUnit,
} from '../../publications/published.reader.js';
import { keysAskedAlike, StandardsReader } from '../../standards/standards.reader.js';
import type { UnitFacts } from '../../units/units.reader.js';
import { OfficesRepository, type Office } from '../offices/offices.repository.js';
import { SimilarService } from '../similar.service.js';

import { ExamplesViews, type ExampleAction, type ExampleItem } from './examples.views.js';

/** Whole answers stay small; the rest is on the item's public page. */
const SHOWN = 8;
const ACTIONS_OF_EACH = 5;

/** A unit that already does it, by what anybody may know of it. */
export interface Example {
  unit: PublishedUnit;
  /** Null when it is not among the comparable ones. */
  reasons: SimilarityReason[] | null;
  since: string;
  proofs: ReleasedProof[];
  office: Office | null;
  actions: ExampleAction[];
}

export interface Examples {
  actor: Actor;
  item: ExampleItem;
  unit: UnitFacts;
  newest: NewestPublication | null;
  ranked: boolean;
  examples: Example[];
  /** Of all units, also those not shown. */
  total: number;
}

/** Who already has an item in place, for a unit that has not. */
@Injectable()
export class ExamplesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardsReader,
    private readonly similar: SimilarService,
    private readonly published: PublishedReader,
    private readonly released: ReleasedReader,
    private readonly offices: OfficesRepository,
    private readonly views: ExamplesViews,
  ) {}

  /**
   * Units where the item was confirmed in the newest publication, those like the unit first. 404 for an unknown item,
   * and for a unit outside the actor's place.
   */
  async of(actor: Actor, code: string, teryt: string): Promise<Examples> {
    return this.unitOfWork.read(actor, async (tx) => {
      const version = await this.standards.currentVersion(tx);
      const item = await this.views.item(tx, version.id, code);
      if (!item) throw new DomainError('not_found');
      const { unit, similar, newest } = await this.similar.likeIn(tx, teryt);
      // The item may have had another code in the version that was published; or it asked something else there.
      const named = newest?.standard.items.find(({ key }) => key === item.key);
      const publishedItem =
        newest && named && (await this.asksTheSame(tx, newest, version.id, item)) ? named : undefined;
      if (!newest || !publishedItem)
        return { actor, item, unit, newest, ranked: similar.ranked, examples: [], total: 0 };
      const standings = await this.published.standingsOn(tx, newest.publication.id, publishedItem.code);
      const since = new Map(
        standings
          .filter((row) => row.standing === 'confirmed' && row.teryt !== teryt)
          .map((row) => [row.teryt, row.since]),
      );
      const having = newest.units.flatMap((counted) => (since.has(counted.unit.teryt) ? [counted.unit] : []));
      const ordered = orderByLikeness(unit.kind, similar, having);
      const shown = ordered.slice(0, SHOWN);
      const codes = shown.map((one) => one.unit.teryt);
      const proofs = await this.released.shown(tx, { itemKey: item.key });
      const offices = await this.offices.ofUnits(tx, codes);
      const actions = await this.views.actions(tx, item.key, codes, ACTIONS_OF_EACH);
      return {
        actor,
        item,
        unit,
        newest,
        ranked: similar.ranked,
        total: ordered.length,
        examples: shown.map((one) => ({
          ...one,
          since: since.get(one.unit.teryt) ?? newest.publication.asOf,
          proofs: proofs.filter((proof) => proof.teryt === one.unit.teryt),
          office: offices.get(one.unit.teryt) ?? null,
          actions: actions.filter((action) => action.teryt === one.unit.teryt),
        })),
      };
    });
  }

  private async asksTheSame(
    tx: Tx,
    { publication }: NewestPublication,
    present: string,
    { key }: ExampleItem,
  ): Promise<boolean> {
    const published = await this.views.versionOf(tx, publication.id);
    if (published === present) return true;
    return keysAskedAlike(await this.standards.chain(tx, { from: published, to: present })).includes(key);
  }
}
