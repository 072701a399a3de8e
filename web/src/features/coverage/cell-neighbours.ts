import type { MatrixRowResponse } from '@miara/shared/api';
import { isAwaiting, isMeant, type MatrixColumn, type MatrixModel } from './matrix-model.js';
import type { OpenCell } from './matrix-view.js';

export interface CellNeighbours {
  previousItem: OpenCell | null;
  nextItem: OpenCell | null;
  previousUnit: OpenCell | null;
  nextUnit: OpenCell | null;
}

type Order<Thing> = readonly Thing[];

/** The nearest thing before or after a place for which `fits` holds. */
function nearest<Thing>(
  order: Order<Thing>,
  from: number,
  step: 1 | -1,
  fits: (thing: Thing) => boolean,
): Thing | null {
  for (let place = from + step; place >= 0 && place < order.length; place += step) {
    const thing = order[place];
    if (thing !== undefined && fits(thing)) return thing;
  }
  return null;
}

/**
 * Where previous and next lead from an open cell: along its row to items, along its column to units, stopping
 * only at duties the filters mean.
 *
 * @param whole every row and column in the same order, so that a cell the filters no longer show (it was just
 *   confirmed) still has neighbours
 */
export function cellNeighbours(whole: MatrixModel, shown: MatrixModel, open: OpenCell): CellNeighbours {
  const rowOf = (unit: string) => whole.rows.findIndex((row) => row.unit.teryt === unit);
  const columnAt = whole.columns.findIndex(({ item }) => item.code === open.item);
  const rowAt = rowOf(open.unit);
  const row = whole.rows[rowAt];
  const column = whole.columns[columnAt];
  const shownRows = new Set(shown.rows.map(({ unit }) => unit.teryt));
  const shownItems = new Set(shown.columns.map(({ item }) => item.code));
  const isStop = (at: MatrixRowResponse, { index }: MatrixColumn) => {
    const cell = at.cells[index] ?? null;
    return cell !== null && isMeant(shown, cell);
  };
  const toItem = (step: 1 | -1) => {
    if (!row) return null;
    const found = nearest(
      whole.columns,
      columnAt,
      step,
      (one) => shownItems.has(one.item.code) && isStop(row, one),
    );
    return found && { unit: open.unit, item: found.item.code };
  };
  const toUnit = (step: 1 | -1) => {
    if (!column) return null;
    const found = nearest(
      whole.rows,
      rowAt,
      step,
      (one) => shownRows.has(one.unit.teryt) && isStop(one, column),
    );
    return found && { unit: found.unit.teryt, item: open.item };
  };
  return { previousItem: toItem(-1), nextItem: toItem(1), previousUnit: toUnit(-1), nextUnit: toUnit(1) };
}

/**
 * The next assessment that waits for review: along the rows from the open one, round to the start.
 *
 * @param held assessments about which a decision waits in a batch already
 */
export function nextAwaiting(
  whole: MatrixModel,
  open: OpenCell,
  held: ReadonlySet<string> = new Set(),
): OpenCell | null {
  const cells = whole.rows.flatMap((row) =>
    whole.columns
      .filter(({ index, item }) => {
        const isOpen = row.unit.teryt === open.unit && item.code === open.item;
        const cell = row.cells[index] ?? null;
        return isOpen || (isAwaiting(cell) && cell !== null && !held.has(cell.id));
      })
      .map(({ item }) => ({ unit: row.unit.teryt, item: item.code })),
  );
  const at = cells.findIndex(({ unit, item }) => unit === open.unit && item === open.item);
  const next = [...cells.slice(at + 1), ...cells.slice(0, Math.max(at, 0))][0];
  return next ?? null;
}
