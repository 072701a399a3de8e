import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useTenant } from '../../session/use-session.js';
import { NoticeSettingsForm } from './notice-settings-form.js';
import { noticeSettingsQuery } from './notices-queries.js';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** What of the inbox comes by mail, and on which days. */
export function Page() {
  const { t } = useTranslation('notices');
  const tenant = useTenant();
  const { data, error, refetch } = useQuery(noticeSettingsQuery(tenant));
  return (
    <>
      <PageHeader
        title={t('settings.title')}
        lead={t('settings.lead')}
        before={<Breadcrumb steps={[{ href: workingAddress(tenant, 'notices'), label: t('title') }]} />}
      />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && <NoticeSettingsForm tenant={tenant} settings={data} />}
    </>
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(noticeSettingsQuery(tenant));
}
