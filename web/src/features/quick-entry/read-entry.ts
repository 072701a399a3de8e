import { titleOf, type ActionStatus, type Part, type PartType } from '@miara/shared';
import type { LogActionRequest } from '@miara/shared/api';

/** What a person said about a part that was recognised: another value, or that it is only text. */
export type Answer<Type extends PartType = PartType> =
  Extract<Part, { type: Type }>['choices'][number] | 'text';

/** Answers by the key of their part. */
export type Answers = Readonly<Record<string, Answer>>;

/** A part of the line and what is made of it. */
export interface ReadPart {
  /** The same while the words of the part stay the same, whatever is typed around them. */
  readonly key: string;
  readonly part: Part;
  /** The words of the line. */
  readonly text: string;
  /** Null: it stays text. */
  readonly value: Part['choices'][number] | null;
  /** It could mean several things and nobody has said which. */
  readonly asks: boolean;
}

export function readParts(line: string, parts: readonly Part[], answers: Answers): ReadPart[] {
  const seen = new Map<string, number>();
  return parts.map((part) => {
    const text = line.slice(part.start, part.end);
    const words = `${part.type} ${text.toLowerCase()}`;
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    const key = nth === 1 ? words : `${words} ${nth}`;
    const answer = answers[key];
    if (answer === 'text') return { key, part, text, value: null, asks: false };
    if (answer !== undefined) return { key, part, text, value: answer, asks: false };
    return { key, part, text, value: part.sure ? part.choices[0] : null, asks: !part.sure };
  });
}

/** What is meant beside the line. */
export interface Beside {
  readonly today: string;
  /** Kind when no word names one. */
  readonly kind: string;
  readonly carrier: string;
  /** Chosen, or taken from the page where the entry was opened. */
  readonly units: readonly string[];
  readonly items: readonly string[];
}

/** The action that a line with its answers is. Missing things stay empty: whoever saves it asks for them. */
export function entryOf(
  line: string,
  read: readonly ReadPart[],
  beside: Beside,
): LogActionRequest & { unit: string } {
  const days = valuesOf(read, 'day')[0] ?? { from: beside.today, to: beside.today };
  const people = valuesOf(read, 'people');
  const money = valuesOf(read, 'money');
  const wholePeople = people.filter(({ within }) => !within);
  const wholeMoney = money.filter(({ within }) => !within);
  const peopleReached =
    people.length === 0
      ? null
      : sum((wholePeople.length > 0 ? wholePeople : people).map(({ count }) => count));
  const costGrosz =
    money.length === 0 ? null : sum((wholeMoney.length > 0 ? wholeMoney : money).map(({ grosz }) => grosz));
  const inLine = valuesOf(read, 'unit').flat();
  const cuts = read.flatMap(({ part, value }) => (value === null ? [] : part.cuts));
  return {
    unit: beside.carrier,
    kind: valuesOf(read, 'kind')[0] ?? beside.kind,
    title: titleOf(line, cuts),
    status: statusOf(days.from, days.to, beside.today),
    startsOn: days.from,
    endsOn: days.to === days.from ? null : days.to,
    peopleReached,
    costGrosz,
    units: unique([...inLine, ...beside.units]),
    items: unique([...valuesOf(read, 'item'), ...beside.items]),
    audiences: audiencesOf(people, peopleReached ?? 0),
    funding: fundingOf(valuesOf(read, 'source'), costGrosz ?? 0),
    languages: unique(valuesOf(read, 'language')),
    partners: unique(valuesOf(read, 'partner')),
  };
}

/** The day says it: what lies ahead is planned, what is past was done. */
export function statusOf(from: string, to: string, today: string): ActionStatus {
  if (from > today) return 'planned';
  return to > today ? 'ongoing' : 'done';
}

type ValueOf<Type extends PartType> = Exclude<Answer<Type>, 'text'>;

export function valuesOf<Type extends PartType>(read: readonly ReadPart[], type: Type): ValueOf<Type>[] {
  return read.flatMap(({ part, value }) =>
    part.type === type && value !== null ? [value as ValueOf<Type>] : [],
  );
}

/** One line for each audience; none larger than all people. */
function audiencesOf(people: readonly ValueOf<'people'>[], all: number): LogActionRequest['audiences'] {
  const counts = new Map<NonNullable<ValueOf<'people'>['audience']>, number>();
  for (const { audience, count } of people) {
    if (audience !== null) counts.set(audience, (counts.get(audience) ?? 0) + count);
  }
  return [...counts].map(([audience, count]) => ({ audience, people: Math.min(count, all) }));
}

/** Sources with their amounts; what would pay more than the cost is no funding of it. */
function fundingOf(sources: readonly ValueOf<'source'>[], cost: number): LogActionRequest['funding'] {
  const amounts = new Map<string, number>();
  for (const { source, grosz } of sources) {
    if (grosz !== null) amounts.set(source, (amounts.get(source) ?? 0) + grosz);
  }
  return sum([...amounts.values()]) > cost ? [] : [...amounts].map(([source, grosz]) => ({ source, grosz }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
