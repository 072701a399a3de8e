/** Facts of a unit at the end of a year, for comparison. */
export interface UnitFact {
  teryt: string;
  year: number;
  areaHectares: number | null;
  residents: number | null;
  foreignResidents: number | null;
  /** Address at which they were published. */
  source: string;
}

/** Bounds of what is entered or imported; the database repeats those it can. */
export const UNIT_FACT_LIMITS = {
  firstYear: 1990,
  /** Hectares; Poland has 31 million. */
  area: 40_000_000,
  people: 40_000_000,
  /** Rows saved at once. */
  rows: 3_000,
} as const;

/** The columns of a file of facts. */
export const UNIT_FACT_FIELDS = [
  'teryt',
  'year',
  'areaHectares',
  'residents',
  'foreignResidents',
  'source',
] as const;
export type UnitFactField = (typeof UNIT_FACT_FIELDS)[number];

/** Without these columns no row can be read. */
export const REQUIRED_UNIT_FACT_FIELDS = ['teryt', 'year', 'source'] as const satisfies UnitFactField[];

/** What can be wrong with a row of facts. */
export const UNIT_FACT_ISSUES = [
  'missing',
  'not_a_teryt',
  'not_a_member',
  'not_a_year',
  'not_a_count',
  'not_an_area',
  'more_than_residents',
  'nothing_said',
  'not_an_address',
  'twice',
] as const;
export type UnitFactIssue = (typeof UNIT_FACT_ISSUES)[number];

/** What saving a row would do. */
export const UNIT_FACT_CHANGES = ['new', 'changed', 'same'] as const;
export type UnitFactChange = (typeof UNIT_FACT_CHANGES)[number];
