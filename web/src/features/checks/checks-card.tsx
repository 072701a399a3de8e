import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../../design/link/link.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { checksQuery } from './checks-query.js';
import styles from './checks.module.css';

/** How much the checks find, each leading to its list. For the coordinator's overview. */
export function ChecksCard({ tenant }: { tenant: string }) {
  const { t } = useTranslation('check-names');
  const format = useFormat();
  const { data, error, refetch } = useQuery(checksQuery(tenant));
  return (
    <section className={styles.card} aria-labelledby="checks-card">
      <h2 id="checks-card">{t('title')}</h2>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && data.checks.every(({ open }) => open === 0) && <p>{t('allClear')}</p>}
      {data && (
        <ul className={styles.cardList}>
          {data.checks
            .filter(({ open }) => open > 0)
            .map(({ code, open }) => (
              <li key={code}>
                <span className={styles.count}>{format.number(open)}</span>
                <Link href={workingAddress(tenant, 'checks', { check: code })}>{t(`check.${code}`)}</Link>
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}
