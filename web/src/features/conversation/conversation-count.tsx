import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CountBadge } from '../../design/count-badge/count-badge.js';
import { threadCountQuery } from './conversation-queries.js';

/** How many threads have something new: the number beside the rail entry. */
export function ConversationCount({ tenant }: { tenant: string }) {
  const { t } = useTranslation('rail-counts');
  const { data } = useQuery(threadCountQuery(tenant));
  if (!data) return null;
  return <CountBadge count={data.unseen} words={t('conversation', { count: data.unseen })} />;
}
