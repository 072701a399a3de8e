/**
 * Just enough Polish inflection to find a place by any of its cases. It works on folded words and errs on the
 * side of finding too much: a search list may hold one name too many, but must not miss the right one.
 */

/** Endings of nouns and adjectives in place names, folded (ą and ę are a and e). */
const ENDINGS = [
  ...['a', 'e', 'i', 'o', 'u', 'y', 'ia', 'ie', 'ii', 'io', 'iu'],
  ...['ow', 'owi', 'om', 'iom', 'em', 'iem', 'ach', 'iach', 'ami', 'iami'],
  ...['ego', 'iego', 'emu', 'iemu', 'ym', 'im', 'ej', 'iej', 'ych', 'ich', 'ymi', 'imi'],
] as const;

/** Endings before which the consonant changes: Sopot, w Sopocie; Dąbrówka, w Dąbrówce; Trąbki, do Trąbek. */
const SOFTENED = [
  ['cie', 't'],
  ['dzie', 'd'],
  ['rze', 'r'],
  ['ce', 'k'],
  ['dze', 'g'],
  ['ek', 'k'],
] as const;

/** Words whose stem itself changes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  wsi: 'wies',
  wsia: 'wies',
  debu: 'dab',
  debem: 'dab',
  debie: 'dab',
  debowi: 'dab',
  powiecie: 'powiat',
  miescie: 'miast',
};

/** A shorter stem would say too little: three letters (Hel, Dąb). */
const SHORTEST_STEM = 3;

/** Whether two folded words can be forms of one word. */
export function areFormsOfOneWord(first: string, second: string): boolean {
  const stems = stemsOf(first);
  for (const stem of stemsOf(second)) {
    if (stems.has(stem)) return true;
  }
  return false;
}

/** What is left of a word when it is taken for each case in turn. */
function stemsOf(word: string): ReadonlySet<string> {
  const stems = new Set([IRREGULAR[word] ?? word]);
  const add = (stem: string): void => {
    if (stem.length >= SHORTEST_STEM) stems.add(stem);
  };
  for (const ending of ENDINGS) {
    if (word.endsWith(ending)) add(word.slice(0, -ending.length));
  }
  for (const [ending, consonant] of SOFTENED) {
    if (word.endsWith(ending)) add(word.slice(0, -ending.length) + consonant);
  }
  return stems;
}
