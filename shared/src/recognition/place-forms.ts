import { fold } from '../text/fold.js';

/**
 * The cases in which the name of a place is written, made by rule from its nominative. Unlike the search of names
 * (`areFormsOfOneWord`), which may find too much, a form here must be one that somebody would write: "Pucku" is one,
 * "puckiego" is an adjective and none. A form too many that is no word does no harm.
 */
export function formsOf(name: string): readonly (readonly string[])[] {
  const words = name.toLowerCase().split(/[\s-]+/u);
  return words.map((word) => [
    ...new Set(words.length > 1 ? [...nounForms(word), ...adjectiveForms(word)] : nounForms(word)),
  ]);
}

/** Whether what was typed is the form, with all, some or none of its diacritics. */
export function isTypedAs(typed: string, form: string): boolean {
  if (typed.length !== form.length) return false;
  for (let index = 0; index < form.length; index += 1) {
    const letter = form[index] ?? '';
    if (typed[index] !== letter && typed[index] !== fold(letter)) return false;
  }
  return true;
}

/** Cases of an adjective: "pucki" → puckiego, puckiemu, puckim …; also of its feminine and plural. */
export function adjectiveForms(word: string): readonly string[] {
  const end = /^(.+?)(i?)([yaei])$/u.exec(word);
  if (!end) return [word];
  const [, root = ''] = end;
  // "pucki", "wielkie", "morska": behind k and g every ending begins with i, except a, ą.
  const i = /[kg]$/u.test(root) || end[2] === 'i' ? 'i' : '';
  const y = i === 'i' ? 'i' : 'y';
  return [
    word,
    ...[`${y}`, `${i}ego`, `${i}emu`, `${y}m`, `${i}ej`, `${y}ch`, `${y}mi`, `${i}e`].map(
      (ending) => root + ending,
    ),
    ...['a', 'ą'].map((ending) => root + (end[2] === 'i' && !/[kg]$/u.test(root) ? 'i' : '') + ending),
  ];
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  wieś: ['wieś', 'wsi', 'wsią'],
};

function nounForms(word: string): readonly string[] {
  const known = IRREGULAR[word];
  if (known) return known;
  const root = word.slice(0, -1);
  if (word.endsWith('a')) return [word, ...feminine(root)];
  if (word.endsWith('o') || (word.endsWith('e') && !PLURAL_IN_E.test(word))) return [word, ...neuter(root)];
  if (/[yie]$/u.test(word)) return [word, ...plural(root)];
  return [word, ...masculine(word)];
}

/** Names that end so are plural (Sierakowice, Łęczyce); others in -e are neuter (Tuchomie). */
const PLURAL_IN_E = /(?:ce|cze|sze|że|dze|rze|nie|le)$/u;

function feminine(root: string): string[] {
  if (root.endsWith('i')) {
    const hard = root.slice(0, -1);
    return [`${hard}i`, `${root}i`, `${root}ę`, `${root}ą`];
  }
  const soft = /(?:c|cz|dz|sz|ż|rz|l)$/u.test(root);
  const genitive = /[kgl]$/u.test(root) ? 'i' : 'y';
  return [root + genitive, `${root}ę`, `${root}ą`, ...(soft ? [`${root}y`, `${root}i`] : [softened(root)])];
}

function neuter(root: string): string[] {
  const locative = /[kg]$/u.test(root) || root.endsWith('ch') || root.endsWith('i') ? [] : [softened(root)];
  const instrumental = /[kg]$/u.test(root) ? `${root}iem` : `${root}em`;
  return [`${root}a`, `${root}u`, instrumental, ...locative];
}

function plural(root: string): string[] {
  const bare = [root, `${root}ów`];
  if (root.endsWith('k')) bare.push(`${root.slice(0, -1)}ek`);
  if (root.endsWith('ow')) bare.push(`${root.slice(0, -2)}ów`);
  return [...bare, `${root}om`, `${root}ami`, `${root}ach`];
}

function masculine(word: string): string[] {
  return stemsOf(word).flatMap((stem) => {
    const isSoft = /[ńśćź]$/u.test(word);
    const i = isSoft ? 'i' : '';
    const hard = isSoft ? fold(stem) : stem;
    const forms = [`${hard}${i}a`, `${hard}${i}u`, `${hard}${i}owi`];
    forms.push(/[kg]$/u.test(stem) ? `${stem}iem` : `${hard}${i}em`);
    // Wrocław, Jarosław: soft in spite of their ending.
    if (/aw$/u.test(stem)) forms.push(`${stem}ia`, `${stem}iu`, `${stem}iem`);
    if (!isSoft && !/(?:[kgclj]|ch|cz|dz|sz|rz|ż)$/u.test(stem)) forms.push(softened(stem));
    return forms;
  });
}

/** What the endings are put to: "dąb" → dęb-, "dwór" → dwor-, "Człuchówek" → człuchówk-. */
function stemsOf(word: string): string[] {
  const stems = [word];
  const lastVowel = /^(.*)([óą])([^aeiouyąęó]+)$/u.exec(word);
  if (lastVowel) stems.push(`${lastVowel[1]}${lastVowel[2] === 'ó' ? 'o' : 'ę'}${lastVowel[3]}`);
  const fleeting = /^(.*[^aeiouyąęó])i?e([ckńl])$/u.exec(word);
  if (fleeting) stems.push(`${fleeting[1]}${fleeting[2]}`);
  return stems;
}

const SOFTENED: readonly (readonly [string, string])[] = [
  ['ch', 'sze'],
  ['ł', 'le'],
  ['t', 'cie'],
  ['d', 'dzie'],
  ['r', 'rze'],
  ['k', 'ce'],
  ['g', 'dze'],
  ['st', 'ście'],
];

/** The locative: Sopot → Sopocie, Reda → Redzie, Kosakowo → Kosakowie. */
function softened(root: string): string {
  const rule = [...SOFTENED]
    .sort((a, b) => b[0].length - a[0].length)
    .find(([ending]) => root.endsWith(ending));
  return rule ? root.slice(0, -rule[0].length) + rule[1] : `${root}ie`;
}
