import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../../design/link/link.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { WhatHappened } from '../../design/what-happened/what-happened.js';
import { workingAddress } from '../../navigation/addresses.js';
import { JobState } from './job-state.js';
import { jobQuery } from './jobs-queries.js';
import { useJobName } from './use-job-name.js';
import styles from './order-pack.module.css';

export interface OrderedJobProps {
  tenant: string;
  id: string;
  /** "You may close this window. You will find it on the page": a link follows. */
  leave: string;
}

/** How far a work is that was ordered just now. */
export function OrderedJob({ tenant, id, leave }: OrderedJobProps) {
  const { t } = useTranslation('jobs');
  const nameOf = useJobName(tenant);
  const { data: job, error, refetch } = useQuery(jobQuery(tenant, id));
  return (
    // The button that ordered it is gone.
    <WhatHappened>
      <div className={styles.form}>
        {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
        {!job && !error && <Skeleton rows={2} />}
        {job && (
          <>
            <p>{nameOf(job)}</p>
            <JobState tenant={tenant} job={job} name={nameOf(job)} />
          </>
        )}
        <p className={styles.quiet}>
          {leave} <Link href={workingAddress(tenant, 'jobs')}>{t('title')}</Link>.
        </p>
      </div>
    </WhatHappened>
  );
}
