import type { KnownUnit, Part } from '../recognised.js';

type Written = (choice: Part['choices'][number]) => string[];

const LETTERS: Readonly<Record<Part['type'], string>> = {
  day: 'D',
  unit: 'U',
  item: 'I',
  kind: 'K',
  people: 'P',
  money: 'M',
  source: 'S',
  language: 'L',
  partner: 'N',
};

/** A recognised part as the table writes it; all gminas of a powiat are one entry each. */
export function described(part: Part, units: readonly KnownUnit[]): string[] {
  const written = writtenBy(part, units);
  const letter = LETTERS[part.type] + withinMark(part);
  if (part.sure) return written(part.choices[0]).map((text) => `${letter} ${text}`);
  return [`${letter}? ${part.choices.map((choice) => written(choice).join('+')).join('/')}`];
}

function withinMark(part: Part): string {
  return (part.type === 'people' || part.type === 'money') && part.choices[0].within ? '+' : '';
}

function writtenBy(part: Part, units: readonly KnownUnit[]): Written {
  return (choice) => {
    if (typeof choice === 'string') return [choice];
    if (Array.isArray(choice)) {
      return (choice as string[]).map(
        (teryt) => units.find((unit) => unit.teryt === teryt)?.displayName ?? teryt,
      );
    }
    if ('from' in choice) return [choice.from === choice.to ? choice.from : `${choice.from}..${choice.to}`];
    if ('count' in choice)
      return [choice.audience === null ? `${choice.count}` : `${choice.count} ${choice.audience}`];
    if ('source' in choice) return [choice.source];
    if ('grosz' in choice) return [`${choice.grosz / 100}`.replace(/\.(\d)$/, '.$10')];
    return [];
  };
}
