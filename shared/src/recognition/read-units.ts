import type { Line } from './line.js';
import { matchPlace, type PlaceFound } from './match-place.js';
import type { PlaceIndex } from './place-index.js';
import { readPlaceWords, type PlaceWords } from './place-words.js';
import { readPowiats } from './read-powiats.js';
import type { KnownUnit, PartOf } from './recognised.js';

type UnitPart = PartOf<'unit'>;

interface Reading {
  part: UnitPart;
  words: PlaceWords;
  /** Tokens from the first word that belongs to it to the one behind. */
  from: number;
  end: number;
}

/** Organisations and things that bear the names of places: "Radio Gdańsk", "Arka Gdynia". */
const BEARS_A_NAME =
  /^(?:radi[oa]|radiu|klub\w*|fundacj\w*|stowarzyszeni\w*|caritas|hotel\w*|zamek|zamku|bank\w*|arka|arki|lechia|lechii|hospicjum|lotnisk\w*|stadion\w*|galeri\w*|teatr\w*|muze\w*|osp|pkp|pks|skm|dworzec|dworca|port|portu|porcie|uniwersytet\w*|politechnik\w*|akademi\w*|spolk\w*|zoo|telewizj\w*|tvp|dziennik\w*|szpital\w*|parafi\w*|wydawnictw\w*|portal\w*|serwis\w*|gazet\w*)$/;
/** Offices of the powiat that sit in a town. */
const POWIAT_OFFICE = /^(?:starostw\w*|pup|pcpr|powiatow\w*)$/;

/** Units by their names in any case, alone and in lists; all gminas of a powiat; powiats. */
export function readUnits(line: Line, index: PlaceIndex, ownPowiat: string | null): UnitPart[] {
  const powiats = readPowiats(line, index, ownPowiat);
  const readings: Reading[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    const found = matchPlace(line, index, at);
    if (!found) continue;
    const before = readings.at(-1);
    const words = inherited(line, before, at, found.end) ?? readPlaceWords(line, at, found.end);
    const reading = readingOf(line, index, at, found, words);
    if (!reading) continue;
    // Being in doubt about the first of a list says nothing about the second, and the other way round.
    readings.push(reading);
    line.take(reading.from, reading.end);
    at = reading.end - 1;
  }
  return [...powiats, ...placesOrCredits(readings).map(({ part }) => part)];
}

function readingOf(
  line: Line,
  index: PlaceIndex,
  at: number,
  found: PlaceFound,
  words: PlaceWords,
): Reading | null {
  if (
    found.whole &&
    found.places.every(({ isWord }) => isWord) &&
    !isMeantAsPlace(line, index, at, found, words)
  ) {
    return null;
  }
  if (isAdjective(line, at, found, words)) return null;
  if (!found.whole && !words.preposition && !words.unit) return null;
  const units = found.places.flatMap((place) => place.units);
  const fitting = units.filter((unit) => fits(unit, words));
  const chosen = fitting.length > 0 ? fitting : units;
  const isOne = chosen.length === 1 && (chosen[0]?.name === chosen[0]?.displayName || words.kind !== null);
  const isBoth = words.kind === 'both' && chosen.length > 1;
  const sure =
    found.whole &&
    (isOne || isBoth) &&
    fitting.length > 0 &&
    !words.isNear &&
    !(words.kind === null && bearsName(line, at, found, words)) &&
    !isPowiatOffice(line, words);
  const choices = isBoth ? [chosen.map(({ teryt }) => teryt)] : chosen.map(({ teryt }) => [teryt]);
  if (isPowiatOffice(line, words)) choices.push(...powiatsOf(index, chosen));
  const [first, ...more] = choices;
  if (!first) return null;
  const end = words.end;
  const span = { start: line.at(at)?.start ?? 0, end: line.at(found.end - 1)?.end ?? 0 };
  const cut = { start: line.at(words.from)?.start ?? span.start, end: line.at(end - 1)?.end ?? span.end };
  return {
    part: { type: 'unit', ...span, choices: [first, ...more], sure, cuts: [cut] },
    words,
    from: words.from,
    end,
  };
}

/** "w Pucku i Kosakowie", "gmin Hel, Reda oraz Rumia": what stands before the first belongs to all. */
function inherited(line: Line, before: Reading | undefined, at: number, end: number): PlaceWords | null {
  if (!before) return null;
  let index = before.end;
  if (/^(?:,|i|oraz|\/|&|a|plus)$/.test(line.free(index))) index += 1;
  if (line.free(index) === 'takze') index += 1;
  if (index !== at || index === before.end) return null;
  const own = readPlaceWords(line, at, end);
  // "gmina wiejska Tczew i Puck" does not say which Puck.
  return { ...before.words, unit: before.words.unit || own.unit, kind: own.kind, from: at, end: own.end };
}

function fits({ kind }: KnownUnit, words: PlaceWords): boolean {
  if (words.kind === 'town') return kind !== 'rural_gmina';
  if (words.kind === 'rural') return kind === 'rural_gmina';
  return true;
}

/** "Linia wsparcia" is a line, "w Linii" and "gmina Linia" are the gmina. */
function isMeantAsPlace(
  line: Line,
  index: PlaceIndex,
  at: number,
  found: PlaceFound,
  words: PlaceWords,
): boolean {
  if (words.unit) return true;
  if (!line.at(at)?.capital) return false;
  if (words.preposition) return true;
  const behind = line.at(found.end);
  // At the beginning every word has a capital: "Gniew, Pelplin" is a list, "Linia, ale zajęta" is not.
  if (at === 0)
    return /^(?:,|i|oraz)$/.test(behind?.folded ?? '') && matchPlace(line, index, found.end + 1) !== null;
  const opens = /^(?:[,;:(]|i|oraz)$/.test(line.folded(at - 1));
  const closes = behind === undefined || /^(?:[,;:).]|i|oraz)$/.test(behind.folded);
  return opens && closes;
}

/** "Zatoka Pucka", "Politechnika Gdańska": an adjective that looks like the genitive. */
function isAdjective(line: Line, at: number, found: PlaceFound, words: PlaceWords): boolean {
  const typed = line.folded(at);
  const looksSo = found.places.some(
    ({ name }) => /[sc]k$/.test(name[0] ?? '') && typed.endsWith('a') && name.length === 1,
  );
  if (!looksSo || found.nominative || words.isNear) return false;
  const noun = line.folded(at - 1);
  return (
    !words.preposition &&
    !words.unit &&
    !/^(?:mieszkanc\w*|urzednik\w*|prezydent\w*|burmistrz\w*|uczni\w*|rady)$/.test(noun)
  );
}

function bearsName(line: Line, at: number, found: PlaceFound, words: PlaceWords): boolean {
  if (!found.nominative || words.preposition || words.unit) return false;
  const before = line.at(at - 1);
  if (before?.type !== 'word') return false;
  if (BEARS_A_NAME.test(before.folded)) return true;
  const isAcronym = before.text === before.text.toUpperCase();
  return at > 1 && before.capital && !isAcronym && line.isFree(at - 1);
}

/** "PUP w Kartuzach" works for the powiat, "starostwo w Pucku" is the powiat. */
function isPowiatOffice(line: Line, words: PlaceWords): boolean {
  if (!words.preposition || words.unit) return false;
  for (let index = words.from - 1; index >= Math.max(0, words.from - 5); index -= 1) {
    const word = line.folded(index);
    if (/^[,;:.]$/.test(word)) return false;
    if (POWIAT_OFFICE.test(word)) return true;
  }
  return false;
}

function powiatsOf(index: PlaceIndex, units: readonly KnownUnit[]): string[][] {
  const codes = new Set(units.map(({ teryt }) => teryt.slice(0, 4)));
  return index.units.filter(({ teryt }) => codes.has(teryt)).map(({ teryt }) => [teryt]);
}

/** "w Helu dla Kosakowa": the first may be only where it took place. */
function placesOrCredits(readings: readonly Reading[]): readonly Reading[] {
  const isFor = readings.some(({ words }) => words.preposition === 'dla');
  const isIn = ({ words }: Reading) => /^(?:w|we|na)$/.test(words.preposition ?? '');
  if (!isFor) return readings;
  return readings.map((reading) =>
    isIn(reading) ? { ...reading, part: { ...reading.part, sure: false } } : reading,
  );
}
