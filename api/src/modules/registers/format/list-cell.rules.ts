/** Entries of a list in one cell. A person may also part them by lines. */
const BETWEEN = '; ';
/** What would be read as something else than a part of the entry. */
const NEEDS_QUOTES = /[;"\n\r]|^\s|\s$|^$/u;

/** Entries as one text, from which `entriesOf` reads the same entries. */
export function asList(entries: readonly string[]): string {
  return entries.map(quoted).join(BETWEEN);
}

/** An entry between quotation marks where it holds what parts a list. */
export function quoted(entry: string): string {
  return NEEDS_QUOTES.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}

/** An entry of a list that is not closed, or goes on after its closing mark: null. Otherwise what it says, and the rest. */
export interface ListEntry {
  /** The text between quotation marks, or as it stands. */
  text: string;
  /** What follows a quoted text up to the next semicolon: `: 12`. Empty where nothing is quoted. */
  rest: string;
}

/** Reads a list; null when a quotation mark is never closed. Empty entries are left out. */
export function listEntriesOf(text: string): ListEntry[] | null {
  const entries: ListEntry[] = [];
  let place = 0;
  while (place < text.length) {
    if (/[\s;]/u.test(text[place] ?? '')) {
      place += 1;
      continue;
    }
    const entry = text[place] === '"' ? quotedAt(text, place) : plainAt(text, place);
    if (entry === null) return null;
    if (entry.text !== '' || entry.isQuoted) entries.push({ text: entry.text, rest: entry.rest });
    place = entry.next;
  }
  return entries;
}

/** Reads a list of plain names; null when it cannot be read. */
export function entriesOf(text: string): string[] | null {
  const entries = listEntriesOf(text);
  if (entries === null || entries.some(({ rest }) => rest !== '')) return null;
  return entries.map((entry) => entry.text);
}

type ReadEntry = ListEntry & { isQuoted: boolean; next: number };

function plainAt(text: string, start: number): ReadEntry {
  const end = endOfEntry(text, start);
  return { text: text.slice(start, end).trim(), rest: '', isQuoted: false, next: end + 1 };
}

function quotedAt(text: string, start: number): ReadEntry | null {
  let said = '';
  for (let place = start + 1; place < text.length; place += 1) {
    if (text[place] !== '"') said += text[place];
    else if (text[place + 1] === '"') {
      said += '"';
      place += 1;
    } else {
      const end = endOfEntry(text, place + 1);
      return { text: said, rest: text.slice(place + 1, end).trim(), isQuoted: true, next: end + 1 };
    }
  }
  return null;
}

function endOfEntry(text: string, from: number): number {
  const next = text.slice(from).search(/[;\n\r]/);
  return next === -1 ? text.length : from + next;
}
