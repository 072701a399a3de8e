import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { canAt } from '../../session/can-at.js';
import { useAccess } from '../../session/use-session.js';
import { openThreadsQuery } from './conversation-queries.js';

export interface OpenTalkProps {
  tenant: string;
  teryt: string;
  assessmentId: string;
}

/** How many threads about an item wait for somebody; nothing when none does. All rows of a unit share one request. */
export function OpenTalk({ tenant, teryt, assessmentId }: OpenTalkProps) {
  const { t } = useTranslation('conversation');
  const takesPart = canAt(useAccess(), 'note.write', teryt);
  const { data } = useQuery({ ...openThreadsQuery(tenant, teryt), enabled: takesPart });
  const count = data?.threads.filter((thread) => thread.assessmentId === assessmentId).length ?? 0;
  return count > 0 && <span>{t('openTalk', { count })}</span>;
}
