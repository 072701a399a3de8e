import { expect } from '@jest/globals';
import type { Place, Said, World } from './places.js';
import type { FigureView, Question, Words } from './said.js';

/** So many units and items of each publication are looked at on pages of their own. */
const SOME = 4;

type About = Omit<Question, 'asOf' | 'publication' | 'view'>;

/** What the public pages, pictures, frames and feeds say, read from them as a person reads: in Polish, as text. */
export const PAGE_PLACES: readonly Place[] = [
  { name: 'page of the metropolis', routes: ['GET /:tenant'], read: overviewPages },
  { name: 'scorecard page', routes: ['GET /:tenant/units/:unit'], read: scorecardPages },
  {
    name: 'pages of items',
    routes: ['GET /:tenant/items', 'GET /:tenant/items/:code'],
    read: itemPages,
  },
  { name: 'methodology page', routes: ['GET /:tenant/methodology'], read: methodologyPages },
  { name: 'comparison page', routes: ['GET /:tenant/compare'], read: comparisonPages },
  {
    name: 'frames',
    routes: ['GET /:tenant/units/:unit/card', 'GET /:tenant/embed/league'],
    read: frames,
  },
  {
    name: 'pictures',
    routes: [
      'GET /:tenant/share.:format',
      'GET /:tenant/units/:unit/share.:format',
      'GET /:tenant/items/:code/share.:format',
      'GET /:tenant/units/:unit/badge.svg',
    ],
    read: pictures,
  },
  {
    name: 'feeds',
    routes: [
      'GET /:tenant/feed.atom',
      'GET /:tenant/units/:unit/feed.atom',
      'GET /:tenant/items/:code/feed.atom',
    ],
    read: feeds,
  },
  { name: 'start page', routes: ['GET /'], read: startPage },
  { name: 'letters to subscribers', routes: [], read: letters },
];

/** A page of a publication, as markup. */
class Page {
  private constructor(
    private readonly world: World,
    readonly markup: string,
    private readonly where: string,
    readonly number: number,
  ) {}

  static async of(world: World, below: string, number: number): Promise<Page> {
    const path = `/${world.history.tenant.slug}${below}`;
    const where = `${path}${path.includes('?') ? '&' : '?'}publication=${number}`;
    return new Page(world, (await world.bytes(where)).toString(), where, number);
  }

  /** The text of the first place that matches; a page without it fails. */
  text(what: RegExp): string {
    const found = what.exec(this.markup);
    if (!found) throw new Error(`${this.where} has no ${what}`);
    return textOf(found[1] ?? '');
  }

  all(what: RegExp): string[] {
    return [...this.markup.matchAll(what)].map((found) => found[1] ?? found[0]);
  }

  /** What a text says of a figure: the percent, and "5 z 7" where it stands beside it. */
  say(about: About, view: FigureView, text: string, detail = ''): Said[] {
    const { asOf } = this.world.publication(this.number);
    const question = { ...about, view, asOf, publication: this.number };
    return wordsIn(text).map((words) => ({ where: `${this.where} ${detail}`, question, words }));
  }
}

/** "71% 5 z 7": the first percent and the first pair of a text; without either there is "brak danych". */
function wordsIn(text: string): Words[] {
  const plain = text.replace(/(\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '$1');
  const percent = /(\d+)[\s\u00a0]?%/.exec(plain)?.[1];
  const of = /(\d+)[\s\u00a0]z[\s\u00a0](\d+)/.exec(plain);
  return [
    { percent: percent === undefined ? null : Number(percent) },
    ...(of ? [{ numerator: of[1] ?? '', denominator: of[2] ?? '' }] : []),
  ];
}

function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|&#160;/g, '\u00a0')
    .replace(/&amp;/g, '&')
    .replace(/[ \n]+/g, ' ')
    .trim();
}

const HERO = /<div class="[^"]*-hero-[^"]*">([\s\S]*?)<\/p>/;
const ROW = /<tr[^>]*>([\s\S]*?)<\/tr>/g;
const CELL = /<td[^>]*>([\s\S]*?)<\/td>/g;
/** What stands in a cell before "beforehand: …". */
const mainCell = (row: string): string =>
  textOf(
    (/<td class="[^"]*-main-[^"]*">([\s\S]*?)<\/td>/.exec(row)?.[1] ?? '').replace(
      /<span class="[^"]*-was-[^"]*">[\s\S]*/,
      '',
    ),
  );
const partOf = (row: string): { area?: string; phase?: number } | null => {
  const title = textOf(/<th [^>]*scope="row">([\s\S]*?)<\/th>/.exec(row)?.[1] ?? '');
  const area = /^Obszar ([A-Z]+)/.exec(title)?.[1];
  const phase = /^Etap (\d+)/.exec(title)?.[1];
  if (area !== undefined) return { area };
  return phase === undefined ? null : { phase: Number(phase) };
};

async function eachPublication(
  world: World,
  read: (number: number, units: readonly string[], items: readonly string[]) => Promise<Said[]>,
): Promise<Said[]> {
  const said: Said[] = [];
  for (const { number, asOf, oracle } of world.history.published) {
    const items = oracle.itemsOn(asOf).map(({ code }) => code);
    said.push(...(await read(number, oracle.membersOn(asOf), items)));
  }
  return said;
}

function overviewPages(world: World): Promise<Said[]> {
  return eachPublication(world, async (number, units) => {
    const page = await Page.of(world, '', number);
    const said = page.say({ of: 'metropolis' }, 'equalUnits', page.text(HERO), 'hero');
    const views = [
      ...page.markup.matchAll(/<tr><th scope="row">([^<]*)<\/th><td class="[^"]*-main-[^"]*">([^<]*)<\/td>/g),
    ];
    const named: Record<string, FigureView> = {};
    for (const [at, view] of (['equalUnits', 'allDuties', 'byResidents'] as const).entries()) {
      const row = views[at];
      if (row) named[row[1] ?? ''] = view;
      if (row) said.push(...page.say({ of: 'metropolis' }, view, row[2] ?? '', view));
    }
    expect(Object.keys(named).length).toBeGreaterThanOrEqual(2);
    const whole = page.text(/(Ile z całej pracy zrobiono[\s\S]*?)<\/td>/);
    said.push(...page.say({ of: 'metropolis' }, 'allDuties', `${whole}`, 'all duties').slice(1));
    const rows = page.all(/<li data-names="([\s\S]*?<\/li>)/g);
    expect(rows).toHaveLength(units.length);
    for (const row of rows) {
      const teryt = /^[^"]*?(\d{4,7})"/.exec(row)?.[1] ?? '';
      const facts = /<span class="[^"]*-facts-[^"]*">[\s\S]*?<\/span>/;
      said.push(
        ...page.say({ of: teryt }, 'coverage', textOf(row.slice(row.indexOf('>')).replace(facts, '')), teryt),
      );
    }
    for (const row of page.all(ROW)) {
      const part = partOf(row);
      if (part && /-main-/.test(row))
        said.push(
          ...page.say({ of: 'metropolis', ...part }, 'equalUnits', mainCell(row), JSON.stringify(part)),
        );
    }
    return said;
  });
}

function scorecardPages(world: World): Promise<Said[]> {
  return eachPublication(world, async (number, units) => {
    const said: Said[] = [];
    for (const teryt of world.history.draws.some(units, SOME)) {
      const page = await Page.of(world, `/units/${teryt}`, number);
      said.push(...page.say({ of: teryt }, 'coverage', page.text(HERO), 'hero'));
      for (const row of page.all(ROW)) {
        const part = partOf(row);
        if (part && /-main-/.test(row))
          said.push(...page.say({ of: teryt, ...part }, 'coverage', mainCell(row), JSON.stringify(part)));
      }
    }
    return said;
  });
}

function itemPages(world: World): Promise<Said[]> {
  return eachPublication(world, async (number, _units, items) => {
    const list = await Page.of(world, '/items', number);
    const said: Said[] = [];
    const share = (page: Page, code: string, view: FigureView, text: string) =>
      page.say({ of: 'metropolis', item: code }, view, text, code);
    for (const row of list.all(ROW)) {
      const code = /<span class="[^"]*-fact-[^"]*">([A-Z]+-\d+)<\/span>/.exec(row)?.[1];
      if (code === undefined) continue;
      const [units, residents] = [...row.matchAll(CELL)].map((cell) => textOf(cell[1] ?? ''));
      said.push(...share(list, code, 'shareOfUnits', units ?? ''));
      said.push(...share(list, code, 'shareOfResidents', residents ?? ''));
    }
    expect(said.length).toBeGreaterThanOrEqual(items.length * 3);
    for (const code of world.history.draws.some(items, SOME)) {
      const page = await Page.of(world, `/items/${code}`, number);
      said.push(
        ...share(page, code, 'shareOfUnits', page.text(/<p class="[^"]*-finding-[^"]*">([\s\S]*?)<\/p>/)),
      );
      const residents = /Mieszka w nich[^<]*/.exec(page.markup)?.[0];
      if (residents !== undefined) said.push(...share(page, code, 'shareOfResidents', residents));
    }
    return said;
  });
}

function methodologyPages(world: World): Promise<Said[]> {
  return eachPublication(world, async (number, units) => {
    const said: Said[] = [];
    for (const teryt of units.slice(0, 3)) {
      const page = await Page.of(world, `/methodology?unit=${teryt}`, number);
      const example = /(\d+) ÷ (\d+) = <strong>(\d+)\s?%/.exec(page.markup);
      if (!example) continue; // a unit without data has no example
      const [, numerator, denominator, percent] = example;
      said.push(
        ...page.say({ of: teryt }, 'coverage', `${percent}% ${numerator} z ${denominator}`, 'example'),
      );
    }
    return said;
  });
}

function comparisonPages(world: World): Promise<Said[]> {
  return eachPublication(world, async (number, units) => {
    const gminas = units.filter((teryt) => teryt.endsWith('2') && teryt.length > 4).slice(0, 3);
    if (gminas.length < 2) return [];
    const page = await Page.of(world, `/compare?units=${gminas.join(',')}`, number);
    const said: Said[] = [];
    for (const row of page.all(ROW)) {
      const part = partOf(row);
      if (!part) continue;
      const cells = [...row.matchAll(CELL)].map((cell) => textOf(cell[1] ?? ''));
      if (cells.length !== gminas.length) continue;
      cells.forEach((cell, at) => {
        if (/\d z \d/.test(cell)) said.push(...page.say({ of: gminas[at] ?? '', ...part }, 'coverage', cell));
      });
    }
    return said;
  });
}

function frames(world: World): Promise<Said[]> {
  return eachPublication(world, async (number, units) => {
    const said: Said[] = [];
    for (const teryt of world.history.draws.some(units, SOME)) {
      const card = await Page.of(world, `/units/${teryt}/card`, number);
      const figure = /<p class="[^"]*-figure-[^"]*">([\s\S]*?)<\/p>/.exec(card.markup)?.[1] ?? '';
      said.push(...card.say({ of: teryt }, 'coverage', textOf(figure), 'card'));
    }
    const league = await Page.of(world, '/embed/league?kind=rural_gmina', number);
    for (const row of league.all(ROW)) {
      const teryt = /\/units\/(\d+)/.exec(row)?.[1];
      const cell = [...row.matchAll(CELL)].at(-1)?.[1];
      if (teryt !== undefined)
        said.push(...league.say({ of: teryt }, 'coverage', textOf(cell ?? ''), 'league'));
    }
    return said;
  });
}

function pictures(world: World): Promise<Said[]> {
  return eachPublication(world, async (number, units, items) => {
    const said: Said[] = [];
    const read = async (below: string, about: About, view: FigureView) => {
      const picture = await Page.of(world, below, number);
      said.push(...picture.say(about, view, picture.text(/<desc[^>]*>([\s\S]*?)<\/desc>/), 'in words'));
      // The number in large letters, and in a badge to the right.
      const shown = picture.all(/<text[^>]*font-weight="bold"[^>]*>([^<]*)<\/text>/g).at(-1) ?? '';
      said.push(...picture.say(about, view, shown, 'as drawn').slice(0, 1));
    };
    await read('/share.svg', { of: 'metropolis' }, 'equalUnits');
    for (const teryt of world.history.draws.some(units, SOME)) {
      await read(`/units/${teryt}/badge.svg`, { of: teryt }, 'coverage');
      await read(`/units/${teryt}/share.svg`, { of: teryt }, 'coverage');
    }
    for (const code of world.history.draws.some(items, SOME))
      await read(`/items/${code}/share.svg`, { of: 'metropolis', item: code }, 'shareOfUnits');
    return said;
  });
}

/** News of one publication: `Publikacja nr 3: …` and the sentences below it. */
function newsIn(
  world: World,
  text: string,
  where: string,
  about: (number: number) => [About, FigureView],
): Said[] {
  const said: Said[] = [];
  for (const [, number, words] of text.matchAll(
    /Publikacja nr (\d+): stan na([\s\S]*?)(?=Publikacja nr \d+: stan na|Wycofano publikację|$)/g,
  )) {
    const publication = world.publication(Number(number));
    const [whose, view] = about(publication.number);
    const sentence = /(Pokrycie, każdy|Zadania potwierdzone|Samorządy, które to mają)[^.]*/.exec(
      words ?? '',
    )?.[0];
    const question = { ...whose, view, asOf: publication.asOf, publication: publication.number };
    const found = wordsIn(sentence ?? '');
    // How many have an item is said without a percent.
    const heard = view === 'shareOfUnits' ? found.slice(1) : found;
    said.push(...heard.map((one) => ({ where: `${where} no. ${number}`, question, words: one })));
  }
  return said;
}

async function feeds(world: World): Promise<Said[]> {
  const { slug } = world.history.tenant;
  const said: Said[] = [];
  const read = async (path: string, about: [About, FigureView]) => {
    const markup = (await world.bytes(`/${slug}${path}/feed.atom`)).toString();
    const text = textOf(markup.replace(/<!\[CDATA\[|\]\]>/g, ''));
    const found = newsIn(world, text, `feed of ${path}`, () => about);
    expect(found.length).toBeGreaterThan(0);
    said.push(...found);
  };
  await read('', [{ of: 'metropolis' }, 'equalUnits']);
  const newest = world.history.published.at(-1);
  if (!newest) return said;
  for (const teryt of newest.oracle.membersOn(newest.asOf))
    await read(`/units/${teryt}`, [{ of: teryt }, 'coverage']);
  for (const { code } of newest.oracle.itemsOn(newest.asOf)) {
    // An item goes by its key: in an older version it may have had another code.
    const known = world.history.published.every(({ asOf, oracle }) =>
      oracle
        .itemsOn(asOf)
        .every(
          (item) => (item.code === code) === (item.key === newest.oracle.keysOf([code], newest.asOf)[0]),
        ),
    );
    if (known) await read(`/items/${code}`, [{ of: 'metropolis', item: code }, 'shareOfUnits']);
  }
  return said;
}

async function startPage(world: World): Promise<Said[]> {
  const number = world.newest?.number;
  if (number === undefined) return [];
  const markup = (await world.bytes('/?q=Pszcz')).toString();
  const { asOf } = world.publication(number);
  return [...markup.matchAll(/<li data-names="[^"]*?(\d{7})"[^>]*>([\s\S]*?)<\/li>/g)].flatMap(
    ([, teryt = '', row = '']) =>
      wordsIn(textOf(row.replace(/<span class="[^"]*-facts-[^"]*">[\s\S]*?<\/span>/, ''))).map((words) => ({
        where: `start page ${teryt}`,
        question: { of: teryt, view: 'coverage' as const, asOf, publication: number },
        words,
      })),
  );
}

/** One letter about everything since the beginning, to somebody who follows a unit, an item and the whole. */
async function letters(world: World): Promise<Said[]> {
  const said: Said[] = [];
  for (const { about, text } of await world.letters())
    said.push(
      ...newsIn(world, text, `letter about ${about.of}`, () => [
        about,
        about.of === 'metropolis' ? 'equalUnits' : 'coverage',
      ]),
    );
  return said;
}
