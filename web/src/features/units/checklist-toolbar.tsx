import { useTranslation } from 'react-i18next';
import type { AssessmentSummaryResponse } from '@miara/shared/api';
import {
  CHECKLIST_FILTERS,
  countByFilter,
  GROUPINGS,
  type ChecklistFilter,
  type ChecklistGrouping,
  type ChecklistView,
} from './checklist-view.js';
import styles from './checklist-toolbar.module.css';

export interface ChecklistToolbarProps {
  lines: readonly AssessmentSummaryResponse[];
  view: ChecklistView;
  onChange: (change: { show?: ChecklistFilter | undefined; by?: ChecklistGrouping | undefined }) => void;
}

/** Which items and in what order; both go into the address. */
export function ChecklistToolbar({ lines, view, onChange }: ChecklistToolbarProps) {
  const { t } = useTranslation('units');
  const counts = countByFilter(lines);
  return (
    <div className={styles.toolbar}>
      <div className={styles.choices} role="group" aria-label={t('filter.label')}>
        {CHECKLIST_FILTERS.map((filter) => (
          <button
            key={filter}
            type="button"
            aria-pressed={view.show === filter}
            onClick={() => onChange({ show: filter === 'all' ? undefined : filter })}
          >
            {t(`filter.${filter}`)} <span className={styles.count}>{counts[filter]}</span>
          </button>
        ))}
      </div>
      <div className={styles.choices} role="group" aria-label={t('by.label')}>
        {GROUPINGS.map((by) => (
          <button
            key={by}
            type="button"
            aria-pressed={view.by === by}
            onClick={() => onChange({ by: by === 'area' ? undefined : by })}
          >
            {t(`by.${by}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
