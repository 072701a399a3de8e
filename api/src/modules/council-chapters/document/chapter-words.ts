import { percentHalfUp, type Coverage, type Standing, type UnitKind } from '@miara/shared';

/** Words of the chapter. Sentences are built so that no name has to be inflected. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  confirmed: 'potwierdzone',
  declared: 'zadeklarowane',
  lapsed: 'nieaktualne',
  in_progress: 'w toku',
  planned: 'planowane',
  not_started: 'nierozpoczęte',
  not_applicable: 'nie dotyczy',
};

/** The law that asks for the report. */
export function reportOf(kind: UnitKind): string {
  return kind === 'powiat'
    ? 'Rozdział do raportu o stanie powiatu (art. 30a ustawy o samorządzie powiatowym)'
    : 'Rozdział do raportu o stanie gminy (art. 28aa ustawy o samorządzie gminnym)';
}

/** A number of things in Polish: 1 zadanie, 2 zadania, 5 zadań. */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = new Intl.PluralRules('pl-PL').select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

/** "55 %"; a line where there is nothing to measure. Shared code rounds. */
export function percentOf({ hasData, denominator }: Coverage, part: number): string {
  const percent = hasData ? percentHalfUp(part, denominator) : null;
  return percent === null ? '–' : `${percent}\u00a0%`;
}

/** "36 z 65"; the same words wherever the figure stands. */
export function outOf({ hasData, denominator }: Coverage, part: number): string {
  if (!hasData) return 'brak danych';
  return denominator === 0 ? 'nie dotyczy' : `${part} z ${denominator}`;
}

/** "36 z 65 (55 %)" */
export function figureWords(figure: Coverage, part = figure.numerator): string {
  const percent = percentOf(figure, part);
  return percent === '–' ? outOf(figure, part) : `${outOf(figure, part)} (${percent})`;
}

/** A text of somebody's, as long as a table can bear it. */
export function clamped(text: string, longest: number): string {
  const said = text.replaceAll(/\s+/g, ' ').trim();
  return said.length <= longest ? said : `${said.slice(0, longest - 1).trimEnd()}…`;
}
