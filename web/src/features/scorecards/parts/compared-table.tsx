import type { ReactNode } from 'react';
import styles from './compared-table.module.css';

export interface ComparedTableProps {
  /** Names the table for those who listen; the heading above says it to the eye. */
  caption: ReactNode;
  /** Head of the first column. */
  what: string;
  /** Names of the units: the other columns. */
  units: readonly string[];
  rows: readonly { key: string; title: ReactNode; cells: readonly ReactNode[] }[];
}

/**
 * A column for each unit. On a phone the rows are stacked, each cell under the name of its unit; the roles are
 * spelled out because a browser takes them away from a table that is not laid out as one.
 */
export function ComparedTable({ caption, what, units, rows }: ComparedTableProps) {
  return (
    <table role="table" className={styles.table}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {what}
          </th>
          {units.map((unit) => (
            <th role="columnheader" scope="col" key={unit}>
              {unit}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, title, cells }) => (
          <tr role="row" key={key}>
            <th role="rowheader" scope="row">
              {title}
            </th>
            {cells.map((cell, column) => (
              <td role="cell" key={units[column]} data-unit={units[column]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
