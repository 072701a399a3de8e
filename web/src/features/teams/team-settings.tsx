import { useQuery } from '@tanstack/react-query';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { MinutesTemplateSetting } from './minutes-template-setting.js';
import { SectorsSetting } from './sectors-setting.js';
import { minutesTemplateQuery, sectorsQuery } from './team-settings-queries.js';

/** What all teams of the area share: the sectors they look for, and how their minutes begin and end. */
export function TeamSettings({ tenant }: { tenant: string }) {
  const sectors = useQuery(sectorsQuery(tenant));
  const template = useQuery(minutesTemplateQuery(tenant));
  const error = sectors.error ?? template.error;
  if (error) {
    return (
      <QueryFailed
        error={error}
        onRetry={() => {
          void sectors.refetch();
          void template.refetch();
        }}
      />
    );
  }
  if (!sectors.data || !template.data) return <Skeleton rows={8} />;
  return (
    <>
      <SectorsSetting
        key={JSON.stringify(sectors.data.sectors)}
        tenant={tenant}
        sectors={sectors.data.sectors}
      />
      <MinutesTemplateSetting key={template.data.version} tenant={tenant} template={template.data} />
    </>
  );
}
