import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { HEAD_COLUMNS, HEAD_ROWS } from './matrix-lines.js';

/** Rows that Page Up and Page Down move over. */
const PAGE = 10;

/** Places count from 1, as assistive technology is told them. */
interface Place {
  row: number;
  column: number;
}

export interface Grid {
  /** The rows the arrows stop at, ascending; headings of groups are not among them. */
  rows: readonly number[];
  /** The last column. */
  columns: number;
  /** Brings a line and a column (both from 0) into sight that may not be drawn. */
  reveal: (line: number, column: number) => void;
}

function cellAt(table: HTMLTableElement, { row, column }: Place): HTMLElement | null {
  return table.querySelector(`tr[aria-rowindex="${row}"] > [aria-colindex="${column}"]`);
}

export function placeOf(cell: Element): Place {
  return {
    row: Number(cell.closest('tr')?.getAttribute('aria-rowindex')),
    column: Number(cell.getAttribute('aria-colindex')),
  };
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
  grid: Grid,
  onOpen: (unit: string, item: string) => void,
  onHelp: () => void,
) {
  /** Where the focus goes as soon as the place is drawn. */
  const wanted = useRef<Place | null>(null);

  useEffect(() => {
    const present = table.current;
    if (!present) return;
    const target = wanted.current && cellAt(present, wanted.current);
    if (target) {
      wanted.current = null;
      moveFocus(present, target);
    }
    // After every change of rows or columns the grid must still have its one stop.
    if (present.querySelector('[data-grid] > [tabindex="0"]')) return;
    present.querySelector('tbody [data-grid] > td[aria-label]')?.setAttribute('tabindex', '0');
  });

  const open = (cell: HTMLElement) => {
    const unit = cell.closest('tr')?.dataset['unit'];
    const { item } = cell.dataset;
    if (unit && item) onOpen(unit, item);
    else cell.querySelector('a')?.click();
  };

  return {
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const cell = (event.target as HTMLElement).closest('td, th');
      if (!(cell instanceof HTMLTableCellElement) || event.altKey || event.metaKey) return;
      if (event.key === '?') return onHelp();
      if (cell.closest('tr')?.dataset['grid'] === undefined) return;
      if (event.key === 'Enter' && event.target === cell) {
        event.preventDefault();
        return open(cell);
      }
      const next = placeAfter(event, placeOf(cell), grid);
      if (!next) return;
      event.preventDefault();
      const drawn = cellAt(event.currentTarget, next);
      wanted.current = drawn ? null : next;
      if (drawn) moveFocus(event.currentTarget, drawn);
      else grid.reveal(next.row - HEAD_ROWS - 1, next.column - HEAD_COLUMNS - 1);
    },
    onClick: (event: { target: EventTarget; currentTarget: HTMLTableElement }) => {
      const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-item]');
      if (!cell) return;
      moveFocus(event.currentTarget, cell);
      open(cell);
    },
  };
}

function placeAfter(
  event: { key: string; ctrlKey: boolean },
  { row, column }: Place,
  { rows, columns }: Grid,
): Place | null {
  const at = rows.indexOf(row);
  const rowAt = (place: number) => rows[Math.min(rows.length - 1, Math.max(0, place))] ?? row;
  switch (event.key) {
    case 'ArrowUp':
      return { row: rowAt(at - 1), column };
    case 'ArrowDown':
      return { row: rowAt(at + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(1, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(columns, column + 1) };
    case 'Home':
      return { row: event.ctrlKey ? rowAt(0) : row, column: 1 };
    case 'End':
      return { row: event.ctrlKey ? rowAt(rows.length) : row, column: columns };
    case 'PageUp':
      return { row: rowAt(at - PAGE), column };
    case 'PageDown':
      return { row: rowAt(at + PAGE), column };
    default:
      return null;
  }
}
