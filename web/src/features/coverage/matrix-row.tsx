import { memo, type ReactNode } from 'react';
import { MATRIX_MODES } from '../../api/matrix-query.js';
import type { MatrixMode } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { HEAD_COLUMNS, type ColumnSlot } from './matrix-lines.js';
import { isMeant, type PlacedRow } from './matrix-model.js';
import { lookOf, looksOf, type Look } from './matrix-modes.js';
import type { QuickFilter } from './matrix-view.js';
import { ModeSymbol, toneOf } from './mode-symbol.js';
import { TotalCell, type TotalWords } from './total-cell.js';
import type { CellWords } from './use-cell-words.js';
import styles from './matrix-table.module.css';

/** One element per symbol, shared by all cells: React sees the same thing and skips it. */
const SYMBOLS = new Map(
  MATRIX_MODES.flatMap(looksOf).map((look) => [keyOf(look), <ModeSymbol key="symbol" look={look} />]),
);

function keyOf({ mode, look }: Look): string {
  return `${mode} ${look}`;
}

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
  const cellOf = ({ at, column: { item, index } }: Extract<ColumnSlot, { at: number }>): ReactNode => {
    const cell = row.cells[index] ?? null;
    const isHeld = cell !== null && held.has(cell.id);
    const look = cell && lookOf(mode, cell, asOf, isHeld);
    const inStanding = mode === 'standing';
    return (
      <td
        key={item.code}
        className={cell ? styles.cell : styles.noDuty}
        data-unit={row.unit.teryt}
        data-item={cell ? item.code : undefined}
        data-standing={inStanding ? cell?.standing : undefined}
        data-review={inStanding ? cell?.review : undefined}
        data-held={inStanding && isHeld ? '' : undefined}
        data-look={inStanding ? undefined : look?.look}
        data-tone={look ? toneOf(look) : undefined}
        data-faint={cell && !isMeant(meaning, cell) ? '' : undefined}
        aria-colindex={HEAD_COLUMNS + at + 1}
        aria-label={words.cell(row.unit, item, cell, look, isHeld)}
        tabIndex={-1}
      >
        {look && SYMBOLS.get(keyOf(look))}
        {look && 'days' in look && <span className={styles.days}>{look.days}</span>}
      </td>
    );
  };
  return (
    <tr data-grid="" aria-rowindex={rowIndex}>
      <th scope="row" className={styles.unit} data-level={level} aria-colindex={1} tabIndex={-1}>
        <Link className={styles.unitName} href={totals.unitPage(row.unit.teryt)} tabIndex={-1}>
          {words.unitName(row.unit)}
        </Link>
      </th>
      <TotalCell figure={row.figure} name={words.unitName(row.unit)} words={totals} />
      {slots.map((slot) =>
        'gap' in slot ? <td key={`before ${slot.before}`} aria-hidden="true" /> : cellOf(slot),
      )}
    </tr>
  );
});
