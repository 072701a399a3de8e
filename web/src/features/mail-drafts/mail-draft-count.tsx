import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CountBadge } from '../../design/count-badge/count-badge.js';
import { mailDraftsQuery } from './mail-drafts-queries.js';

/** How many letters wait to become actions. */
export function MailDraftCount({ tenant }: { tenant: string }) {
  const { t } = useTranslation('rail-counts');
  const { data } = useQuery(mailDraftsQuery(tenant));
  const count = data?.drafts.length ?? 0;
  return <CountBadge count={count} words={t('mailDrafts', { count })} />;
}
