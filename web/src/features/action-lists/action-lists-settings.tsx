import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionKindsResponse, FundingSourcesResponse } from '@miara/shared/api';
import { actionKindsQuery, fundingSourcesQuery } from '../../api/action-lists-queries.js';
import { request } from '../../api/client.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { ListEditor } from './list-editor.js';

/** What the area tells apart in its action log: kinds of actions, and what pays for them. */
export function ActionListsSettings({ tenant }: { tenant: string }) {
  const { t } = useTranslation('action-lists');
  const kinds = useQuery(actionKindsQuery(tenant));
  const sources = useQuery(fundingSourcesQuery(tenant));
  const error = kinds.error ?? sources.error;
  if (error) {
    return (
      <QueryFailed
        error={error}
        onRetry={() => {
          void kinds.refetch();
          void sources.refetch();
        }}
      />
    );
  }
  if (!kinds.data || !sources.data) return <Skeleton rows={8} />;
  const { version: kindsVersion } = kinds.data;
  const { version: sourcesVersion } = sources.data;
  return (
    <>
      <ListEditor
        tenant={tenant}
        field="kinds"
        title={t('kinds.title')}
        text={t('kinds.text')}
        entries={kinds.data.kinds}
        save={(entries) =>
          request<ActionKindsResponse>('PUT', '/api/v1/tenants/{tenant}/action-kinds', {
            path: { tenant },
            ifMatch: kindsVersion,
            body: { kinds: entries },
          })
        }
      />
      <ListEditor
        tenant={tenant}
        field="sources"
        title={t('sources.title')}
        text={t('sources.text')}
        entries={sources.data.sources}
        save={(entries) =>
          request<FundingSourcesResponse>('PUT', '/api/v1/tenants/{tenant}/funding-sources', {
            path: { tenant },
            ifMatch: sourcesVersion,
            body: { sources: entries },
          })
        }
      />
    </>
  );
}
