import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { UnitFiguresResponse } from '@miara/shared/api';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { UnitMaps } from '../../maps/unit-maps.js';
import { useSearchParams } from '../../navigation/use-search-params.js';
import { useTenant } from '../../session/use-session.js';
import { MapControls } from './map-controls.js';
import { mapQuery, unitFiguresQuery } from './map-queries.js';
import { MapTable } from './map-table.js';
import { questionOf, readMapView, type MapView } from './map-view.js';
import { usePlaces } from './use-places.js';
import styles from './map-page.module.css';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** Where the standard stands on the map, whole or in a part, today or on any past day; the same as a table below. */
export function Page() {
  const { t } = useTranslation('maps');
  const tenant = useTenant();
  const format = useFormat();
  const placesOf = usePlaces(tenant);
  const titleOfPart = usePartTitle();
  const [view, setParams] = useSearchParams(readMapView);
  const figures = useQuery({
    ...unitFiguresQuery(tenant, questionOf(view)),
    placeholderData: keepPreviousData,
  });
  const map = useQuery({ ...mapQuery(tenant, view.asOf), placeholderData: keepPreviousData });
  const error = figures.error ?? map.error;
  const { data } = figures;
  if (error || !data || !map.data) {
    return (
      <>
        <PageHeader title={t('title')} />
        {error ? (
          <QueryFailed error={error} onRetry={() => void Promise.all([figures.refetch(), map.refetch()])} />
        ) : (
          <Skeleton rows={14} />
        )}
      </>
    );
  }
  // Until the next figures come, the former stand: under their own title.
  const answered: MapView = { ...data.question, drawnAs: view.drawnAs, order: view.order };
  const shown = titleOfPart(data, answered);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { standard: data.standardVersion, day: format.day(data.asOf) })}
      />
      {data.units.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <div className={styles.page}>
          <MapControls
            figures={data}
            view={view}
            hasBoundaries={map.data.boundaries !== null}
            onChange={setParams}
          />
          <section className={styles.drawn} aria-labelledby="map-shown" aria-busy={figures.isPlaceholderData}>
            <h2 id="map-shown">{shown}</h2>
            <p className={styles.hint}>{t('keys')}</p>
            <UnitMaps
              id="map"
              label={t('mapOf', { part: shown, day: format.day(data.asOf) })}
              map={map.data}
              places={placesOf(data.units)}
              asTiles={view.drawnAs === 'tiles'}
              withKeys
            />
          </section>
          <MapTable tenant={tenant} figures={data} view={answered} onChange={setParams} />
        </div>
      )}
    </>
  );
}

/** What is shown, in words. */
function usePartTitle(): (figures: UnitFiguresResponse, view: MapView) => string {
  const { t } = useTranslation('maps');
  const pick = usePickText();
  return ({ areas, phases, items }, view) => {
    const item = items.find(({ code }) => code === view.item);
    if (item) return `${item.code} ${pick(item.title)}`;
    const phase = phases.find(({ number }) => String(number) === view.phase);
    if (phase) return t('part.phase', { number: phase.number, title: pick(phase.title) });
    const area = areas.find(({ code }) => code === view.area);
    return area ? pick(area.title) : t('part.whole');
  };
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(mapQuery(tenant));
}
