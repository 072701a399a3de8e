import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import { threadCountQuery } from './conversation-queries.js';
import styles from './conversation-count.module.css';

/** How many threads have something new: the number beside the rail entry. */
export function ConversationCount({ tenant }: { tenant: string }) {
  const { t } = useTranslation('conversation');
  const { data } = useQuery(threadCountQuery(tenant));
  if (!data || data.unseen === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{data.unseen}</span>
      <VisuallyHidden>{t('count', { count: data.unseen })}</VisuallyHidden>
    </span>
  );
}
