import { ACTION_AUDIENCES, ACTION_STATUSES, DUTIES, isDutyOf, STANDINGS, UNIT_KINDS } from '@miara/shared';
import type { Column, Table } from './data-tables.js';
import type { FrozenPublication } from './frozen-publication.js';

const TERYT = { pl: 'Kod TERYT samorządu', en: 'TERYT code of the unit' };
const DAY = { pl: 'dzień (RRRR-MM-DD, czas polski)', en: 'day (YYYY-MM-DD, Polish time)' };
const PIECES = { pl: 'sztuki', en: 'pieces' };
const PEOPLE = { pl: 'osoby', en: 'people' };

/** The member units of a publication. */
export function unitsTable({ units }: FrozenPublication): Table {
  return {
    name: 'units',
    title: { pl: 'Samorządy', en: 'Units' },
    columns: [
      { name: 'teryt', type: 'text', meaning: TERYT },
      { name: 'name', type: 'text', meaning: { pl: 'Nazwa w rejestrze', en: 'Name in the register' } },
      {
        name: 'display_name',
        type: 'text',
        meaning: { pl: 'Nazwa z rodzajem, gdy się powtarza', en: 'Name with its kind where it repeats' },
      },
      {
        name: 'kind',
        type: 'text',
        meaning: { pl: 'Rodzaj samorządu', en: 'Kind of unit' },
        allowed: UNIT_KINDS,
        rule: {
          pl: 'Miasto na prawach powiatu ma zadania gminy i powiatu, powiat (powiat ziemski) tylko powiatu, pozostałe tylko gminy',
          en: 'A city with powiat rights has duties of a gmina and of a powiat, a (land) powiat of a powiat only, the others of a gmina only',
        },
      },
      {
        name: 'powiat',
        type: 'text',
        optional: true,
        meaning: {
          pl: 'Kod TERYT powiatu, w którym leży gmina; puste dla powiatów i miast na prawach powiatu',
          en: 'TERYT code of the powiat in which the gmina lies; empty for powiats and cities with powiat rights',
        },
      },
      {
        name: 'residents',
        type: 'integer',
        optional: true,
        meaning: { pl: 'Liczba mieszkańców; puste, gdy nieznana', en: 'Residents; empty where not known' },
        unit: PEOPLE,
      },
    ],
    key: ['teryt'],
    rows: units.map(({ teryt, name, displayName, kind, powiatTeryt, residents }) => [
      teryt,
      name,
      displayName.pl,
      kind,
      powiatTeryt,
      residents,
    ]),
  };
}

/** The items of the standard as it stood. */
export function itemsTable({ standard }: FrozenPublication): Table {
  const areas = new Map(standard.areas.map((area) => [area.code, area.title]));
  const phases = new Map(standard.phases.map((phase) => [phase.number, phase]));
  return {
    name: 'items',
    title: { pl: 'Zadania standardu', en: 'Items of the standard' },
    columns: [
      {
        name: 'item',
        type: 'text',
        meaning: { pl: 'Kod zadania w tej wersji', en: 'Code of the item in this version' },
      },
      {
        name: 'key',
        type: 'text',
        meaning: {
          pl: 'Stały klucz zadania, ten sam w kolejnych wersjach',
          en: 'Lasting key of the item, the same in later versions',
        },
      },
      { name: 'title_pl', type: 'text', meaning: { pl: 'Nazwa po polsku', en: 'Title in Polish' } },
      {
        name: 'title_en',
        type: 'text',
        optional: true,
        meaning: { pl: 'Nazwa po angielsku', en: 'Title in English' },
      },
      { name: 'area', type: 'text', meaning: { pl: 'Kod obszaru tematycznego', en: 'Code of the area' } },
      {
        name: 'area_title_pl',
        type: 'text',
        meaning: { pl: 'Nazwa obszaru', en: 'Title of the area, in Polish' },
      },
      { name: 'phase', type: 'integer', meaning: { pl: 'Numer etapu', en: 'Number of the phase' } },
      {
        name: 'phase_title_pl',
        type: 'text',
        meaning: { pl: 'Nazwa etapu', en: 'Title of the phase, in Polish' },
      },
      {
        name: 'phase_deadline',
        type: 'day',
        optional: true,
        meaning: {
          pl: 'Ostatni dzień etapu; puste, gdy nie ustalono',
          en: 'Last day of the phase; empty where none is set',
        },
        unit: DAY,
      },
      {
        name: 'duty',
        type: 'text',
        meaning: { pl: 'Czyje to zadanie', en: 'Whose duty it is' },
        allowed: DUTIES,
      },
      {
        name: 'weight',
        type: 'integer',
        meaning: { pl: 'Waga zadania we wskaźnikach', en: 'Weight of the item in the figures' },
        unit: { pl: 'punkty', en: 'points' },
      },
    ],
    key: ['item'],
    rows: standard.items.map((item) => {
      const phase = phases.get(item.phase);
      return [
        item.code,
        item.key,
        item.title.pl,
        item.title.en ?? null,
        item.area,
        areas.get(item.area)?.pl ?? '',
        item.phase,
        phase?.title.pl ?? '',
        phase?.deadline ?? null,
        item.duty,
        item.weight,
      ];
    }),
  };
}

/** Where every unit stands on every one of its duties: what every figure is counted from. */
export function standingsTable({ units, standard, standings }: FrozenPublication): Table {
  const known = new Map(standings.map((row) => [`${row.teryt} ${row.item}`, row]));
  return {
    name: 'standings',
    title: { pl: 'Stan zadań w samorządach', en: 'Standings of items in units' },
    columns: [
      { name: 'unit', type: 'text', meaning: TERYT },
      { name: 'item', type: 'text', meaning: { pl: 'Kod zadania', en: 'Code of the item' } },
      {
        name: 'area',
        type: 'text',
        meaning: { pl: 'Kod obszaru zadania', en: 'Code of the area of the item' },
      },
      {
        name: 'phase',
        type: 'integer',
        meaning: { pl: 'Numer etapu zadania', en: 'Number of the phase of the item' },
      },
      {
        name: 'weight',
        type: 'integer',
        meaning: { pl: 'Waga zadania', en: 'Weight of the item' },
        unit: { pl: 'punkty', en: 'points' },
      },
      {
        name: 'standing',
        type: 'text',
        meaning: { pl: 'Stan w dniu publikacji', en: 'Standing on the day of the publication' },
        allowed: STANDINGS,
        rule: {
          pl: 'confirmed = potwierdzone przez koordynatora; declared = zadeklarowane, jeszcze niepotwierdzone; lapsed = było potwierdzone, dowód wygasł lub treść się zmieniła; not_applicable = potwierdzone, że nie dotyczy',
          en: 'confirmed = confirmed by the coordinator; declared = declared, not yet confirmed; lapsed = was confirmed, the proof ended or the content changed; not_applicable = confirmed that it does not apply',
        },
      },
      {
        name: 'assessed',
        type: 'boolean',
        meaning: {
          pl: 'Czy samorząd kiedykolwiek coś o nim zadeklarował',
          en: 'Whether the unit ever declared anything about it',
        },
        allowed: ['true', 'false'],
      },
      {
        name: 'since',
        type: 'day',
        optional: true,
        meaning: { pl: 'Od kiedy trwa ten stan', en: 'Since when it stands so' },
        unit: DAY,
      },
      {
        name: 'planned_on',
        type: 'day',
        optional: true,
        meaning: {
          pl: 'Planowany dzień wykonania (planowane i w trakcie)',
          en: 'Day by which it is planned (planned and in progress)',
        },
        unit: DAY,
      },
      {
        name: 'proofs',
        type: 'integer',
        meaning: { pl: 'Liczba dowodów', en: 'Number of proofs' },
        unit: PIECES,
      },
    ],
    key: ['unit', 'item'],
    rows: units.flatMap(({ teryt, kind }) =>
      standard.items
        .filter(({ duty }) => isDutyOf(duty, kind))
        .map(({ code, area, phase, weight }) => {
          const row = known.get(`${teryt} ${code}`);
          return [
            teryt,
            code,
            area,
            phase,
            weight,
            row?.standing ?? 'not_started',
            row?.assessed ?? false,
            row?.since ?? null,
            row?.plannedOn ?? null,
            row?.proofCount ?? 0,
          ];
        }),
    ),
  };
}

const ACTION_COLUMNS: readonly Column[] = [
  {
    name: 'action',
    type: 'text',
    meaning: { pl: 'Identyfikator działania', en: 'Identifier of the action' },
  },
  {
    name: 'unit',
    type: 'text',
    meaning: { pl: 'Kod TERYT samorządu, który je prowadził', en: 'TERYT code of the unit that carried it' },
  },
  { name: 'kind', type: 'text', meaning: { pl: 'Kod rodzaju działania', en: 'Code of the kind of action' } },
  {
    name: 'kind_name_pl',
    type: 'text',
    meaning: { pl: 'Rodzaj działania', en: 'Kind of action, in Polish' },
  },
  {
    name: 'title',
    type: 'text',
    optional: true,
    meaning: {
      pl: 'Nazwa działania; puste, gdy zawierała coś, co wygląda na dane osobowe',
      en: 'Title of the action; empty where it held what looks like personal data',
    },
  },
  {
    name: 'status',
    type: 'text',
    meaning: { pl: 'Stan działania', en: 'State of the action' },
    allowed: ACTION_STATUSES.filter((status) => status !== 'cancelled'),
  },
  { name: 'starts_on', type: 'day', meaning: { pl: 'Pierwszy dzień', en: 'First day' }, unit: DAY },
  { name: 'ends_on', type: 'day', meaning: { pl: 'Ostatni dzień', en: 'Last day' }, unit: DAY },
  {
    name: 'people',
    type: 'integer',
    optional: true,
    meaning: {
      pl: 'Liczba uczestników; puste, gdy nie liczono albo jest mniejsza niż 5',
      en: 'People reached; empty where not counted, or under 5',
    },
    unit: PEOPLE,
  },
  {
    name: 'people_hidden',
    type: 'boolean',
    meaning: {
      pl: 'Czy liczbę ukryto, bo jest mniejsza niż 5',
      en: 'Whether the count is hidden because it is under 5',
    },
    allowed: ['true', 'false'],
  },
  {
    name: 'cost_grosz',
    type: 'exact',
    optional: true,
    meaning: {
      pl: 'Koszt całego działania; puste, gdy nieznany',
      en: 'Cost of the whole action; empty where not known',
    },
    unit: { pl: 'grosze', en: 'grosz (1/100 PLN)' },
  },
  {
    name: 'languages',
    type: 'codes',
    meaning: { pl: 'Języki działania (ISO 639-1)', en: 'Languages of the action (ISO 639-1)' },
  },
  {
    name: 'audiences',
    type: 'codes',
    meaning: { pl: 'Dla kogo', en: 'For whom' },
    allowed: ACTION_AUDIENCES,
  },
  {
    name: 'units',
    type: 'codes',
    meaning: {
      pl: 'Kody TERYT samorządów, którym działanie zaliczono',
      en: 'TERYT codes of the units credited with it',
    },
  },
  {
    name: 'items',
    type: 'codes',
    meaning: { pl: 'Kody zadań standardu, których dotyczy', en: 'Codes of the items it belongs to' },
  },
];

/** The public part of the action log. */
export function actionsTable({ actions }: FrozenPublication): Table {
  return {
    name: 'actions',
    title: { pl: 'Działania (część publiczna)', en: 'Actions (public part)' },
    columns: ACTION_COLUMNS,
    key: ['action'],
    rows: actions.map((action) => [
      action.id,
      action.teryt,
      action.kind,
      action.kindName.pl,
      action.title,
      action.status,
      action.startsOn,
      action.endsOn,
      action.people,
      action.peopleHidden,
      action.costGrosz,
      action.languages,
      action.audiences,
      action.units,
      action.items,
    ]),
  };
}
