import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { QueueKind } from '@miara/shared/api';
import type { QueueFilter } from '../../api/review-queries.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { unitsQuery } from '../../api/units-query.js';
import { Select } from '../../design/select/select.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './review-screen.module.css';

export const QUEUE_KINDS = [
  'oldest',
  'resubmitted',
  'expiring',
  'disputed',
  'mine',
  'unendorsed',
] as const satisfies readonly QueueKind[];

export interface QueueFiltersProps {
  tenant: string;
  filter: QueueFilter;
  onChange: (change: Partial<QueueFilter>) => void;
  /** Whether the tenant asks powiats for their opinion. */
  asksOpinions: boolean;
}

/** Why one looks, and at whose. */
export function QueueFilters({ tenant, filter, onChange, asksOpinions }: QueueFiltersProps) {
  const { t } = useTranslation('review');
  const pickText = usePickText();
  const { data: units } = useQuery(unitsQuery(tenant));
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  return (
    <div className={styles.filters} role="search">
      <div className={styles.kinds} role="group" aria-label={t('filter.title')}>
        {QUEUE_KINDS.filter((kind) => kind !== 'unendorsed' || asksOpinions).map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={filter.kind === kind}
            onClick={() => onChange({ kind })}
          >
            {t(`kind.${kind}`)}
          </button>
        ))}
      </div>
      <Select
        label={t('filter.unit')}
        value={filter.unit}
        options={[
          { value: '', label: t('filter.allUnits') },
          ...(units?.units ?? []).map(({ teryt, displayName }) => ({
            value: teryt,
            label: pickText(displayName),
          })),
        ]}
        onChange={(unit) => onChange({ unit })}
      />
      <Select
        label={t('filter.area')}
        value={filter.area}
        options={[
          { value: '', label: t('filter.allAreas') },
          ...(standard?.areas ?? []).map(({ code, title }) => ({ value: code, label: pickText(title) })),
        ]}
        onChange={(area) => onChange({ area })}
      />
    </div>
  );
}
