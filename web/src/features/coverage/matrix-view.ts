import { matrixQuestionOf } from '../../api/matrix-query.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { choiceParam, textParam } from '../../navigation/use-search-params.js';
import type { MatrixMode } from '@miara/shared/api';
import { GROUP_VIEWS, type GroupViewName } from '../../design/view-figure/group-view.js';

export const COLUMN_ORDERS = ['area', 'phase'] as const;
export const ROW_ORDERS = ['powiat', 'kind'] as const;
/** `gaps` what is not confirmed · `nobody` items that no unit has confirmed · `awaiting` submitted for review ·
 * `week` moved in the last seven days */
export const QUICK_FILTERS = ['all', 'gaps', 'nobody', 'awaiting', 'week'] as const;

export type ColumnOrder = (typeof COLUMN_ORDERS)[number];
export type RowOrder = (typeof ROW_ORDERS)[number];
export type QuickFilter = (typeof QUICK_FILTERS)[number];

/** What the matrix shows; all of it lives in the address. */
export interface MatrixView {
  /** What the cells tell. */
  mode: MatrixMode;
  /** The day to compare with, '' for the usual one. */
  since: string;
  columns: ColumnOrder;
  rows: RowOrder;
  show: QuickFilter;
  /** Area code, '' for all. */
  area: string;
  /** Phase number as text, '' for all. */
  phase: string;
  /** Words of a unit's name. */
  q: string;
  view: GroupViewName;
}

/** The cell that is open in the drawer. */
export interface OpenCell {
  unit: string;
  item: string;
}

export function readMatrixView(params: SearchParams): MatrixView {
  const { mode, since = '' } = matrixQuestionOf(params);
  return {
    mode,
    since,
    columns: choiceParam(params, 'columns', COLUMN_ORDERS),
    rows: choiceParam(params, 'rows', ROW_ORDERS),
    show: choiceParam(params, 'show', QUICK_FILTERS),
    area: textParam(params, 'area') ?? '',
    phase: textParam(params, 'phase') ?? '',
    q: textParam(params, 'q') ?? '',
    view: choiceParam(params, 'view', GROUP_VIEWS),
  };
}

export function readOpenCell(params: SearchParams): OpenCell | null {
  const unit = textParam(params, 'unit');
  const item = textParam(params, 'item');
  return unit && item ? { unit, item } : null;
}

/** How many of the four filters leave something out. */
export function countFilters({ show, area, phase, q }: MatrixView): number {
  return [show !== 'all', area !== '', phase !== '', q !== ''].filter(Boolean).length;
}

export function isFiltered(view: MatrixView): boolean {
  return countFilters(view) > 0;
}
