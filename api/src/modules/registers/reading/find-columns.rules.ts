import { REGISTER_FIELD_NAMES, REGISTER_FIELDS, type RegisterField } from '@miara/shared';
import type { Cell } from '../format/cell.js';
import { textOf } from '../format/guarded-text.rules.js';
import { keyOf } from '../format/register-words.js';
import type { Sheet } from './sheet.js';

/** A column of the file, as the person sees it. */
export interface RegisterColumn {
  /** From 0. */
  index: number;
  /** Its letter in a spreadsheet program. */
  letter: string;
  /** Its heading; null where it has none (as below a heading that was merged over several). */
  heading: string | null;
  /** What it says in the first rows. */
  examples: readonly string[];
}

/** How many first rows may stand above the headings: titles, stamps, merged lines. */
const SEARCHED = 15;
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 80;

/** What officials call the columns, folded. The heading that is exported is known besides. */
const HEADINGS: Readonly<Record<RegisterField, readonly string[]>> = {
  startsOn: [
    ...['data', 'dzien', 'termin', 'termin od', 'data od', 'data rozpoczecia', 'poczatek', 'od', 'kiedy'],
    ...[
      'data dzialania',
      'data realizacji',
      'data wydarzenia',
      'termin realizacji',
      'date',
      'start',
      'start date',
    ],
  ],
  endsOn: [
    'termin do',
    'data do',
    'do',
    'koniec',
    'zakonczenie',
    'termin zakonczenia',
    'end',
    'end date',
    'to',
  ],
  title: [
    ...['nazwa', 'nazwa dzialania', 'tytul dzialania', 'temat', 'dzialanie', 'przedmiot', 'zadanie', 'name'],
    ...['nazwa wydarzenia', 'nazwa przedsiewziecia', 'opis dzialania', 'action'],
  ],
  kind: [
    'rodzaj dzialania',
    'typ',
    'typ dzialania',
    'kategoria',
    'forma',
    'forma dzialania',
    'type',
    'category',
  ],
  status: ['stan', 'stan realizacji', 'etap', 'realizacja', 'wykonanie', 'state'],
  unit: [
    ...[
      'realizator dzialania',
      'jednostka',
      'jednostka realizujaca',
      'prowadzacy',
      'wykonawca',
      'kto',
      'carrier',
    ],
    ...['podmiot realizujacy', 'odpowiedzialny', 'jst', 'jednostka odpowiedzialna'],
  ],
  units: [
    ...['samorzad', 'gmina', 'gminy', 'gmina y', 'powiat', 'teryt', 'kod teryt', 'obszar', 'teren', 'zasieg'],
    ...['dla kogo gmina', 'gminy objete', 'gmina powiat', 'municipality', 'unit'],
  ],
  items: [
    ...[
      'zadanie standardu',
      'standard',
      'kod zadania',
      'kod',
      'kody',
      'punkt standardu',
      'zadania',
      'zadanie smi',
    ],
    ...['zadania smi', 'smi', 'item', 'codes'],
  ],
  place: ['lokalizacja', 'adres', 'gdzie', 'miejsce realizacji', 'miejscowosc', 'venue', 'location'],
  description: ['uwagi', 'szczegoly', 'przebieg', 'opis szczegolowy', 'notatki', 'komentarz', 'notes'],
  peopleReached: [
    ...[
      'liczba osob',
      'uczestnicy',
      'ile osob',
      'liczba odbiorcow',
      'osoby',
      'liczba uczestnikow ogolem',
      'people',
    ],
    ...['ilosc osob', 'ilosc uczestnikow', 'liczba', 'l uczestnikow', 'participants'],
  ],
  audiences: ['grupa docelowa', 'grupy docelowe', 'adresaci', 'grupa odbiorcow', 'audience', 'target group'],
  languages: ['jezyk', 'jezyk zajec', 'w jezyku', 'language'],
  costGrosz: [
    ...[
      'koszt',
      'koszty',
      'kwota',
      'wartosc',
      'budzet',
      'koszt pln',
      'koszt brutto',
      'kwota brutto',
      'kwota zl',
    ],
    ...['koszt calkowity', 'wydatki', 'koszt w zl', 'cost', 'amount', 'wartosc zl'],
  ],
  funding: [
    'zrodlo finansowania',
    'finansowanie',
    'zrodlo',
    'zrodlo srodkow',
    'srodki',
    'projekt',
    'funding',
  ],
  shares: ['podzial', 'udzialy', 'shares'],
  organisers: ['organizator', 'organizator y', 'organizuje', 'organiser', 'organizer'],
  partners: ['partner', 'partnerzy dzialania', 'wspolpraca', 'podmioty wspolpracujace', 'wspolorganizator'],
  visibility: ['publiczne', 'jawnosc', 'czy publiczne', 'visible'],
  evidence: ['dowod', 'zalaczniki', 'zalacznik', 'dokumenty', 'evidence'],
};

const FIELD_BY_HEADING: ReadonlyMap<string, RegisterField> = new Map(
  REGISTER_FIELDS.flatMap((field) => {
    const { pl, en } = REGISTER_FIELD_NAMES[field];
    return [keyOf(pl), keyOf(en), ...HEADINGS[field]].map((heading) => [heading, field] as const);
  }),
);

/** The row of the headings: the one of the first with the most that we know, else the first with two texts. */
export function headingRowOf({ rows }: Sheet): number {
  const first = rows.slice(0, SEARCHED);
  const known = first.map(({ cells }) => new Set(cells.flatMap((cell) => fieldOfHeading(cell) ?? [])).size);
  const best = Math.max(0, ...known);
  const chosen =
    best >= 2
      ? first[known.indexOf(best)]
      : (first.find(({ cells }) => cells.filter((cell) => typeof cell === 'string').length >= 2) ?? first[0]);
  return chosen?.number ?? 1;
}

/** The columns that say anything, with their headings. */
export function columnsOf({ rows }: Sheet, headingRow: number): RegisterColumn[] {
  const headings = rows.find(({ number }) => number === headingRow)?.cells ?? [];
  const below = rows.filter(({ number }) => number > headingRow);
  const width = below.reduce((widest, { cells }) => Math.max(widest, cells.length), headings.length);
  return Array.from({ length: width }, (_, index) => ({
    index,
    letter: letterOf(index),
    heading: textOf(headings[index] ?? null)?.slice(0, 200) ?? null,
    examples: examplesOf(below.slice(0, 50).map(({ cells }) => cells[index] ?? null)),
  })).filter(
    ({ index, heading }) => heading !== null || below.some(({ cells }) => (cells[index] ?? null) !== null),
  );
}

/** What each heading means to us; the first of two columns that mean the same. */
export function suggestedMapping(columns: readonly RegisterColumn[]): Partial<Record<RegisterField, number>> {
  const mapping: Partial<Record<RegisterField, number>> = {};
  for (const { index, heading } of columns) {
    const field = fieldOfHeading(heading);
    if (field !== null) mapping[field] ??= index;
  }
  return mapping;
}

function fieldOfHeading(cell: Cell): RegisterField | null {
  const text = textOf(cell);
  if (text === null) return null;
  const key = keyOf(text.replace(/\(.*?\)/g, ' '));
  return FIELD_BY_HEADING.get(keyOf(text)) ?? FIELD_BY_HEADING.get(key) ?? null;
}

function examplesOf(cells: readonly Cell[]): string[] {
  const texts = cells.flatMap((cell) =>
    cell === null ? [] : [String(cell).trim().slice(0, EXAMPLE_LENGTH)],
  );
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, EXAMPLES);
}

/** 0 is A, 26 is AA. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
