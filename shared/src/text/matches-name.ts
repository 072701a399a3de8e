import { fold, searchKeys, wordsOf } from './fold.js';
import { areFormsOfOneWord } from './inflection.js';

/** Words that people put around a name and that need not be part of it: "gmina Kosakowo", "w Pucku". */
const AROUND_A_NAME: ReadonlySet<string> = new Set([
  ...['w', 'we', 'z', 'ze', 'do', 'dla', 'od', 'na', 'i'],
  ...[
    'gmina',
    'gminy',
    'gminie',
    'gmine',
    'miasto',
    'miasta',
    'miescie',
    'urzad',
    'urzedu',
    'in',
    'of',
    'the',
  ],
]);

/**
 * Whether what somebody typed finds a name. Every word must be the beginning of a word of the name or another
 * case of it, in any order, whatever the diacritics: "pruszcz" finds both Pruszcz Gdański, "Gdańska" finds
 * Gdańsk, "trabek wielkich" finds Trąbki Wielkie. An empty query finds everything.
 *
 * @param names the names the thing is known by (Polish and English name, TERYT code); one of them must match
 */
export function matchesName(query: string, names: string | readonly string[]): boolean {
  const words = wordsOf(fold(query));
  const telling = words.filter((word) => !isAroundName(word));
  const wanted = telling.length > 0 ? telling : words;
  const candidates = typeof names === 'string' ? [names] : names;
  return wanted.length === 0 || candidates.some((name) => hasAll(searchKeys(name), wanted));
}

/** Whether a folded word only leads to a name: "w", "gmina". */
export function isAroundName(word: string): boolean {
  return AROUND_A_NAME.has(word);
}

function hasAll(keys: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => keys.some((key) => key.startsWith(word) || areFormsOfOneWord(key, word)));
}
