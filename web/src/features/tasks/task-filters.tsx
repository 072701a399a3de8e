import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { hasPowiatDuties } from '@miara/shared';
import { currentStandardQuery } from '../../api/standard-query.js';
import { unitsQuery } from '../../api/units-query.js';
import { Button } from '../../design/button/button.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { Select } from '../../design/select/select.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { TaskFilter } from './tasks-queries.js';
import styles from './tasks-page.module.css';

type Narrowing = Omit<TaskFilter, 'show'>;

export interface TaskFiltersProps {
  tenant: string;
  filter: Narrowing;
  onChange: (filter: Partial<Narrowing>) => void;
}

/** Narrows the list to a team's powiat, a unit or an item. Folded away until it is wanted. */
export function TaskFilters({ tenant, filter, onChange }: TaskFiltersProps) {
  const { t } = useTranslation('tasks');
  const pickText = usePickText();
  const { data: members } = useQuery(unitsQuery(tenant));
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  const units = members?.units ?? [];
  const teams = units.filter(({ kind }) => hasPowiatDuties(kind));
  const items = standard?.items ?? [];
  const count = Object.values(filter).filter((value) => value !== '').length;
  const toOptions = (list: typeof units) => [
    { value: '', label: t('filter.all') },
    ...list.map(({ teryt, displayName }) => ({ value: teryt, label: pickText(displayName) })),
  ];
  return (
    <div className={styles.filter} role="search">
      <Disclosure open={count > 0} summary={t(count > 0 ? 'filter.counted' : 'filter.title', { count })}>
        <div className={styles.filters}>
          {teams.length > 1 && (
            <Select
              label={t('filter.team')}
              value={filter.team}
              options={toOptions(teams)}
              onChange={(team) => onChange({ team })}
            />
          )}
          {units.length > 1 && (
            <Select
              label={t('filter.unit')}
              value={filter.unit}
              options={toOptions(units)}
              onChange={(unit) => onChange({ unit })}
            />
          )}
          <Select
            label={t('filter.item')}
            value={filter.item}
            options={[
              { value: '', label: t('filter.all') },
              ...items.map(({ code, title }) => ({ value: code, label: `${code} ${pickText(title)}` })),
            ]}
            onChange={(item) => onChange({ item })}
          />
          {count > 0 && (
            <Button variant="quiet" onClick={() => onChange({ unit: '', team: '', item: '' })}>
              {t('filter.clear')}
            </Button>
          )}
        </div>
      </Disclosure>
    </div>
  );
}
