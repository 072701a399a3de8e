import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import { endorsementCountQuery } from './endorsements-query.js';
import styles from './endorsements-screen.module.css';

/** How many submissions wait for the team's opinion: the number beside the rail entry. */
export function EndorsementCount({ tenant }: { tenant: string }) {
  const { t } = useTranslation('endorsements');
  const { data } = useQuery(endorsementCountQuery(tenant));
  if (!data || data.waiting === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{data.waiting}</span>
      <VisuallyHidden>{t('waiting', { count: data.waiting })}</VisuallyHidden>
    </span>
  );
}
