import { useQuery } from '@tanstack/react-query';
import { settingsQuery } from '../../api/settings-query.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { AccessibilitySetting } from './accessibility-setting.js';
import { EndorsementSetting } from './endorsement-setting.js';
import { EscalationSetting } from './escalation-setting.js';

/** How the tenant works: opinions before a decision, what becomes of overdue things, and what its accessibility statement says. */
export function EndorsementSettings({ tenant }: { tenant: string }) {
  const { data, error, refetch } = useQuery(settingsQuery(tenant));
  return (
    <>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && <EndorsementSetting key={data.version} tenant={tenant} settings={data} />}
      {data && <EscalationSetting key={`escalation ${data.version}`} tenant={tenant} settings={data} />}
      {data && <AccessibilitySetting key={`accessibility ${data.version}`} tenant={tenant} settings={data} />}
    </>
  );
}
