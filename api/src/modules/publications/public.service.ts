import {
  byPolishText,
  closestNames,
  findUnits,
  isDutyOf,
  type Findable,
  type LocalizedText,
} from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { BoundariesReader, type DrawnBoundaries, type TileLayout } from '../boundaries/boundaries.reader.js';
import { PublicNotesReader, type PublicNote } from '../conversation/public-notes.reader.js';
import { ReleasedReader, type ReleasedProof } from '../evidence/releases/released.reader.js';
import { countUnits, type CountedUnit } from '../roll-ups/coverage.reader.js';
import { KnownFactsReader, type PublishedFacts } from '../similar-units/known-facts.reader.js';
import { PublishedRepliesReader, type PublicReplies } from '../replies/published-replies.reader.js';
import type { Seen } from './answers/looked-at.js';
import { PublicState, type TenantState } from './answers/public-state.js';
import { CorrectionsViews, type CorrectionRow } from './corrections.views.js';
import { comparableKeys, versionsOf, type PublishedVersion } from './published-versions.js';
import { unitsByPublication } from './published-totals.js';
import {
  newestOf,
  PublishedViews,
  type PublicTenant,
  type PublishedItem,
  type PublishedSet,
  type PublishedStanding,
  type PublishedStandard,
  type PublishedTx,
  type PublishedUnit,
} from './published.views.js';

/** How many names are guessed when nothing is found. */
const CLOSE_NAMES = 3;

/** A publication that somebody reads, among those of its tenant. */
export interface OpenPublication extends TenantState {
  publication: PublishedSet;
  /** Whether all of this is still so. */
  seen: Seen;
}

/** A publication with its standard and the units that matter to the question. */
export interface PublishedUnits extends OpenPublication {
  standard: PublishedStandard;
  /** In Polish order of names. */
  units: CountedUnit<PublishedUnit>[];
}

export interface Overview extends PublishedUnits {
  /** Units of every publication up to the one read, by its id. */
  unitsByPublication: ReadonlyMap<string, CountedUnit[]>;
  /** Items they are counted by, where the standard changed on the way; null for all. */
  comparable: readonly string[] | null;
}

/** How the units of a publication are drawn. */
export interface PublishedMap {
  layout: TileLayout;
  /** Those in force now: boundaries are facts of the country, not figures of the publication. */
  boundaries: DrawnBoundaries | null;
}

export interface Scorecard extends PublishedUnits {
  counted: CountedUnit<PublishedUnit>;
  standings: PublishedStanding[];
  replies: PublicReplies;
  /** Released proofs beside its standings. */
  proofs: ReleasedProof[];
  /** The unit in the publication before; null when there was none, or it was not a member. */
  before: {
    publication: PublishedSet;
    standard: PublishedStandard;
    counted: CountedUnit<PublishedUnit>;
    standings: PublishedStanding[];
  } | null;
  /** The publication before, whether or not the unit was in it. */
  previous: PublishedSet | null;
  /** Publications that hold the unit, newest first. */
  holding: PublishedSet[];
  /** Last day of its membership when the newest publication has it no more; null for a member. */
  memberUntil: string | null;
  notes: PublicNote[];
  /** What was known of each unit, by its code. */
  facts: ReadonlyMap<string, PublishedFacts>;
}

export interface PublishedStandings extends PublishedUnits {
  standings: PublishedStanding[];
}

export interface OneItem extends PublishedStandings {
  item: PublishedItem;
  /** The unit for which examples are looked for; null when none was named. */
  nearTo: PublishedUnit | null;
  /** What was known of each unit, by its code. */
  facts: ReadonlyMap<string, PublishedFacts>;
  notes: PublicNote[];
  replies: PublicReplies;
  /** Released proofs beside the units' standings. */
  proofs: ReleasedProof[];
}

export interface Methodology extends PublishedStandings {
  /** The unit of the worked example; null for one that many know. */
  exampleUnit: CountedUnit<PublishedUnit> | null;
  /** Versions of the standard up to the publication read, the oldest first. */
  versions: PublishedVersion[];
}

export interface Comparison extends PublishedStandings {
  /** The units compared, in the order asked for. */
  compared: CountedUnit<PublishedUnit>[];
}

export interface Corrections extends OpenPublication {
  corrections: CorrectionRow[];
}

/** What anybody may read: published rows under the public role, never a row that can still change. */
@Injectable()
export class PublicService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly state: PublicState,
    private readonly published: PublishedViews,
    private readonly publicNotes: PublicNotesReader,
    private readonly replies: PublishedRepliesReader,
    private readonly corrected: CorrectionsViews,
    private readonly released: ReleasedReader,
    private readonly facts: KnownFactsReader,
    private readonly maps: BoundariesReader,
  ) {}

  /** Tenants that published something, in Polish order of short names. */
  async tenants(): Promise<PublicTenant[]> {
    return (await this.state.tenants()).tenants;
  }

  /** Whether these are still the tenants that published something. */
  async seenTenants(): Promise<Seen> {
    return (await this.state.tenants()).seen;
  }

  /** The publication of that number, or the newest that holds; 404 for an unknown tenant, an unknown number, or none yet. */
  async open(slug: string, number?: string): Promise<OpenPublication> {
    return this.opened(slug, (publications) =>
      number === undefined
        ? newestOf(publications)
        : publications.find((set) => set.number === Number(number)),
    );
  }

  /**
   * The publication of that number. Without one, the newest that holds, or the newest of all when every one was withdrawn:
   * for what tells of all of them.
   */
  async openAnyway(slug: string, number?: string): Promise<OpenPublication> {
    if (number !== undefined) return this.open(slug, number);
    return this.opened(slug, (publications) => newestOf(publications) ?? publications[0]);
  }

  /** The newest publication that holds; null when there is none. */
  async openIfAny(slug: string): Promise<OpenPublication | null> {
    try {
      return await this.open(slug);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not_found') return null;
      throw error;
    }
  }

  async overview(opened: OpenPublication): Promise<Overview> {
    const { number } = opened.publication;
    return this.read(opened, async (tx) => {
      const comparable = comparableKeys(opened, await this.published.itemsUpTo(tx, number));
      return {
        ...(await this.units(tx, opened)),
        comparable,
        unitsByPublication: unitsByPublication(
          comparable === null
            ? await this.published.unitTotals(tx, number)
            : await this.published.unitTotalsOf(tx, number, comparable),
          await this.published.dutyTotals(tx, number, comparable),
        ),
      };
    });
  }

  async map(opened: OpenPublication): Promise<PublishedMap> {
    const { id } = opened.publication;
    return this.read(opened, async (tx) => {
      const units = await this.published.units(tx, id);
      const teryts = units.map(({ teryt }) => teryt);
      return {
        layout: await this.maps.publishedLayout(tx, id),
        boundaries: await this.maps.drawn(tx, teryts),
      };
    });
  }

  /** Units whose name or TERYT code matches what was typed; all when nothing was. */
  async find(opened: OpenPublication, query: string | undefined): Promise<PublishedUnits> {
    const all = await this.read(opened, (tx) => this.units(tx, opened));
    return { ...all, units: findUnits(query ?? '', all.units, ({ unit }) => findableAs(unit)) };
  }

  /** The same with what may have been meant, where nothing is found. */
  async findOrGuess(
    opened: OpenPublication,
    query: string,
  ): Promise<{ found: PublishedUnits; close: PublishedUnits['units'] }> {
    const found = await this.find(opened, query);
    if (query === '' || found.units.length > 0) return { found, close: [] };
    const all = await this.find(opened, undefined);
    return {
      found,
      close: closestNames(query, all.units, ({ unit }) => findableAs(unit).names, CLOSE_NAMES),
    };
  }

  /**
   * A unit's page; 404 when it is not in the publication. The newest one lacks former members: they keep the page that
   * they had last.
   */
  async scorecard(asked: OpenPublication, teryt: string): Promise<Scorecard> {
    return this.read(asked, async (tx) => {
      const holding = await this.holding(tx, asked, teryt);
      const newest = asked.publications[0];
      const isFormer = !holding.some(({ id }) => id === newest?.id);
      const last = isFormer && asked.publication.id === newest?.id ? holding[0] : undefined;
      return this.scorecardOf(tx, last ? { ...asked, publication: last } : asked, teryt, holding);
    });
  }

  /** A unit's page in this very publication; 404 when it is not in it. */
  async scorecardIn(opened: OpenPublication, teryt: string): Promise<Scorecard> {
    return this.read(opened, async (tx) =>
      this.scorecardOf(tx, opened, teryt, await this.holding(tx, opened, teryt)),
    );
  }

  async items(opened: OpenPublication): Promise<PublishedStandings> {
    return this.read(opened, async (tx) => ({
      ...(await this.units(tx, opened)),
      standings: await this.published.standings(tx, opened.publication.id),
    }));
  }

  /** An item's page. `near`: code of a unit that looks for examples; one that is not there is as if none was named. */
  async item(opened: OpenPublication, code: string, near?: string): Promise<OneItem> {
    return this.read(opened, async (tx) => {
      const here = await this.units(tx, opened);
      const item = here.standard.items.find((candidate) => candidate.code === code);
      if (!item) throw new DomainError('not_found');
      const standings = await this.published.standings(tx, opened.publication.id, { item: code });
      const notes = await this.notes(tx, opened, { itemKey: item.key });
      const replies = await this.replies.about(tx, { key: item.key });
      const proofs = await this.released.shown(tx, { itemKey: item.key });
      const nearTo = here.units.find(({ unit }) => unit.teryt === near)?.unit ?? null;
      const facts = await this.facts.published(tx, opened.publication.id);
      return { ...here, item, standings, notes, replies, proofs, nearTo, facts };
    });
  }

  /** How the figures are made, by the example of a unit; 404 when that is not in the publication. */
  async methodology(opened: OpenPublication, unit: string | undefined): Promise<Methodology> {
    const all = await this.items(opened);
    const exampleUnit = all.units.find(({ unit: { teryt } }) => teryt === unit) ?? null;
    if (unit !== undefined && !exampleUnit) throw new DomainError('not_found');
    const items = await this.read(opened, (tx) => this.published.itemsUpTo(tx, opened.publication.number));
    return { ...all, exampleUnit, versions: versionsOf(opened, items) };
  }

  /** Units beside each other; 404 for one that is not in the publication, refused when their kinds differ. */
  async compare(opened: OpenPublication, teryts: readonly string[]): Promise<Comparison> {
    const all = await this.items(opened);
    const compared = [...new Set(teryts)].map((teryt) => {
      const counted = all.units.find(({ unit }) => unit.teryt === teryt);
      if (!counted) throw new DomainError('not_found');
      return counted;
    });
    if (new Set(compared.map(({ unit }) => unit.kind)).size > 1) throw new DomainError('not_comparable');
    return { ...all, compared };
  }

  /** Every correction, newest first, with the standings that differ. */
  async corrections(opened: OpenPublication): Promise<Corrections> {
    return this.read(opened, async (tx) => ({ ...opened, corrections: await this.corrected.all(tx) }));
  }

  private async opened(
    slug: string,
    choose: (publications: readonly PublishedSet[]) => PublishedSet | null | undefined,
  ): Promise<OpenPublication> {
    const found = await this.state.of(slug);
    const publication = found && choose(found.state.publications);
    if (!publication) throw new DomainError('not_found');
    return { ...found.state, publication, seen: found.seen };
  }

  private async scorecardOf(
    tx: PublishedTx,
    opened: OpenPublication,
    teryt: string,
    holding: PublishedSet[],
  ): Promise<Scorecard> {
    const newest = opened.publications[0];
    const isFormer = !holding.some(({ id }) => id === newest?.id);
    const here = await this.units(tx, opened);
    const counted = here.units.find(({ unit }) => unit.teryt === teryt);
    if (!counted) throw new DomainError('not_found');
    const previous = newestOf(opened.publications, opened.publication.number);
    return {
      ...here,
      counted,
      standings: await this.published.standings(tx, opened.publication.id, { teryt }),
      replies: await this.replies.about(tx, { teryt }),
      proofs: await this.released.shown(tx, { teryt }),
      before: previous && (await this.unitIn(tx, previous, teryt)),
      previous,
      holding,
      memberUntil: isFormer && newest ? await this.published.memberUntil(tx, teryt, newest.asOf) : null,
      notes: await this.notes(tx, opened, { teryt }),
      facts: await this.facts.published(tx, opened.publication.id),
    };
  }

  private read<T>(opened: OpenPublication, work: (tx: PublishedTx) => Promise<T>): Promise<T> {
    return this.unitOfWork.publicRead(opened.tenant.id, work);
  }

  private async units(tx: PublishedTx, opened: OpenPublication): Promise<PublishedUnits> {
    const { id } = opened.publication;
    const standard = await this.published.standard(tx, id);
    const units = await this.published.units(tx, id);
    const counters = await this.published.counters(tx, id);
    return {
      ...opened,
      standard,
      units: countUnits(
        standard.items,
        units.sort(byPolishText(({ displayName }) => displayName.pl)),
        counters,
      ),
    };
  }

  /** Notes are about how things are now: an older publication stays what it was. */
  private async notes(
    tx: PublishedTx,
    { publication, publications }: OpenPublication,
    about: { teryt?: string; itemKey?: string },
  ): Promise<PublicNote[]> {
    return publication.id === newestOf(publications)?.id ? this.publicNotes.standing(tx, about) : [];
  }

  private async unitIn(
    tx: PublishedTx,
    publication: PublishedSet,
    teryt: string,
  ): Promise<Scorecard['before']> {
    const standard = await this.published.standard(tx, publication.id);
    const units = (await this.published.units(tx, publication.id)).filter((unit) => unit.teryt === teryt);
    const counters = await this.published.counters(tx, publication.id, teryt);
    const standings = await this.published.standings(tx, publication.id, { teryt });
    const [counted] = countUnits(standard.items, units, counters);
    return counted ? { publication, standard, counted, standings } : null;
  }

  private async holding(tx: PublishedTx, opened: OpenPublication, teryt: string): Promise<PublishedSet[]> {
    const ids = new Set(await this.published.publicationsHolding(tx, teryt));
    return opened.publications.filter(({ id }) => ids.has(id));
  }
}

/** Every duty of a unit with where it stands; what nobody had opened yet on that day stands as not begun. */
export function dutiesOf(
  { standard, publication }: PublishedUnits,
  unit: Pick<PublishedUnit, 'teryt' | 'kind'>,
  standings: readonly PublishedStanding[],
): { item: PublishedItem; standing: PublishedStanding }[] {
  const known = new Map(standings.filter(({ teryt }) => teryt === unit.teryt).map((row) => [row.item, row]));
  return standard.items
    .filter(({ duty }) => isDutyOf(duty, unit.kind))
    .map((item) => ({
      item,
      standing: known.get(item.code) ?? {
        teryt: unit.teryt,
        item: item.code,
        key: item.key,
        standing: 'not_started',
        assessed: false,
        since: publication.asOf,
        plannedOn: null,
        proofCount: 0,
      },
    }));
}

function findableAs({ name, displayName, teryt, kind, powiatTeryt, powiatName }: PublishedUnit): Findable {
  const isPowiat = kind === 'powiat';
  const names = [name, ...textsOf(displayName), teryt];
  if (isPowiat) return { names, powiat: names, isPowiat };
  return {
    names,
    powiat: powiatTeryt === null ? [] : [powiatTeryt, ...(powiatName ? textsOf(powiatName) : [])],
    isPowiat,
  };
}

function textsOf(text: LocalizedText): string[] {
  return Object.values(text).filter((value) => value !== undefined);
}
