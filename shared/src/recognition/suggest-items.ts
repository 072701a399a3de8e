import { fold, wordsOf } from '../text/fold.js';

export interface ItemText {
  readonly code: string;
  readonly title: string;
  /** What has to be done. */
  readonly text: string;
}

/** How much each stem speaks for each item. */
export type SuggestionIndex = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Letters that tell one word from another whatever its ending: "urzędników" and "urzędu" speak of one thing. */
const STEM_LENGTH = 5;
const SHORTEST_WORD = 4;
const MOST = 3;
/** Below it a word or two are there by chance. */
const LEAST_SCORE = 3.2;
const TITLE_WEIGHT = 2;

const SAYS_NOTHING =
  /^(?:osob|dla|oraz|przez|ktor|wszy|swoj|kazd|gmin|powia|samor|miast|pierw|dzial|prowa|zadan|takze|bylo|odbyl|przed)/;

export function suggestionIndexOf(items: readonly ItemText[]): SuggestionIndex {
  const weights = new Map<string, Map<string, number>>();
  for (const { code, title, text } of items) {
    for (const [stem, weight] of [
      ...stemsOf(text).map((stem) => [stem, 1] as const),
      ...stemsOf(title).map((stem) => [stem, TITLE_WEIGHT] as const),
    ]) {
      const ofStem = weights.get(stem) ?? new Map<string, number>();
      ofStem.set(code, Math.max(weight, ofStem.get(code) ?? 0));
      weights.set(stem, ofStem);
    }
  }
  // A word that many items share says little about any of them.
  for (const ofStem of weights.values()) {
    const rarity = Math.log((items.length + 1) / ofStem.size);
    for (const [code, weight] of ofStem) ofStem.set(code, weight * rarity);
  }
  return weights;
}

/** Codes of at most three items of which the words of a line speak, the likeliest first. Never more than a hint. */
export function suggestItems(line: string, index: SuggestionIndex): string[] {
  const scores = new Map<string, number>();
  for (const stem of stemsOf(line)) {
    for (const [code, weight] of index.get(stem) ?? []) scores.set(code, (scores.get(code) ?? 0) + weight);
  }
  return [...scores]
    .filter(([, score]) => score >= LEAST_SCORE)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([code]) => code);
}

function stemsOf(text: string): string[] {
  const words = wordsOf(fold(text)).filter(
    (word) => word.length >= SHORTEST_WORD && !SAYS_NOTHING.test(word),
  );
  return [...new Set(words.map((word) => word.slice(0, STEM_LENGTH)))];
}
