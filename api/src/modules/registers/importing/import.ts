import type { ImportMode, ImportState, RegisterFormat, RowOutcome, RowVerdict } from '@miara/shared';
import type { KeptAction } from '../../../contract/action-intake.js';
import type { Cells } from '../format/cell.js';
import type { ColumnMapping, RowIssue } from '../judging/judge-row.rules.js';
import type { RegisterAction } from '../judging/register-action.js';
import type { RegisterColumn } from '../reading/find-columns.rules.js';

/** How a person wants a register to be read and taken in. */
export interface ImportSettings {
  /** Which table of the file, from 0. */
  sheet: number;
  headingRow: number;
  mapping: ColumnMapping;
  mode: ImportMode;
  skipDuplicates: boolean;
  createPartners: boolean;
  defaultUnit: string | null;
}

/** Rows by what is said of them, and by what became of them. */
export interface ImportCounts {
  rows: number;
  ok: number;
  warning: number;
  error: number;
  /** Rows that are there already; they are left out when the person wants so. */
  duplicates: number;
  imported: number;
  skipped: number;
  refused: number;
}

/** An import as it stands. */
export interface ImportView extends ImportSettings {
  id: string;
  version: number;
  fileName: string;
  format: RegisterFormat;
  sheets: readonly { name: string; rows: number }[];
  columns: readonly RegisterColumn[];
  state: ImportState;
  counts: ImportCounts;
  /** The work that takes it in; null while it waits for the person. */
  job: { id: string; done: number; total: number | null; message: string | null } | null;
  createdAt: Date;
  createdBy: string;
  createdById: string;
  undoneAt: Date | null;
  /** Actions of it that somebody changed since: undoing leaves them. At most 100. */
  changed: readonly KeptAction[];
  /** Whether the cells of rows that stayed out are gone. */
  forgotten: boolean;
}

/** A row with what is said of it. */
export interface ImportRow {
  number: number;
  cells: Cells;
  verdict: RowVerdict;
  issues: readonly RowIssue[];
  action: RegisterAction | null;
  outcome: RowOutcome | null;
  actionId: string | null;
}

/** Which rows to show; null = any. */
export interface RowFilter {
  verdict: RowVerdict | null;
  outcome: RowOutcome | null;
}
