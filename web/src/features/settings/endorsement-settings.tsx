import { useQuery } from '@tanstack/react-query';
import { settingsQuery } from '../../api/settings-query.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { DataSetting } from './data-setting.js';
import { AccessibilitySetting } from './accessibility-setting.js';
import { EndorsementSetting } from './endorsement-setting.js';
import { EscalationSetting } from './escalation-setting.js';
import { SecondPublisherSetting } from './second-publisher-setting.js';

/**
 * How the tenant works: opinions before a decision, what becomes of overdue things, publishing, open data and
 * what the accessibility statement says.
 */
export function EndorsementSettings({ tenant }: { tenant: string }) {
  const { data, error, refetch } = useQuery(settingsQuery(tenant));
  return (
    <>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && <EndorsementSetting tenant={tenant} settings={data} />}
      {data && <EscalationSetting tenant={tenant} settings={data} />}
      {data && <DataSetting tenant={tenant} settings={data} />}
      {data && <SecondPublisherSetting tenant={tenant} settings={data} />}
      {data && <AccessibilitySetting tenant={tenant} settings={data} />}
    </>
  );
}
