import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CountBadge } from '../../design/count-badge/count-badge.js';
import { myTasksQuery } from './my-tasks-query.js';

/** How many of the person's tasks are due today or late. */
export function TaskCount({ tenant }: { tenant: string }) {
  const { t } = useTranslation('rail-counts');
  const { data } = useQuery(myTasksQuery(tenant));
  if (!data) return null;
  const count = data.counts.mineOverdue + data.counts.mineToday;
  return <CountBadge count={count} words={t('tasks', { count })} />;
}
