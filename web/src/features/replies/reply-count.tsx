import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CountBadge } from '../../design/count-badge/count-badge.js';
import { useCan } from '../../session/use-session.js';
import { replyCountQuery } from './replies-queries.js';

/** How many replies wait for a decision, for those who decide: the number beside the rail entry. */
export function ReplyCount({ tenant }: { tenant: string }) {
  const { t } = useTranslation('rail-counts');
  const decides = useCan()('assessment.review');
  const { data } = useQuery({ ...replyCountQuery(tenant), enabled: decides });
  if (!data) return null;
  return <CountBadge count={data.open} words={t('replies', { count: data.open })} />;
}
