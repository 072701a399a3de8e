import { matchesName, UNIT_KINDS, type UnitKind } from '@miara/shared';
import type {
  LocalizedTextDto,
  MatrixAreaResponse,
  MatrixCellResponse,
  MatrixItemResponse,
  MatrixPhaseResponse,
  MatrixResponse,
  MatrixRowResponse,
} from '@miara/shared/api';
import { movedLately } from './matrix-modes.js';
import type { MatrixView, QuickFilter } from './matrix-view.js';

/** A column on the screen: an item and its place in every row's `cells`. */
export interface MatrixColumn {
  index: number;
  item: MatrixItemResponse;
}

export interface ColumnGroup {
  key: string;
  area: MatrixAreaResponse | null;
  phase: MatrixPhaseResponse | null;
  columns: MatrixColumn[];
}

export interface PlacedRow {
  row: MatrixRowResponse;
  /** 2 for a gmina below its powiat, 1 otherwise. */
  level: 1 | 2;
}

export interface RowGroup {
  /** A powiat's TERYT code, a unit kind, or `cities`. */
  key: string;
  kind: UnitKind | null;
  /** Name of the powiat, when its own unit is among the rows. */
  powiat: LocalizedTextDto | null;
  rows: PlacedRow[];
}

export interface MatrixModel {
  groups: ColumnGroup[];
  /** All shown columns, in the order of the groups. */
  columns: MatrixColumn[];
  rowGroups: RowGroup[];
  /** All shown rows, in the order of the groups. */
  rows: MatrixRowResponse[];
  show: QuickFilter;
  /** The day of the matrix. */
  asOf: string;
}

export function isGap(cell: MatrixCellResponse | null): boolean {
  return cell !== null && cell.standing !== 'confirmed' && cell.standing !== 'not_applicable';
}

export function isAwaiting(cell: MatrixCellResponse | null): boolean {
  return cell !== null && cell.review === 'submitted';
}

/** Whether a quick filter is about this cell; the others stay in sight, but faint. */
export function isMeant(
  { show, asOf }: Pick<MatrixModel, 'show' | 'asOf'>,
  cell: MatrixCellResponse | null,
): boolean {
  if (show === 'awaiting') return isAwaiting(cell);
  if (show === 'week') return cell !== null && movedLately(cell, asOf);
  return show === 'gaps' ? isGap(cell) : true;
}

export function countLately(matrix: MatrixResponse): number {
  const moved = (cell: MatrixCellResponse | null) => cell !== null && movedLately(cell, matrix.asOf);
  return matrix.rows.reduce((sum, { cells }) => sum + cells.filter(moved).length, 0);
}

export function countAwaiting(matrix: MatrixResponse): number {
  return matrix.items.reduce((sum, { awaiting }) => sum + awaiting, 0);
}

/** Items that are somebody's duty and that no unit has confirmed. */
export function countNobodyHas(matrix: MatrixResponse): number {
  return matrix.items.filter(nobodyHas).length;
}

function nobodyHas({ units }: MatrixItemResponse): boolean {
  return units.numerator === 0 && units.denominator > 0;
}

/** The part of the view that decides which rows and columns there are. */
export type ModelView = Omit<MatrixView, 'mode' | 'since' | 'view'>;

/** What the screen shows of the matrix: chosen columns and rows, in groups. */
export function matrixModel(matrix: MatrixResponse, view: ModelView): MatrixModel {
  const searched = matrix.rows.filter(({ unit }) =>
    matchesName(view.q, [...namesOf(unit.displayName), unit.teryt]),
  );
  const wanted = matrix.items
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => view.area === '' || item.area === view.area)
    .filter(({ item }) => view.phase === '' || String(item.phase) === view.phase)
    .filter(({ item }) => view.show !== 'nobody' || nobodyHas(item));
  const narrow = view.show !== 'all' && view.show !== 'nobody';
  const meaning = { show: view.show, asOf: matrix.asOf };
  const meant = (row: MatrixRowResponse, { index }: MatrixColumn) =>
    isMeant(meaning, row.cells[index] ?? null);
  const rows = narrow ? searched.filter((row) => wanted.some((column) => meant(row, column))) : searched;
  const columns = narrow ? wanted.filter((column) => rows.some((row) => meant(row, column))) : wanted;
  const groups = columnGroups(matrix, columns, view.columns);
  const rowGroups = view.rows === 'kind' ? groupsByKind(rows) : groupsByPowiat(rows, matrix.rows);
  return {
    groups,
    columns: groups.flatMap((group) => group.columns),
    rowGroups,
    rows: rowGroups.flatMap((group) => group.rows.map(({ row }) => row)),
    ...meaning,
  };
}

function namesOf(text: LocalizedTextDto): string[] {
  return Object.values(text).filter((name) => name !== undefined);
}

function columnGroups(matrix: MatrixResponse, columns: MatrixColumn[], by: 'area' | 'phase'): ColumnGroup[] {
  const groups: ColumnGroup[] =
    by === 'area'
      ? matrix.areas.map((area) => ({
          key: area.code,
          area,
          phase: null,
          columns: columns.filter(({ item }) => item.area === area.code),
        }))
      : matrix.phases.map((phase) => ({
          key: String(phase.number),
          area: null,
          phase,
          columns: columns.filter(({ item }) => item.phase === phase.number),
        }));
  return groups.filter((group) => group.columns.length > 0);
}

function groupsByKind(rows: MatrixRowResponse[]): RowGroup[] {
  return UNIT_KINDS.map((kind) => ({
    key: kind,
    kind,
    powiat: null,
    rows: rows.filter(({ unit }) => unit.kind === kind).map((row) => ({ row, level: 1 as const })),
  })).filter((group) => group.rows.length > 0);
}

/** Rows come as cities first, then every powiat followed by its gminas; that order is kept. */
function groupsByPowiat(rows: MatrixRowResponse[], all: MatrixRowResponse[]): RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const row of rows) {
    const { unit } = row;
    const powiat = unit.kind === 'powiat' ? unit.teryt : unit.powiatTeryt;
    const key = powiat ?? 'cities';
    const group = groups.get(key) ?? {
      key,
      kind: powiat === null ? ('city_with_powiat_rights' as const) : null,
      powiat: all.find(({ unit: { teryt } }) => teryt === powiat)?.unit.displayName ?? null,
      rows: [],
    };
    group.rows.push({ row, level: powiat !== null && unit.kind !== 'powiat' ? 2 : 1 });
    groups.set(key, group);
  }
  return [...groups.values()];
}
