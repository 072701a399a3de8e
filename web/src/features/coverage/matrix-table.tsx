import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupResponse, MatrixResponse } from '@miara/shared/api';
import type { GroupViewName } from '../../design/view-figure/group-view.js';
import { GroupRow } from './group-row.js';
import { MatrixHead } from './matrix-head.js';
import { MatrixRow } from './matrix-row.js';
import type { MatrixModel } from './matrix-model.js';
import { useCellWords } from './use-cell-words.js';
import { useGridKeys } from './use-grid-keys.js';
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

/** Units × items. Under the pointer or the focus, the line below the table says what a cell is. */
export const MatrixTable = memo(function MatrixTable(props: MatrixTableProps) {
  const { tenant, matrix, model, held, view, rollUps, onOpen, onHelp } = props;
  const { t } = useTranslation('coverage');
  const table = useRef<HTMLTableElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const keys = useGridKeys(table, onOpen, onHelp);
  const words = useCellWords();
  const totals = useTotalWords(tenant);
  const tell = (event: { target: EventTarget }) => {
    const label = (event.target as HTMLElement).closest('td[aria-label]')?.getAttribute('aria-label');
    if (label && line.current) line.current.textContent = label;
  };
  return (
    <div className={styles.frame}>
      <div className={styles.scroll}>
        {/* One listener for all cells; the cells themselves take the focus. */}
        <table
          ref={table}
          role="grid"
          aria-readonly="true"
          aria-label={t('tableName', { day: matrix.asOf })}
          className={styles.table}
          onKeyDown={keys.onKeyDown}
          onClick={keys.onClick}
          onPointerOver={tell}
          onFocus={tell}
        >
          <colgroup>
            <col className={styles.unitColumn} />
            <col className={styles.totalColumn} />
            {model.columns.map(({ item }) => (
              <col key={item.code} className={styles.itemColumn} />
            ))}
          </colgroup>
          <MatrixHead {...{ tenant, model, view, totals }} total={matrix.total} units={matrix.rows.length} />
          {model.rowGroups.map((group) => (
            <tbody key={group.key}>
              <GroupRow
                group={group}
                rollUp={rollUps.get(group.key)}
                view={view}
                columns={model.columns.length}
                totals={totals}
              />
              {group.rows.map((placed) => (
                <MatrixRow
                  key={placed.row.unit.teryt}
                  placed={placed}
                  columns={model.columns}
                  show={model.show}
                  held={held}
                  words={words}
                  totals={totals}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className={styles.line} ref={line} aria-hidden="true">
        {t('pointAtCell')}
      </p>
    </div>
  );
});
