import { percentHalfUp, type PublicLanguage, type WholeNumber } from '@miara/shared';

/** British English: day before month, 24-hour clock, as in the documents shown beside it. */
const LOCALES: Readonly<Record<PublicLanguage, string>> = {
  pl: 'pl-PL',
  en: 'en-GB',
  uk: 'uk-UA',
  be: 'be-BY',
  ru: 'ru-RU',
};

/** Instants are shown on the clock of the governments that use them. */
const TIME_ZONE = 'Europe/Warsaw';

const made = new Map<string, unknown>();

/** Making a formatter takes longer than using it a hundred times: each is made once. */
function once<Formatter, Options>(
  Kind: new (locale: string, options: Options) => Formatter,
  locale: string,
  options: Options,
): Formatter {
  const key = Kind.name + locale + JSON.stringify(options);
  const present = (made.get(key) as Formatter | undefined) ?? new Kind(locale, options);
  made.set(key, present);
  return present;
}

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type Day = string;

const DAY_MS = 86_400_000;

/** A calendar day is read and shown in UTC, so that no zone can move it. */
function dayToDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function addDays(day: Day, days: number): Day {
  return new Date(dayToDate(day).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** `effectiveUntil` is the first day out of force; people read and write the last day in force. */
export function lastDayInForce(effectiveUntil: Day): Day {
  return addDays(effectiveUntil, -1);
}

/** The opposite of `lastDayInForce`: what a form sends for the last day a person typed. */
export function effectiveUntil(lastDay: Day): Day {
  return addDays(lastDay, 1);
}

/** Today as a calendar day in Warsaw. */
export function todayInWarsaw(now: Date = new Date()): Day {
  // The Swedish locale writes ISO days.
  return once(Intl.DateTimeFormat, 'sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short' }).format(now);
}

/** "22 listopada 2026" · "22 November 2026". */
export function formatDay(day: Day, language: PublicLanguage): string {
  return longDay(dayToDate(day), language, 'UTC');
}

/** Without the abbreviated word for "year" that three of the languages put behind it: a sentence may end here. */
function longDay(date: Date, language: PublicLanguage, timeZone: string): string {
  const written = once(Intl.DateTimeFormat, LOCALES[language], { timeZone, dateStyle: 'long' }).format(date);
  return written.replace(/\s[рг]\.$/u, '');
}

/** "22.11.2026" · "22/11/2026": for dense tables. */
export function formatShortDay(day: Day, language: PublicLanguage): string {
  const options = { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  return once(Intl.DateTimeFormat, LOCALES[language], options).format(dayToDate(day));
}

/** An instant (ISO 8601) as day and time in Warsaw: "22 listopada 2026, 10:42". */
export function formatInstant(instant: string, language: PublicLanguage): string {
  const date = new Date(instant);
  const day = longDay(date, language, TIME_ZONE);
  return `${day}, ${formatTime(instant, language)}`;
}

/** The day of an instant in Warsaw. */
export function formatInstantDay(instant: string, language: PublicLanguage): string {
  return formatDay(todayInWarsaw(new Date(instant)), language);
}

/** "10:42". */
export function formatTime(instant: string, language: PublicLanguage): string {
  const options = { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' } as const;
  return once(Intl.DateTimeFormat, LOCALES[language], options).format(new Date(instant));
}

export function formatNumber(value: number, language: PublicLanguage): string {
  return once(Intl.NumberFormat, LOCALES[language], { useGrouping: 'always' }).format(value);
}

/**
 * A share as a whole percent, rounded half up by the one rule of `shared/scoring`. The parts may be digit
 * strings: a mean of units is an exact fraction larger than a number can hold. Null when there is nothing to
 * measure (denominator 0), which is not 0 %.
 */
export function formatPercent(
  numerator: WholeNumber,
  denominator: WholeNumber,
  language: PublicLanguage,
): string | null {
  const percent = percentHalfUp(numerator, denominator);
  return percent === null ? null : formatWholePercent(percent, language);
}

export function formatWholePercent(percent: number, language: PublicLanguage): string {
  return once(Intl.NumberFormat, LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    percent / 100,
  );
}

const FILE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A file's size with at most one decimal: "1,4 MB". Counted in steps of 1024, so that the limit reads as 25 MB. */
export function formatFileSize(bytes: number, language: PublicLanguage): string {
  const step = bytes < 1024 ? 0 : Math.min(FILE_UNITS.length - 1, Math.floor(Math.log2(bytes) / 10));
  const unit = FILE_UNITS[step] ?? 'byte';
  const options = { style: 'unit', unit, maximumFractionDigits: step === 0 ? 0 : 1 } as const;
  return once(Intl.NumberFormat, LOCALES[language], options).format(bytes / 1024 ** step);
}

/** "Gdańsk, Puck i Reda": a list as a sentence. */
export function formatList(items: readonly string[], language: PublicLanguage): string {
  return once(Intl.ListFormat, LOCALES[language], { type: 'conjunction' }).format(items);
}

/** Order of names by the rules of the language: Ł after L, numbers by value. */
export function nameOrder(language: PublicLanguage): (a: string, b: string) => number {
  return once(Intl.Collator, LOCALES[language], { numeric: true }).compare;
}

/** Money in złoty: 250000 grosz → "2 500,00 zł". */
export function formatMoney(grosz: number, language: PublicLanguage): string {
  const options = { style: 'currency', currency: 'PLN', useGrouping: 'always' } as const;
  return once(Intl.NumberFormat, LOCALES[language], options).format(grosz / 100);
}

/** A day, or the first and the last of several, the last itself included. */
export function formatDays(startsOn: Day, endsOn: Day | null, language: PublicLanguage): string {
  const from = formatDay(startsOn, language);
  return endsOn === null || endsOn === startsOn ? from : `${from} – ${formatDay(endsOn, language)}`;
}
