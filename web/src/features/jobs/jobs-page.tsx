import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTenant } from '../../session/use-session.js';
import { JobState } from './job-state.js';
import { jobsQuery } from './jobs-queries.js';
import { useJobName } from './use-job-name.js';
import styles from './jobs-page.module.css';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** Works that the person started, and what came of them. */
export function Page() {
  const { t } = useTranslation('jobs');
  const format = useFormat();
  const tenant = useTenant();
  const nameOf = useJobName(tenant);
  const { data, error, refetch } = useQuery(jobsQuery(tenant));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.jobs.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {data && data.jobs.length > 0 && (
        <ul className={styles.list} aria-label={t('list')}>
          {data.jobs.map((job) => (
            <li key={job.id} className={styles.row}>
              <h2 className={styles.name}>{nameOf(job)}</h2>
              <p className={styles.quiet}>{t('startedAt', { when: format.instant(job.createdAt) })}</p>
              <JobState tenant={tenant} job={job} name={nameOf(job)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(jobsQuery(tenant));
}
