import { addDays, dayOf, daysBetween, weekdayOf, yearOf } from './calendar.js';
import { NAMED_BY_NUMBER, type Line } from './line.js';
import type { Days, PartOf } from './recognised.js';

const MONTHS =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia'.split(
    ' ',
  );
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
/** Accusative, as it stands behind "w". */
const WEEKDAYS = 'poniedzialek wtorek srode czwartek piatek sobote niedziele'.split(' ');
const WEEKDAY_NAMES =
  /^(?:poniedzialek|wtorek|sroda|srode|czwartek|piatek|sobota|sobote|niedziela|niedziele)$/;
const RELATIVE: Readonly<Record<string, number>> = {
  przedwczoraj: -2,
  wczoraj: -1,
  dzis: 0,
  dzisiaj: 0,
  jutro: 1,
  pojutrze: 2,
};

const PLANNED =
  /^(?:planuj\w*|planowan\w*|zaplanow\w*|bedzie|beda|odbedzie|odbeda|zapraszamy|nadchodzac\w*|zorganizujemy|przeprowadzimy|chcemy|zamierzamy)$/;
/** A clock, a page or a number follows, no day. */
const NO_DAY_BEFORE =
  /^(?:godz|godzina|godzinie|godziny|g|nr|numer|poz|pkt|punkt|par|paragraf|art|ust|rozdz|wersja|wer|v|zal|tel|telefon|sala|sali|klasa|o|str)$/;
/** The day of something else, or a limit. */
const DOUBT_BEFORE = /^(?:z|ze|do|przed|po|termin|terminu|od)$/;
const CUT_BEFORE = /^(?:w|we|dnia|dniu|dniach|od|na|dni|d)$/;

interface DayMonth {
  day: number;
  month: number;
  year: number | null;
  end: number;
  sure: boolean;
}

interface FoundDay {
  from: number;
  end: number;
  choices: readonly Days[];
  sure: boolean;
}

/** Days and periods of a line. What could be two days asks; "w marcu" is no day. */
export function readDays(line: Line, today: string): PartOf<'day'>[] {
  const planned = line.tokens.some(({ folded }) => PLANNED.test(folded));
  const parts: PartOf<'day'>[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    if (!line.isFree(at)) continue;
    const found =
      relative(line, at, today) ?? onWeekday(line, at, today, planned) ?? onDate(line, at, today, planned);
    if (!found) continue;
    const [first, ...more] = found.choices;
    if (first) {
      const span = { start: line.at(found.from)?.start ?? 0, end: line.at(found.end - 1)?.end ?? 0 };
      const from = beforeDay(line, found.from);
      const cut = { ...span, start: line.at(from)?.start ?? span.start };
      parts.push({ type: 'day', ...span, choices: [first, ...more], sure: found.sure, cuts: [cut] });
    }
    line.take(found.from, found.end);
    at = found.end - 1;
  }
  // Two days in one line: somebody has to say which one it is.
  const sure = parts.filter((part) => part.sure);
  return sure.length < 2 ? parts : parts.map((part) => ({ ...part, sure: false }));
}

function relative(line: Line, at: number, today: string): FoundDay | null {
  const days = RELATIVE[line.free(at)];
  if (days === undefined || /^(?:do|od|na|z)$/.test(line.folded(at - 1))) return null;
  return { from: at, end: at + 1, choices: [oneDay(addDays(today, days))], sure: true };
}

/** "w piątek": the last one, the next one where the line speaks of a plan; today's weekday asks. */
function onWeekday(line: Line, at: number, today: string, planned: boolean): FoundDay | null {
  if (!/^(?:w|we)$/.test(line.free(at))) return null;
  const which = line.free(at + 1);
  const isLast = /^(?:zeszl[yae]|ubiegl[yae]|minion[yae])$/.test(which);
  const isNext = /^(?:przyszl[yae]|nastepn[yae]|nadchodzac[yae]|najblizsz[yae])$/.test(which);
  const isSaid = isLast || isNext || /^(?:ostatni|ostatnia|ten|te)$/.test(which);
  const word = at + (isSaid ? 2 : 1);
  const weekday = WEEKDAYS.indexOf(line.free(word)) + 1;
  if (weekday === 0) return null;
  const dated = onDate(line, skipSigns(line, word + 1), today, planned);
  if (dated) {
    const agrees = dated.choices.some(({ from }) => weekdayOf(from) === weekday);
    return { ...dated, from: at, sure: dated.sure && agrees };
  }
  const distance = (weekdayOf(today) - weekday + 7) % 7;
  const last = addDays(today, -(distance || 7));
  const next = addDays(today, 7 - distance);
  const end = word + 1;
  if (isLast) {
    // On Sunday "last Friday" may be the day before yesterday or the one of last week.
    const isThisWeek = weekday < weekdayOf(today);
    return {
      from: at,
      end,
      choices: (isThisWeek ? [last, addDays(last, -7)] : [last]).map(oneDay),
      sure: !isThisWeek,
    };
  }
  if (isNext && !/^najblizsz/.test(which)) {
    // On Wednesday "next Friday" may be the day after tomorrow or the one of next week.
    const isThisWeek = weekday > weekdayOf(today);
    return {
      from: at,
      end,
      choices: (isThisWeek ? [next, addDays(next, 7)] : [next]).map(oneDay),
      sure: !isThisWeek,
    };
  }
  if (isNext || planned) return { from: at, end, choices: [oneDay(next)], sure: true };
  if (distance === 0) return { from: at, end, choices: [oneDay(today), oneDay(last)], sure: false };
  return { from: at, end, choices: [oneDay(last)], sure: true };
}

function onDate(line: Line, at: number, today: string, planned: boolean): FoundDay | null {
  const found = period(line, at) ?? oneDate(line, at);
  if (!found) return null;
  const { start, last, end } = found;
  const before = wordBefore(line, at);
  if (NO_DAY_BEFORE.test(before) || NAMED_BY_NUMBER.test(before))
    return { from: at, end, choices: [], sure: false };
  const choices = yearsOf(start, last, today, planned);
  if (choices.length === 0) return null;
  const doubt = DOUBT_BEFORE.test(before) && !(before === 'od' && found.isPeriod);
  return { from: at, end, choices, sure: start.sure && last.sure && !doubt && choices.length === 1 };
}

function oneDate(line: Line, at: number) {
  const date = dateAt(line, at);
  return date && { start: date, last: date, end: date.end, isPeriod: false };
}

/** "3-5 marca", "od 3 do 5 marca", "28.09-02.10", "12.03–14.03.2026" */
function period(line: Line, at: number) {
  const first = dateAt(line, at);
  const bare = first ? null : bareDay(line, at);
  const middle = first?.end ?? (bare === null ? -1 : at + 1);
  if (middle < 0) return null;
  const joint = line.free(middle);
  if (bare !== null && /^(?:i|oraz|,)$/.test(joint)) return twoDays(line, middle + 1, bare);
  if (!/^(?:-|–|—|do)$/.test(joint)) return null;
  if (joint === 'do' && wordBefore(line, at) !== 'od') return null;
  const last = dateAt(line, middle + 1);
  if (!last) return null;
  const start = first ?? { ...last, day: bare ?? last.day };
  return { start: { ...start, year: start.year ?? last.year }, last, end: last.end, isPeriod: true };
}

/** "16 i 17 listopada": two days in a row are a period; of others somebody has to choose. */
function twoDays(line: Line, at: number, first: number) {
  const last = dateAt(line, at);
  if (!last || last.day <= first) return null;
  const start = { ...last, day: first, sure: last.sure && last.day === first + 1 };
  return { start, last, end: last.end, isPeriod: true };
}

function bareDay(line: Line, at: number): number | null {
  const token = line.at(at);
  if (!line.isFree(at) || token?.type !== 'number' || token.text.length > 2) return null;
  if (token.glued && /[.,/]/.test(line.folded(at - 1))) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : null;
}

/** A day and a month as they are written: 12.03, 12.03.2026, 2026-03-12, 12/03/2026, 12 marca 2026 r. */
function dateAt(line: Line, at: number): DayMonth | null {
  const first = line.at(at);
  if (!line.isFree(at) || first?.type !== 'number') return null;
  if (first.glued && /[.,/:\d]$/.test(line.folded(at - 1))) return null;
  return isoDate(line, at) ?? writtenMonth(line, at) ?? signedDate(line, at);
}

function isoDate(line: Line, at: number): DayMonth | null {
  const [year, month, day] = [line.free(at), line.free(at + 2), line.free(at + 4)];
  if (!/^\d{4}$/.test(year) || !/^\d\d$/.test(month) || !/^\d\d$/.test(day)) return null;
  if (!isGluedRow(line, at, 5) || line.free(at + 1) !== '-' || line.free(at + 3) !== '-') return null;
  return { year: Number(year), month: Number(month), day: Number(day), end: at + 5, sure: true };
}

function writtenMonth(line: Line, at: number): DayMonth | null {
  const day = bareDay(line, at);
  const word = line.at(at + 1);
  if (day === null || !word || !line.isFree(at + 1)) return null;
  const named = MONTHS.indexOf(word.folded) + 1;
  const roman = /^[IVX]+$/.test(word.text) ? ROMAN.indexOf(word.folded) + 1 : 0;
  const { year, end } = yearAt(line, at + 2);
  if (named > 0) {
    // "3 Maja" and "11 Listopada" are streets and holidays more often than days.
    return { day, month: named, year, end, sure: !word.capital || year !== null };
  }
  return roman > 0 && year !== null ? { day, month: roman, year, end, sure: true } : null;
}

function signedDate(line: Line, at: number): DayMonth | null {
  const sign = line.free(at + 1);
  const month = line.free(at + 2);
  if (!/^[./]$/.test(sign) || !/^\d{1,2}$/.test(month) || !isGluedRow(line, at, 3)) return null;
  const day = bareDay(line, at);
  if (day === null || Number(month) < 1 || Number(month) > 12) return null;
  const hasYear =
    line.free(at + 3) === sign && /^(?:\d{4}|\d\d)$/.test(line.free(at + 4)) && isGluedRow(line, at + 2, 3);
  if (hasYear) {
    const year = Number(line.free(at + 4));
    const end = yearEnd(line, at + 5);
    return { day, month: Number(month), year: year < 100 ? 2000 + year : year, end, sure: true };
  }
  // A fraction, an hour, one of three or more numbers.
  if (
    sign === '/' ||
    (line.at(at + 3)?.glued && /^[.:/]$/.test(line.folded(at + 3)) && line.at(at + 4)?.glued)
  )
    return null;
  if (/^(?:tys|mln|h|godz|km|m|kg|ha|proc|%)$/.test(line.folded(at + 3))) return null;
  return { day, month: Number(month), year: null, end: at + 3, sure: month.length === 2 };
}

function yearAt(line: Line, at: number): { year: number | null; end: number } {
  if (!/^(?:19|20)\d\d$/.test(line.free(at))) return { year: null, end: at };
  return { year: Number(line.free(at)), end: yearEnd(line, at + 1) };
}

/** "2026 r.", "2026 roku" */
function yearEnd(line: Line, at: number): number {
  if (line.free(at) === 'roku') return at + 1;
  if (line.free(at) !== 'r') return at;
  return line.free(at + 1) === '.' ? at + 2 : at + 1;
}

/** The days meant; two where the year is not said and both neighbours could be. None for 31.02. */
function yearsOf(start: DayMonth, last: DayMonth, today: string, planned: boolean): readonly Days[] {
  const inYear = (year: number): Days | null => {
    const to = dayOf(year, last.month, last.day);
    const crosses = start.month > last.month || (start.month === last.month && start.day > last.day);
    const from = dayOf(start.year ?? (crosses ? year - 1 : year), start.month, start.day);
    return from !== null && to !== null && from <= to ? { from, to } : null;
  };
  if (last.year !== null) return [inYear(last.year)].filter((days) => days !== null);
  const years = [-1, 0, 1].map((offset) => inYear(yearOf(today) + offset)).filter((days) => days !== null);
  const past = years.filter(({ from }) => from <= today).at(-1);
  const coming = years.find(({ from }) => from > today);
  if (planned) return [coming ?? past].filter((days) => days !== undefined);
  if (!past || !coming) return [past ?? coming].filter((days) => days !== undefined);
  const ago = daysBetween(past.from, today);
  const ahead = daysBetween(today, coming.from);
  if (ago <= 183) return [past];
  if (ahead < 92) return [coming, past];
  return ago <= 275 ? [past] : [coming, past];
}

function beforeDay(line: Line, at: number): number {
  let from = at;
  const isWeekday = (index: number) => WEEKDAY_NAMES.test(line.free(index));
  while (from > 0) {
    const before = from - 1;
    if (line.isFree(before) && CUT_BEFORE.test(line.free(before))) from = before;
    else if (isWeekday(before)) from = before;
    else if (/^[,(]$/.test(line.free(before)) && isWeekday(before - 1)) from = before;
    else break;
  }
  return from;
}

function wordBefore(line: Line, at: number): string {
  let index = at - 1;
  if (line.folded(index) === '.') index -= 1;
  // "z dnia 12.03", "do dnia 30.11"
  if (/^(?:dnia|dniu)$/.test(line.folded(index))) index -= 1;
  return line.folded(index);
}

function skipSigns(line: Line, at: number): number {
  return /^[,(]$/.test(line.free(at)) ? at + 1 : at;
}

function isGluedRow(line: Line, at: number, length: number): boolean {
  for (let index = at + 1; index < at + length; index += 1) {
    if (!line.at(index)?.glued) return false;
  }
  return true;
}

function oneDay(day: string): Days {
  return { from: day, to: day };
}
