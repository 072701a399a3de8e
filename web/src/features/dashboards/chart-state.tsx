import { useId } from 'react';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import styles from './dashboard.module.css';

/** In the place of a chart whose figures are on the way, or did not come. */
export function ChartState({
  title,
  query,
}: {
  title: string;
  query: { error: Error | null; refetch: () => unknown };
}) {
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {query.error ? (
        <QueryFailed error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </section>
  );
}
