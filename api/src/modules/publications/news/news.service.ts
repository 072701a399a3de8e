import {
  byPolishText,
  equalUnits,
  isDutyOf,
  pickText,
  shareOfUnits,
  type PublicLanguage,
} from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { countUnits, coverageOfUnit, coveragesOf } from '../../roll-ups/coverage.reader.js';
import { CorrectionsViews } from '../corrections.views.js';
import { dayIn, percentIn } from '../embeds/picture-words.js';
import { unitsByPublication } from '../published-totals.js';
import { PublicService, type OpenPublication } from '../public.service.js';
import {
  newestOf,
  PublishedViews,
  type PublishedSet,
  type PublishedStanding,
  type PublishedStandard,
  type PublishedTx,
  type PublishedUnit,
} from '../published.views.js';
import { NEWS_WORDS } from './news-words.js';

/** Whose news they are. */
export type NewsOf = { kind: 'tenant' } | { kind: 'unit'; teryt: string } | { kind: 'item'; code: string };

/** Something that happened to publications, in words. */
export interface News {
  /** What it is about, once for all: `publications/3`. */
  key: string;
  what: 'publication' | 'withdrawal';
  at: Date;
  title: string;
  /** Sentences, each a paragraph. */
  words: string[];
  /** What changed, each a line of a list. */
  lines: string[];
  /** Number of the publication to be read. */
  publication: number;
}

/** News under one heading, newest first. */
export interface NewsList {
  title: string;
  /** Path of the page they are about. */
  page: string;
  news: News[];
}

/** So many publications are told; older ones stand on the pages. */
const MOST = 20;

/** One publication of a unit or an item, as far as news need it. */
interface Step {
  words: string[];
  lines: string[];
}

/** What became of publications, written from published rows only. */
@Injectable()
export class NewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publics: PublicService,
    private readonly published: PublishedViews,
    private readonly corrections: CorrectionsViews,
  ) {}

  /** 404 when the unit or the item was in no publication. */
  async list(opened: OpenPublication, of: NewsOf, language: PublicLanguage): Promise<NewsList> {
    const { tenant } = opened;
    return this.unitOfWork.publicRead(tenant.id, async (tx) => {
      const words = NEWS_WORDS[language];
      const sets = opened.publications.slice(0, MOST);
      const { name, page, steps } = await this.steps(tx, opened, of, language);
      const reasons = new Map(
        (await this.corrections.reasons(tx)).map(({ publicationId, reason }) => [publicationId, reason]),
      );
      const news = sets.flatMap((set) => {
        const step = steps.get(set.id);
        if (!step) return [];
        const { number, publishedAt, note, corrects, withdrawnAt, withdrawalReason } = set;
        const day = dayIn(language, set.asOf);
        const reason = reasons.get(set.id);
        const made: News = {
          key: `publications/${number}`,
          what: 'publication',
          at: withdrawnAt ?? publishedAt,
          title: corrects === null ? words.publication(number, day) : words.correction(number, corrects, day),
          words: [
            ...(withdrawnAt === null ? [] : [words.withdrawn]),
            ...(reason === undefined ? [] : [words.reason(reason)]),
            ...(note ? [words.note(note)] : []),
            // Last: they announce the lines.
            ...step.words,
          ],
          lines: step.lines,
          publication: number,
        };
        if (withdrawnAt === null) return [made];
        const gone: News = {
          key: `withdrawals/${number}`,
          what: 'withdrawal',
          at: withdrawnAt,
          title: words.withdrawal(number, day),
          words: [words.reason(withdrawalReason ?? ''), words.withdrawn],
          lines: [],
          publication: number,
        };
        return [gone, made];
      });
      return {
        title: words.feed(name),
        page,
        news: news.sort((one, other) => other.at.getTime() - one.at.getTime()),
      };
    });
  }

  private async steps(
    tx: PublishedTx,
    opened: OpenPublication,
    of: NewsOf,
    language: PublicLanguage,
  ): Promise<{ name: string; page: string; steps: ReadonlyMap<string, Step> }> {
    const { slug, name } = opened.tenant;
    if (of.kind === 'tenant') {
      return {
        name: pickText(name, language).text,
        page: `/${slug}`,
        steps: await this.ofTenant(tx, opened, language),
      };
    }
    const found =
      of.kind === 'unit'
        ? await this.ofUnit(tx, opened, of.teryt, language)
        : await this.ofItem(tx, opened, of.code, language);
    if (found.name === null) throw new DomainError('not_found');
    const page = of.kind === 'unit' ? `units/${of.teryt}` : `items/${encodeURIComponent(of.code)}`;
    return { name: found.name, page: `/${slug}/${page}`, steps: found.steps };
  }

  private async ofTenant(
    tx: PublishedTx,
    { publications }: OpenPublication,
    language: PublicLanguage,
  ): Promise<Map<string, Step>> {
    const words = NEWS_WORDS[language];
    const newest = publications[0]?.number ?? 0;
    const units = unitsByPublication(
      await this.published.unitTotals(tx, newest),
      await this.published.dutyTotals(tx, newest),
    );
    const mean = ({ id }: PublishedSet) => equalUnits(coveragesOf(units.get(id) ?? []));
    return new Map(
      publications.slice(0, MOST).map((set) => {
        const now = mean(set);
        const percent = percentIn(language, now);
        const before = beforeOf(publications, set);
        const former = before && percentIn(language, mean(before));
        return [
          set.id,
          {
            words: [
              percent === null ? words.noData : words.mean(percent, now.unitsCounted),
              ...(former ? [words.before(former)] : before ? [] : [words.first]),
            ],
            lines: [],
          },
        ];
      }),
    );
  }

  private async ofUnit(
    tx: PublishedTx,
    { publications }: OpenPublication,
    teryt: string,
    language: PublicLanguage,
  ): Promise<{ name: string | null; steps: Map<string, Step> }> {
    const words = NEWS_WORDS[language];
    const read = this.reader(tx, () => ({ teryt }));
    const steps = new Map<string, Step>();
    let name: string | null = null;
    for (const set of publications.slice(0, MOST)) {
      const { standard, units, standings } = await read(set);
      const unit = units.find((one) => one.teryt === teryt);
      if (!unit) continue;
      name ??= pickText(unit.displayName, language).text;
      const [counted] = countUnits(standard.items, [unit], await this.published.counters(tx, set.id, teryt));
      const coverage = counted && coverageOfUnit(counted);
      const percent = coverage ? percentIn(language, coverage) : null;
      const before = beforeOf(publications, set);
      const former = before && (await read(before));
      const wasThere = former?.units.some((one) => one.teryt === teryt) ?? false;
      const lines = former && wasThere ? standingLines(former, { standard, standings }, unit, language) : [];
      steps.set(set.id, {
        words: [
          percent === null || !coverage
            ? words.noData
            : words.confirmed(percent, coverage.numerator, coverage.denominator),
          wasThere ? (lines.length > 0 ? words.changed : words.unchanged) : words.first,
        ],
        lines,
      });
    }
    return { name, steps };
  }

  private async ofItem(
    tx: PublishedTx,
    { publications }: OpenPublication,
    code: string,
    language: PublicLanguage,
  ): Promise<{ name: string | null; steps: Map<string, Step> }> {
    const words = NEWS_WORDS[language];
    let key: string | null = null;
    const read = this.reader(tx, ({ items }) => ({
      item: items.find((one) => (key === null ? one.code === code : one.key === key))?.code ?? code,
    }));
    const steps = new Map<string, Step>();
    let name: string | null = null;
    for (const set of publications.slice(0, MOST)) {
      const now = await read(set);
      // The code is that of the newest version that has it; the key goes with the item through versions.
      const item = now.standard.items.find((one) => (key === null ? one.code === code : one.key === key));
      if (!item) continue;
      key ??= item.key;
      name ??= `${item.code} ${pickText(item.title, language).text}`;
      const has = confirmedUnits(now, item.key);
      const at = new Map(now.standings.map((one) => [one.teryt, one]));
      const share = shareOfUnits(
        item.duty,
        now.units.map(({ teryt, kind, residents }) => ({
          kind,
          population: residents,
          standing: at.get(teryt)?.standing ?? 'not_started',
          assessed: at.get(teryt)?.assessed ?? false,
        })),
      );
      const before = beforeOf(publications, set);
      const former = before && (await read(before));
      const had = former ? confirmedUnits(former, item.key) : null;
      const names = (teryts: readonly string[]) =>
        [...now.units, ...(former?.units ?? [])]
          .filter(
            ({ teryt }, index, all) =>
              teryts.includes(teryt) && all.findIndex((one) => one.teryt === teryt) === index,
          )
          .sort(byPolishText(({ displayName }) => displayName.pl))
          .map(({ displayName }) => pickText(displayName, language).text)
          .join(', ');
      const gained = had ? [...has].filter((teryt) => !had.has(teryt)) : [];
      const lost = had ? [...had].filter((teryt) => !has.has(teryt)) : [];
      steps.set(set.id, {
        words: [
          words.haveIt(share.numerator, share.denominator),
          ...(had === null ? [words.first] : gained.length + lost.length === 0 ? [words.unchanged] : []),
          ...(gained.length > 0 ? [words.newlyThere(names(gained))] : []),
          ...(lost.length > 0 ? [words.noMoreThere(names(lost))] : []),
        ],
        lines: [],
      });
    }
    return { name, steps };
  }

  /** Reads each publication once, narrowed as its standard asks. */
  private reader(
    tx: PublishedTx,
    narrowed: (standard: PublishedStandard) => { teryt?: string; item?: string },
  ): (set: PublishedSet) => Promise<ReadSet> {
    const kept = new Map<string, Promise<ReadSet>>();
    const read = async ({ id }: PublishedSet): Promise<ReadSet> => {
      const standard = await this.published.standard(tx, id);
      return {
        standard,
        units: await this.published.units(tx, id),
        standings: await this.published.standings(tx, id, narrowed(standard)),
      };
    };
    return (set) => {
      const known = kept.get(set.id) ?? read(set);
      kept.set(set.id, known);
      return known;
    };
  }
}

interface ReadSet {
  standard: PublishedStandard;
  units: PublishedUnit[];
  standings: PublishedStanding[];
}

/** The publication that the reader knew before: one that holds. */
function beforeOf(publications: readonly PublishedSet[], { number }: PublishedSet): PublishedSet | null {
  return newestOf(publications, number);
}

function confirmedUnits({ standings }: ReadSet, key: string): Set<string> {
  return new Set(
    standings.filter((one) => one.key === key && one.standing === 'confirmed').map(({ teryt }) => teryt),
  );
}

/** "EDU-01 Title: planned → confirmed", for each of the unit's duties that stands otherwise. */
function standingLines(
  before: Pick<ReadSet, 'standard' | 'standings'>,
  after: Pick<ReadSet, 'standard' | 'standings'>,
  { kind }: PublishedUnit,
  language: PublicLanguage,
): string[] {
  const words = NEWS_WORDS[language];
  const stood = new Map(before.standings.map(({ key, standing }) => [key, standing]));
  const stands = new Map(after.standings.map(({ key, standing }) => [key, standing]));
  return after.standard.items
    .filter(({ duty, key }) => isDutyOf(duty, kind) && stood.get(key) !== stands.get(key))
    .map(({ code, title, key }) => {
      const [from, to] = [stood.get(key), stands.get(key)].map((standing) =>
        standing === undefined ? words.notThere : words.standing[standing],
      );
      return `${code} ${pickText(title, language).text}: ${from} → ${to}`;
    });
}
