import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../design/icon/icon.js';
import { VisuallyHidden } from '../design/visually-hidden/visually-hidden.js';
import styles from './data-table.module.css';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers go to the right, with figures of one width. */
  align?: 'start' | 'end';
  /** The cell that names the row; exactly one column should have it. */
  rowHeader?: boolean;
  sortable?: boolean;
}

export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  /** What the table shows; read first by those who listen. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Why there are no rows, and what to do. */
  empty: ReactNode;
  /** The present order. The caller orders the rows and keeps the order in the address. */
  sort?: Sort;
  /** Works with scripts … */
  onSort?: (sort: Sort) => void;
  /** … or as a link, on pages without. */
  sortAddress?: (sort: Sort) => string;
  /** Rows of 32 px, for work; without it rows breathe, for reading. */
  compact?: boolean;
  /** On a phone a row becomes a card, each value beside its header; headers have to be plain texts then. */
  stacks?: boolean;
}

/** A table that scrolls inside itself when the screen is narrow, under a header that stays. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, empty, compact, stacks } = props;
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table} data-compact={compact || undefined} data-stacks={stacks || undefined}>
        <caption className={styles.caption}>
          {captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} table={props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, header, cell, align, rowHeader }) =>
                rowHeader ? (
                  <th key={key} scope="row" data-align={align}>
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={key}
                    data-align={align}
                    data-header={stacks && typeof header === 'string' ? header : undefined}
                  >
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeaderCell<Row>({ column, table }: { column: Column<Row>; table: DataTableProps<Row> }) {
  const { t } = useTranslation();
  const { sort, onSort, sortAddress } = table;
  const present = sort?.column === column.key ? sort.direction : undefined;
  const next: Sort = { column: column.key, direction: present === 'ascending' ? 'descending' : 'ascending' };
  const words = (
    <>
      {column.header}
      <Icon name={present === 'ascending' ? 'up' : present === 'descending' ? 'down' : 'sort'} />
      {present && (
        <VisuallyHidden>{t(present === 'ascending' ? 'sortedAscending' : 'sortedDescending')}</VisuallyHidden>
      )}
    </>
  );
  return (
    <th scope="col" aria-sort={present} data-align={column.align}>
      {column.sortable && onSort ? (
        <button type="button" className={styles.sort} onClick={() => onSort(next)}>
          {words}
        </button>
      ) : column.sortable && sortAddress ? (
        <a className={styles.sort} href={sortAddress(next)}>
          {words}
        </a>
      ) : (
        column.header
      )}
    </th>
  );
}
