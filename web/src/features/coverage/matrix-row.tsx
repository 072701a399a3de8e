import { memo, type ReactNode } from 'react';
import { STANDINGS, type Standing } from '@miara/shared';
import { Link } from '../../design/link/link.js';
import { StandingSymbol } from '../../design/standing-badge/standing-symbol.js';
import type { CellWords } from './use-cell-words.js';
import { isMeant, type MatrixColumn, type PlacedRow } from './matrix-model.js';
import type { QuickFilter } from './matrix-view.js';
import { TotalCell, type TotalWords } from './total-cell.js';
import styles from './matrix-table.module.css';

/** One element per standing, shared by all cells: React sees the same thing and skips it. */
const SYMBOLS = Object.fromEntries(
  STANDINGS.map((standing) => [standing, <StandingSymbol key={standing} standing={standing} />]),
) as Record<Standing, ReactNode>;

export interface MatrixRowProps {
  placed: PlacedRow;
  columns: readonly MatrixColumn[];
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
  columns,
  show,
  held,
  words,
  totals,
}: MatrixRowProps) {
  const { row, level } = placed;
  return (
    <tr data-grid="">
      <th scope="row" className={styles.unit} data-level={level} tabIndex={-1}>
        <Link className={styles.unitName} href={totals.unitPage(row.unit.teryt)} tabIndex={-1}>
          {words.unitName(row.unit)}
        </Link>
      </th>
      <TotalCell figure={row.figure} name={words.unitName(row.unit)} words={totals} />
      {columns.map(({ item, index }) => {
        const cell = row.cells[index] ?? null;
        const isHeld = cell !== null && held.has(cell.id);
        return (
          <td
            key={item.code}
            className={cell ? styles.cell : styles.noDuty}
            data-unit={row.unit.teryt}
            data-item={cell ? item.code : undefined}
            data-standing={cell?.standing}
            data-review={cell?.review}
            data-held={isHeld ? '' : undefined}
            data-faint={cell && !isMeant(show, cell) ? '' : undefined}
            aria-label={words.cell(row.unit, item, cell, isHeld)}
            tabIndex={-1}
          >
            {cell && SYMBOLS[cell.standing]}
          </td>
        );
      })}
    </tr>
  );
});
