/** One line of a cell or a paragraph; with an address it is a link as a whole. */
export interface Line {
  text: string;
  href?: string;
  bold?: boolean;
  /** Less important. */
  quiet?: boolean;
}

/** A share as a bar shows it: integers, and the words that say the same. */
export interface Bar {
  confirmed: number;
  /** The confirmed ones included. */
  declared: number;
  whole: number;
  alt: string;
}

/** A cell: its lines one under the other, and a bar under them. */
export interface Cell {
  lines: readonly Line[];
  bar?: Bar;
}

export interface Column {
  title: string;
  /** Part of the width of the page; all of a table make 1. */
  part: number;
}

/** A table whose first column says what its rows are. */
export interface ChapterTable {
  kind: 'table';
  /** What it is, for those who listen. */
  title: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** How many rows it has all in all; those that are not shown are told with the address where they are. */
  total: number;
  /** "i jeszcze 12 …" */
  more: (left: number) => Line;
  /** It is not cut below so many rows. */
  least: number;
}

/** What stands at the top. */
export interface ChapterHead {
  kind: 'head';
  arms: Arms | null;
  over: string;
  title: string;
  lead: string;
  facts: string;
}

/** A coat of arms: PNG without transparency. */
export interface Arms {
  png: Buffer;
  width: number;
  height: number;
  alt: string;
}

/** The one figure that matters most. */
export interface ChapterHero {
  kind: 'hero';
  figure: Line;
  percent: string;
  bar: Bar | null;
  lines: readonly Line[];
  /** What the bar's parts mean. */
  key: readonly { tone: 'confirmed' | 'declared' | 'rest'; text: string }[];
}

export type Block =
  | ChapterHead
  | ChapterHero
  | ChapterTable
  | { kind: 'heading'; text: string }
  | { kind: 'text'; line: Line }
  | { kind: 'notice'; line: Line };

/** A council chapter: what its two pages say, whatever kind of file they become. Polish: it is a document of an office. */
export interface Chapter {
  title: string;
  /** Name of the file without its ending. */
  fileName: string;
  pages: readonly [first: readonly Block[], second: readonly Block[]];
  /** At the foot of both pages: where the figures are explained. */
  foot: Line;
  /** When the publication was made: the only date in the file. */
  madeAt: Date;
}
