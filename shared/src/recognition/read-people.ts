import { NAMED_BY_NUMBER, type Line } from './line.js';
import { numberInWords } from './number-words.js';
import { isForeigner, isGrownUp, personWord } from './person-words.js';
import type { PartOf, People, Span } from './recognised.js';

const ABOUT =
  /^(?:ok|okolo|ponad|niemal|prawie|blisko|maks|max|min|minimum|co|do|powyzej|ponizej|po|x|razy|nr|numer)$/;
const BEFORE = /^(?:dla|udzial|lacznie|razem|przez|liczba|:|z|w)$/;
/** More words than this do not stand between a number and who is counted. */
const MOST_ADJECTIVES = 2;

/** "12 osób", "dwunastu nowych urzędników", "uczestników: 24", "grupa 12-osobowa". */
export function readPeople(line: Line): PartOf<'people'>[] {
  const parts: PartOf<'people'>[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    const part = backwards(line, at) ?? inGroup(line, at) ?? counted(line, at, parts);
    if (part) parts.push(part);
  }
  return withoutDoubles(line, parts);
}

/** A number, then who: the number goes out of the title, and with it a word that says no more than "people". */
function counted(line: Line, at: number, before: readonly PartOf<'people'>[]): PartOf<'people'> | null {
  const number = numberAt(line, at);
  if (!number) return null;
  const who = whoAt(line, number.end);
  if (!who) return null;
  const within = isWithin(line, at, before);
  const span = spanOf(line, at, who.end);
  // ", 12 urzędników," is all said by the chip; in "szkolenie 12 urzędników" the word belongs to the title.
  const isAlone = who.audience !== null && who.end === number.end + 1 && standsAlone(line, at, who.end);
  const stays = who.says && !isAlone;
  const cutEnd = stays ? number.end : who.end + (line.folded(who.end) === '.' && who.isAbbreviated ? 1 : 0);
  const cutFrom = beginningOfCut(line, at, stays);
  const doubt = choicesInDoubt(line, at, number.value);
  line.take(at, number.end);
  if (!stays) line.take(number.end, cutEnd);
  const people = (count: number): People => ({ count, audience: who.audience, within });
  const [first = number.value, ...more] = doubt ?? [number.value];
  return {
    type: 'people',
    ...span,
    choices: [people(first), ...more.map(people)],
    sure: doubt === null,
    cuts: [{ ...spanOf(line, cutFrom, cutEnd), ...(stays && { inner: true as const }) }],
  };
}

/** "uczestników: 24", "liczba osób - 12", "osoby: 8" */
function backwards(line: Line, at: number): PartOf<'people'> | null {
  const who = personWord(line.free(at));
  if (!who || who.says || !/^[:=–-]$/.test(line.free(at + 1))) return null;
  const number = line.wholeNumber(at + 2);
  if (
    !number ||
    whoAt(line, number.end) ||
    (/^[.,:/-]$/.test(line.folded(number.end)) && isGluedNumber(line, number.end))
  )
    return null;
  const from = line.folded(at - 1) === 'liczba' ? at - 1 : at;
  const span = spanOf(line, from, number.end);
  line.take(from, number.end);
  return {
    type: 'people',
    ...span,
    choices: [{ count: number.value, audience: null, within: false }],
    sure: true,
    cuts: [span],
  };
}

/** "grupa 12-osobowa", "12-osobowej grupy" */
function inGroup(line: Line, at: number): PartOf<'people'> | null {
  const number = line.at(at);
  if (!line.isFree(at) || number?.type !== 'number' || !/^[-–]$/.test(line.folded(at + 1))) return null;
  if (!/^osobow(?:a|ej|e|y|ych|ego|ym)$/.test(line.free(at + 2))) return null;
  const hasGroup = /^grup/.test(line.free(at - 1));
  const goesOn = /^(?:grup|zespol|klas)/.test(line.free(at + 3));
  const span = spanOf(line, hasGroup ? at - 1 : at, at + 3);
  line.take(at, at + 3);
  return {
    type: 'people',
    ...span,
    choices: [{ count: Number(number.text), audience: null, within: false }],
    // "dwie grupy 12-osobowe"
    sure: line.folded(at + 2) !== 'osobowe' && line.folded(at + 2) !== 'osobowych',
    cuts: [goesOn ? spanOf(line, at, at + 3) : span],
  };
}

function numberAt(line: Line, at: number): { value: number; end: number } | null {
  const token = line.at(at);
  if (!token || !line.isFree(at)) return null;
  if (token.type === 'number') {
    // "12.03", "2025/15", "B12": part of something else.
    if (token.glued && /^[.,/\d\p{L}]$/u.test(lastSign(line, at))) return null;
    const whole = line.wholeNumber(at);
    if (whole && /^(?:tys|tysiac|tysiace|tysiecy)$/.test(line.free(whole.end))) {
      const end = whole.end + (line.free(whole.end + 1) === '.' ? 2 : 1);
      return { value: whole.value * 1000, end };
    }
    return whole && whole.value > 0 && whole.value < 1_000_000 ? whole : null;
  }
  if (token.type !== 'word') return null;
  const words = [0, 1, 2].map((offset) => line.free(at + offset));
  const read = numberInWords(words);
  if (!read) return null;
  return { value: read.value, end: at + read.length };
}

function whoAt(line: Line, at: number) {
  let grownUp = false;
  for (let index = at; index <= at + MOST_ADJECTIVES; index += 1) {
    const word = line.free(index);
    const who = personWord(word);
    if (who) {
      const isAbbreviated = word === 'os';
      // "os. Kaszubskie" is an estate; "12 os." is not, whatever follows.
      const audience =
        grownUp && isForeigner(word) ? 'adult_migrants' : (who.audience ?? officeStaff(line, index));
      // "5 młodych osób": the adjective says something, so it stays with its noun.
      return { says: who.says || index > at, audience, end: index + 1, isAbbreviated };
    }
    if (isGrownUp(word)) grownUp = true;
    else if (!/(?:ych|ich)$/.test(word)) return null;
  }
  return null;
}

/** "pracowników urzędu" are officials. */
function officeStaff(line: Line, at: number): 'officials' | null {
  return /^pracowni/.test(line.folded(at)) && /^(?:urzedu|urzedow|starostwa|ug|um)$/.test(line.folded(at + 1))
    ? 'officials'
    : null;
}

/** What a number may mean when words around it leave room; null when it is sure. */
function choicesInDoubt(line: Line, at: number, value: number): readonly number[] | null {
  const index = line.folded(at - 1) === '.' ? at - 2 : at - 1;
  const before = line.folded(index);
  if (before === 'po' || before === 'x' || before === 'razy') {
    const times = index > 0 ? timesBefore(line, index) : null;
    return times === null ? [value] : [times * value, value];
  }
  if (/^(?:[-–—/]|do|lub|albo)$/.test(before)) {
    const first = line.at(index - 1);
    if (first?.type === 'number' && line.isFree(index - 1)) return [Number(first.text), value];
    // "Szkolenie – 12 osób" has a dash, no range.
    return /^\p{L}/u.test(before) ? [value] : null;
  }
  if (ABOUT.test(before)) return [value];
  if (NAMED_BY_NUMBER.test(before) && !/^grup/.test(before)) return [value];
  return null;
}

/** "2 grupy po 12", "trzy razy po 8", "2 x 15" */
function timesBefore(line: Line, at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    const token = line.at(index);
    if (!line.isFree(index)) return null;
    if (token?.type === 'number') return Number(token.text);
    const word = token ? numberInWords([token.folded]) : null;
    if (word) return word.value;
  }
  return null;
}

function isWithin(line: Line, at: number, before: readonly PartOf<'people'>[]): boolean {
  const start = line.at(at)?.start ?? 0;
  const whole = before.find(({ choices }) => choices[0].audience === null && !choices[0].within);
  if (!whole) return false;
  const between = line.text.slice(whole.end, start).toLowerCase();
  return /\bw tym\b|\bz czego\b|^\s*[(:]/.test(between);
}

/** Two numbers of people of whom nothing says how they belong together ask; so does the same audience twice. */
function withoutDoubles(line: Line, parts: readonly PartOf<'people'>[]): PartOf<'people'>[] {
  const sure = parts.filter((part) => part.sure && !part.choices[0].within);
  const audiences = sure.map(({ choices }) => choices[0].audience);
  const areApart = !audiences.includes(null) && new Set(audiences).size === audiences.length;
  if (sure.length < 2 || areApart) return [...parts];
  return parts.map((part) => (sure.includes(part) ? { ...part, sure: false } : part));
}

/** Nothing but it stands between two commas. */
function standsAlone(line: Line, at: number, end: number): boolean {
  const isEdge = (index: number): boolean => /^(?:|[,;:.()–—-])$/.test(line.folded(index));
  return isEdge(at - 1) && isEdge(end);
}

function beginningOfCut(line: Line, at: number, says: boolean): number {
  let from = at;
  if (line.folded(from - 1) === 'tym' && line.folded(from - 2) === 'w') return from - 2;
  if (line.folded(from - 1) === 'czego' && line.folded(from - 2) === 'z') return from - 2;
  if (says) return from;
  while (line.isFree(from - 1) && BEFORE.test(line.free(from - 1))) from -= 1;
  // "wzięło udział 12 osób", "z udziałem 12 osób"
  if (/^udzialem$/.test(line.free(from - 1)) && line.free(from - 2) === 'z') from -= 2;
  return from;
}

function lastSign(line: Line, at: number): string {
  return line.text[(line.at(at)?.start ?? 0) - 1] ?? '';
}

function isGluedNumber(line: Line, at: number): boolean {
  return line.at(at + 1)?.type === 'number' && line.at(at + 1)?.glued === true;
}

function spanOf(line: Line, from: number, end: number): Span {
  return { start: line.at(from)?.start ?? 0, end: line.at(end - 1)?.end ?? 0 };
}
