import type { LocalizedText } from '@miara/shared';

/**
 * What a column holds. `exact` is a whole number of any size, given as digits; `codes` are codes in a fixed order, a list
 * in JSON and separated by a space elsewhere.
 */
export type ColumnType = 'text' | 'integer' | 'exact' | 'boolean' | 'day' | 'codes';

export type Cell = string | number | boolean | readonly string[] | null;

/** A column, as the dictionary tells of it. */
export interface Column {
  name: string;
  type: ColumnType;
  /** What it means. */
  meaning: Required<Pick<LocalizedText, 'pl' | 'en'>>;
  /** What it is counted in; empty where it is no number. */
  unit?: Required<Pick<LocalizedText, 'pl' | 'en'>>;
  /** The only values there are, where they are few. */
  allowed?: readonly string[];
  /** How it is made from other columns; empty where it is what was frozen. */
  rule?: Required<Pick<LocalizedText, 'pl' | 'en'>>;
  /** Whether it may be empty. */
  optional?: boolean;
}

/** A table of open data before it is written in a format. */
export interface Table {
  /** Name of its files, without the ending. */
  name: string;
  title: Required<Pick<LocalizedText, 'pl' | 'en'>>;
  columns: readonly Column[];
  /** Columns that tell rows apart. */
  key: readonly string[];
  rows: readonly (readonly Cell[])[];
}
