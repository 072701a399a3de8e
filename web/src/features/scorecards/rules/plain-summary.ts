import type { LocalizedText, Standing } from '@miara/shared';
import { extremes, type Comparable } from './compare-figures.js';
import { nextSteps } from './next-steps.js';
import { isGap, topGaps } from './top-gaps.js';

/** What a summary is written from: a scorecard, or anything with the same figures. */
export interface SummaryFacts {
  readonly figure: Comparable & { readonly numerator: number; readonly denominator: number };
  /** Day of the figures, YYYY-MM-DD. */
  readonly asOf: string;
  /** Day of the publication before; null when there was none. */
  readonly previousAsOf: string | null;
  readonly standings: readonly {
    readonly item: string;
    readonly phase: number;
    readonly weight: number;
    readonly standing: Standing;
    /** In the publication before; null when the item was not there, so that there is nothing to compare. */
    readonly before: Standing | null;
    readonly plannedOn: string | null;
  }[];
  readonly areas: readonly Part[];
  readonly phases: readonly (Part & { readonly deadline: string | null })[];
}

interface Part {
  readonly key: string;
  readonly title: LocalizedText;
  readonly figure: SummaryFacts['figure'];
}

/**
 * A sentence of the summary: what is said, and the values put into it. Numbers, days, percents and texts are still
 * raw; the page writes them in its language.
 */
export type Sentence =
  | { say: 'noData' | 'complete' }
  | { say: 'confirmed'; numerator: number; count: number }
  | { say: 'weighted' }
  | { say: 'gained' | 'lost'; count: number; day: string }
  | { say: 'same'; day: string }
  | { say: 'waiting'; count: number }
  | { say: 'extremes'; most: Part; least: Part }
  | { say: 'late' | 'due'; count: number; day: string; phase: LocalizedText }
  | { say: 'plan'; count: number; day: string };

type Rule = (facts: SummaryFacts) => readonly Sentence[];

/** The summary, rule by rule in the order of its sentences. Each speaks of one thing or is silent. */
const RULES: readonly Rule[] = [howFar, sinceBefore, declaredOnly, bestAndWorst, deadline, plans];

/** The scorecard in a few sentences, made from its figures alone: the same figures give the same sentences. */
export function plainSummary(facts: SummaryFacts): Sentence[] {
  if (!facts.figure.hasData) return [{ say: 'noData' }];
  return RULES.flatMap((rule) => rule(facts));
}

function howFar({ figure, standings }: SummaryFacts): Sentence[] {
  if (!standings.every(({ weight }) => weight === 1)) return [{ say: 'weighted' }];
  return [{ say: 'confirmed', numerator: figure.numerator, count: figure.denominator }];
}

/** Only items that were there before are compared: a new duty is no loss, a dropped one no gain. */
function sinceBefore({ standings, previousAsOf: day }: SummaryFacts): Sentence[] {
  const known = standings.filter(({ before }) => before !== null);
  if (day === null || known.length === 0) return [];
  const gained = known.filter(({ before, standing }) => standing === 'confirmed' && before !== 'confirmed');
  const lost = known.filter(({ before, standing }) => before === 'confirmed' && isGap(standing));
  if (gained.length === 0 && lost.length === 0) return [{ say: 'same', day }];
  return [
    ...(gained.length > 0 ? [{ say: 'gained', count: gained.length, day } as const] : []),
    ...(lost.length > 0 ? [{ say: 'lost', count: lost.length, day } as const] : []),
  ];
}

function declaredOnly({ standings }: SummaryFacts): Sentence[] {
  const count = standings.filter(({ standing }) => standing === 'declared').length;
  return count > 0 ? [{ say: 'waiting', count }] : [];
}

function bestAndWorst({ areas }: SummaryFacts): Sentence[] {
  const found = extremes(areas, ({ figure }) => figure);
  return found ? [{ say: 'extremes', ...found }] : [];
}

function deadline({ standings, phases, asOf }: SummaryFacts): Sentence[] {
  const found = topGaps(standings, phases, asOf);
  if (found === null) return [{ say: 'complete' }];
  const { phase, gaps, overdue } = found;
  if (phase.deadline === null) return [];
  return [{ say: overdue ? 'late' : 'due', count: gaps.length, day: phase.deadline, phase: phase.title }];
}

function plans({ standings, asOf }: SummaryFacts): Sentence[] {
  const { ahead } = nextSteps(standings, asOf);
  const [first] = ahead;
  return first ? [{ say: 'plan', count: ahead.length, day: first.plannedOn }] : [];
}
