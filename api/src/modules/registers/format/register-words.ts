import {
  fold,
  type ActionAudience,
  type ActionStatus,
  type ActionVisibility,
  type InterfaceText,
} from '@miara/shared';

/** How a register writes each word (the first of a language is exported) and what else old registers call it, folded. */
interface RegisterWord {
  readonly name: InterfaceText;
  readonly also: readonly string[];
}

type Words<Code extends string> = Readonly<Record<Code, RegisterWord>>;

const word = (pl: string, en: string, ...also: string[]): RegisterWord => ({ name: { pl, en }, also });

export const STATUS_WORDS: Words<ActionStatus> = {
  planned: word('planowane', 'planned', 'zaplanowane', 'plan', 'planowany', 'planowana', 'w planie'),
  ongoing: word('w toku', 'ongoing', 'trwa', 'w trakcie', 'realizowane', 'w realizacji', 'rozpoczete'),
  done: word('zrealizowane', 'done', 'wykonane', 'zakonczone', 'odbylo sie', 'zrobione', 'tak', 'true'),
  cancelled: word('odwołane', 'cancelled', 'anulowane', 'niezrealizowane', 'nie odbylo sie', 'canceled'),
};

export const VISIBILITY_WORDS: Words<ActionVisibility> = {
  internal: word('wewnętrzna', 'internal', 'wewnetrzny', 'wewnetrzne', 'niepubliczna', 'nie', 'false'),
  public: word('publiczna', 'public', 'publiczny', 'publiczne', 'jawna', 'tak', 'true'),
};

export const AUDIENCE_WORDS: Words<ActionAudience> = {
  officials: word('urzędnicy', 'officials', 'urzednik', 'pracownicy urzedu', 'administracja'),
  teachers: word('nauczyciele', 'teachers', 'nauczyciel', 'kadra szkol', 'pedagodzy'),
  school_pupils: word('uczniowie', 'school pupils', 'uczen', 'mlodziez szkolna', 'pupils'),
  adult_migrants: word(
    'dorośli migranci',
    'adult migrants',
    'migranci',
    'cudzoziemcy',
    'dorosli cudzoziemcy',
  ),
  children: word('dzieci', 'children', 'dziecko'),
  families: word('rodziny', 'families', 'rodzina', 'rodzice'),
  employers: word('pracodawcy', 'employers', 'pracodawca', 'przedsiebiorcy'),
  ngos: word('organizacje pozarządowe', 'NGOs', 'ngo', 'organizacje'),
  residents: word('mieszkańcy', 'residents', 'mieszkaniec', 'spolecznosc lokalna'),
  other: word('inni', 'other', 'inne', 'pozostali'),
};

/** Languages that registers of this region write in words; every other one by its two letters. */
const LANGUAGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  pl: ['polski', 'polish', 'polskim', 'po polsku'],
  uk: ['ukrainski', 'ukrainian', 'ua', 'ukrainskim', 'po ukrainsku'],
  be: ['bialoruski', 'belarusian', 'by', 'bialoruskim'],
  ru: ['rosyjski', 'russian', 'rosyjskim', 'po rosyjsku'],
  en: ['angielski', 'english', 'angielskim', 'ang', 'gb'],
  de: ['niemiecki', 'german', 'niemieckim'],
  fr: ['francuski', 'french', 'francuskim'],
  es: ['hiszpanski', 'spanish', 'hiszpanskim'],
  ka: ['gruzinski', 'georgian'],
  vi: ['wietnamski', 'vietnamese'],
  ar: ['arabski', 'arabic'],
  tr: ['turecki', 'turkish'],
};

/** The code that a text means; null when it means none. */
export function codeOf<Code extends string>(words: Words<Code>, text: string): Code | null {
  const wanted = keyOf(text);
  const codes = Object.keys(words) as Code[];
  return (
    codes.find((code) => {
      const { name, also } = words[code];
      return [code, code.replaceAll('_', ' '), keyOf(name.pl), keyOf(name.en), ...also].includes(wanted);
    }) ?? null
  );
}

/** ISO 639-1 code of a language; null when the text means none. */
export function languageOf(text: string): string | null {
  const wanted = keyOf(text).replace(/^jezyk /, '');
  const known = Object.entries(LANGUAGE_WORDS).find(
    ([code, words]) => code === wanted || words.includes(wanted),
  );
  if (known) return known[0];
  return /^[a-z]{2}$/.test(wanted) ? wanted : null;
}

/** A name as names are compared: folded, with single spaces between its words. */
export function keyOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
