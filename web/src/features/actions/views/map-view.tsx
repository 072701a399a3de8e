import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { UnitResponse } from '@miara/shared/api';
import { unitsQuery } from '../../../api/units-query.js';
import { QueryFailed } from '../../../design/query-state/query-failed.js';
import { Skeleton } from '../../../design/skeleton/skeleton.js';
import type { SearchParams } from '../../../navigation/search-params.js';
import type { ActionFilters } from './action-view-state.js';
import { MapTerritory, type Territory } from './map-territory.js';
import { TotalsLine } from './totals-line.js';
import { countsQuery } from './views-queries.js';
import styles from './map.module.css';

export interface MapViewProps {
  tenant: string;
  filters: ActionFilters;
  onChange: (change: SearchParams) => void;
  empty: ReactNode;
}

/**
 * Where things happen: a tile for each government, powiat by powiat, the darker the more actions. The tiles stand in
 * lists of their territory; the number says what the shade does.
 */
export function MapView({ tenant, filters, onChange, empty }: MapViewProps) {
  const { t } = useTranslation('action-views');
  const units = useQuery(unitsQuery(tenant));
  const counts = useQuery(countsQuery(tenant, filters));
  const error = units.error ?? counts.error;
  if (error) return <QueryFailed error={error} onRetry={() => void counts.refetch()} />;
  if (!units.data || !counts.data) return <Skeleton rows={8} />;
  const { statuses, units: counted, powiats, of } = counts.data;
  const total = (name: 'actions' | 'peopleReached' | 'costGrosz') =>
    statuses.reduce((sum, one) => sum + one[name], 0);
  const shown = units.data.units.filter(
    ({ teryt, powiat }) =>
      (filters.unit === undefined || filters.unit === teryt) &&
      (filters.powiat === undefined || filters.powiat === teryt || filters.powiat === powiat?.teryt),
  );
  return (
    <>
      <TotalsLine
        of={of}
        actions={total('actions')}
        peopleReached={total('peopleReached')}
        costGrosz={total('costGrosz')}
      />
      {total('actions') === 0 && empty}
      {total('actions') > 0 && <p className={styles.quiet}>{t('map.note')}</p>}
      {total('actions') > 0 &&
        territories(shown).map((territory) => (
          <MapTerritory
            key={territory.teryt ?? ''}
            territory={territory}
            counted={counted}
            sums={powiats.find(({ teryt }) => teryt === territory.teryt)}
            onChoose={(unit) => onChange({ unit, view: undefined })}
          />
        ))}
    </>
  );
}

/** Powiats with themselves and their gminas, the powiat first; cities with powiat rights together at the end. */
function territories(units: readonly UnitResponse[]): Territory[] {
  const groups = new Map<string | null, Territory>();
  for (const unit of units) {
    const powiat = unit.kind === 'city_with_powiat_rights' ? null : (unit.powiat ?? unit);
    const key = powiat?.teryt ?? null;
    const group = groups.get(key) ?? { teryt: key, name: powiat?.displayName ?? null, units: [] };
    if (unit.teryt === key) group.units.unshift(unit);
    else group.units.push(unit);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => Number(one.teryt === null) - Number(other.teryt === null));
}
