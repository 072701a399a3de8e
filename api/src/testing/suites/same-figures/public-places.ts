import { expect } from '@jest/globals';
import type { GroupViewsDto } from '../../../contract/figure.dto.js';
import type { PublicDataResponse } from '../../../modules/publications/open-data/data.dto.js';
import type {
  PublicComparisonResponse,
  PublicItemListResponse,
  PublicItemResponse,
  PublicMethodologyResponse,
  PublicOverviewResponse,
  PublicScorecardResponse,
  PublicUnitListResponse,
} from '../../../modules/publications/public.dto.js';
import { csvRows } from './csv-rows.js';
import type { Place, Said, World } from './places.js';
import { pair, type FigureView, type Question } from './said.js';

const PUBLIC = '/public/:tenant';
const VIEWS = ['equalUnits', 'allDuties', 'byResidents'] as const;

type About = Omit<Question, 'asOf' | 'publication' | 'view'>;
type Figure = Parameters<typeof pair>[0];

/** Everything the public API and the files of open data say of figures. */
export const PUBLIC_PLACES: readonly Place[] = [
  {
    name: 'public overview',
    routes: [`GET ${PUBLIC}`],
    read: (world) =>
      ofEach<PublicOverviewResponse>(
        world,
        () => [''],
        (say, body) => {
          say.views({ of: 'metropolis' }, body.views);
          for (const { key, views } of body.areas) say.views({ of: 'metropolis', area: key }, views);
          for (const { key, views } of body.phases)
            say.views({ of: 'metropolis', phase: Number(key) }, views);
          for (const { key, views } of body.kinds) say.views({ of: `kind:${key}` }, views);
          for (const { key, views } of body.powiats) say.views({ of: `powiat:${key}` }, views);
          // Over versions the line is of what all of them ask alike: another question, asked by its own test.
          if (body.trendItems === null)
            for (const { number, views } of body.trend) say.in(number).views({ of: 'metropolis' }, views);
        },
      ),
  },
  {
    name: 'public units',
    routes: [`GET ${PUBLIC}/units`],
    read: (world) =>
      ofEach<PublicUnitListResponse>(
        world,
        () => ['/units'],
        (say, { units }) => {
          for (const { unit, figure } of units) say.figure({ of: unit.teryt }, figure);
        },
      ),
  },
  {
    name: 'public scorecard',
    routes: [`GET ${PUBLIC}/units/:teryt`],
    read: (world) =>
      ofEach<PublicScorecardResponse>(
        world,
        (units) => units.map((teryt) => `/units/${teryt}`),
        (say, body) => {
          const { unit, figure, before, previous, areas, phases, sameKind, similar } = body;
          const then = previous && say.in(previous.number);
          say.figure({ of: unit.teryt }, figure);
          if (before) then?.figure({ of: unit.teryt }, before);
          const parts = [
            ...areas.map((part) => ({ part, about: { of: unit.teryt, area: part.key } })),
            ...phases.map((part) => ({ part, about: { of: unit.teryt, phase: Number(part.key) } })),
          ];
          for (const { part, about } of parts) {
            say.figure(about, part.figure);
            if (part.before) then?.figure(about, part.before);
          }
          say.views({ of: `kind:${sameKind.key}` }, sameKind.views);
          for (const one of similar.units) say.figure({ of: one.unit.teryt }, one.figure);
        },
      ),
  },
  {
    name: 'public items',
    routes: [`GET ${PUBLIC}/items`],
    read: (world) =>
      ofEach<PublicItemListResponse>(
        world,
        () => ['/items'],
        (say, { items }) => {
          for (const item of items) say.shares(item);
        },
      ),
  },
  {
    name: 'public item',
    routes: [`GET ${PUBLIC}/items/:code`],
    read: (world) =>
      ofEach<PublicItemResponse>(
        world,
        (_units, items) => items.map((code) => `/items/${code}`),
        (say, item) => say.shares(item),
      ),
  },
  {
    name: 'public methodology',
    routes: [`GET ${PUBLIC}/methodology`],
    read: (world) =>
      ofEach<PublicMethodologyResponse>(
        world,
        () => ['/methodology'],
        (say, { items, example }) => {
          for (const item of items) say.shares(item);
          say.figure({ of: example.unit.teryt }, example.figure);
        },
      ),
  },
  {
    name: 'public comparison',
    routes: [`GET ${PUBLIC}/compare`],
    read: (world) =>
      ofEach<PublicComparisonResponse>(
        world,
        (units) => {
          const gminas = units.filter((teryt) => teryt.endsWith('2') && teryt.length > 4).slice(0, 4);
          return gminas.length < 2 ? [] : [`/compare?units=${gminas.join(',')}`];
        },
        (say, { units, areas }) => {
          for (const { unit, figure } of units) say.figure({ of: unit.teryt }, figure);
          for (const { key, figures } of areas)
            figures.forEach((figure, at) => {
              // A unit without a duty in the area has a figure of nothing.
              if (figure.denominator > 0) say.figure({ of: units[at]?.unit.teryt ?? '', area: key }, figure);
            });
        },
      ),
  },
  {
    name: 'public page of data',
    routes: [`GET ${PUBLIC}/data`],
    read: (world) =>
      ofEach<PublicDataResponse>(
        world,
        () => ['/data'],
        (say, { example }) => {
          if (example) say.figure({ of: example.unit.teryt }, example.figure);
        },
      ),
  },
  { name: 'files of open data', routes: ['GET /:tenant/data/:number/:file'], read: openData },
];

/** Says figures of one publication; `in` of another one. */
class Sayer {
  constructor(
    readonly said: Said[],
    private readonly world: World,
    private readonly number: number,
    private readonly where: string,
  ) {}

  in(number: number): Sayer {
    return new Sayer(this.said, this.world, number, `${this.where} (no. ${number})`);
  }

  figure(about: About, figure: Figure): void {
    this.say(about, 'coverage', figure);
  }

  views(about: About, views: GroupViewsDto): void {
    for (const view of VIEWS) {
      const figure = views[view];
      if (figure) this.say(about, view, figure);
    }
  }

  shares({ code, units, residents }: { code: string; units: Figure; residents: Figure }): void {
    this.say({ of: 'metropolis', item: code }, 'shareOfUnits', units);
    this.say({ of: 'metropolis', item: code }, 'shareOfResidents', residents);
  }

  private say(about: About, view: FigureView, figure: Figure): void {
    const { asOf } = this.world.publication(this.number);
    this.said.push({
      where: this.where,
      question: { ...about, view, asOf, publication: this.number },
      words: pair(figure),
    });
    if ('asOf' in figure) expect([this.where, figure.asOf]).toEqual([this.where, asOf]);
  }
}

/** A public answer of every publication, also of those that were withdrawn: they stay at their address. */
async function ofEach<Body>(
  world: World,
  paths: (units: readonly string[], items: readonly string[]) => readonly string[],
  read: (say: Sayer, body: Body) => void,
): Promise<Said[]> {
  const said: Said[] = [];
  for (const { number, asOf, oracle } of world.history.published) {
    const items = oracle.itemsOn(asOf).map(({ code }) => code);
    for (const below of paths(oracle.membersOn(asOf), items)) {
      const path = `/api/v1/public/${world.history.tenant.slug}${below}`;
      const whole = `${path}${path.includes('?') ? '&' : '?'}publication=${number}`;
      const { status, body } = await world.anonymous.get<Body>(whole);
      expect([whole, status]).toEqual([whole, 200]);
      read(new Sayer(said, world, number, whole), body);
    }
  }
  return said;
}

const VIEW_IN_FILES: Readonly<Record<string, FigureView>> = {
  coverage: 'coverage',
  equal_units: 'equalUnits',
  all_duties: 'allDuties',
  by_residents: 'byResidents',
  units: 'shareOfUnits',
  residents: 'shareOfResidents',
};

/** Every row of the figures of every publication, in each of the three formats. */
async function openData(world: World): Promise<Said[]> {
  const said: Said[] = [];
  for (const { number, asOf } of world.history.published) {
    const base = `/${world.history.tenant.slug}/data/${number}`;
    for (const format of ['csv', 'json', 'xlsx']) {
      const path = `${base}/figures.${format}`;
      const bytes = await world.bytes(path);
      for (const row of tableOf(bytes, format)) {
        const { subject = '', area, phase, view = '', numerator, denominator, declared, percent } = row;
        const isItem = row.of === 'item';
        const question: Question = {
          of: isItem ? 'metropolis' : subject,
          view: VIEW_IN_FILES[view] ?? 'coverage',
          asOf,
          publication: number,
          ...(isItem ? { item: subject } : { ...(area && { area }), ...(phase && { phase: Number(phase) }) }),
        };
        const where = `${path} ${subject} ${view}`;
        said.push({ where, question, words: pair({ numerator, denominator, declared }) });
        said.push({ where, question, words: { percent: percent ? Number(percent) : null } });
      }
    }
  }
  return said;
}

function tableOf(bytes: Buffer, format: string): Partial<Record<string, string>>[] {
  const text = (cell: unknown) =>
    typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
  if (format === 'json') {
    const { rows } = JSON.parse(bytes.toString()) as { rows: Record<string, unknown>[] };
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, text(cell)])));
  }
  const rows = format === 'csv' ? csvRows(bytes.toString(), ',') : sheetRows(bytes);
  const [head = [], ...lines] = rows;
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [text(name), text(line[at])])));
}

/** Cells of a workbook that is a plain archive: what its XML says, in order. */
function sheetRows(bytes: Buffer): string[][] {
  const whole = bytes.toString();
  const strings = [...whole.matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)].map(([, text = '']) => text);
  const sheet = whole.slice(whole.indexOf('<sheetData>'));
  return [...sheet.matchAll(/<row>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<c(?: [^>]*)?(?:\/>|>(.*?)<\/c>)/g)].map(([cell, inside = '']) => {
      const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1] ?? '';
      return cell.startsWith('<c t="s"') ? (strings[Number(value)] ?? '') : value;
    }),
  );
}
