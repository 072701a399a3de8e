import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CoverageBar } from '../../../design/figure/coverage-bar.js';
import type { FigureValue } from '../../../design/figure/figure.js';
import { useFormat } from '../../../i18n/use-format.js';
import styles from './part-table.module.css';

export interface PartRow {
  key: string;
  title: ReactNode;
  /** A short fact under the title: a deadline, the number of units. */
  fact?: ReactNode;
  figure: FigureValue;
  /** "5 z 7" under the percent. Left out for means, where it would mean nothing. */
  outOf?: string;
  /** The same figure in the publication before, where the page compares; said where it shows otherwise. */
  before?: FigureValue | null;
}

export interface PartTableProps {
  /** Names the table for those who listen; the heading above says it to the eye. */
  caption: string;
  /** Head of the first column: "Etap". */
  what: string;
  rows: readonly PartRow[];
}

/** Figures of parts (phases, areas, powiats), each with its bar: the table and the chart are one. */
export function PartTable({ caption, what, rows }: PartTableProps) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const percent = (figure: FigureValue) =>
    (figure.hasData ? format.percent(figure.numerator, figure.denominator) : null) ?? t('noData.value');
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{t('parts.confirmed')}</th>
          <th scope="col">{t('parts.declared')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, fact, figure, outOf, before }) => (
          <tr key={key}>
            <th scope="row">
              <span className={styles.title}>{title}</span>
              {fact && <span className={styles.fact}>{fact}</span>}
              <CoverageBar {...figure} thin />
            </th>
            <td className={styles.main}>
              {percent(figure)}
              {outOf && figure.hasData && <span className={styles.fact}>{outOf}</span>}
              {before && percent(before) !== percent(figure) && (
                <span className={`${styles.fact} ${styles.was}`}>
                  {t('parts.was', { percent: percent(before) })}
                </span>
              )}
            </td>
            <td>{figure.hasData ? format.percent(figure.declared, figure.denominator) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
