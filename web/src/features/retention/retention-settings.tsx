import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { retentionQuery } from './retention-queries.js';
import { RetentionRule } from './retention-rule.js';
import styles from './retention-settings.module.css';

/** How long the content of each kind of proof is kept once the proof is over. */
export function RetentionSettings({ tenant }: { tenant: string }) {
  const { t } = useTranslation('retention');
  const { data, error, refetch } = useQuery(retentionQuery(tenant));
  return (
    <section aria-labelledby="retention">
      <h2 id="retention">{t('title')}</h2>
      <p>{t('what')}</p>
      <p className={styles.quiet}>{t('never')}</p>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data?.rules.length === 0 && <EmptyState title={t('none')} />}
      {data && data.rules.length > 0 && (
        <ul className={styles.rules} aria-label={t('title')}>
          {data.rules.map((rule) => (
            <RetentionRule key={rule.kind} tenant={tenant} rule={rule} />
          ))}
        </ul>
      )}
    </section>
  );
}
