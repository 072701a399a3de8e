import { useEffect, type KeyboardEvent, type RefObject } from 'react';

/** Rows that Page Up and Page Down move over. */
const PAGE = 10;

function gridRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.rows].filter((row) => row.dataset['grid'] !== undefined);
}

function moveFocus(table: HTMLTableElement, cell: HTMLElement): void {
  for (const former of table.querySelectorAll('[data-grid] > [tabindex="0"]'))
    former.setAttribute('tabindex', '-1');
  cell.setAttribute('tabindex', '0');
  cell.focus({ preventScroll: true });
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/**
 * One stop of the Tab key for the whole grid; arrows move inside it. The stop is kept in the DOM, not in React:
 * moving it must not make thousands of cells again.
 *
 * @param onHelp `?` was pressed
 */
export function useGridKeys(
  table: RefObject<HTMLTableElement | null>,
  onOpen: (unit: string, item: string) => void,
  onHelp: () => void,
) {
  useEffect(() => {
    // After every change of rows or columns the grid must still have its one stop.
    const present = table.current;
    if (!present || present.querySelector('[data-grid] > [tabindex="0"]')) return;
    gridRows(present)[1]?.cells[2]?.setAttribute('tabindex', '0');
  });

  const open = (cell: HTMLElement) => {
    const { unit, item } = cell.dataset;
    if (unit && item) onOpen(unit, item);
    else cell.querySelector('a')?.click();
  };

  return {
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const cell = (event.target as HTMLElement).closest('td, th');
      if (!(cell instanceof HTMLTableCellElement) || event.altKey || event.metaKey) return;
      if (event.key === '?') return onHelp();
      const row = cell.closest('tr');
      if (!row || row.dataset['grid'] === undefined) return;
      if (event.key === 'Enter' && event.target === cell) {
        event.preventDefault();
        return open(cell);
      }
      const rows = gridRows(event.currentTarget);
      const target = placeAfter(
        event,
        rows.indexOf(row),
        cell.cellIndex,
        rows.length - 1,
        row.cells.length - 1,
      );
      const next = target && rows[target.row]?.cells[target.column];
      if (!next) return;
      event.preventDefault();
      moveFocus(event.currentTarget, next);
    },
    onClick: (event: { target: EventTarget; currentTarget: HTMLTableElement }) => {
      const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-item]');
      if (!cell) return;
      moveFocus(event.currentTarget, cell);
      open(cell);
    },
  };
}

interface Place {
  row: number;
  column: number;
}

function placeAfter(
  event: { key: string; ctrlKey: boolean },
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
): Place | null {
  switch (event.key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'Home':
      return { row: event.ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: event.ctrlKey ? lastRow : row, column: lastColumn };
    case 'PageUp':
      return { row: Math.max(0, row - PAGE), column };
    case 'PageDown':
      return { row: Math.min(lastRow, row + PAGE), column };
    default:
      return null;
  }
}
