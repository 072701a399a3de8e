import { useTranslation } from 'react-i18next';
import type { TaskResponse } from '@miara/shared/api';

/** What a task is called: what the service made by itself is said in the reader's language. */
export function useTaskTitle(): (task: Pick<TaskResponse, 'title' | 'source' | 'item'>) => string {
  const { t } = useTranslation('task-rows');
  return ({ title, source, item }) =>
    source === 'returned' && item ? t('returnedTitle', { item: item.code }) : title;
}
