import {
  COST_GROSZ_LIMITS,
  COUNT_LIMITS,
  isDutyOf,
  REGISTER_ISSUES,
  TEXT_LIMITS,
  type ActionAudience,
  type RegisterField,
  type RegisterIssueCode,
  type RowVerdict,
} from '@miara/shared';
import type { Cell, Cells } from '../format/cell.js';
import { FIRST_DAY, LAST_DAY, periodOf } from '../format/day-cell.rules.js';
import { textOf } from '../format/guarded-text.rules.js';
import { entriesOf, listEntriesOf, type ListEntry } from '../format/list-cell.rules.js';
import { countOf, groszOf } from '../format/number-cell.rules.js';
import {
  AUDIENCE_WORDS,
  codeOf,
  keyOf,
  languageOf,
  STATUS_WORDS,
  VISIBILITY_WORDS,
} from '../format/register-words.js';
import { findUnit } from './find-unit.rules.js';
import type { KnownCode, KnownThings, KnownUnit } from './known-things.js';
import { sameActionKey, type NamedPartner, type RegisterAction } from './register-action.js';

/** Which column says what; a field without a column is not in the register. */
export type ColumnMapping = Readonly<Partial<Record<RegisterField, number>>>;

export interface JudgingOptions {
  /** The unit that carried what names nobody; null = such a row is refused, unless it is credited to one unit only. */
  defaultUnit: string | null;
  /** Organisations that the directory does not hold are added to it. */
  createPartners: boolean;
}

/** Something about one cell. */
export interface RowIssue {
  code: RegisterIssueCode;
  field: RegisterField;
  params: Record<string, string | number>;
}

export interface JudgedRow {
  verdict: RowVerdict;
  issues: readonly RowIssue[];
  /** Null when the row cannot become an action. */
  action: RegisterAction | null;
  /** What `KnownThings.logged` and other rows are compared by; null when day, unit or title is not known. */
  key: string | null;
}

const CELL_ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ARG!|BRAK|DZIEL\/0!)$/;

/** Reads one row against what the tenant knows, and says of every cell what is wrong with it. */
export function judgeRow(
  cells: Cells,
  mapping: ColumnMapping,
  options: JudgingOptions,
  known: KnownThings,
): JudgedRow {
  const row = new RowBeingRead(cells, mapping);
  const day = readDays(row);
  const title = readText(row, 'title', TEXT_LIMITS.title);
  if (title === null) row.complain('title_missing', 'title');
  const units = readUnits(row, known, options);
  const peopleReached = readCount(row);
  const costGrosz = readCost(row);
  const { organisers, partners } = readPartners(row, known, options);
  const startsOn = day?.startsOn ?? null;
  const action = {
    kind: readKind(row, known, title),
    status: readStatus(row, startsOn, known.today),
    visibility: readVisibility(row),
    place: readText(row, 'place', TEXT_LIMITS.title),
    description: readText(row, 'description', TEXT_LIMITS.description),
    peopleReached,
    costGrosz,
    audiences: readAudiences(row, peopleReached),
    languages: readLanguages(row),
    funding: readFunding(row, known, costGrosz),
    organisers,
    partners,
    items: readItems(row, known, units?.credited ?? null),
    shares: units && readShares(row, units.credited, { peopleReached, costGrosz }),
    evidence: readEvidence(row, known),
  };
  const { issues } = row;
  const complete =
    day && title !== null && units && !issues.some(({ code }) => REGISTER_ISSUES[code].verdict === 'error');
  const key = startsOn && units && title ? sameActionKey(startsOn, units.carrier, keyOf(title)) : null;
  if (key !== null && known.logged.has(key))
    row.complain('duplicate_in_log', 'title', { title: title ?? '' });
  return {
    verdict: verdictOf(row.issues),
    issues: worstFirst(row.issues),
    action: complete
      ? {
          ...action,
          title,
          startsOn: day.startsOn,
          endsOn: day.endsOn,
          unit: units.carrier,
          units: units.credited.map(({ teryt }) => teryt),
        }
      : null,
    key,
  };
}

/** The worst of what is said of a row. */
export function verdictOf(issues: readonly RowIssue[]): RowVerdict {
  if (issues.some(({ code }) => REGISTER_ISSUES[code].verdict === 'error')) return 'error';
  return issues.length > 0 ? 'warning' : 'ok';
}

function worstFirst(issues: readonly RowIssue[]): RowIssue[] {
  const isError = ({ code }: RowIssue): boolean => REGISTER_ISSUES[code].verdict === 'error';
  return [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))];
}

/** Cells by the field that they say, and what was found wrong with them so far. */
class RowBeingRead {
  readonly issues: RowIssue[] = [];

  constructor(
    private readonly cells: Cells,
    private readonly mapping: ColumnMapping,
  ) {}

  cell(field: RegisterField): Cell {
    const column = this.mapping[field];
    const cell = column === undefined ? null : (this.cells[column] ?? null);
    if (typeof cell === 'string' && CELL_ERROR.test(cell.trim())) {
      this.complain('cell_error', field);
      return null;
    }
    return typeof cell === 'string' && cell.trim() === '' ? null : cell;
  }

  text(field: RegisterField): string | null {
    return textOf(this.cell(field));
  }

  /** Whether something was found wrong with a cell; what follows from it is not told as well. */
  isWrong(field: RegisterField): boolean {
    return this.issues.some(
      (issue) => issue.field === field && REGISTER_ISSUES[issue.code].verdict === 'error',
    );
  }

  /** The same thing is said of a cell once. */
  complain(code: RegisterIssueCode, field: RegisterField, params: RowIssue['params'] = {}): void {
    const isErrorOfCell = this.issues.some((issue) => issue.field === field && issue.code === 'cell_error');
    if (isErrorOfCell) return;
    this.issues.push({ code, field, params });
  }
}

function readDays(row: RowBeingRead): { startsOn: string; endsOn: string | null } | null {
  const first = row.cell('startsOn');
  if (first === null) {
    row.complain('day_missing', 'startsOn');
    readLastDay(row);
    return null;
  }
  const period = periodOf(first);
  const last = readLastDay(row);
  if (period === null) {
    row.complain('day_unreadable', 'startsOn');
    return null;
  }
  if (!isInRange(period.from)) {
    row.complain('day_out_of_range', 'startsOn', { from: FIRST_DAY, until: LAST_DAY });
    return null;
  }
  const endsOn = last ?? period.until;
  if (endsOn !== null && endsOn < period.from) {
    row.complain('period_reversed', last === null ? 'startsOn' : 'endsOn');
    return { startsOn: period.from, endsOn: null };
  }
  return { startsOn: period.from, endsOn };
}

function readLastDay(row: RowBeingRead): string | null {
  const cell = row.cell('endsOn');
  if (cell === null) return null;
  const period = periodOf(cell);
  const day = period?.until ?? period?.from ?? null;
  if (day === null) row.complain('day_unreadable', 'endsOn');
  else if (!isInRange(day)) row.complain('day_out_of_range', 'endsOn', { from: FIRST_DAY, until: LAST_DAY });
  return day !== null && isInRange(day) ? day : null;
}

function isInRange(day: string): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

function readText(row: RowBeingRead, field: RegisterField, max: number): string | null {
  const text = row.text(field);
  if (text !== null && text.length > max) row.complain('text_too_long', field, { max });
  return text;
}

function readCount(row: RowBeingRead): number | null {
  const cell = row.cell('peopleReached');
  if (cell === null) return null;
  const count = countOf(cell);
  if (count === null) row.complain('count_unreadable', 'peopleReached');
  else if (count > MOST_PEOPLE) row.complain('number_too_large', 'peopleReached', { max: MOST_PEOPLE });
  return count;
}

/** As the log takes them. */
const MOST_PEOPLE = Math.min(10_000_000, COUNT_LIMITS.max);
const MOST_GROSZ = COST_GROSZ_LIMITS.max;

function readCost(row: RowBeingRead): number | null {
  const cell = row.cell('costGrosz');
  if (cell === null) return null;
  const grosz = groszOf(cell);
  if (grosz === null) row.complain('money_unreadable', 'costGrosz');
  else if (grosz > MOST_GROSZ) row.complain('number_too_large', 'costGrosz', { max: MOST_GROSZ / 100 });
  return grosz;
}

function readKind(row: RowBeingRead, known: KnownThings, title: string | null): string {
  const text = row.text('kind');
  if (text === null) return (title === null ? null : knownCodeOf(known.kinds, title)) ?? 'other';
  const code = knownCodeOf(known.kinds, text);
  if (code === null) row.complain('kind_unknown', 'kind');
  return code ?? 'other';
}

/** By code, by name, or by the words that a tenant knows it by, when they fit one entry only. */
function knownCodeOf(list: readonly KnownCode[], text: string): string | null {
  const wanted = keyOf(text);
  const exact = list.filter(
    ({ code, name }) => code === text || [name.pl, name.en].some((known) => known && keyOf(known) === wanted),
  );
  const found =
    exact.length > 0
      ? exact
      : list.filter(({ words }) => words.some((word) => ` ${wanted}`.includes(` ${keyOf(word)}`)));
  const [only] = found;
  return only !== undefined && found.length === 1 ? only.code : null;
}

function readStatus(row: RowBeingRead, startsOn: string | null, today: string): RegisterAction['status'] {
  const text = row.text('status');
  const byDay = startsOn !== null && startsOn > today ? 'planned' : 'done';
  if (text === null) return byDay;
  const status = codeOf(STATUS_WORDS, text);
  if (status === null) row.complain('status_unknown', 'status');
  return status ?? byDay;
}

function readVisibility(row: RowBeingRead): RegisterAction['visibility'] {
  const text = row.text('visibility');
  if (text === null) return 'internal';
  const visibility = codeOf(VISIBILITY_WORDS, text);
  if (visibility === null) row.complain('visibility_unknown', 'visibility');
  return visibility ?? 'internal';
}

/** Entries of a cell; null and a complaint when it is no list. */
function readEntries(row: RowBeingRead, field: RegisterField): ListEntry[] {
  const text = row.text(field);
  if (text === null) return [];
  const entries = listEntriesOf(text);
  if (entries === null) row.complain('list_unreadable', field);
  return entries ?? [];
}

function readNames(row: RowBeingRead, field: RegisterField): string[] {
  const text = row.text(field);
  if (text === null) return [];
  const names = entriesOf(text);
  if (names === null) row.complain('list_unreadable', field);
  return names ?? [];
}

/** Without those that were there already, which are told. */
function once(row: RowBeingRead, field: RegisterField, keys: readonly string[]): string[] {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) row.complain('named_twice', field, { name: key });
    seen.add(key);
  }
  return [...seen];
}

interface ReadUnits {
  carrier: string;
  credited: readonly KnownUnit[];
}

function readUnits(row: RowBeingRead, known: KnownThings, options: JudgingOptions): ReadUnits | null {
  const carrierText = row.text('unit');
  const carrierNamed = carrierText === null ? null : readUnit(row, 'unit', carrierText, known);
  const names = readNames(row, 'units').flatMap((name) => apart(name, known));
  const named = names.map((name) => readUnit(row, 'units', name, known));
  if (carrierText !== null && carrierNamed === null) return null;
  if (named.includes(null)) return null;
  const credited = [...new Set(named.flatMap((unit) => unit ?? []))];
  const fallback =
    known.units.find(({ teryt }) => teryt === options.defaultUnit) ??
    (credited.length === 1 ? credited[0] : undefined);
  const carrier = carrierNamed ?? fallback;
  if (carrier === undefined) {
    row.complain('unit_missing', 'unit');
    return null;
  }
  return { carrier: carrier.teryt, credited: credited.length > 0 ? credited : [carrier] };
}

/** "Puck, Kosakowo i Hel" are three, unless the whole is the name of one. */
function apart(name: string, known: KnownThings): string[] {
  if (findUnit(name, known.units).found === 'one' && !name.includes(',')) return [name];
  const parts = name
    .split(/,| i | oraz | and /u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : [name];
}

function readUnit(
  row: RowBeingRead,
  field: RegisterField,
  name: string,
  known: KnownThings,
): KnownUnit | null {
  const answer = findUnit(name, known.units);
  switch (answer.found) {
    case 'none':
      row.complain('unit_unknown', field, { name });
      return null;
    case 'several': {
      const candidates = answer.units
        .map(({ displayName, teryt }) => `${displayName.pl} (${teryt})`)
        .join(', ');
      row.complain('unit_ambiguous', field, { name, candidates });
      return null;
    }
    case 'one':
      if (answer.unit.inPlace) return answer.unit;
      row.complain('unit_outside_place', field, { name: answer.unit.displayName.pl });
      return null;
  }
}

function readItems(row: RowBeingRead, known: KnownThings, units: readonly KnownUnit[] | null): string[] {
  const entries = (row.text('items') ?? '')
    .split(/[;,\n\r]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const codes = entries.flatMap((entry) => {
    const match = /^(\p{L}{2,6})[ \-–]?(\d{1,3})(?!\d)/u.exec(entry);
    const code = match && `${(match[1] ?? '').toUpperCase()}-${(match[2] ?? '').padStart(2, '0')}`;
    const item = known.items.find((candidate) => candidate.code === code);
    if (item === undefined) {
      row.complain('item_unknown', 'items', { item: code ?? entry.slice(0, 80) });
      return [];
    }
    if (units && !units.some(({ kind }) => isDutyOf(item.duty, kind))) {
      row.complain('item_not_a_duty', 'items', { item: item.code });
    }
    return [item.code];
  });
  return once(row, 'items', codes);
}

function readAudiences(row: RowBeingRead, total: number | null): RegisterAction['audiences'] {
  const entries = readEntries(row, 'audiences');
  const read: { audience: ActionAudience; people: number }[] = [];
  for (const entry of entries) {
    const { name, value } = nameAndValue(entry);
    const audience = codeOf(AUDIENCE_WORDS, name);
    if (audience === null) {
      row.complain('audience_unknown', 'audiences', { name });
      continue;
    }
    const people = value === null ? (entries.length === 1 ? total : null) : countOf(value);
    if (people === null && value !== null) row.complain('count_unreadable', 'audiences');
    else if (people === null && row.isWrong('peopleReached')) continue;
    else if (people === null) row.complain('audience_count_missing', 'audiences', { name });
    else if (!row.isWrong('peopleReached') && (total === null || people > total))
      row.complain('audience_over_total', 'audiences', { name, total: total ?? '—' });
    else read.push({ audience, people });
  }
  once(
    row,
    'audiences',
    read.map(({ audience }) => audience),
  );
  return read;
}

function readLanguages(row: RowBeingRead): string[] {
  const names = readNames(row, 'languages').flatMap((name) =>
    name.split(/[,/+]| i /u).map((part) => part.trim()),
  );
  const codes = names
    .filter((name) => name !== '')
    .flatMap((name) => {
      const code = languageOf(name);
      if (code === null) row.complain('language_unknown', 'languages', { name });
      return code ?? [];
    });
  return once(row, 'languages', codes);
}

function readFunding(row: RowBeingRead, known: KnownThings, cost: number | null): RegisterAction['funding'] {
  const entries = readEntries(row, 'funding');
  const read: { source: string; grosz: number }[] = [];
  for (const entry of entries) {
    const { name, value } = nameAndValue(entry);
    const source = knownCodeOf(known.sources, name);
    if (source === null) {
      row.complain('funding_unknown', 'funding', { name });
      continue;
    }
    const grosz = value === null ? (entries.length === 1 ? cost : null) : groszOf(value);
    if (grosz === null && value !== null) row.complain('money_unreadable', 'funding');
    else if (grosz === null && row.isWrong('costGrosz')) continue;
    else if (grosz === null) row.complain('funding_amount_missing', 'funding', { name });
    else if (grosz > 0) read.push({ source, grosz });
  }
  once(
    row,
    'funding',
    read.map(({ source }) => source),
  );
  const sum = read.reduce((total, { grosz }) => total + grosz, 0);
  if (sum > (cost ?? 0) && !row.isWrong('costGrosz')) row.complain('funding_over_cost', 'funding');
  return read;
}

/** `nauczyciele: 20`, `"Program; wspólny": 1200,00 zł`, or a name alone. */
function nameAndValue({ text, rest }: ListEntry): { name: string; value: string | null } {
  if (rest !== '') return { name: text, value: rest.replace(/^[:=–-]\s*/, '') };
  const match = /^(.*\S)\s*(?:[:=]|\s[–-])\s*(\d.*)$/su.exec(text);
  return match === null ? { name: text, value: null } : { name: match[1] ?? '', value: match[2] ?? '' };
}

function readShares(
  row: RowBeingRead,
  credited: readonly KnownUnit[],
  totals: { peopleReached: number | null; costGrosz: number | null },
): RegisterAction['shares'] {
  const entries = readEntries(row, 'shares');
  if (entries.length === 0) return null;
  const shares = entries.map(({ text }) => shareOf(text));
  if (shares.includes(null)) {
    const name = entries[shares.indexOf(null)]?.text ?? '';
    row.complain('share_unreadable', 'shares', { name: name.slice(0, 80) });
    return null;
  }
  const read = shares.flatMap((share) => share ?? []);
  const wanted = credited.map(({ teryt }) => teryt).sort();
  if (
    read
      .map(({ unit }) => unit)
      .sort()
      .join() !== wanted.join()
  )
    row.complain('share_units', 'shares');
  const fits = (total: number | null, parts: readonly (number | null)[]): boolean =>
    total === null
      ? parts.every((part) => part === null)
      : parts.every((part) => part !== null) &&
        parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) === total;
  const sumsFit =
    fits(
      totals.peopleReached,
      read.map(({ people }) => people),
    ) &&
    fits(
      totals.costGrosz,
      read.map(({ costGrosz }) => costGrosz),
    );
  const isKnown = !row.isWrong('peopleReached') && !row.isWrong('costGrosz');
  if (!sumsFit && isKnown) row.complain('share_sums', 'shares');
  return read;
}

/** `2211031: 10 os., 1200,00 zł`; either part may be missing. Null when it is no share. */
function shareOf(text: string): { unit: string; people: number | null; costGrosz: number | null } | null {
  const match = /^(\d{7}|\d{4})\s*:\s*(?:([\d ]+?)\s*os\.)?(?:,?\s*([\d ,.]+?)\s*zł)?$/u.exec(text.trim());
  if (match === null) return null;
  const [, unit = '', peopleText, costText] = match;
  const people = peopleText === undefined ? null : countOf(peopleText);
  const costGrosz = costText === undefined ? null : groszOf(costText);
  const isRead = (given: string | undefined, read: number | null): boolean =>
    given === undefined || read !== null;
  return isRead(peopleText, people) && isRead(costText, costGrosz) ? { unit, people, costGrosz } : null;
}

function readPartners(
  row: RowBeingRead,
  known: KnownThings,
  { createPartners }: JudgingOptions,
): { organisers: NamedPartner[]; partners: NamedPartner[] } {
  const read = (field: 'organisers' | 'partners'): Map<string, NamedPartner> => {
    const named = new Map<string, NamedPartner>();
    for (const name of readNames(row, field)) {
      const key = keyOf(name);
      const partner = known.partners.get(key);
      if (named.has(key)) row.complain('named_twice', field, { name });
      if (name.length > TEXT_LIMITS.title) row.complain('text_too_long', field, { max: TEXT_LIMITS.title });
      else if (!partner && (!createPartners || key === '')) row.complain('partner_unknown', field, { name });
      else if (!partner) row.complain('partner_new', field, { name });
      named.set(key, { id: partner?.id ?? null, name: partner?.name ?? name });
    }
    return named;
  };
  const organisers = read('organisers');
  const partners = read('partners');
  for (const [key, { name }] of partners) {
    if (organisers.has(key)) row.complain('partner_in_both', 'partners', { name });
  }
  return { organisers: [...organisers.values()], partners: [...partners.values()] };
}

function readEvidence(row: RowBeingRead, known: KnownThings): string[] {
  return readNames(row, 'evidence').flatMap((name) => {
    const proofs = known.proofs.get(name) ?? [];
    if (proofs.length !== 1) row.complain('evidence_not_found', 'evidence', { name });
    return proofs.length === 1 ? proofs : [];
  });
}
