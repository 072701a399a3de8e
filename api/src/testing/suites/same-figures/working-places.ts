import { expect } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import type { ExplainResponse } from '../../../modules/roll-ups/roll-ups.dto.js';
import type { ChangesResponse, TrendResponse } from '../../../modules/roll-ups/trend.dto.js';
import { csvRows } from './csv-rows.js';
import type { Place, Said, World } from './places.js';
import { pair, type FigureView, type Question } from './said.js';

const TENANT = '/tenants/:tenant';
const GROUPINGS = ['metropolis', 'powiat', 'kind', 'size', 'own', 'area', 'phase', 'item'];
/** So many figures of a day are taken apart, written to files and followed over time. */
const FIGURES_OF_A_DAY = 8;

/** Everything the working area says of figures. A figure names its own question: its explain address. */
export const WORKING_PLACES: readonly Place[] = [
  everyDay('coverage/matrix', (query) => [`coverage/matrix${query}`], sharesOfMatrix),
  everyDay('coverage/groups', (query) =>
    GROUPINGS.map((by) => `coverage/groups?by=${by}${query.replace('?', '&')}`),
  ),
  everyDay('coverage/units', (query) =>
    ['', 'area=EDU', 'area=LAN', 'phase=1', 'phase=2'].map(
      (part) => `coverage/units?${part}${query.replace('?', '&')}`,
    ),
  ),
  {
    name: 'preview of a publication',
    routes: [`GET ${TENANT}/publications/preview`],
    read: async (world) => {
      const said: Said[] = [];
      for (const asOf of world.days.filter((day) => day >= (world.newest?.asOf ?? ''))) {
        const path = `publications/preview?asOf=${asOf}`;
        const { status, body } = await world.coordinator.get(world.path(path));
        if (status === 409) continue; // nothing to publish yet
        said.push(...figuresIn(world, body, path, status));
      }
      return said;
    },
  },
  {
    name: 'publications of the working area',
    routes: [
      `GET ${TENANT}/publications`,
      `POST ${TENANT}/publications`,
      `POST ${TENANT}/publications/:number/withdrawal`,
      `POST ${TENANT}/publications/proposals/:id/approval`,
    ],
    read: (world) => readAll(world, ['publications']),
  },
  {
    name: 'units and their assessments',
    routes: [
      `GET ${TENANT}/units`,
      `GET ${TENANT}/units/:teryt`,
      `GET ${TENANT}/units/:teryt/assessments`,
      `GET ${TENANT}/units/:teryt/similar`,
    ],
    read: (world) =>
      readAll(world, [
        'units',
        ...world.oracle
          .membersOn(world.today)
          .flatMap((teryt) => ['', '/assessments', '/similar'].map((more) => `units/${teryt}${more}`)),
      ]),
  },
  everyDay('coverage/total', (query) => [`coverage/total${query}`]),
  dashboard('coverage/parts'),
  dashboard('coverage/funnel'),
  dashboard('coverage/forecast'),
  { name: 'explanation', routes: [`GET ${TENANT}/coverage/explain`], read: explanations },
  { name: 'explanation as a file', routes: [`GET ${TENANT}/coverage/explain/file`], read: explanationFiles },
  { name: 'trend', routes: [`GET ${TENANT}/coverage/trend`], read: trends },
  { name: 'changes', routes: [`GET ${TENANT}/coverage/changes`], read: changes },
];

/** A reading route asked for each day, and for today once more without a day. */
function everyDay(
  route: string,
  paths: (query: string) => string[],
  more: (world: World, body: never, where: string) => Said[] = () => [],
): Place {
  return {
    name: route,
    routes: [`GET ${TENANT}/${route}`],
    read: async (world) => {
      const said: Said[] = [];
      const queries = ['', ...world.days.map((day) => `?asOf=${day}`)];
      for (const path of queries.flatMap(paths)) {
        const { status, body } = await world.coordinator.get(world.path(path));
        if (status === 404 && path.startsWith('coverage/units')) continue; // no such part on that day
        said.push(...figuresIn(world, body, path, status), ...more(world, body as never, path));
      }
      return said;
    },
  };
}

/** What a dashboard says of the metropolis, of each group and of some units, day by day. */
function dashboard(route: string): Place {
  return {
    name: route,
    routes: [`GET ${TENANT}/${route}`],
    read: async (world) => {
      const said: Said[] = [];
      for (const asOf of world.days) {
        const [unit] = world.history.draws.some(world.oracle.membersOn(asOf), 1);
        for (const whose of ['group=metropolis', `unit=${unit}`]) {
          const path = `${route}?${whose}&asOf=${asOf}`;
          const { status, body } = await world.coordinator.get(world.path(path));
          if (status === 404 && whose.startsWith('unit')) continue; // not a member that its reader may see
          said.push(...figuresIn(world, body, path, status));
        }
      }
      return said;
    },
  };
}

async function readAll(world: World, paths: readonly string[]): Promise<Said[]> {
  const said: Said[] = [];
  for (const path of paths) {
    const { status, body } = await world.coordinator.get(world.path(path));
    said.push(...figuresIn(world, body, path, status));
  }
  return said;
}

function sharesOfMatrix(
  _world: World,
  body: {
    asOf: string;
    items: { code: string; units: Parameters<typeof pair>[0]; residents: Parameters<typeof pair>[0] }[];
  },
  where: string,
): Said[] {
  return body.items.flatMap(({ code, units, residents }) =>
    (
      [
        ['shareOfUnits', units],
        ['shareOfResidents', residents],
      ] as const
    ).map(([view, share]) => ({
      where: `${where} ${code}`,
      question: { of: 'metropolis', view, asOf: body.asOf, item: code },
      words: pair(share),
    })),
  );
}

/** Every figure anywhere in an answer of the working area, with the question that its address asks. */
export function figuresIn(world: World, body: unknown, where: string, status = 200): Said[] {
  expect([where, status]).toEqual([where, 200]);
  const said: Said[] = [];
  const share = shareAsked(body);
  const walk = (node: unknown, at: string, area?: string): void => {
    if (Array.isArray(node)) node.forEach((one, place) => walk(one, `${at}[${place}]`));
    else if (typeof node === 'object' && node !== null) {
      const figure = node as Record<string, unknown>;
      if ('numerator' in figure && 'denominator' in figure && typeof figure.explain === 'string') {
        const asked = questionOf(world, figure.explain, at);
        const question: Question = {
          ...asked,
          // The parts of a share are shares themselves: 1 of 1 unit, or all its residents.
          ...(share && asked.view === 'coverage' && { view: share }),
          // A published figure's address is that of its unit; the area stands beside it.
          ...(asked.publication !== undefined && area !== undefined && { area }),
        };
        said.push({
          where: `${where} ${at}`,
          question,
          words: pair(figure as { numerator: unknown; denominator: unknown; declared: unknown }),
        });
        expect([at, figure.asOf]).toEqual([at, question.asOf]);
      }
      const code = /\.areas\[\d+\]$/.test(at) ? (figure.code as string) : undefined;
      for (const [key, value] of Object.entries(node)) walk(value, `${at}.${key}`, code);
    }
  };
  walk(body, '');
  return said;
}

/** Whether an answer explains a share, and which. */
function shareAsked(body: unknown): FigureView | null {
  const view = (body as { question?: { view?: FigureView | null } } | null)?.question?.view ?? null;
  return view === 'shareOfUnits' || view === 'shareOfResidents' ? view : null;
}

function questionOf(world: World, address: string, at: string): Question {
  const url = new URL(address, 'http://miara');
  const asked = Object.fromEntries(url.searchParams);
  if (asked.publication !== undefined) {
    // Whole figures only: of a unit by its own address, else of the metropolis in the view that holds it.
    const number = Number(asked.publication);
    const view = /\.(equalUnits|allDuties|byResidents)$/.exec(at)?.[1] as FigureView | undefined;
    const unit = /\/units\/(\d+)$/.exec(url.pathname)?.[1];
    if (!view && !unit) throw new Error(`Nobody knows whose figure ${address} is`);
    return {
      of: unit ?? 'metropolis',
      view: view ?? 'coverage',
      asOf: world.publication(number).asOf,
      publication: number,
    };
  }
  const { unit, group, view, area, phase, item, asOf } = asked;
  if (asOf === undefined) throw new Error(`${address} has no day`);
  return {
    of: unit ?? group ?? '',
    view: unit === undefined ? ((view ?? 'equalUnits') as FigureView) : 'coverage',
    asOf,
    ...(area !== undefined && { area }),
    ...(phase !== undefined && { phase: Number(phase) }),
    ...(item !== undefined && { item }),
  };
}

/** The address of a question in the words of the API. */
function queryOf({ of, view, asOf, area, phase, item }: Question): URLSearchParams {
  const whose: Record<string, string> = /^\d/.test(of) ? { unit: of } : { group: of, view };
  return new URLSearchParams({
    ...whose,
    ...(area !== undefined && { area }),
    ...(phase !== undefined && { phase: String(phase) }),
    ...(item !== undefined && { item }),
    asOf,
  });
}

/** Some questions of each day: of every kind of group, part and view. */
function someQuestions(world: World): Question[] {
  const { draws } = world.history;
  return world.days.flatMap((asOf) => {
    const items = world.oracle.itemsOn(asOf);
    const units = world.oracle.membersOn(asOf);
    const groups = ['metropolis', ...world.groups].filter(
      (of) => world.oracle.answer({ of, view: 'allDuties', asOf }).denominator !== '0',
    );
    return Array.from({ length: FIGURES_OF_A_DAY }, (_, at): Question => {
      const item = draws.of(items);
      const part = [{}, { area: item.area }, { phase: item.phase }, { item: item.code }][at % 4] ?? {};
      if (at % 5 === 4) return { of: draws.of(units), view: 'coverage', asOf, ...part };
      const views: FigureView[] =
        'item' in part ? ['shareOfUnits', 'shareOfResidents'] : ['equalUnits', 'allDuties', 'byResidents'];
      return { of: draws.of(groups), view: draws.of(views), asOf, ...part };
    }).filter((question) => question.view === 'byResidents' || isAnswered(world, question));
  });
}

/** Whether somebody in the group has a duty in the part; else there is no figure to speak of. */
function isAnswered(world: World, question: Question): boolean {
  const view = question.of.match(/^\d/) ? 'coverage' : 'allDuties';
  return world.oracle.answer({ ...question, view }).denominator !== '0';
}

/** The figure and the parts that it is said to be made of, put together again. */
async function explanations(world: World): Promise<Said[]> {
  const said: Said[] = [];
  for (const question of someQuestions(world)) {
    const path = `coverage/explain?${queryOf(question).toString()}`;
    const { status, body } = await world.coordinator.get<ExplainResponse>(world.path(path));
    said.push(...figuresIn(world, body, path, status));
    const figure = body.mean ?? body.figure;
    if (!figure) throw new Error(`${path} has no figure`);
    said.push({ where: `${path} the figure`, question, words: pair(figure) });
    if (body.mean) continue;
    const parts =
      body.duties.length > 0
        ? body.duties.map((duty) => ({
            numerator: duty.countedAs === 'met' ? duty.weight : 0,
            denominator: duty.countedAs === 'excluded' ? 0 : duty.weight,
            declared: duty.declared ? duty.weight : 0,
          }))
        : body.units.map((unit) => unit.figure);
    said.push({ where: `${path} its parts together`, question, words: pair(together(parts)) });
  }
  return said;
}

function together(parts: readonly Record<'numerator' | 'denominator' | 'declared', number>[]) {
  const total = { numerator: 0, denominator: 0, declared: 0 };
  for (const part of parts) {
    total.numerator += part.numerator;
    total.denominator += part.denominator;
    total.declared += part.declared;
  }
  return total;
}

/** The row of the figure, and the rows of its units, each of which names its question by its address. */
async function explanationFiles(world: World): Promise<Said[]> {
  const said: Said[] = [];
  for (const [at, question] of someQuestions(world).entries()) {
    if (at % 3 !== 0) continue;
    for (const format of ['csv', 'xlsx'] as const) {
      const path = `coverage/explain/file?${queryOf(question).toString()}&format=${format}&language=pl`;
      const { status, body } = await world.coordinator.get<string | Buffer>(world.path(path));
      expect([path, status]).toEqual([path, 200]);
      const rows = format === 'csv' ? csvRows(String(body), ';') : await readSheet(Buffer.from(body));
      const [head = [], ...lines] = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
      const column = (line: readonly string[], name: string) => line[head.indexOf(name)] ?? '';
      for (const [place, line] of lines.entries()) {
        if (column(line, 'Licznik') === '') continue;
        const isShare = question.view === 'shareOfUnits' || question.view === 'shareOfResidents';
        said.push({
          where: `${path} line ${place + 2}`,
          question: {
            ...questionOf(world, column(line, 'Adres wyjaśnienia'), ''),
            ...(isShare && { view: question.view }),
          },
          words: {
            numerator: column(line, 'Licznik'),
            denominator: column(line, 'Mianownik'),
            declared: column(line, 'Zadeklarowane'),
          },
        });
      }
    }
  }
  return said;
}

async function trends(world: World): Promise<Said[]> {
  const said: Said[] = [];
  const questions = someQuestions(world).filter(({ asOf }) => asOf === world.today);
  for (const question of questions) {
    const query = queryOf(question);
    query.delete('asOf');
    const path = `coverage/trend?${query.toString()}&from=${world.firstDay}&step=day`;
    const { status, body } = await world.coordinator.get<TrendResponse>(world.path(path));
    said.push(...figuresIn(world, body, path, status));
    expect(body.points.at(-1)?.asOf).toBe(world.today);
    const keys = world.oracle.keysOf(body.comparability.comparable, world.today);
    for (const { asOf, comparable } of body.points) {
      if (!comparable) continue;
      said.push({
        where: `${path} ${asOf} comparable`,
        question: { ...question, asOf, only: keys },
        words: pair(comparable),
      });
    }
  }
  return said;
}

/** Both ends, and the later one once more: the earlier one with everything that moved. */
async function changes(world: World): Promise<Said[]> {
  const said: Said[] = [];
  for (const asOf of world.days.filter((day) => day < world.today)) {
    for (const of of ['metropolis', ...world.history.draws.some(world.groups, 2)]) {
      const path = `coverage/changes?group=${of}&view=allDuties&from=${asOf}`;
      const { status, body } = await world.coordinator.get<ChangesResponse>(world.path(path));
      if (status === 404) continue; // nobody of that kind on either day
      said.push(...figuresIn(world, body, path, status));
      if (!body.from.figure) throw new Error(`${path} has no sum`);
      said.push({
        where: `${path} with its effect`,
        question: { of, view: 'allDuties', asOf: world.today },
        words: pair(together([body.from.figure, body.effect])),
      });
      const moved = [...body.transitions, ...body.units].map(({ effect }) => effect);
      expect([path, together(moved)]).toEqual([path, body.effect]);
    }
  }
  return said;
}
