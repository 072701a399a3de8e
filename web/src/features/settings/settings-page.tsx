import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { settingsQuery } from '../../api/settings-query.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useTenant } from '../../session/use-session.js';
import { EndorsementSetting } from './endorsement-setting.js';

/** How the area works, for its administrator. */
export function Page() {
  const { t } = useTranslation('settings');
  const tenant = useTenant();
  const { data, error, refetch } = useQuery(settingsQuery(tenant));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && <EndorsementSetting key={data.version} tenant={tenant} settings={data} />}
    </>
  );
}
