import { fold, wordsOf } from './fold.js';
import { fromCyrillic } from './from-cyrillic.js';
import { areFormsOfOneWord } from './inflection.js';
import { isAroundName, matchesName } from './matches-name.js';

/** What a unit can be found by. */
export interface Findable {
  /** Its names and its TERYT code. */
  readonly names: readonly string[];
  /** Code and names of its powiat; of itself, where it is one. Empty for a city that lies in none. */
  readonly powiat: readonly string[];
  readonly isPowiat: boolean;
}

/**
 * The units that somebody looks for: by name in any case, by the beginning of a word, without diacritics, in Cyrillic,
 * by TERYT code, and by powiat. Those of a powiat are found when the word is said ("w powiecie puckim") or when the
 * name is a powiat's alone ("kartuski"): whoever types "Puck" means the town.
 *
 * @returns the units in their order; all while nothing is asked
 */
export function findUnits<T>(query: string, units: readonly T[], factsOf: (unit: T) => Findable): T[] {
  if (query.trim() === '') return [...units];
  const readings = fromCyrillic(query);
  const matches = (names: readonly string[]) => readings.some((reading) => matchesName(reading, names));
  const known = units.map((unit) => ({ unit, facts: factsOf(unit) }));
  const named = known.filter(({ facts }) => matches(facts.names));
  const words = wordsOf(fold(readings[0] ?? ''));
  const saysPowiat = words.some(isPowiatWord);
  const tells = words.some((word) => !isPowiatWord(word) && !isAroundName(word));
  const byPowiat = tells && (saysPowiat || (named.length > 0 && named.every(({ facts }) => facts.isPowiat)));
  if (!byPowiat) return named.map(({ unit }) => unit);
  return known
    .filter((one) => named.includes(one) || (one.facts.powiat.length > 0 && matches(one.facts.powiat)))
    .map(({ unit }) => unit);
}

/** "powiat", "powiatu", "powiecie", and its beginnings while one types. */
function isPowiatWord(word: string): boolean {
  return (word.length > 2 && 'powiat'.startsWith(word)) || areFormsOfOneWord(word, 'powiat');
}
