import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../i18n/format.js';
import { useFormat } from '../i18n/use-format.js';
import { EmptyState } from '../design/empty-state/empty-state.js';
import { Skeleton } from '../design/skeleton/skeleton.js';
import styles from './chart-frame.module.css';

export interface ChartFrameProps {
  /** Says the finding, not the axes: "Edukacja jest najdalej, rynek pracy najbliżej początku". */
  title: string;
  /** One sentence that gives the reader without the picture the same. */
  summary: string;
  source: string;
  asOf: Day;
  /** `error` holds a ProblemNotice. */
  state?: 'ready' | 'loading' | 'empty';
  error?: ReactNode;
  chart: ReactNode;
  /** The same figures as a table: the other view, and what is printed. */
  table: ReactNode;
}

/** Around every chart: what it says, where it is from, and its twin as a table. */
export function ChartFrame({
  title,
  summary,
  source,
  asOf,
  state = 'ready',
  error,
  chart,
  table,
}: ChartFrameProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const heading = useId();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const ready = state === 'ready' && !error;
  return (
    <figure className={styles.frame} aria-labelledby={heading}>
      <div className={styles.head}>
        <div>
          <h2 id={heading}>{title}</h2>
          <p className={styles.summary}>{summary}</p>
        </div>
        {ready && (
          <div className={styles.views} role="group" aria-label={t('chart.view')}>
            <button type="button" aria-pressed={view === 'chart'} onClick={() => setView('chart')}>
              {t('chart.asChart')}
            </button>
            <button type="button" aria-pressed={view === 'table'} onClick={() => setView('table')}>
              {t('chart.asTable')}
            </button>
          </div>
        )}
      </div>
      {error}
      {state === 'loading' && !error && <Skeleton rows={8} />}
      {state === 'empty' && !error && <EmptyState title={t('chart.empty')} />}
      {ready && (
        <>
          <div className={styles.chart} hidden={view !== 'chart'}>
            {chart}
          </div>
          <div className={styles.table} hidden={view !== 'table'}>
            {table}
          </div>
        </>
      )}
      <figcaption className={styles.source}>
        {t('chart.source', { source, day: format.day(asOf) })}
      </figcaption>
    </figure>
  );
}
