import { memo } from 'react';
import type { MatrixCellResponse, MatrixItemResponse, MatrixMode } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { HEAD_COLUMNS, type ColumnSlot } from './matrix-lines.js';
import { isMeant, type PlacedRow } from './matrix-model.js';
import { lookOf, type Look } from './matrix-modes.js';
import type { QuickFilter } from './matrix-view.js';
import { toneOf } from './mode-strokes.js';
import { RowSymbols } from './row-symbols.js';
import { TotalCell, type TotalWords } from './total-cell.js';
import type { CellWords } from './use-cell-words.js';
import styles from './matrix-table.module.css';

export interface MatrixRowProps {
  placed: PlacedRow;
  /** As assistive technology counts rows. */
  rowIndex: number;
  slots: readonly ColumnSlot[];
  mode: MatrixMode;
  asOf: string;
  show: QuickFilter;
  held: ReadonlySet<string>;
  words: CellWords;
  totals: TotalWords;
}

/**
 * A unit and its cells. Plain elements without hooks or handlers: the table listens for all of them, and a row
 * whose data did not change is not made again.
 */
export const MatrixRow = memo(function MatrixRow({
  placed,
  rowIndex,
  slots,
  mode,
  asOf,
  show,
  held,
  words,
  totals,
}: MatrixRowProps) {
  const { row, level } = placed;
  const meaning = { show, asOf };
  const drawn = slots.map((slot): DrawnCell | Gap => {
    if ('gap' in slot) return slot;
    const { at, column } = slot;
    const cell = row.cells[column.index] ?? null;
    const isHeld = cell !== null && held.has(cell.id);
    const look = cell && lookOf(mode, cell, asOf, isHeld);
    return { at, item: column.item, cell, isHeld, look, faint: cell !== null && !isMeant(meaning, cell) };
  });
  const cells = drawn.filter((one) => 'at' in one);
  const first = cells[0]?.at ?? 0;
  const looks = cells.flatMap(({ at, look, faint }) => (look ? [{ at: at - first, look, faint }] : []));
  return (
    <tr data-grid="" data-unit={row.unit.teryt} aria-rowindex={rowIndex}>
      <th scope="row" className={styles.unit} data-level={level} aria-colindex={1} tabIndex={-1}>
        <Link className={styles.unitName} href={totals.unitPage(row.unit.teryt)} tabIndex={-1}>
          {words.unitName(row.unit)}
        </Link>
      </th>
      <TotalCell figure={row.figure} name={words.unitName(row.unit)} words={totals} />
      {drawn.map((one) => {
        if ('gap' in one) return <td key={`before ${one.before}`} aria-hidden="true" />;
        const { at, item, cell, isHeld, look, faint } = one;
        const standing = look?.mode === 'standing' ? cell : null;
        return (
          <td
            key={item.code}
            className={cell ? styles.cell : styles.noDuty}
            data-item={cell ? item.code : undefined}
            data-standing={standing?.standing}
            data-review={standing?.review}
            data-held={standing && isHeld ? '' : undefined}
            data-tone={look ? toneOf(look) : undefined}
            data-faint={faint ? '' : undefined}
            aria-colindex={HEAD_COLUMNS + at + 1}
            aria-label={words.cell(row.unit, item, cell, look, isHeld)}
            tabIndex={-1}
          >
            {at === first && looks.length > 0 && <RowSymbols looks={looks} />}
            {look && 'days' in look && <span className={styles.days}>{look.days}</span>}
          </td>
        );
      })}
    </tr>
  );
});

type Gap = Extract<ColumnSlot, { gap: number }>;

interface DrawnCell {
  at: number;
  item: MatrixItemResponse;
  cell: MatrixCellResponse | null;
  isHeld: boolean;
  look: Look | null;
  /** Not meant by the filter. */
  faint: boolean;
}
