import type { Line } from './line.js';
import { isTypedAs } from './place-forms.js';
import type { Place, PlaceIndex } from './place-index.js';
import type { KnownUnit, PartOf } from './recognised.js';

type UnitPart = PartOf<'unit'>;

const POWIAT =
  /^(?:powiat|powiatu|powiatowi|powiatem|powiecie|powiaty|powiatow|powiatom|powiatami|powiatach|pow)$/;
const GMINAS = /^(?:gminy|gmin|gminom|gminami|gminach|samorzady|samorzadow|samorzadom)$/;
const ALL = /^(?:wszystki(?:e|ch|m|mi)|kazdej|cal(?:y|ego|ym)|caly)$/;
const PREPOSITION = /^(?:w|we|z|ze|dla|na|do|od)$/;

/** "powiat pucki", "powiatów puckiego i wejherowskiego", "wszystkie gminy powiatu". */
export function readPowiats(line: Line, index: PlaceIndex, ownPowiat: string | null): UnitPart[] {
  const parts: UnitPart[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    if (POWIAT.test(line.free(at))) parts.push(...readPowiat(line, index, ownPowiat, at));
    else if (isAllGminas(line, at) && !followsPowiat(line, at + 1)) {
      // "dla wszystkich gmin": of the powiat, surely, but it does not say so.
      const gminas = gminasOf(index.units, ownPowiat);
      if (gminas.length > 0) parts.push(partOf(line, at - 1, at + 1, gminas, false));
    }
  }
  return parts;
}

function readPowiat(line: Line, index: PlaceIndex, ownPowiat: string | null, at: number): UnitPart[] {
  const name = line.free(at + 1) === '.' ? at + 2 : at + 1;
  const gminas = gminasBefore(line, at);
  const places = placesAt(line, index, name);
  if (places.length === 0) {
    const own = gminasOf(index.units, ownPowiat);
    if (gminas === null || !gminas.all || own.length === 0) return [];
    return [partOf(line, gminas.from, at + 1, own, true)];
  }
  const parts: UnitPart[] = [];
  let from = gminas?.from ?? at;
  let next: number | null = name;
  while (next !== null) {
    const teryt = placesAt(line, index, next)[0]?.units[0]?.teryt ?? '';
    const end: number = next + 1;
    const units = gminas ? gminasOf(index.units, teryt) : [teryt];
    if (units.length > 0) parts.push(partOf(line, from, end, units, true, next));
    from = end;
    next = nextName(line, index, end);
  }
  return parts;
}

/** "i wejherowskiego", ", kartuskim" */
function nextName(line: Line, index: PlaceIndex, end: number): number | null {
  if (!/^(?:,|i|oraz|\/)$/.test(line.free(end))) return null;
  return placesAt(line, index, end + 1).length > 0 ? end + 1 : null;
}

function placesAt(line: Line, index: PlaceIndex, at: number): readonly Place[] {
  const token = line.at(at);
  if (!token || !line.isFree(at)) return [];
  const typed = token.text.toLowerCase();
  return (index.powiats.get(token.folded) ?? []).filter(({ words }) =>
    (words[0] ?? []).some((form) => isTypedAs(typed, form)),
  );
}

/** "gminy powiatu puckiego", "wszystkich gmin w powiecie puckim" */
function gminasBefore(line: Line, at: number): { from: number; all: boolean } | null {
  const index = PREPOSITION.test(line.free(at - 1)) ? at - 2 : at - 1;
  if (!GMINAS.test(line.free(index))) return null;
  // "trzy gminy powiatu" are not all of them, "gminy" are.
  const before = line.free(index - 1);
  if (ALL.test(before)) return { from: index - 1, all: true };
  return line.at(index - 1)?.type === 'number' ? null : { from: index, all: false };
}

function isAllGminas(line: Line, at: number): boolean {
  return GMINAS.test(line.free(at)) && ALL.test(line.free(at - 1));
}

function followsPowiat(line: Line, at: number): boolean {
  return POWIAT.test(line.free(at)) || (PREPOSITION.test(line.free(at)) && POWIAT.test(line.free(at + 1)));
}

/** The gminas of a powiat, without the powiat itself. */
function gminasOf(units: readonly KnownUnit[], powiat: string | null): string[] {
  if (powiat === null || powiat.length !== 4) return [];
  return units.map(({ teryt }) => teryt).filter((teryt) => teryt.length === 7 && teryt.startsWith(powiat));
}

function partOf(
  line: Line,
  from: number,
  end: number,
  units: readonly string[],
  sure: boolean,
  chipFrom = from,
): UnitPart {
  const first = PREPOSITION.test(line.free(from - 1)) ? from - 1 : from;
  const last = line.at(end - 1)?.end ?? 0;
  const chip = { start: line.at(Math.min(chipFrom, from))?.start ?? 0, end: last };
  const cut = { start: line.at(first)?.start ?? chip.start, end: last };
  line.take(first, end);
  return { type: 'unit', ...chip, choices: [units], sure, cuts: [cut] };
}
