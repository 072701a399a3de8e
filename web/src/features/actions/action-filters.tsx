import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ACTION_STATUSES } from '@miara/shared';
import { actionKindsQuery } from '../../api/action-lists-queries.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { unitsQuery } from '../../api/units-query.js';
import { Select } from '../../design/select/select.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { SearchParams } from '../../navigation/search-params.js';
import type { ActionFilter } from './actions-queries.js';
import styles from './action-filters.module.css';

export interface ActionFiltersProps {
  tenant: string;
  filter: ActionFilter;
  onChange: (change: SearchParams) => void;
}

export function ActionFilters({ tenant, filter, onChange }: ActionFiltersProps) {
  const { t } = useTranslation(['actions', 'vocabulary']);
  const pickText = usePickText();
  const { data: kinds } = useQuery(actionKindsQuery(tenant));
  const { data: units } = useQuery(unitsQuery(tenant));
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  const all = { value: '', label: t('actions:filter.all') };
  return (
    <div className={styles.filters} role="search">
      <Select
        label={t('actions:field.kind')}
        value={filter.kind ?? ''}
        options={[
          all,
          ...(kinds?.kinds ?? []).map(({ code, name }) => ({ value: code, label: pickText(name) })),
        ]}
        onChange={(kind) => onChange({ kind })}
      />
      <Select
        label={t('actions:field.status')}
        value={filter.status ?? ''}
        options={[
          all,
          ...ACTION_STATUSES.map((value) => ({ value, label: t(`vocabulary:actionStatus.${value}`) })),
        ]}
        onChange={(status) => onChange({ status })}
      />
      <Select
        label={t('actions:filter.unit')}
        value={filter.unit ?? ''}
        options={[
          all,
          ...(units?.units ?? []).map(({ teryt, displayName }) => ({
            value: teryt,
            label: pickText(displayName),
          })),
        ]}
        onChange={(unit) => onChange({ unit })}
      />
      <Select
        label={t('actions:filter.item')}
        value={filter.item ?? ''}
        options={[
          all,
          ...(standard?.areas ?? []).map(({ code, title }) => ({
            label: pickText(title),
            options: (standard?.items ?? [])
              .filter(({ area }) => area === code)
              .map((item) => ({ value: item.code, label: `${item.code} ${pickText(item.title)}` })),
          })),
        ]}
        onChange={(item) => onChange({ item })}
      />
    </div>
  );
}
