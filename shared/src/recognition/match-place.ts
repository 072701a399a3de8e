import type { Line } from './line.js';
import { isTypedAs } from './place-forms.js';
import type { Place, PlaceIndex } from './place-index.js';

export interface PlaceFound {
  readonly places: readonly Place[];
  /** The first token behind the name. */
  readonly end: number;
  /** All words of the name are there ("Trąbki" alone is not). */
  readonly whole: boolean;
  /** In the nominative, as it stands in a list or in the name of something else. */
  readonly nominative: boolean;
}

/** Adjectives with which names begin: they say nothing by themselves. */
const FIRST_ADJECTIVE =
  /^(?:now|star|such|wielk|mal|gorn|doln|bial|czarn|wysok|dobr|krzyw|czerwon|zlot|swiet)/;

/** The longest name that begins at a token. */
export function matchPlace(line: Line, index: PlaceIndex, at: number): PlaceFound | null {
  const first = line.at(at);
  if (!first || !line.isFree(at) || first.type !== 'word' || first.folded.length < 2) return null;
  const begun = (index.places.get(first.folded) ?? []).filter(({ words }) => isForm(first.text, words[0]));
  if (begun.length === 0) return null;
  const matched = begun
    .map((place) => ({ place, end: endOf(line, place, at) }))
    .filter((one): one is { place: Place; end: number } => one.end !== null)
    .sort((a, b) => b.end - a.end);
  const longest = matched[0];
  if (longest) {
    const places = matched.filter(({ end }) => end === longest.end).map(({ place }) => place);
    const isNominative = places.some(({ name }) => isTypedAs(first.text.toLowerCase(), name[0] ?? ''));
    return { places, end: longest.end, whole: true, nominative: isNominative };
  }
  const mayStandAlone = first.capital && !FIRST_ADJECTIVE.test(first.folded);
  return mayStandAlone ? { places: begun, end: at + 1, whole: false, nominative: false } : null;
}

/** The token behind the whole name; the words behind the first may be cut short: "Nowy Dwór Gd." */
function endOf(line: Line, place: Place, at: number): number | null {
  let end = at + 1;
  for (const forms of place.words.slice(1)) {
    const index = line.free(end) === '-' ? end + 1 : end;
    const token = line.at(index);
    if (!token || !line.isFree(index) || token.type !== 'word') return null;
    const isShort =
      line.free(index + 1) === '.' &&
      forms.some((form) => isTypedAs(token.text.toLowerCase(), form.slice(0, token.text.length)));
    if (isForm(token.text, forms)) end = index + 1;
    else if (isShort) end = index + 2;
    else return null;
  }
  return end;
}

function isForm(typed: string, forms: readonly string[] = []): boolean {
  const small = typed.toLowerCase();
  return forms.some((form) => isTypedAs(small, form));
}
