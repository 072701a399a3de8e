import { lazy, Suspense, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../api/groups-query.js';
import { useSearchParams, choiceParam } from '../../navigation/use-search-params.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { afterFirstScreen } from '../../navigation/first-screen.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { GROUP_VIEWS } from '../../design/view-figure/group-view.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { ViewFigure } from '../../design/view-figure/view-figure.js';
import { ViewSwitch } from '../../design/view-figure/view-switch.js';
import { explainAddress } from '../../navigation/explain-address.js';
import { QueryState } from './query-state.js';
import { ReviewWork } from './review-work.js';
import styles from './overview.module.css';

/** Below what is seen at once. */
const TenantTables = lazy(async () => {
  await afterFirstScreen();
  return { default: (await import('./tenant-tables.js')).TenantTables };
});

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
      <Suspense fallback={<Skeleton rows={8} />}>
        <TenantTables tenant={tenant} view={view} />
      </Suspense>
    </div>
  );
}
