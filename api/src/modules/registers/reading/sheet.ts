import type { Cells } from '../format/cell.js';

/** A row of a sheet that says something. */
export interface SheetRow {
  /** As the spreadsheet program counts them, from 1. */
  number: number;
  cells: Cells;
}

/** One table of a file; a text file has one. */
export interface Sheet {
  /** As its tab is called; empty for a text file. */
  name: string;
  rows: readonly SheetRow[];
}
