import { memo, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupResponse, MatrixResponse } from '@miara/shared/api';
import type { GroupViewName } from '../../design/view-figure/group-view.js';
import { GroupRow } from './group-row.js';
import { MatrixHead } from './matrix-head.js';
import {
  columnSlots,
  groupsOf,
  HEAD_COLUMNS,
  HEAD_ROWS,
  isLarge,
  linesOf,
  type Line,
} from './matrix-lines.js';
import type { MatrixModel } from './matrix-model.js';
import { MatrixRow } from './matrix-row.js';
import { useCellWords } from './use-cell-words.js';
import { useFirstPart } from './use-first-part.js';
import { placeOf, useGridKeys } from './use-grid-keys.js';
import { useMatrixWindow, type KeptPlace } from './use-matrix-window.js';
import { useTotalWords } from './use-total-words.js';
import styles from './matrix-table.module.css';

export interface MatrixTableProps {
  tenant: string;
  matrix: MatrixResponse;
  model: MatrixModel;
  /** Assessments about which a decision waits in a batch. */
  held: ReadonlySet<string>;
  view: GroupViewName;
  /** Roll-ups of the row groups, by key. */
  rollUps: ReadonlyMap<string, GroupResponse>;
  onOpen: (unit: string, item: string) => void;
  onHelp: () => void;
}

/**
 * Units × items. Under the pointer or the focus, the line below the table says what a cell is. Of a large matrix only
 * what is in sight is drawn; its rows and columns keep their numbers.
 */
export const MatrixTable = memo(function MatrixTable(props: MatrixTableProps) {
  const { tenant, matrix, model, held, view, rollUps, onOpen, onHelp } = props;
  const { t } = useTranslation('coverage');
  const scroll = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const kept = useRef<KeptPlace>({ line: null, column: null });
  const lines = useMemo(() => linesOf(model), [model]);
  const large = isLarge(model);
  const first = useFirstPart({ lines: lines.length, columns: model.columns.length, large });
  const drawn = useMatrixWindow(scroll, kept, {
    lines: lines.length,
    columns: model.columns.length,
    large,
    first: first.columns,
  });
  const slots = useMemo(() => columnSlots(model.columns, drawn.columns), [model, drawn.columns]);
  const stops = useMemo(
    () => [HEAD_ROWS, ...lines.flatMap(({ placed }, at) => (placed ? [rowIndexOf(at)] : []))],
    [lines],
  );
  const columns = HEAD_COLUMNS + model.columns.length;
  const keys = useGridKeys(table, { rows: stops, columns, reveal: drawn.reveal }, onOpen, onHelp);
  const words = useCellWords();
  const totals = useTotalWords(tenant);
  const tell = (event: { target: EventTarget }) => {
    const label = (event.target as HTMLElement).closest('td[aria-label]')?.getAttribute('aria-label');
    if (label && line.current) line.current.textContent = label;
  };
  const keep = ({ target }: { target: EventTarget }) => {
    const cell = (target as HTMLElement).closest('[aria-colindex]');
    if (!cell) return;
    const place = placeOf(cell);
    kept.current = { line: place.row - HEAD_ROWS - 1, column: place.column - HEAD_COLUMNS - 1 };
  };
  const drawLine = (at: number, drawnLine: Line | undefined) => {
    if (!drawnLine) return null;
    const { group, placed } = drawnLine;
    return placed ? (
      <MatrixRow
        key={placed.row.unit.teryt}
        placed={placed}
        rowIndex={rowIndexOf(at)}
        slots={slots}
        mode={matrix.mode}
        asOf={matrix.asOf}
        show={model.show}
        held={held}
        words={words}
        totals={totals}
      />
    ) : (
      <GroupRow
        key={`group ${group.key}`}
        group={group}
        rowIndex={rowIndexOf(at)}
        scope={large ? 'row' : 'rowgroup'}
        rollUp={rollUps.get(group.key)}
        view={view}
        columns={slots.length}
        totals={totals}
      />
    );
  };
  return (
    <div className={styles.frame}>
      <div className={styles.scroll} ref={scroll}>
        {/* One listener for all cells; the cells themselves take the focus. */}
        <table
          ref={table}
          role="grid"
          aria-readonly="true"
          aria-label={t('tableName', { day: matrix.asOf })}
          aria-rowcount={HEAD_ROWS + lines.length}
          aria-colcount={columns}
          data-large={large || undefined}
          className={styles.table}
          onKeyDown={keys.onKeyDown}
          onClick={keys.onClick}
          onPointerOver={tell}
          onFocus={(event) => {
            keep(event);
            tell(event);
          }}
        >
          <colgroup>
            <col className={styles.unitColumn} />
            <col className={styles.totalColumn} />
            {slots.map((slot) =>
              'gap' in slot ? (
                <col key={`before ${slot.before}`} width={slot.gap} />
              ) : (
                <col key={slot.column.item.code} className={styles.itemColumn} />
              ),
            )}
          </colgroup>
          <MatrixHead
            {...{ tenant, model, slots, view, totals }}
            total={matrix.total}
            units={matrix.rows.length}
          />
          {large ? (
            // One body: a line that is kept must not move to another one, or it would lose the focus.
            <tbody>
              {drawn.lines.map((slot) =>
                'gap' in slot ? (
                  <tr key={`before ${slot.before}`} aria-hidden="true">
                    <td height={slot.gap} />
                  </tr>
                ) : (
                  drawLine(slot.at, lines[slot.at])
                ),
              )}
            </tbody>
          ) : (
            groupsOf(lines).map(
              ({ group, from, to }) =>
                from < first.lines && (
                  <tbody key={group.key}>
                    {lines
                      .slice(from, Math.min(to, first.lines))
                      .map((one, place) => drawLine(from + place, one))}
                  </tbody>
                ),
            )
          )}
        </table>
      </div>
      <p className={styles.line} ref={line} aria-hidden="true">
        {t('pointAtCell')}
      </p>
    </div>
  );
});

function rowIndexOf(line: number): number {
  return HEAD_ROWS + line + 1;
}
