import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dueRequestsQuery } from '../../api/requests-query.js';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import { useCan } from '../../session/use-session.js';
import styles from './request-card.module.css';

/** How many requests wait for the person: answers for who asks, questions for who answers. */
export function RequestCount({ tenant }: { tenant: string }) {
  const { t } = useTranslation('requests');
  const can = useCan();
  const { data } = useQuery(dueRequestsQuery(tenant));
  if (!data) return null;
  const count = can('request.manage') ? data.counts.answered : can('request.answer') ? data.counts.open : 0;
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>{t('count', { count })}</VisuallyHidden>
    </span>
  );
}
