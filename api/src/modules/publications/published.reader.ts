import { byPolishText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { countUnits, type CountedUnit } from '../roll-ups/coverage.reader.js';
import {
  newestOf,
  PublishedViews,
  type PublishedSet,
  type PublishedStanding,
  type PublishedStandard,
  type PublishedTx,
  type PublishedUnit,
} from './published.views.js';

export type { PublishedSet, PublishedStanding, PublishedStandard, PublishedUnit } from './published.views.js';

/** The newest publication with its units and their counters. */
export interface NewestPublication {
  publication: PublishedSet;
  standard: PublishedStandard;
  /** In Polish order of names. */
  units: CountedUnit<PublishedUnit>[];
}

/** What the public knows, for modules that may tell no more than that. */
@Injectable()
export class PublishedReader {
  constructor(private readonly published: PublishedViews) {}

  /** Null while the tenant has published nothing that holds. */
  async newest(tx: PublishedTx): Promise<NewestPublication | null> {
    const publication = newestOf(await this.published.sets(tx));
    if (!publication) return null;
    const standard = await this.published.standard(tx, publication.id);
    const units = await this.published.units(tx, publication.id);
    const counters = await this.published.counters(tx, publication.id);
    return {
      publication,
      standard,
      units: countUnits(
        standard.items,
        units.sort(byPolishText(({ displayName }) => displayName.pl)),
        counters,
      ),
    };
  }

  /** Where each unit stood on an item. */
  async standingsOn(tx: PublishedTx, publicationId: string, item: string): Promise<PublishedStanding[]> {
    return this.published.standings(tx, publicationId, { item });
  }
}
