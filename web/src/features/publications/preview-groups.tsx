import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GroupResponse } from '@miara/shared/api';
import { groupsQuery } from '../../api/groups-query.js';
import { problemOf } from '../../api/problem-of.js';
import { DataTable } from '../../data-table/data-table.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { GROUP_VIEWS } from '../../design/view-figure/group-view.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { Day } from '../../i18n/format.js';

/** The figures of the day by phase or area. */
export function PreviewGroups({ tenant, asOf, by }: { tenant: string; asOf: Day; by: 'phase' | 'area' }) {
  const { t } = useTranslation(['publications', 'figures', 'common']);
  const format = useFormat();
  const pickText = usePickText();
  const { data, error } = useQuery(groupsQuery(tenant, by, asOf));
  if (error) return <ProblemNotice problem={problemOf(error)} />;
  if (!data) return <Skeleton rows={4} />;
  return (
    <DataTable
      caption={t(`publications:preview.${by}s`)}
      captionHidden
      compact
      rows={data.groups}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        {
          key: 'name',
          header: t(`publications:preview.${by}`),
          rowHeader: true,
          cell: ({ key, title }: GroupResponse) => {
            const name = title ? pickText(title) : key;
            return by === 'phase' ? `${key}. ${name}` : name;
          },
        },
        ...GROUP_VIEWS.map((view) => ({
          key: view,
          header: t(`figures:view.${view}`),
          align: 'end' as const,
          cell: ({ views }: GroupResponse) => {
            const figure = views[view];
            const percent = figure?.hasData ? format.percent(figure.numerator, figure.denominator) : null;
            return percent ?? t('common:figure.noData');
          },
        })),
      ]}
    />
  );
}
