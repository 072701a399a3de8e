import type { WholeNumber } from '@miara/shared';
import * as format from './format.js';
import type { Day } from './format.js';
import { useLanguage, usePageLanguage } from './use-language.js';

/** The functions of format.ts with the screen's language filled in. */
export function useFormat() {
  const language = usePageLanguage();
  const interfaceLanguage = useLanguage();
  return {
    /** The language of the working area's texts. */
    language: interfaceLanguage,
    day: (day: Day) => format.formatDay(day, language),
    shortDay: (day: Day) => format.formatShortDay(day, language),
    instant: (instant: string) => format.formatInstant(instant, language),
    instantDay: (instant: string) => format.formatInstantDay(instant, language),
    time: (instant: string) => format.formatTime(instant, language),
    number: (value: number) => format.formatNumber(value, language),
    percent: (numerator: WholeNumber, denominator: WholeNumber) =>
      format.formatPercent(numerator, denominator, language),
    wholePercent: (percent: number) => format.formatWholePercent(percent, language),
    money: (grosz: number) => format.formatMoney(grosz, language),
    days: (startsOn: Day, endsOn: Day | null) => format.formatDays(startsOn, endsOn, language),
    fileSize: (bytes: number) => format.formatFileSize(bytes, language),
    list: (items: readonly string[]) => format.formatList(items, language),
    /** Made where it is asked for: it takes long, and few screens sort. */
    get nameOrder() {
      return format.nameOrder(language);
    },
  };
}
