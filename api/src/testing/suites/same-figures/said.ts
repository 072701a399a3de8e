/** Which figure: of whom, in which part of the standard, counted how, on which day or in which publication. */
export interface Question {
  /** `2211031`, `metropolis`, `powiat:2211`, `kind:…`, `size:…` or `own:<id>`. */
  of: string;
  /** `coverage` of a unit; a view of a group; a share of an item. */
  view: FigureView;
  asOf: string;
  area?: string;
  phase?: number;
  item?: string;
  /** Number of the publication whose frozen figure is meant; else the working area's. */
  publication?: number;
  /** Keys of the items that are compared, where a figure over time is narrowed to them. */
  only?: readonly string[];
}

export type FigureView =
  'coverage' | 'equalUnits' | 'allDuties' | 'byResidents' | 'shareOfUnits' | 'shareOfResidents';

/** A figure as some place says it: the integers, or where a place shows no more than that the rounded percent. */
export type Words =
  { numerator: string; denominator: string; declared?: string } | { percent: number | null };

/** What a place says in answer to a question. */
export interface Said {
  question: Question;
  /** Where exactly, for whoever reads a failure. */
  where: string;
  words: Words;
}

/** Integers of any JSON figure. */
export function pair(figure: {
  numerator: unknown;
  denominator: unknown;
  declared?: unknown;
}): Extract<Words, { numerator: string }> {
  return {
    numerator: String(figure.numerator),
    denominator: String(figure.denominator),
    ...(figure.declared === undefined ? {} : { declared: `${figure.declared as number}` }),
  };
}

/** The same question has the same key. */
export function keyOf({ of, view, asOf, area, phase, item, publication, only }: Question): string {
  const part = [area && `area ${area}`, phase && `phase ${phase}`, item && `item ${item}`]
    .filter(Boolean)
    .join(' ');
  const when = publication === undefined ? asOf : `publication ${publication}`;
  return [of, view, part || 'whole', when, only && `only ${[...only].sort().join(',')}`]
    .filter(Boolean)
    .join(' | ');
}
