import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@miara/shared/api';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Notice } from '../../design/notice/notice.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { MailAddress } from './mail-address.js';
import { MailDraft } from './mail-draft.js';
import { mailDraftsQuery } from './mail-drafts-queries.js';
import styles from './mail-drafts.module.css';

/** What an action begins with. */
export interface LetterContent {
  /** TERYT code. */
  unit: string;
  title: string;
  text: string;
  evidence: readonly EvidenceResponse[];
}

export interface MailDraftsScreenProps {
  tenant: string;
  /** Opens the form of a new action with this in it. */
  onAction: (content: LetterContent) => void;
}

/** "Szkice z poczty": own letters with their pictures, each of which can become an action. */
export function MailDraftsScreen({ tenant, onAction }: MailDraftsScreenProps) {
  const { t } = useTranslation('mail-drafts');
  const { data, error, refetch } = useQuery(mailDraftsQuery(tenant));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && !data.configured && (
        <Notice>
          <p>{t('notConfigured')}</p>
        </Notice>
      )}
      {data?.configured && <MailAddress tenant={tenant} address={data.address} />}
      {data && data.drafts.length === 0 && data.configured && (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      )}
      {data && data.drafts.length > 0 && (
        <div className={styles.list}>
          {data.drafts.map((draft) => (
            <MailDraft key={draft.id} tenant={tenant} draft={draft} onAction={onAction} />
          ))}
        </div>
      )}
    </>
  );
}
