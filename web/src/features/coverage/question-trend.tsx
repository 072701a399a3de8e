import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../../design/link/link.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { workingAddress } from '../../navigation/addresses.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { FigureTrend } from './figure-trend.js';
import { trendQuery } from './trend-queries.js';
import styles from './trend-screen.module.css';

/** A figure over the last twelve months as a part of another page; the way to what moved leads on. */
export function QuestionTrend({ tenant, question }: { tenant: string; question: SearchParams }) {
  const { t } = useTranslation('trend');
  const trend = useQuery(trendQuery(tenant, question));
  return (
    <section className={styles.part}>
      {trend.error && <QueryFailed error={trend.error} onRetry={() => void trend.refetch()} />}
      {!trend.data && !trend.error && <Skeleton rows={10} />}
      {trend.data && (
        <>
          <FigureTrend tenant={tenant} trend={trend.data} />
          <p>
            <Link href={workingAddress(tenant, 'trend', question)}>{t('whatMoved')}</Link>
          </p>
        </>
      )}
    </section>
  );
}
