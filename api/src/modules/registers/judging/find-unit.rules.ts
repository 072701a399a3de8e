import { areFormsOfOneWord, fold, wordsOf, type UnitKind } from '@miara/shared';
import { keyOf } from '../format/register-words.js';
import type { KnownUnit } from './known-things.js';

export type FoundUnit =
  { found: 'one'; unit: KnownUnit } | { found: 'none' } | { found: 'several'; units: readonly KnownUnit[] };

/** What people write around a name and that says nothing about it. */
const NOISE = new Set([
  ...[
    'w',
    'we',
    'z',
    'ze',
    'do',
    'dla',
    'od',
    'na',
    'i',
    'oraz',
    'urzad',
    'urzedu',
    'starostwo',
    'starostwa',
  ],
  ...['powiatowe', 'of', 'the'],
]);

const GMINAS: readonly UnitKind[] = [
  'urban_gmina',
  'rural_gmina',
  'urban_rural_gmina',
  'city_with_powiat_rights',
];
const TOWNS: readonly UnitKind[] = ['urban_gmina', 'city_with_powiat_rights'];

/** Words that say which kind is meant. The narrowest counts: "gmina wiejska" is a rural one. */
const KINDS_BY_WORD: readonly (readonly [RegExp, readonly UnitKind[]])[] = [
  [/^(gmin\p{L}*|gm|municipality)$/u, GMINAS],
  [/^(miast\p{L}*|miescie|m|miejsk\p{L}*|town|city|urban)$/u, TOWNS],
  [/^(wiejsk\p{L}*|rural)$/u, ['rural_gmina']],
  [/^(powiat\p{L}*|powiecie|pow)$/u, ['powiat']],
];

/**
 * The unit that a text names: by its TERYT code anywhere in it, or by name in any case, with or without its kind
 * ("gm. Kosakowo", "w Pucku (miasto)", "powiatu puckiego"). A name that fits several is told, never guessed.
 */
export function findUnit(text: string, units: readonly KnownUnit[]): FoundUnit {
  const code = /(?<!\d)(\d{7}|\d{4})(?!\d)/.exec(text)?.[1];
  if (code !== undefined) return oneOf(units.filter((unit) => unit.teryt === code));
  const wanted = keyOf(text);
  const named = units.filter(({ displayName }) =>
    Object.values(displayName).some((name) => name !== undefined && keyOf(name) === wanted),
  );
  const told = named.filter((unit) => !hasNamesake(unit, units) || keyOf(unit.name) !== wanted);
  if (told.length > 0) return oneOf(told);

  const { words, kinds } = readName(text);
  if (words.length === 0) return { found: 'none' };
  const ofKind = units.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const exact = ofKind.filter((unit) => hasName(unit, words, (one, other) => one === other));
  if (exact.length > 0) return oneOf(exact);
  // "W Pucku" is the town: a powiat is meant only where the word says so.
  const places = ofKind.filter(({ kind }) => kinds !== null || kind !== 'powiat');
  return oneOf(places.filter((unit) => hasName(unit, words, areFormsOfOneWord)));
}

function oneOf(units: readonly KnownUnit[]): FoundUnit {
  const [unit] = units;
  if (unit === undefined) return { found: 'none' };
  return units.length === 1 ? { found: 'one', unit } : { found: 'several', units };
}

function hasNamesake(unit: KnownUnit, units: readonly KnownUnit[]): boolean {
  return units.some((other) => other.teryt !== unit.teryt && keyOf(other.name) === keyOf(unit.name));
}

/** The words of the name itself, and the kinds that the words around it leave possible. */
function readName(text: string): { words: readonly string[]; kinds: readonly UnitKind[] | null } {
  const all = wordsOf(fold(text)).filter((word) => !NOISE.has(word));
  let kinds: readonly UnitKind[] | null = null;
  const words: string[] = [];
  for (const word of all) {
    const told = KINDS_BY_WORD.find(([pattern]) => pattern.test(word));
    if (told === undefined) words.push(word);
    else kinds = kinds === GMINAS || kinds === null ? told[1] : kinds;
  }
  if (/miejsko[- ]wiejsk/.test(fold(text))) {
    return { words: words.filter((word) => word !== 'miejsko'), kinds: ['urban_rural_gmina'] };
  }
  return { words, kinds };
}

function hasName(
  unit: KnownUnit,
  words: readonly string[],
  same: (one: string, other: string) => boolean,
): boolean {
  const name = wordsOf(fold(unit.name)).filter((word) => word !== 'powiat');
  return (
    name.length === words.length &&
    name.every((word, index) => {
      const given = words[index];
      return given !== undefined && same(word, given);
    })
  );
}
