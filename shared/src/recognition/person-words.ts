import type { ActionAudience } from '../vocabulary/action-audience.js';

/** Who is counted, and whether the word says more than that they are people ("12 osób" / "12 urzędników"). */
export interface PersonWord {
  readonly audience: ActionAudience | null;
  readonly says: boolean;
}

/** Beginnings of words, folded; what follows must be an ending of a noun. */
const AUDIENCES: readonly (readonly [ActionAudience, RegExp])[] = [
  ['officials', named('urzedni(?:k|c)')],
  ['teachers', named('nauczyciel|pedagog')],
  ['school_pupils', named('ucze?n|licealist|maturzyst')],
  ['children', named('dziec(?:i|k)|przedszkolak|maluch')],
  ['employers', named('pracodaw|przedsiebior')],
  ['residents', named('mieszkan|mieszkanc')],
];

const OTHERS = named(
  'cudzoziem|migrant|imigrant|uchodz|pracowni(?:k|c)|asystent|wolontariusz|kursant|policjant|radn|student|gosc|bibliotekar|' +
    'lekar|pielegniar|tlumacz(?!en)|straza|rodzic|senior|kobiet|mezczyzn|sluchacz|opiekun|wychowaw|dyrektor|soltys|lider|' +
    'przedstawiciel|czlon(?:k|e)|delegat|ekspert|specjalist|doradc|psycholog|obywatel|petent|klient|interesant|' +
    'beneficjent|animator|lektor|harcerz|ukrainc|ukraink|bialorusin|trener',
);

const ONLY_PEOPLE =
  /^(?:os|osob|osoba|osoby|osobe|osobom|osobami|osobach|uczestni(?:k|c)\w{0,5}|ludzi|ludziom|ludzie|czlowiek)$/;

/** What a folded word says about the people counted by the number before it; null for anything but people. */
export function personWord(folded: string): PersonWord | null {
  if (ONLY_PEOPLE.test(folded)) return { audience: null, says: false };
  const found = AUDIENCES.find(([, word]) => word.test(folded));
  if (found) return { audience: found[0], says: true };
  return OTHERS.test(folded) ? { audience: null, says: true } : null;
}

/** Whether the word before says that they are grown up: "dorosłych cudzoziemców". */
export function isGrownUp(folded: string): boolean {
  return /^dorosl(?:ych|ym|ymi|i|e)$/.test(folded);
}

export function isForeigner(folded: string): boolean {
  return /^(?:cudzoziem|migrant|imigrant|uchodz)/.test(folded);
}

/** A noun that begins so: not an adjective of it (nauczycielskie), nor a long word that merely begins alike. */
function named(beginnings: string): RegExp {
  return new RegExp(`^(?:${beginnings})(?!sk)[a-z]{0,6}$`);
}
