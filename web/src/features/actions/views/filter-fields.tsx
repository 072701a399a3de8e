import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../design/checkbox/checkbox.js';
import { DateField } from '../../../design/date-field/date-field.js';
import { Select } from '../../../design/select/select.js';
import { ACTION_FILTERS, type ActionFilterName, type ActionFilters } from './action-view-state.js';
import { TextFilter } from './text-filter.js';
import type { ChosenFilterName, FilterChoices } from './use-filter-choices.js';

export interface FilterFieldsProps {
  filters: ActionFilters;
  choices: FilterChoices['choices'];
  /** Which of them, in the order of all. */
  shown: readonly ActionFilterName[];
  onChange: (name: ActionFilterName, value: string | undefined) => void;
}

/** Fields of the filters: beside the list, and all of them in the drawer. */
export function FilterFields({ filters, choices, shown, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('action-views');
  const field = (name: ActionFilterName) => {
    switch (name) {
      case 'text':
        return (
          <TextFilter
            key={name}
            value={filters.text ?? ''}
            onChange={(text) => onChange('text', text === '' ? undefined : text)}
          />
        );
      case 'from':
      case 'to':
        return (
          <DateField
            key={name}
            label={t(`filter.${name}`)}
            value={filters[name] ?? ''}
            onChange={(day) => onChange(name, day === '' ? undefined : day)}
          />
        );
      case 'withdrawn':
        return (
          <Checkbox
            key={name}
            label={t('filter.withdrawn')}
            checked={filters.withdrawn === 'true'}
            onChange={(event) => onChange(name, event.target.checked ? 'true' : undefined)}
          />
        );
      default:
        return chosen(name);
    }
  };
  const chosen = (name: ChosenFilterName) => (
    <Select
      key={name}
      label={t(`filter.${name}`)}
      value={filters[name] ?? ''}
      options={[{ value: '', label: t('filter.all') }, ...choices[name]]}
      onChange={(value) => onChange(name, value === '' ? undefined : value)}
    />
  );
  return <>{ACTION_FILTERS.filter((name) => shown.includes(name)).map(field)}</>;
}
