import {
  allDuties,
  byResidents,
  equalUnits,
  hasGminaDuties,
  isDutyOf,
  percentHalfUp,
  shareOfResidents,
  shareOfUnits,
  SIZE_CLASSES,
  sizeClassOf,
  UNIT_KINDS,
  type Coverage,
  type MeanCoverage,
  type UnitStanding,
} from '@miara/shared';
import { publicAddress } from '../../../../contract/explain-address.js';
import {
  countUnits,
  coverageOfUnit,
  coveragesOf,
  unitsWithDuties,
  type CountedUnit,
  type Part,
} from '../../../roll-ups/coverage.reader.js';
import type { PublishedUnit } from '../../published.views.js';
import type { Cell, Column, Table } from './data-tables.js';
import type { FrozenPublication } from './frozen-publication.js';

const POINTS = { pl: 'punkty, samorządy lub mieszkańcy', en: 'points, units or residents' };

const COLUMNS: readonly Column[] = [
  {
    name: 'of',
    type: 'text',
    meaning: {
      pl: 'Czego dotyczy: samorządu, grupy albo zadania',
      en: 'What it is of: a unit, a group or an item',
    },
    allowed: ['unit', 'group', 'item'],
  },
  {
    name: 'subject',
    type: 'text',
    meaning: {
      pl: 'Kod TERYT samorządu, kod zadania albo grupa: metropolis, kind:rodzaj, size:przedział mieszkańców, powiat:TERYT',
      en: 'TERYT code, item code, or the group: metropolis, kind:kind, size:class by residents, powiat:TERYT',
    },
    rule: {
      pl: 'Do powiatu należą powiat i jego gminy spośród członków; miasta na prawach powiatu nie należą do żadnego. Przedziały obejmują gminy i miasta od dolnej granicy do górnej włącznie; powiaty tworzą osobną grupę',
      en: 'In a powiat are the powiat itself and its gminas, of those that are members; cities with powiat rights are in none. Size classes hold gminas and cities, both limits included; powiats are a group of their own',
    },
  },
  {
    name: 'area',
    type: 'text',
    optional: true,
    meaning: { pl: 'Obszar; puste = wszystkie', en: 'Area; empty = all' },
  },
  {
    name: 'phase',
    type: 'integer',
    optional: true,
    meaning: { pl: 'Etap; puste = wszystkie', en: 'Phase; empty = all' },
  },
  {
    name: 'view',
    type: 'text',
    meaning: { pl: 'Sposób liczenia', en: 'How it is counted' },
    allowed: ['coverage', 'equal_units', 'all_duties', 'by_residents', 'units', 'residents'],
    rule: {
      pl: 'coverage: suma wag potwierdzonych ÷ suma wag obowiązków; equal_units: średnia wyników samorządów; all_duties: suma liczników ÷ suma mianowników; by_residents: średnia wyników gmin i miast ważona liczbą mieszkańców; units, residents: udział samorządów i mieszkańców dla zadania',
      en: 'coverage: sum of weights confirmed ÷ sum of weights of duties; equal_units: mean of the units; all_duties: sum of numerators ÷ sum of denominators; by_residents: mean of gminas and cities weighted by residents; units, residents: share of units and of residents for an item',
    },
  },
  {
    name: 'numerator',
    type: 'exact',
    meaning: { pl: 'Licznik', en: 'Numerator' },
    unit: POINTS,
    rule: { pl: 'Stan confirmed', en: 'Standing confirmed' },
  },
  {
    name: 'denominator',
    type: 'exact',
    meaning: { pl: 'Mianownik', en: 'Denominator' },
    unit: POINTS,
    rule: {
      pl: 'Wszystkie stany oprócz not_applicable; dla średnich ułamek skrócony, wspólny z declared',
      en: 'All standings but not_applicable; for means a reduced fraction, shared with declared',
    },
  },
  {
    name: 'declared',
    type: 'exact',
    meaning: { pl: 'Licznik zadeklarowanych', en: 'Numerator of what is declared' },
    unit: POINTS,
    rule: { pl: 'Stany confirmed, declared i lapsed', en: 'Standings confirmed, declared and lapsed' },
  },
  {
    name: 'percent',
    type: 'integer',
    optional: true,
    meaning: {
      pl: 'Wynik pokazywany na stronach; puste = brak danych',
      en: 'What the pages show; empty = no data',
    },
    unit: { pl: 'procent', en: 'per cent' },
    rule: {
      pl: 'Licznik ÷ mianownik, zaokrąglony do całości; połówki w górę',
      en: 'Numerator ÷ denominator, rounded to whole per cent; halves up',
    },
  },
  {
    name: 'assessed',
    type: 'integer',
    meaning: {
      pl: 'Ile obowiązków (dla zadania: samorządów) ma jakąkolwiek deklarację',
      en: 'Duties (for an item: units) with any declaration',
    },
    unit: { pl: 'sztuki', en: 'pieces' },
  },
  {
    name: 'has_data',
    type: 'boolean',
    meaning: { pl: 'Czy są dane', en: 'Whether there is data' },
    allowed: ['true', 'false'],
    rule: {
      pl: 'Dla średnich: czy jakikolwiek samorząd wszedł do średniej; w pozostałych: assessed > 0',
      en: 'For means: whether any unit is in the mean; otherwise: assessed > 0',
    },
  },
  {
    name: 'units_counted',
    type: 'integer',
    meaning: { pl: 'Ile samorządów policzono', en: 'How many units are counted' },
    unit: { pl: 'samorządy', en: 'units' },
  },
  {
    name: 'units_left_out',
    type: 'integer',
    meaning: {
      pl: 'Ile samorządów średnia pomija z braku danych',
      en: 'How many units a mean leaves out for want of data',
    },
    unit: { pl: 'samorządy', en: 'units' },
  },
  {
    name: 'explain',
    type: 'text',
    meaning: { pl: 'Adres, pod którym są składniki tej liczby', en: 'Address with the parts of this figure' },
  },
];

/** Every figure of a publication: of units, groups and items, whole and by area and phase. */
export function figuresTable(frozen: FrozenPublication): Table {
  const units = countUnits(frozen.standard.items, frozen.units, frozen.counters);
  const parts: Part[] = [
    {},
    ...frozen.standard.areas.map(({ code }) => ({ area: code })),
    ...frozen.standard.phases.map(({ number }) => ({ phase: number })),
  ];
  return {
    name: 'figures',
    title: { pl: 'Wyniki', en: 'Figures' },
    columns: COLUMNS,
    key: ['of', 'subject', 'area', 'phase', 'view'],
    rows: [
      ...units.flatMap((unit) => parts.flatMap((part) => unitRows(frozen, unit, part))),
      ...groupsOf(units).flatMap((group) =>
        parts.flatMap((part) => groupRows(frozen, group.key, group.units, part)),
      ),
      ...itemRows(frozen),
    ],
  };
}

type Unit = CountedUnit<PublishedUnit>;

function unitRows({ tenant, number }: FrozenPublication, counted: Unit, part: Part): Cell[][] {
  if (unitsWithDuties([counted], part).length === 0) return [];
  const { teryt } = counted.unit;
  const explain = publicAddress(tenant, number, `/units/${teryt}`);
  return [row(['unit', teryt, part, 'coverage'], coverageOfUnit(counted, part), 1, 0, explain)];
}

/** The whole, the kinds, the size classes, and the powiats with their gminas; cities lie in none. */
function groupsOf(units: readonly Unit[]): { key: string; units: Unit[] }[] {
  const powiats = [...new Set(units.map(({ unit }) => powiatOf(unit)))].filter((code) => code !== null);
  return [
    { key: 'metropolis', units: [...units] },
    ...UNIT_KINDS.map((kind) => ({
      key: `kind:${kind}`,
      units: units.filter(({ unit }) => unit.kind === kind),
    })),
    ...SIZE_CLASSES.map((size) => ({
      key: `size:${size}`,
      units: units.filter(({ unit }) => sizeClassOf(unit.kind, unit.residents) === size),
    })),
    ...powiats.sort().map((code) => ({
      key: `powiat:${code}`,
      units: units.filter(({ unit }) => powiatOf(unit) === code),
    })),
  ];
}

function powiatOf({ kind, teryt, powiatTeryt }: PublishedUnit): string | null {
  return kind === 'powiat' ? teryt : powiatTeryt;
}

function groupRows(
  { tenant, number }: FrozenPublication,
  key: string,
  units: readonly Unit[],
  part: Part,
): Cell[][] {
  const members = unitsWithDuties(units, part);
  if (members.length === 0) return [];
  const coverages = coveragesOf(members, part);
  const isWhole = part.area === undefined && part.phase === undefined;
  const explain = publicAddress(tenant, number, isWhole ? '/units' : '/items');
  const mean = (view: string, made: MeanCoverage): Cell[] =>
    row(['group', key, part, view], made, made.unitsCounted, made.unitsLeftOut, explain);
  return [
    mean('equal_units', equalUnits(coverages)),
    row(['group', key, part, 'all_duties'], allDuties(coverages), members.length, 0, explain),
    ...(coverages.some(({ kind }) => hasGminaDuties(kind))
      ? [mean('by_residents', byResidents(coverages))]
      : []),
  ];
}

function itemRows({ tenant, number, standard, units, standings }: FrozenPublication): Cell[][] {
  const known = new Map(standings.map((standing) => [`${standing.teryt} ${standing.item}`, standing]));
  return standard.items.flatMap(({ code, duty, area, phase }) => {
    const members = units
      .filter(({ kind }) => isDutyOf(duty, kind))
      .map(({ teryt, kind, residents }): UnitStanding => {
        const standing = known.get(`${teryt} ${code}`);
        return {
          kind,
          population: residents,
          standing: standing?.standing ?? 'not_started',
          assessed: standing?.assessed ?? false,
        };
      });
    const explain = publicAddress(tenant, number, `/items/${encodeURIComponent(code)}`);
    const inPart = { area, phase };
    const living = members.filter(({ kind }) => duty === 'powiat' || hasGminaDuties(kind)).length;
    return [
      row(['item', code, inPart, 'units'], shareOfUnits(duty, members), members.length, 0, explain),
      row(['item', code, inPart, 'residents'], shareOfResidents(duty, members), living, 0, explain),
    ];
  });
}

function row(
  [of, subject, { area, phase }, view]: [of: string, subject: string, part: Part, view: string],
  figure: Pick<Coverage | MeanCoverage, 'numerator' | 'denominator' | 'declared' | 'assessed' | 'hasData'>,
  counted: number,
  leftOut: number,
  explain: string,
): Cell[] {
  const { numerator, denominator, declared, assessed, hasData } = figure;
  return [
    of,
    subject,
    area ?? null,
    phase ?? null,
    view,
    String(numerator),
    String(denominator),
    String(declared),
    hasData ? percentHalfUp(numerator, denominator) : null,
    assessed,
    hasData,
    counted,
    leftOut,
    explain,
  ];
}
