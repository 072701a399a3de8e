import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CountBadge } from '../../design/count-badge/count-badge.js';
import { endorsementCountQuery } from './endorsements-query.js';

/** How many submissions wait for the team's opinion: the number beside the rail entry. */
export function EndorsementCount({ tenant }: { tenant: string }) {
  const { t } = useTranslation('rail-counts');
  const { data } = useQuery(endorsementCountQuery(tenant));
  if (!data) return null;
  return <CountBadge count={data.waiting} words={t('endorsements', { count: data.waiting })} />;
}
