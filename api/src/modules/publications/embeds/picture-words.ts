import { percentHalfUp, type PublicLanguage, type WholeNumber } from '@miara/shared';

/** What pictures of figures say. Sentences are built so that no name has to be inflected. */
export interface PictureWords {
  confirmed: (numerator: number, denominator: number) => string;
  mean: (units: number) => string;
  haveIt: (numerator: number, denominator: number) => string;
  asOf: (day: string) => string;
  publication: (number: number) => string;
  noData: string;
  withdrawn: string;
}

const LOCALES = {
  pl: 'pl-PL',
  en: 'en-GB',
  uk: 'uk-UA',
  be: 'be-BY',
  ru: 'ru-RU',
} as const satisfies Record<PublicLanguage, string>;

/** The genitive after "of 21 …" or "of 54 …", as the language's plural rule of the number asks. */
const genitive = (language: PublicLanguage, count: number, one: string, other: string): string =>
  new Intl.PluralRules(LOCALES[language]).select(count) === 'one' ? one : other;

export const PICTURE_WORDS: Readonly<Record<PublicLanguage, PictureWords>> = {
  pl: {
    confirmed: (is, of) => `Zadania potwierdzone: ${is} z ${of}`,
    mean: (units) => `średnia z ${units} ${genitive('pl', units, 'samorządu', 'samorządów')}`,
    haveIt: (is, of) => `Samorządy, które to mają: ${is} z ${of}`,
    asOf: (day) => `stan na ${day}`,
    publication: (number) => `publikacja nr ${number}`,
    noData: 'brak danych',
    withdrawn: 'wycofana',
  },
  en: {
    confirmed: (is, of) => `Confirmed items: ${is} of ${of}`,
    mean: (units) => `mean of ${units} ${genitive('en', units, 'government', 'governments')}`,
    haveIt: (is, of) => `Governments that have it: ${is} of ${of}`,
    asOf: (day) => `as of ${day}`,
    publication: (number) => `publication no. ${number}`,
    noData: 'no data',
    withdrawn: 'withdrawn',
  },
  uk: {
    confirmed: (is, of) => `Підтверджені завдання: ${is} з ${of}`,
    mean: (units) => `середнє з ${units} ${genitive('uk', units, 'органу', 'органів')} самоврядування`,
    haveIt: (is, of) => `Органи самоврядування, де це діє: ${is} з ${of}`,
    asOf: (day) => `станом на ${day}`,
    publication: (number) => `публікація № ${number}`,
    noData: 'немає даних',
    withdrawn: 'відкликана',
  },
  be: {
    confirmed: (is, of) => `Пацверджаныя заданні: ${is} з ${of}`,
    mean: (units) => `сярэдняе з ${units} ${genitive('be', units, 'органа', 'органаў')} самакіравання`,
    haveIt: (is, of) => `Органы самакіравання, дзе гэта дзейнічае: ${is} з ${of}`,
    asOf: (day) => `па стане на ${day}`,
    publication: (number) => `публікацыя № ${number}`,
    noData: 'няма даных',
    withdrawn: 'адклікана',
  },
  ru: {
    confirmed: (is, of) => `Подтверждённые задания: ${is} из ${of}`,
    mean: (units) => `среднее из ${units} ${genitive('ru', units, 'органа', 'органов')} самоуправления`,
    haveIt: (is, of) => `Органы самоуправления, где это действует: ${is} из ${of}`,
    asOf: (day) => `по состоянию на ${day}`,
    publication: (number) => `публикация № ${number}`,
    noData: 'нет данных',
    withdrawn: 'отозвана',
  },
};

/** "22 listopada 2026". A calendar day has no time zone. */
export function dayIn(language: PublicLanguage, day: string): string {
  const options = { timeZone: 'UTC', dateStyle: 'long' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(`${day}T00:00:00Z`));
}

/** A share as a whole percent, by the one rule that rounds; null when there is nothing to measure. */
export function percentIn(
  language: PublicLanguage,
  { numerator, denominator, hasData }: { numerator: WholeNumber; denominator: WholeNumber; hasData: boolean },
): string | null {
  const percent = hasData ? percentHalfUp(numerator, denominator) : null;
  if (percent === null) return null;
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent' }).format(percent / 100);
}
