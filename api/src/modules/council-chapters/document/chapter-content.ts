import { STANDINGS, standingOrder, type Coverage, type Standing, type UnitKind } from '@miara/shared';
import { warsawDay } from '../../../platform/clock.js';
import { dayInWords } from '../../../platform/documents/polish-days.js';
import { sayable } from '../../../platform/documents/sayable.js';
import type {
  PublicScorecardResponse,
  PublishedAction,
  PublishedChapter,
  YearOfUnit,
} from '../../publications/published-scorecards.reader.js';
import type { Arms, Bar, Block, Cell, Chapter, ChapterHero, ChapterTable, Line } from './chapter.js';
import { explanations, type Explanations } from './chapter-addresses.js';
import {
  clamped,
  counted,
  figureWords,
  outOf,
  percentOf,
  reportOf,
  STANDING_WORDS,
} from './chapter-words.js';

/** How long texts of others may be; names beyond are cut with an ellipsis. */
const LONGEST = {
  unit: 90,
  part: 64,
  item: 100,
  action: 110,
  note: 300,
  standard: 120,
  source: 120,
} as const;
/** Areas or phases that are shown however full the page is; a standard with more of them loses the last ones. */
const MOST_PARTS = 16;
/** The year that actions are told of, in days. */
const YEAR_DAYS = 365;
/** What a gap stands as, the farthest from being confirmed first. */
const GAPS: readonly Standing[] = ['not_started', 'lapsed', 'planned', 'in_progress', 'declared'];

type PublicStanding = PublicScorecardResponse['standings'][number];
type PublicPart = PublicScorecardResponse['areas'][number];

/** What a chapter is made of beside the frozen rows. */
export interface ChapterPlace {
  /** "https://miara.example" */
  origin: string;
  /** Slug of the tenant. */
  tenant: string;
  arms: Omit<Arms, 'alt'> | null;
}

/** The chapter of a unit. It makes no number of its own: it says those of the publication's public answer. */
export function chapterOf(published: PublishedChapter, { origin, tenant, arms }: ChapterPlace): Chapter {
  const { scorecard } = published;
  const { publication, unit } = scorecard;
  const to = explanations(origin, tenant, unit.teryt, publication.number);
  const name = capitalised(clamped(unit.displayName.pl, LONGEST.unit));
  const title = `${name}: ${clamped(published.standardTitle.pl, LONGEST.standard)}`;
  return sayable({
    title,
    fileName: `rozdzial-${unit.teryt}-publikacja-${publication.number}`,
    pages: [
      [
        {
          kind: 'head',
          arms: arms && { ...arms, alt: `Herb: ${name}` },
          over: reportOf(unit.kind),
          title: name,
          lead: clamped(published.standardTitle.pl, LONGEST.standard),
          facts: [
            `Stan na ${dayInWords(publication.asOf)}`,
            `publikacja nr ${publication.number} z ${dayInWords(warsawDay(new Date(publication.publishedAt)))}`,
            publication.standardVersion,
            clamped(scorecard.tenant.shortName, LONGEST.part),
          ].join(' · '),
        },
        ...noticesOf(scorecard),
        heroOf(published, to),
        { kind: 'heading', text: 'Stan według etapów' },
        partsTable('Etap', scorecard.phases, published.year, to, 'phases'),
        { kind: 'heading', text: 'Stan według obszarów' },
        partsTable('Obszar', scorecard.areas, published.year, to, 'areas'),
        ...yearBlocks(published.year, to),
      ],
      [
        ...actionBlocks(published.actions, scorecard, to),
        ...gapBlocks(scorecard, to),
        ...similarBlocks(scorecard, to),
        ...sourceBlocks(published, to),
      ],
    ],
    foot: { text: to.unit().replace(/^https?:\/\//, ''), href: to.unit() },
    madeAt: new Date(publication.publishedAt),
  } satisfies Chapter);
}

function noticesOf({ publication, tenant }: PublicScorecardResponse): Block[] {
  const { withdrawn, correctedBy } = publication;
  const texts = [
    withdrawn &&
      `Ta publikacja została wycofana ${dayInWords(warsawDay(new Date(withdrawn.at)))}: ${clamped(withdrawn.reason, LONGEST.note)}`,
    correctedBy !== null && `Te liczby zostały poprawione: obowiązuje publikacja nr ${correctedBy}.`,
    tenant.dataNote !== null && clamped(tenant.dataNote.pl, LONGEST.note),
  ];
  return texts.flatMap((text) => (text ? [{ kind: 'notice', line: { text } } as const] : []));
}

function heroOf({ scorecard, year }: PublishedChapter, to: Explanations): ChapterHero {
  const { figure, standings } = scorecard;
  const what = isCounted(scorecard) ? 'zadań' : 'punktów wagi zadań';
  const counts = STANDINGS.map((standing) => ({
    standing,
    count: standings.filter((row) => row.standing === standing).length,
  })).filter(({ count }) => count > 0);
  return {
    kind: 'hero',
    figure: {
      text: `${outOf(figure, figure.numerator)} ${figure.hasData ? what : ''}`.trim(),
      href: to.unit(),
    },
    percent: percentOf(figure, figure.numerator),
    bar: barOf(figure, 'Całość'),
    key: [
      { tone: 'confirmed', text: `potwierdzone: ${outOf(figure, figure.numerator)}` },
      { tone: 'declared', text: `z zadeklarowanymi i nieaktualnymi: ${outOf(figure, figure.declared)}` },
      { tone: 'rest', text: 'pozostałe' },
    ],
    lines: [
      {
        text: figure.hasData
          ? `Na podstawie dowodów koordynator potwierdził ${outOf(figure, figure.numerator)} ${what}. Razem z zadeklarowanymi i nieaktualnymi: ${figureWords(figure, figure.declared)}.`
          : 'Samorząd nie zgłosił jeszcze niczego, więc nie ma czego liczyć. To nie jest 0 %.',
        href: to.unit(),
      },
      {
        text: `Zadania według stanu: ${counts.map(({ standing, count }) => `${STANDING_WORDS[standing]} ${count}`).join(', ')}.`,
        href: to.unit('items'),
      },
      yearLine(year, to),
    ],
  };
}

/** One sentence: where the unit was a year before. */
function yearLine(year: YearOfUnit | null, to: Explanations): Line {
  if (!year) return { text: 'Rok wcześniej: nie ma publikacji z tego czasu, z którą można porównać.' };
  const { number, asOf } = year.publication;
  const about = `Rok wcześniej (publikacja nr ${number}, ${dayInWords(asOf)})`;
  const href = to.unitThen(number);
  if (year.leftOut === 0) return { text: `${about}: ${figureWords(year.then)}.`, href };
  const same = `tylko zadania porównywalne: wtedy ${figureWords(year.then)}, teraz ${figureWords(year.now)}`;
  return { text: `${about}, ${same}.`, href };
}

function partsTable(
  what: 'Etap' | 'Obszar',
  parts: readonly PublicPart[],
  year: YearOfUnit | null,
  to: Explanations,
  place: 'phases' | 'areas',
): ChapterTable {
  const rows = parts.map(({ key, title, deadline, figure }): readonly Cell[] => {
    const then = year?.partThen(place === 'areas' ? { area: key } : { phase: Number(key) }) ?? null;
    const name = `${place === 'phases' ? `${key}. ` : ''}${clamped(title.pl, LONGEST.part)}`;
    const bar = barOf(figure, name);
    return [
      {
        lines: [
          { text: name, bold: true },
          ...(deadline === null ? [] : [{ text: `do ${dayInWords(deadline)}`, quiet: true }]),
        ],
      },
      { lines: [], ...(bar && { bar }) },
      { lines: [{ text: figureWords(figure), href: to.unit(place) }] },
      {
        lines: [{ text: figure.hasData ? figureWords(figure, figure.declared) : '–', href: to.unit(place) }],
      },
      ...(year && year.leftOut === 0
        ? [
            {
              lines: [
                then
                  ? { text: figureWords(then), href: to.unitThen(year.publication.number, place) }
                  : { text: '–' },
              ],
            },
          ]
        : []),
    ];
  });
  return {
    kind: 'table',
    title: what === 'Etap' ? 'Stan według etapów' : 'Stan według obszarów',
    columns:
      year && year.leftOut === 0
        ? [
            { title: what, part: 0.34 },
            { title: 'Wykres', part: 0.18 },
            { title: 'Potwierdzone', part: 0.16 },
            { title: 'Razem z zadeklarowanymi', part: 0.16 },
            { title: 'Potwierdzone rok wcześniej', part: 0.16 },
          ]
        : [
            { title: what, part: 0.36 },
            { title: 'Wykres', part: 0.24 },
            { title: 'Potwierdzone', part: 0.19 },
            { title: 'Razem z zadeklarowanymi', part: 0.21 },
          ],
    rows,
    total: rows.length,
    more: (left) => ({
      text: `i jeszcze ${what === 'Etap' ? counted(left, 'etap', 'etapy', 'etapów') : counted(left, 'obszar', 'obszary', 'obszarów')}: pełna tabela na stronie`,
      href: to.unit(place),
    }),
    least: MOST_PARTS,
  };
}

function yearBlocks(year: YearOfUnit | null, to: Explanations): Block[] {
  const heading = { kind: 'heading', text: 'Zmiana w ciągu roku' } as const;
  if (!year) {
    const text =
      'Nie ma obowiązującej publikacji sprzed około roku (od pół roku do półtora roku), która obejmuje ten samorząd, więc zmiany nie podajemy.';
    return [heading, { kind: 'text', line: { text } }];
  }
  const { number, asOf } = year.publication;
  const about = {
    text: `Od publikacji nr ${number} (${dayInWords(asOf)}): ${figureWords(year.then)} wtedy, ${figureWords(year.now)} teraz.`,
    href: to.unitThen(number),
  };
  const comparable: Block[] =
    year.leftOut === 0
      ? []
      : [
          {
            kind: 'text',
            line: {
              text: `Standard się zmienił: porównujemy tylko zadania o tej samej treści, wadze i zakresie; pominięto ${counted(year.leftOut, 'zadanie', 'zadania', 'zadań')}.`,
              href: to.methodology(),
            },
          },
        ];
  if (year.changed.length === 0) {
    return [
      heading,
      {
        kind: 'text',
        line: { text: `${about.text} Stan żadnego zadania się nie zmienił.`, href: about.href },
      },
      ...comparable,
    ];
  }
  const order = [...year.changed].sort(
    (a, b) => weightOfChange(a) - weightOfChange(b) || standingOrder(a.standing) - standingOrder(b.standing),
  );
  return [
    heading,
    { kind: 'text', line: about },
    ...comparable,
    {
      kind: 'table',
      title: 'Zadania, których stan się zmienił',
      columns: [
        { title: 'Zadanie', part: 0.6 },
        { title: 'Było', part: 0.2 },
        { title: 'Jest', part: 0.2 },
      ],
      rows: order.map(({ item, title, before, standing }) => [
        itemCell(item, title.pl, to),
        { lines: [{ text: STANDING_WORDS[before] }] },
        { lines: [{ text: STANDING_WORDS[standing], bold: standing === 'confirmed' }] },
      ]),
      total: order.length,
      more: (left) => ({
        text: `i jeszcze ${counted(left, 'zadanie', 'zadania', 'zadań')} o zmienionym stanie: pełna lista na stronie`,
        href: to.unit('items'),
      }),
      least: 3,
    },
  ];
}

/** What was gained first, then what was lost, then the rest. */
function weightOfChange({ before, standing }: YearOfUnit['changed'][number]): number {
  if (standing === 'confirmed') return 0;
  return before === 'confirmed' ? 1 : 2;
}

function actionBlocks(
  actions: readonly PublishedAction[] | null,
  { publication }: PublicScorecardResponse,
  to: Explanations,
): Block[] {
  const heading = { kind: 'heading', text: 'Działania przeprowadzone w ciągu roku' } as const;
  const none = (text: string): Block[] => [heading, { kind: 'text', line: { text, href: to.data() } }];
  if (actions === null) return none('Ta publikacja powstała, zanim zaczęto publikować rejestr działań.');
  const from = Date.parse(publication.asOf) - YEAR_DAYS * 24 * 60 * 60 * 1000;
  const done = actions
    .filter(
      ({ status, endsOn }) => status === 'done' && Date.parse(endsOn) > from && endsOn <= publication.asOf,
    )
    .toReversed();
  if (done.length === 0)
    return none('Nie opublikowano działań zakończonych w ciągu roku do dnia tych danych.');
  return [
    heading,
    {
      kind: 'text',
      line: {
        text: `${counted(done.length, 'działanie', 'działania', 'działań')} z publicznej części rejestru, zakończone w ciągu roku do ${dayInWords(publication.asOf)}; najnowsze jako pierwsze.`,
        href: to.data(),
      },
    },
    {
      kind: 'table',
      title: 'Działania przeprowadzone w ciągu roku',
      columns: [
        { title: 'Działanie', part: 0.54 },
        { title: 'Zakończone', part: 0.16 },
        { title: 'Uczestnicy', part: 0.14 },
        { title: 'Zadania', part: 0.16 },
      ],
      rows: done.map(({ kindName, title, endsOn, people, peopleHidden, items }) => [
        { lines: [{ text: clamped(title ?? kindName.pl, LONGEST.action), bold: true }] },
        { lines: [{ text: dottedDay(endsOn) }] },
        { lines: [{ text: people === null ? (peopleHidden ? 'mniej niż 5' : '–') : String(people) }] },
        {
          lines: [
            {
              text:
                items.length === 0
                  ? '–'
                  : `${items.slice(0, 2).join(', ')}${items.length > 2 ? ` +${items.length - 2}` : ''}`,
            },
          ],
        },
      ]),
      total: done.length,
      more: (left) => ({
        text: `i jeszcze ${counted(left, 'działanie', 'działania', 'działań')}: pełny rejestr na stronie danych`,
        href: to.data(),
      }),
      least: 2,
    },
  ];
}

function gapBlocks({ standings, phases, publication }: PublicScorecardResponse, to: Explanations): Block[] {
  const heading = { kind: 'heading', text: 'Czego brakuje i co jest planowane' } as const;
  const due = new Map(phases.map(({ key, deadline }) => [Number(key), deadline]));
  const gaps = standings.filter(({ standing }) => GAPS.includes(standing));
  if (gaps.length === 0) {
    const text = 'Wszystkie zadania, które dotyczą tego samorządu, są potwierdzone.';
    return [heading, { kind: 'text', line: { text, href: to.unit('items') } }];
  }
  const deadlineOf = ({ phase }: PublicStanding): string => due.get(phase) ?? '9999';
  const order = [...gaps].sort(
    (a, b) =>
      deadlineOf(a).localeCompare(deadlineOf(b)) ||
      a.phase - b.phase ||
      GAPS.indexOf(a.standing) - GAPS.indexOf(b.standing),
  );
  const late = gaps.filter((gap) => deadlineOf(gap) < publication.asOf).length;
  const planned = gaps.filter(({ plannedOn }) => plannedOn !== null).length;
  return [
    heading,
    {
      kind: 'text',
      line: {
        text: `Niepotwierdzone: ${counted(gaps.length, 'zadanie', 'zadania', 'zadań')}; po terminie etapu: ${late}; z podanym dniem planu: ${planned}. Najpierw te, których termin mija najwcześniej.`,
        href: to.unit('items'),
      },
    },
    {
      kind: 'table',
      title: 'Zadania niepotwierdzone',
      columns: [
        { title: 'Zadanie', part: 0.48 },
        { title: 'Stan', part: 0.14 },
        { title: 'Termin etapu', part: 0.22 },
        { title: 'Plan samorządu', part: 0.16 },
      ],
      rows: order.map((gap) => {
        const deadline = due.get(gap.phase) ?? null;
        return [
          itemCell(gap.item, gap.title.pl, to),
          { lines: [{ text: STANDING_WORDS[gap.standing] }] },
          {
            lines: [
              {
                text:
                  deadline === null
                    ? '–'
                    : `${dottedDay(deadline)}${deadline < publication.asOf ? ', po terminie' : ''}`,
              },
            ],
          },
          { lines: [{ text: planOf(gap, publication.asOf) }] },
        ];
      }),
      total: order.length,
      more: (left) => ({
        text: `i jeszcze ${counted(left, 'zadanie', 'zadania', 'zadań')}: pełna lista na stronie`,
        href: to.unit('items'),
      }),
      least: 4,
    },
  ];
}

function planOf({ plannedOn }: PublicStanding, asOf: string): string {
  if (plannedOn === null) return '–';
  return plannedOn < asOf ? `${dottedDay(plannedOn)}, minął` : `do ${dottedDay(plannedOn)}`;
}

function similarBlocks({ similar, unit }: PublicScorecardResponse, to: Explanations): Block[] {
  const heading = { kind: 'heading', text: 'Podobne samorządy' } as const;
  if (similar.units.length === 0) {
    const text = 'W tym obszarze nie ma samorządu tego samego rodzaju o podobnej liczbie mieszkańców.';
    return [heading, { kind: 'text', line: { text, href: to.other(unit.teryt) } }];
  }
  return [
    heading,
    {
      kind: 'table',
      title: 'Podobne samorządy',
      columns: [
        { title: 'Samorząd', part: 0.34 },
        { title: 'Potwierdzone', part: 0.2 },
        { title: 'Dlaczego podobny', part: 0.46 },
      ],
      rows: similar.units.map(({ unit: other, figure, reasons }) => [
        { lines: [{ text: clamped(other.displayName.pl, LONGEST.part), bold: true }] },
        { lines: [{ text: figureWords(figure), href: to.other(other.teryt) }] },
        { lines: [{ text: reasonsOf(reasons) }] },
      ]),
      total: similar.comparable,
      more: (left) => ({
        text: `i jeszcze ${counted(left, 'porównywalny samorząd', 'porównywalne samorządy', 'porównywalnych samorządów')}`,
        href: to.unit('similar'),
      }),
      least: 2,
    },
  ];
}

function sourceBlocks({ scorecard, actions }: PublishedChapter, to: Explanations): Block[] {
  const { publication, tenant, office } = scorecard;
  const from =
    actions === null
      ? 'oceny i dowody samorządów'
      : 'oceny i dowody samorządów oraz publiczna część rejestru działań';
  return [
    { kind: 'heading', text: 'Źródła i metoda' },
    {
      kind: 'text',
      line: {
        text: `Wynik to suma wag zadań potwierdzonych przez koordynatora podzielona przez sumę wag wszystkich zadań samorządu bez tych, które go nie dotyczą. Zadeklarowane czekają na potwierdzenie, a nieaktualne były potwierdzone, ale ich dowód stracił ważność.`,
        href: to.methodology(),
      },
    },
    {
      kind: 'text',
      line: {
        text: `Źródło: ${clamped(tenant.name.pl, LONGEST.source)}, publikacja nr ${publication.number} (${from}). Odcisk publikacji SHA-256: ${publication.contentHash}`,
        href: to.data(),
      },
    },
    ...(office === null
      ? []
      : [
          {
            kind: 'text',
            line: {
              text: `Na pytania odpowiada: ${[office.name, office.phone, office.email]
                .filter(Boolean)
                .map((part) => clamped(part ?? '', LONGEST.source))
                .join(', ')}.`,
            },
          } as const,
        ]),
  ];
}

function itemCell(code: string, title: string, to: Explanations): Cell {
  return { lines: [{ text: `${code} ${clamped(title, LONGEST.item)}`, href: to.item(code) }] };
}

function barOf(figure: Coverage, of: string): Bar | null {
  if (!figure.hasData || figure.denominator === 0) return null;
  const { numerator, declared, denominator } = figure;
  const alt = `${of}: potwierdzone ${numerator} z ${denominator}, razem z zadeklarowanymi i nieaktualnymi ${declared} z ${denominator}`;
  return { confirmed: numerator, declared, whole: denominator, alt };
}

/** A figure counts items when every item weighs 1, else points of weight. */
function isCounted({ standings }: PublicScorecardResponse): boolean {
  return standings.every(({ weight }) => weight === 1);
}

/** A name that stands alone: "Powiat nowodworski". */
function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase('pl-PL') + name.slice(1);
}

function dottedDay(day: string): string {
  return day.split('-').toReversed().join('.');
}

const KINDS: Readonly<Record<UnitKind, string>> = {
  city_with_powiat_rights: 'miasto na prawach powiatu',
  urban_gmina: 'gmina miejska',
  urban_rural_gmina: 'gmina miejsko-wiejska',
  rural_gmina: 'gmina wiejska',
  powiat: 'powiat',
};

type Reason = PublicScorecardResponse['similar']['units'][number]['reasons'][number];

function reasonsOf(reasons: readonly Reason[]): string {
  return reasons
    .flatMap(({ what, close, kind, other }) => {
      if (what === 'kind' && kind !== null) return [KINDS[kind]];
      if (!close || other === null) return [];
      if (what === 'residents') return [`podobna liczba mieszkańców (${grouped(other.part)})`];
      return [what === 'density' ? 'podobna gęstość zaludnienia' : 'podobny udział cudzoziemców'];
    })
    .join(', ');
}

function grouped(number: number): string {
  return new Intl.NumberFormat('pl-PL', { useGrouping: 'always' }).format(number);
}
