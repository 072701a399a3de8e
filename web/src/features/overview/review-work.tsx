import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MatrixResponse } from '@miara/shared/api';
import { matrixQuery } from '../../api/matrix-query.js';
import { dueRequestsQuery } from '../../api/due-requests-query.js';
import { Link } from '../../design/link/link.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useCan } from '../../session/use-session.js';
import { QueryState } from './query-state.js';
import styles from './overview.module.css';

function countCells(
  matrix: MatrixResponse,
  fits: (cell: NonNullable<MatrixResponse['rows'][number]['cells'][number]>) => boolean,
) {
  return matrix.rows.reduce(
    (sum, { cells }) => sum + cells.filter((cell) => cell !== null && fits(cell)).length,
    0,
  );
}

/** What waits for the coordinator, what is with the units, and what ran out: each leads to the matrix. */
export function ReviewWork({ tenant }: { tenant: string }) {
  const { t } = useTranslation('overview');
  const can = useCan();
  const query = useQuery(matrixQuery(tenant));
  const { data: requests } = useQuery({ ...dueRequestsQuery(tenant), enabled: can('request.read') });
  const matrix = query.data;
  if (!matrix) {
    return (
      <section className={styles.card}>
        <h2>{t('work.title')}</h2>
        <QueryState query={query} rows={3} />
      </section>
    );
  }
  const awaiting = countCells(matrix, ({ review }) => review === 'submitted');
  const returned = countCells(matrix, ({ review }) => review === 'returned');
  const lapsed = countCells(matrix, ({ standing }) => standing === 'lapsed');
  const nobody = matrix.items.filter(({ units }) => units.numerator === 0 && units.denominator > 0).length;
  const toAwaiting = workingAddress(tenant, 'coverage', { show: 'awaiting' });
  return (
    <section className={styles.card}>
      <h2>{t('work.title')}</h2>
      <ul className={styles.counts}>
        <li>
          <span className={styles.count}>{awaiting}</span>
          <Link href={toAwaiting}>{t('work.awaiting', { count: awaiting })}</Link>
        </li>
        <li>
          <span className={styles.count}>{returned}</span>
          <span>{t('work.returned', { count: returned })}</span>
        </li>
        <li>
          <span className={styles.count}>{lapsed}</span>
          <span>{t('work.lapsed', { count: lapsed })}</span>
        </li>
        <li>
          <span className={styles.count}>{nobody}</span>
          {nobody === 0 ? (
            <span>{t('work.nobody', { count: nobody })}</span>
          ) : (
            <Link href={workingAddress(tenant, 'coverage', { show: 'nobody' })}>
              {t('work.nobody', { count: nobody })}
            </Link>
          )}
        </li>
        {requests && requests.counts.answered > 0 && (
          <li>
            <span className={styles.count}>{requests.counts.answered}</span>
            <Link href={workingAddress(tenant, 'requests', { show: 'answered' })}>
              {t('work.requestsAnswered', { count: requests.counts.answered })}
            </Link>
          </li>
        )}
        {requests && requests.counts.overdue > 0 && (
          <li>
            <span className={styles.count}>{requests.counts.overdue}</span>
            <Link href={workingAddress(tenant, 'requests', { show: 'overdue' })}>
              {t('work.requestsOverdue', { count: requests.counts.overdue })}
            </Link>
          </li>
        )}
      </ul>
      {can('assessment.review') && awaiting > 0 && (
        <div>
          <LinkButton variant="primary" href={workingAddress(tenant, 'review')}>
            {t('work.start')}
          </LinkButton>
        </div>
      )}
    </section>
  );
}
