import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queueCountQuery } from '../../api/review-queries.js';
import { CountBadge } from '../../design/count-badge/count-badge.js';

/** How many assessments wait without a decision: the number beside the rail entry. */
export function ReviewCount({ tenant }: { tenant: string }) {
  const { t } = useTranslation('rail-counts');
  const { data } = useQuery(queueCountQuery(tenant));
  if (!data) return null;
  return <CountBadge count={data.undecided} words={t('review', { count: data.undecided })} />;
}
