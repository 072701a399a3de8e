/** A piece of one of the texts of a page: characters `from` (included) to `to` (not included) of text `index`. */
export interface Marked {
  index: number;
  from: number;
  to: number;
}

/** Where a passage was cut by whoever quoted it: "…", "...", "[…]", "(...)". */
const CUT = /[[(]?(?:…|\.{3,})[\])]?/u;

interface Folded {
  text: string;
  /** For each character of `text`: which text it comes from, and where in it. */
  places: readonly (readonly [index: number, at: number])[];
}

/**
 * Finds a quoted passage in the texts of a page, in the order in which they are read. Capital letters, spaces, kinds
 * of quotes and dashes, ligatures and hyphens at the ends of lines do not matter: programs that make PDF files treat
 * each of them in their own way. A passage with "…" is found by its parts, one after the other.
 *
 * @returns the pieces to mark, or null when it is not there
 */
export function findExcerpt(texts: readonly string[], excerpt: string): Marked[] | null {
  const parts = excerpt
    .split(CUT)
    .map((part) => fold([part]).text)
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  const page = fold(texts);
  const marked: Marked[] = [];
  let begin = 0;
  for (const part of parts) {
    const at = page.text.indexOf(part, begin);
    if (at < 0) return null;
    begin = at + part.length;
    marked.push(...piecesOf(page.places.slice(at, begin)));
  }
  return marked;
}

function fold(texts: readonly string[]): Folded {
  const places: [number, number][] = [];
  let folded = '';
  texts.forEach((text, index) => {
    let at = 0;
    for (const character of text) {
      for (const plain of plainOf(character)) {
        folded += plain;
        places.push([index, at]);
      }
      at += character.length;
    }
  });
  return { text: folded, places };
}

/** What of a character counts: letters, digits and signs; no spaces, quotes, dashes or what cannot be seen. */
function plainOf(character: string): string {
  return character
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}\p{Pi}\p{Pf}„"'`´\u00AD\u200B-\u200D\uFEFF\p{Co}]/gu, '');
}

function piecesOf(places: Folded['places']): Marked[] {
  const pieces: Marked[] = [];
  for (const [index, at] of places) {
    const last = pieces.at(-1);
    if (last?.index === index) last.to = at + 1;
    else pieces.push({ index, from: at, to: at + 1 });
  }
  return pieces;
}
