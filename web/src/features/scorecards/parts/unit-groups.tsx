import { useTranslation } from 'react-i18next';
import type { PublicGroupResponse, PublicUnitListResponse, PublicUnitResponse } from '@miara/shared/api';
import { UNIT_KINDS } from '@miara/shared';
import { useFormat } from '../../../i18n/use-format.js';
import { groupByPart } from '../rules/group-standings.js';
import { usePublicPlace } from '../use-public-place.js';
import { NothingFound } from './nothing-found.js';
import { UnitRows } from './unit-rows.js';
import { UnitSearch } from './unit-search.js';
import styles from './unit-groups.module.css';

export interface UnitGroupsProps {
  list: PublicUnitListResponse;
  /** Figures of each kind. */
  kinds: readonly PublicGroupResponse[];
  query: string;
  /** What may have been meant, where nothing matches. */
  close: readonly PublicUnitResponse[];
}

/** The units by kind, with the search above: figures of different kinds are not lined up against each other. */
export function UnitGroups({ list, kinds, query, close }: UnitGroupsProps) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const { to } = usePublicPlace();
  const groups = groupByPart(UNIT_KINDS, list.units, ({ unit }, kind) => unit.kind === kind);
  const searched = query.trim() !== '';
  return (
    <section id="units" className={styles.section} aria-labelledby="units-title">
      <h2 id="units-title">{t('search.title')}</h2>
      <UnitSearch query={query} answerAt="units" asYouType={!searched} />
      <p className={styles.count} role="status" data-filter-count={t('units.matching')}>
        {searched && `${t('units.found', { count: list.units.length })} `}
        {searched && <a href={to.overview(list.tenant.slug)}>{t('units.all')}</a>}
      </p>
      {searched && list.units.length === 0 && (
        <NothingFound query={query} close={close.map((unit) => ({ tenant: list.tenant, unit }))} />
      )}
      {groups.map(({ part: kind, things }) => {
        const mean = kinds.find(({ key }) => key === kind)?.views.equalUnits;
        const percent = mean?.hasData ? format.percent(mean.numerator, mean.denominator) : null;
        return (
          <div key={kind} data-filter-group="">
            <h3 className={styles.kind}>
              {t(`units.kinds.${kind}`)}{' '}
              <span className={styles.mean}>
                {percent !== null && !searched && t('units.mean', { percent })}
              </span>
            </h3>
            <UnitRows rows={things.map((unit) => ({ tenant: list.tenant, unit }))} />
          </div>
        );
      })}
    </section>
  );
}
