import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { percentHalfUp } from '@miara/shared';
import { groupsQuery } from '../../api/groups-query.js';
import { CoverageChart } from '../../charts/coverage-chart.js';
import type { AreaCoverage } from '../../charts/coverage-by-area.js';
import type { GroupViewName } from '../../design/view-figure/group-view.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { QueryState } from './query-state.js';

/** Coverage by area, the furthest first; the title says which is furthest and which is last. */
export function AreaChart({ tenant, view }: { tenant: string; view: GroupViewName }) {
  const { t } = useTranslation(['overview-tables', 'figures']);
  const format = useFormat();
  const pickText = usePickText();
  const query = useQuery(groupsQuery(tenant, 'area'));
  if (!query.data) return <QueryState query={query} rows={8} />;
  const { groups, asOf, standardVersion } = query.data;
  const percentOf = ({ hasData, numerator, denominator }: AreaCoverage) =>
    hasData ? (percentHalfUp(numerator, denominator) ?? -1) : -1;
  const areas = groups
    .map(({ key, title, views }): AreaCoverage => {
      const { numerator, denominator, declared, hasData } = views[view] ?? views.equalUnits;
      return { key, name: title ? pickText(title) : key, numerator, denominator, declared, hasData };
    })
    .sort((a, b) => percentOf(b) - percentOf(a));
  const counted = areas.filter((area) => percentOf(area) >= 0);
  const first = counted[0];
  const last = counted.at(-1);
  const words =
    first && last && first !== last
      ? {
          first: first.name,
          last: last.name,
          firstPercent: format.wholePercent(percentOf(first)),
          lastPercent: format.wholePercent(percentOf(last)),
        }
      : null;
  return (
    <CoverageChart
      title={words ? t('overview-tables:areas.finding', words) : t('overview-tables:areas.title')}
      summary={words ? t('overview-tables:areas.summary', { ...words, view: t(`figures:view.${view}`) }) : ''}
      source={standardVersion}
      asOf={asOf}
      state={counted.length === 0 ? 'empty' : 'ready'}
      areas={areas}
    />
  );
}
