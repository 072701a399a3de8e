import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import { useCan } from '../../session/use-session.js';
import { replyCountQuery } from './replies-queries.js';
import styles from './replies.module.css';

/** How many replies wait for a decision, for those who decide: the number beside the rail entry. */
export function ReplyCount({ tenant }: { tenant: string }) {
  const { t } = useTranslation('replies');
  const decides = useCan()('assessment.review');
  const { data } = useQuery({ ...replyCountQuery(tenant), enabled: decides });
  if (!data || data.open === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{data.open}</span>
      <VisuallyHidden>{t('count', { count: data.open })}</VisuallyHidden>
    </span>
  );
}
