import { fold } from '../text/fold.js';
import type { Line } from './line.js';
import type { KnownWords, PartOf } from './recognised.js';

/** A beginning of words as the tenant keeps it: one or several, folded. */
interface Beginning {
  readonly code: string;
  readonly words: readonly string[];
}

export type WordIndex = ReadonlyMap<string, readonly Beginning[]>;

interface Found {
  code: string;
  from: number;
  end: number;
}

/** What may follow the beginning of a noun or a verb. More makes another word: "porad" is no "poradnia". */
const ENDING =
  /^(?:|a|e|i|o|u|y|t|ow|owi|om|em|ach|ami|ia|ie|ii|iu|iem|iom|iach|iami|ek|ka|ke|ki|ku|ce|kom|kami|kach|ja|je|ji|jom|jami|jach|ta|tow|ci|tem|tom|tami|two|twa|twu|twem|twie|tw|ono|eni[aeu]|eniem|any|ana|ano|one|ony|ona|o|no|lismy|lysmy|lem|lam|lo|liśmy|ci|iecie|stw[oaeu]|stwem|ium|nictw[oau])$/;

/** Letters by which the beginnings are looked up. */
const KEY_LENGTH = 3;

export function wordIndexOf(known: readonly KnownWords[]): WordIndex {
  const index = new Map<string, Beginning[]>();
  for (const { code, words } of known) {
    for (const word of words) {
      const parts = fold(word)
        .split(/[^\p{L}\d]+/u)
        .filter((part) => part !== '');
      const key = parts[0]?.slice(0, KEY_LENGTH) ?? '';
      if (key !== '') index.set(key, [...(index.get(key) ?? []), { code, words: parts }]);
    }
  }
  return index;
}

/** The longest of the known beginnings at every word of the line. */
export function findWords(line: Line, index: WordIndex): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    const folded = line.free(at);
    const candidates = [
      ...(index.get(folded.slice(0, KEY_LENGTH)) ?? []),
      ...(folded.length < KEY_LENGTH ? (index.get(folded) ?? []) : []),
    ];
    const fitting = candidates
      .filter(({ words }) =>
        words.every((word, offset) => begins(line.free(at + offset), word, words.length > 1)),
      )
      .sort((a, b) => lengthOf(b) - lengthOf(a));
    const longest = fitting[0];
    if (!longest) continue;
    found.push({ code: longest.code, from: at, end: at + longest.words.length });
    at += longest.words.length - 1;
  }
  return found;
}

/** Behind these comes what it was about, not what it was: "spotkanie w sprawie szkolenia". */
const ABOUT =
  /^(?:o|ws|sprawie|nt|temat|dot|dotyczac\w*|dotyczy|po|przed|podczas|trakcie|czasie|do|dla|na|od|ramach)$/;

/** What sort of action the words name. Two sorts in one line ask, unless the second is only spoken of. */
export function readKinds(line: Line, index: WordIndex): PartOf<'kind'>[] {
  const [first, ...others] = findWords(line, index);
  if (!first) return [];
  const rivals = others.filter(({ code, from }) => code !== first.code && !isSpokenOf(line, from));
  const span = { start: line.at(first.from)?.start ?? 0, end: line.at(first.end - 1)?.end ?? 0 };
  const more = [...new Set(rivals.map(({ code }) => code))];
  return [{ type: 'kind', ...span, choices: [first.code, ...more], sure: more.length === 0, cuts: [] }];
}

function isSpokenOf(line: Line, at: number): boolean {
  const index = line.folded(at - 1) === '.' ? at - 2 : at - 1;
  return ABOUT.test(line.folded(index));
}

function begins(folded: string, beginning: string, isOfSeveral: boolean): boolean {
  // "ulotk" is also in "ulotek".
  if (!isOfSeveral && /[^aeiouy]k$/.test(beginning) && folded === `${beginning.slice(0, -1)}ek`) return true;
  if (!folded.startsWith(beginning)) return false;
  return isOfSeveral || ENDING.test(folded.slice(beginning.length));
}

function lengthOf({ words }: Beginning): number {
  return words.join(' ').length;
}
