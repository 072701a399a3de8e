import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dueRequestsQuery } from '../../api/due-requests-query.js';
import { CountBadge } from '../../design/count-badge/count-badge.js';
import { useCan } from '../../session/use-session.js';

/** How many requests wait for the person: answers for who asks, questions for who answers. */
export function RequestCount({ tenant }: { tenant: string }) {
  const { t } = useTranslation('rail-counts');
  const can = useCan();
  const { data } = useQuery(dueRequestsQuery(tenant));
  if (!data) return null;
  const count = can('request.manage') ? data.counts.answered : can('request.answer') ? data.counts.open : 0;
  return <CountBadge count={count} words={t('requests', { count })} />;
}
