import { coverageOf, type Coverage, type LocalizedText, type Standing } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { coverageOfUnit, countUnits, type Part } from '../roll-ups/coverage.reader.js';
import { FrozenViews } from './open-data/frozen.views.js';
import type { PublishedAction } from './open-data/files/frozen-publication.js';
import type { PublicScorecardResponse } from './public.dto.js';
import { PublicOrigin } from './pages/public-origin.js';
import { dutiesOf, PublicService, type OpenPublication, type Scorecard } from './public.service.js';
import { comparableKeys } from './published-versions.js';
import { PublishedViews, type PublishedSet, type PublishedUnit } from './published.views.js';
import { presentScorecard } from './scorecard.presenter.js';
import { yearBefore } from './year-before.rules.js';

export type { PublishedAction } from './open-data/files/frozen-publication.js';
export type { PublicScorecardResponse } from './public.dto.js';
export type { OpenPublication } from './public.service.js';

/** An item whose standing is another one than a year before. */
export interface ChangedItem {
  item: string;
  title: LocalizedText;
  before: Standing;
  standing: Standing;
}

/** A unit beside what was published about it a year before. */
export interface YearOfUnit {
  publication: Pick<PublishedSet, 'number' | 'asOf' | 'standardVersion'>;
  /** Items that are not compared, because they do not ask the same in both. */
  leftOut: number;
  /** By the items that are compared: the published figures themselves when nothing is left out. */
  then: Coverage;
  now: Coverage;
  /** Figures of a part a year before; null where that cannot be told of the same items. */
  partThen: (part: Part) => Coverage | null;
  /** In the order of the standard. */
  changed: ChangedItem[];
}

/** All that a publication says of a unit. */
export interface PublishedChapter {
  scorecard: PublicScorecardResponse;
  standardTitle: LocalizedText;
  /** Null when nothing that holds was published about it around that time. */
  year: YearOfUnit | null;
  /** Public actions that the unit carried or is credited with; null when the publication froze none. */
  actions: PublishedAction[] | null;
}

/** What a publication says of a unit, for documents that are made of it. The public role reads it: never more. */
@Injectable()
export class PublishedScorecardsReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publics: PublicService,
    private readonly published: PublishedViews,
    private readonly frozen: FrozenViews,
    private readonly origin: PublicOrigin,
  ) {}

  /** Where the public pages are. */
  originOf(request: FastifyRequest): string {
    return this.origin.of(request);
  }

  /** 404 when there is no such publication. */
  async open(tenant: string, number: string): Promise<OpenPublication> {
    return this.publics.open(tenant, number);
  }

  /** The newest publication that holds, when the unit is in it; null otherwise. */
  async newestWith(tenant: string, teryt: string): Promise<OpenPublication | null> {
    const opened = await this.publics.openIfAny(tenant);
    if (!opened) return null;
    return (await this.units(opened)).some((unit) => unit.teryt === teryt) ? opened : null;
  }

  /** Units of a publication, in Polish order of their names. */
  async units(opened: OpenPublication): Promise<PublishedUnit[]> {
    return (await this.publics.find(opened, undefined)).units.map(({ unit }) => unit);
  }

  /** 404 when the unit is not in this very publication. */
  async chapter(opened: OpenPublication, teryt: string): Promise<PublishedChapter> {
    const scorecard = await this.publics.scorecardIn(opened, teryt);
    return {
      scorecard: presentScorecard(scorecard),
      standardTitle: scorecard.standard.title,
      year: await this.yearOf(scorecard),
      actions: await this.actionsOf(opened, teryt),
    };
  }

  private async yearOf(scorecard: Scorecard): Promise<YearOfUnit | null> {
    const { counted, publication, publications, holding, tenant } = scorecard;
    const set = yearBefore(publication, holding);
    if (!set) return null;
    const { teryt } = counted.unit;
    const { before, items } = await this.unitOfWork.publicRead(tenant.id, async (tx) => {
      const standard = await this.published.standard(tx, set.id);
      const units = (await this.published.units(tx, set.id)).filter((unit) => unit.teryt === teryt);
      const [then] = countUnits(standard.items, units, await this.published.counters(tx, set.id, teryt));
      return {
        before: then && { standard, then, standings: await this.published.standings(tx, set.id, { teryt }) },
        items: await this.published.itemsUpTo(tx, publication.number),
      };
    });
    if (!before) return null;
    const between = publications.filter(({ number }) => number >= set.number);
    const keys = comparableKeys({ publication, publications: between }, items);
    const unitThen = before.then.unit;
    const dutiesThen = new Map(
      dutiesOf({ ...scorecard, standard: before.standard, publication: set }, unitThen, before.standings).map(
        (duty) => [duty.item.key, duty],
      ),
    );
    const dutiesNow = dutiesOf(scorecard, counted.unit, scorecard.standings);
    const compared = dutiesNow.flatMap((now) => {
      const then = dutiesThen.get(now.item.key);
      return then && (keys === null || keys.includes(now.item.key)) ? [{ now, then }] : [];
    });
    const known = new Set([...dutiesThen.keys(), ...dutiesNow.map(({ item }) => item.key)]);
    const leftOut = known.size - compared.length;
    const isWhole = leftOut === 0;
    const weighed = ({ item, standing }: (typeof dutiesNow)[number]) => ({
      ...standing,
      weight: item.weight,
    });
    return {
      publication: { number: set.number, asOf: set.asOf, standardVersion: set.standardVersion },
      leftOut,
      then: coverageOf(compared.map(({ then }) => weighed(then))),
      now: coverageOf(compared.map(({ now }) => weighed(now))),
      partThen: (part) => (isWhole ? coverageOfUnit(before.then, part) : null),
      changed: compared
        .filter(({ now, then }) => now.standing.standing !== then.standing.standing)
        .map(({ now, then }) => ({
          item: now.item.code,
          title: now.item.title,
          before: then.standing.standing,
          standing: now.standing.standing,
        })),
    };
  }

  private async actionsOf(
    { tenant, publication }: OpenPublication,
    teryt: string,
  ): Promise<PublishedAction[] | null> {
    return this.unitOfWork.publicRead(tenant.id, async (tx) => {
      const [seal] = await this.frozen.seals(tx, [publication.id]);
      if (seal?.format !== 2) return null;
      return this.frozen.actionsOf(tx, publication.id, teryt);
    });
  }
}
