import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queueCountQuery } from '../../api/review-queries.js';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import styles from './review-count.module.css';

/** How many assessments wait without a decision: the number beside the rail entry. */
export function ReviewCount({ tenant }: { tenant: string }) {
  const { t } = useTranslation('review');
  const { data } = useQuery(queueCountQuery(tenant));
  if (!data || data.undecided === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{data.undecided}</span>
      <VisuallyHidden>{t('count', { count: data.undecided })}</VisuallyHidden>
    </span>
  );
}
