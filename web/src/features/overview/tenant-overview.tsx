import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../api/groups-query.js';
import { useSearchParams, choiceParam } from '../../navigation/use-search-params.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { GROUP_VIEWS } from '../../design/view-figure/group-view.js';
import { ViewFigure } from '../../design/view-figure/view-figure.js';
import { ViewSwitch } from '../../design/view-figure/view-switch.js';
import { explainAddress } from '../../navigation/explain-address.js';
import { AreaChart } from './area-chart.js';
import { PhaseTable } from './phase-table.js';
import { PowiatTable } from './powiat-table.js';
import { QueryState } from './query-state.js';
import { ReviewWork } from './review-work.js';
import styles from './overview.module.css';

const readView = (params: SearchParams) => choiceParam(params, 'view', GROUP_VIEWS);

/** The whole tenant: its coverage in three views, what waits, and where it stands by area, phase and powiat. */
export function TenantOverview({ tenant, work }: { tenant: string; work: ReactNode }) {
  const { t } = useTranslation('overview');
  const [view, setParams] = useSearchParams(readView);
  const query = useQuery(groupsQuery(tenant, 'metropolis'));
  if (!query.data) return <QueryState query={query} rows={10} />;
  const whole = query.data.groups[0];
  if (!whole) return <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>;
  const figure = whole.views[view] ?? whole.views.equalUnits;
  return (
    <div className={styles.parts}>
      <div className={styles.first}>
        <section className={styles.card}>
          <h2>{t('coverage.title', { count: whole.units })}</h2>
          <ViewSwitch views={whole.views} present={view} onChange={(next) => setParams({ view: next })} />
          <ViewFigure figure={figure} size="large" explain={explainAddress(tenant, figure.explain)} />
        </section>
        <ReviewWork tenant={tenant} />
        {work}
      </div>
      <AreaChart tenant={tenant} view={view} />
      <PhaseTable tenant={tenant} view={view} />
      <PowiatTable tenant={tenant} view={view} />
    </div>
  );
}
