import { useMemo, useRef, type RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { COLUMN_REM, HEAD_REM, NAMES_REM, remInPixels } from './matrix-sizes.js';
import { drawnAround, slotsOf, type Slot } from './slots.js';

/** Lines and columns are added and dropped in steps of so many. */
const ROW_STEP = 4;
const COLUMN_STEP = 10;

/** So many columns are drawn whole: adding some would make every line anew, which takes longer than having them. */
const MOST_COLUMNS = 128;

/** The place of the focus: it stays drawn when the screen is scrolled away from it. */
export interface KeptPlace {
  line: number | null;
  column: number | null;
}

export interface MatrixWindow {
  lines: Slot[];
  columns: Slot[];
  /** Brings a place that is not drawn into sight. */
  reveal: (line: number, column: number) => void;
}

/**
 * The part of a matrix that is drawn. A small one is drawn whole.
 *
 * @param kept where the focus is
 * @param first of a small one, so many columns are there already
 */
export function useMatrixWindow(
  scroll: RefObject<HTMLDivElement | null>,
  kept: RefObject<KeptPlace>,
  { lines, columns, large, first }: { lines: number; columns: number; large: boolean; first: number },
): MatrixWindow {
  const wide = large && columns > MOST_COLUMNS;
  const rem = useRef(0);
  if (rem.current === 0) rem.current = remInPixels();
  const size = COLUMN_REM * rem.current;
  const common = {
    getScrollElement: () => scroll.current,
    estimateSize: () => size,
    overscan: 0,
    enabled: large,
    // Drawing comes a moment after scrolling; what is drawn around the window is there meanwhile.
    useFlushSync: false,
  };
  // eslint-disable-next-line react-hooks/incompatible-library -- what it answers is read at once, never kept
  const rows = useVirtualizer({
    ...common,
    count: lines,
    paddingStart: HEAD_REM * rem.current,
    scrollPaddingStart: HEAD_REM * rem.current,
    rangeExtractor: ({ startIndex, endIndex, count }) =>
      drawnAround(startIndex, endIndex, count, ROW_STEP, kept.current.line),
  });
  const across = useVirtualizer({
    ...common,
    enabled: wide,
    horizontal: true,
    count: columns,
    paddingStart: NAMES_REM * rem.current,
    scrollPaddingStart: NAMES_REM * rem.current,
    rangeExtractor: ({ startIndex, endIndex, count }) =>
      drawnAround(startIndex, endIndex, count, COLUMN_STEP, kept.current.column),
  });
  const drawnLines = useSlots(large ? rows.getVirtualIndexes() : null, lines, size);
  const there = columns > first ? Array.from({ length: first }, (_, at) => at) : null;
  const drawnColumns = useSlots(wide ? across.getVirtualIndexes() : there, columns, size);
  return useMemo(
    () => ({
      lines: drawnLines,
      columns: drawnColumns,
      reveal: (line, column) => {
        if (line >= 0) rows.scrollToIndex(line, { align: 'auto' });
        if (wide && column >= 0) across.scrollToIndex(column, { align: 'auto' });
      },
    }),
    [drawnLines, drawnColumns, rows, across, wide],
  );
}

/** The same list while the same places are drawn, so that rows stay as they are. */
function useSlots(drawn: readonly number[] | null, count: number, size: number): Slot[] {
  const places = drawn?.join(' ');
  return useMemo(
    () =>
      places === undefined
        ? Array.from({ length: count }, (_, at) => ({ at }))
        : slotsOf(places === '' ? [] : places.split(' ').map(Number), count, size),
    [places, count, size],
  );
}
