import {
  REQUIRED_UNIT_FACT_FIELDS,
  UNIT_FACT_LIMITS,
  normaliseWebAddress,
  type UnitFact,
  type UnitFactChange,
  type UnitFactField,
  type UnitFactIssue,
} from '@miara/shared';
import type { Cell, Sheet } from '../../registers/register-files.reader.js';
import { fieldOfHeading, type Column } from './fact-columns.rules.js';
import { areaOf, countOf, terytOf, textOf, yearOf } from './fact-cells.rules.js';

/** What is wrong with a field of a row; `row` is nobody's field: the row as a whole. */
export interface FactIssue {
  field: UnitFactField | null;
  code: UnitFactIssue;
}

/** A row of a file as it was read. What could not be read is null and has an issue. */
export interface JudgedFact {
  /** As the spreadsheet program counts rows, from 1. */
  row: number;
  fact: { [Field in keyof UnitFact]: UnitFact[Field] | null };
  issues: FactIssue[];
  /** Null where the row has an issue. */
  change: UnitFactChange | null;
}

export interface JudgedFacts {
  /** Columns without which nothing can be read. */
  missingColumns: UnitFactField[];
  rows: JudgedFact[];
}

/** What rows are held against. */
export interface KnownForFacts {
  /** Codes of every unit that is, was or will be a member. */
  units: ReadonlySet<string>;
  /** Facts that are kept, by `keyOfFact`. */
  facts: ReadonlyMap<string, UnitFact>;
  /** The year that has begun: no fact is newer. */
  year: number;
}

/** Titles and stamps may stand above the headings. */
const SEARCHED = 15;

export function keyOfFact({ teryt, year }: Pick<UnitFact, 'teryt' | 'year'>): string {
  return `${teryt} ${year}`;
}

/** Reads and judges the rows below the headings. Nothing is guessed: what cannot be read is an issue of its field. */
export function judgeFacts({ rows }: Sheet, known: KnownForFacts): JudgedFacts {
  const [heading, columns] = headingOf(rows);
  const found = new Set(columns.map(({ field }) => field));
  const missingColumns = REQUIRED_UNIT_FACT_FIELDS.filter((field) => !found.has(field));
  if (missingColumns.length > 0) return { missingColumns, rows: [] };
  const judged = rows
    .filter(({ number }) => number > heading)
    .map(({ number, cells }) => judgeRow(number, (index) => cells[index] ?? null, columns, known));
  return { missingColumns, rows: withTwins(judged) };
}

/** What is wrong with facts that were typed or sent as they are. */
export function issuesOf(fact: UnitFact, known: KnownForFacts): FactIssue[] {
  const { teryt, year, areaHectares, residents, foreignResidents, source } = fact;
  const issues: FactIssue[] = [];
  if (!known.units.has(teryt)) issues.push({ field: 'teryt', code: 'not_a_member' });
  if (year < UNIT_FACT_LIMITS.firstYear || year > known.year)
    issues.push({ field: 'year', code: 'not_a_year' });
  if (residents !== null && foreignResidents !== null && foreignResidents > residents)
    issues.push({ field: 'foreignResidents', code: 'more_than_residents' });
  if (areaHectares === null && residents === null && foreignResidents === null)
    issues.push({ field: null, code: 'nothing_said' });
  if (normaliseWebAddress(source) === null) issues.push({ field: 'source', code: 'not_an_address' });
  return issues;
}

/** Facts that stand in a list more than once, by their places in it. */
export function twinsAmong(facts: readonly Pick<UnitFact, 'teryt' | 'year'>[]): number[] {
  const seen = new Map<string, number>();
  for (const fact of facts) seen.set(keyOfFact(fact), (seen.get(keyOfFact(fact)) ?? 0) + 1);
  return facts.flatMap((fact, index) => ((seen.get(keyOfFact(fact)) ?? 0) > 1 ? [index] : []));
}

/** The row with the most headings that we know, and what they mean. */
function headingOf(rows: Sheet['rows']): [number, Column[]] {
  const read = rows.slice(0, SEARCHED).map(({ number, cells }): [number, Column[]] => [
    number,
    cells.flatMap((cell, index) => {
      const meant = fieldOfHeading(cell);
      return meant === null ? [] : [{ ...meant, index }];
    }),
  ]);
  return read.reduce((best, next) => (next[1].length > best[1].length ? next : best), [0, []]);
}

function judgeRow(
  row: number,
  cellAt: (index: number) => Cell,
  columns: readonly Column[],
  known: KnownForFacts,
): JudgedFact {
  const issues: FactIssue[] = [];
  const read = <T>(
    field: UnitFactField,
    code: UnitFactIssue,
    reader: (cell: Cell, column: Column) => T | null,
  ) => {
    const column = columns.find((one) => one.field === field);
    const cell = column ? cellAt(column.index) : null;
    if (!column || textOf(cell) === null) return null;
    const value = reader(cell, column);
    if (value === null) issues.push({ field, code });
    return value;
  };
  const fact = {
    teryt: read('teryt', 'not_a_teryt', terytOf),
    year: read('year', 'not_a_year', yearOf),
    areaHectares: read('areaHectares', 'not_an_area', areaOf),
    residents: read('residents', 'not_a_count', countOf),
    foreignResidents: read('foreignResidents', 'not_a_count', countOf),
    source: read('source', 'not_an_address', (cell) => normaliseWebAddress(textOf(cell) ?? '')),
  };
  for (const field of REQUIRED_UNIT_FACT_FIELDS) {
    if (fact[field] === null && issues.every((issue) => issue.field !== field))
      issues.push({ field, code: 'missing' });
  }
  const { teryt, year, source } = fact;
  if (issues.length > 0 || teryt === null || year === null || source === null)
    return { row, fact, issues, change: null };
  const whole: UnitFact = { ...fact, teryt, year, source };
  const wrong = issuesOf(whole, known);
  return { row, fact, issues: wrong, change: wrong.length > 0 ? null : changeOf(whole, known) };
}

/** Which of two rows about the same unit and year is meant, nobody can tell. */
function withTwins(rows: readonly JudgedFact[]): JudgedFact[] {
  const named = rows.flatMap((judged) => {
    const { teryt, year } = judged.fact;
    return teryt === null || year === null ? [] : [{ judged, teryt, year }];
  });
  const twins = new Set(twinsAmong(named).map((index) => named[index]?.judged));
  return rows.map((judged) =>
    twins.has(judged)
      ? { ...judged, change: null, issues: [...judged.issues, { field: null, code: 'twice' }] }
      : judged,
  );
}

function changeOf(fact: UnitFact, known: KnownForFacts): UnitFactChange {
  const former = known.facts.get(keyOfFact(fact));
  if (!former) return 'new';
  const same =
    former.areaHectares === fact.areaHectares &&
    former.residents === fact.residents &&
    former.foreignResidents === fact.foreignResidents &&
    former.source === fact.source;
  return same ? 'same' : 'changed';
}
