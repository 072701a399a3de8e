import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { Select } from '../../design/select/select.js';
import { TextField } from '../../design/text-field/text-field.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { DateField } from '../../design/date-field/date-field.js';
import { countAwaiting, countLately, countNobodyHas } from './matrix-model.js';
import { MATRIX_MODES } from '../../api/matrix-query.js';
import {
  COLUMN_ORDERS,
  countFilters,
  isFiltered,
  QUICK_FILTERS,
  ROW_ORDERS,
  type MatrixView,
  type QuickFilter,
} from './matrix-view.js';
import styles from './matrix-toolbar.module.css';

export interface MatrixToolbarProps {
  matrix: MatrixResponse;
  view: MatrixView;
  onChange: (change: Partial<Record<keyof MatrixView, string | undefined>>) => void;
  /** False over the cards of a narrow screen: no columns and rows to arrange, and filters folded. */
  arranged: boolean;
}

/** What to look at and how it is arranged. Everything goes into the address. */
export function MatrixToolbar({ matrix, view, onChange, arranged }: MatrixToolbarProps) {
  const { t } = useTranslation('coverage');
  const pickText = usePickText();
  const counts: Partial<Record<QuickFilter, number>> = {
    nobody: countNobodyHas(matrix),
    awaiting: countAwaiting(matrix),
    week: countLately(matrix),
  };
  const modeLabel = useId();
  const all = { value: '', label: t('filter.all') };
  const controls = (
    <>
      <div className={styles.quick} role="group" aria-label={t('filter.quick')}>
        {QUICK_FILTERS.map((filter) => (
          <button
            key={filter}
            type="button"
            aria-pressed={view.show === filter}
            onClick={() => onChange({ show: filter === 'all' ? undefined : filter })}
          >
            {t(`filter.show.${filter}`)}
            {counts[filter] !== undefined && <span className={styles.count}>{counts[filter]}</span>}
          </button>
        ))}
      </div>
      <div className={styles.fields}>
        <TextField
          type="search"
          label={t('filter.unit')}
          autoComplete="off"
          value={view.q}
          onChange={(event) => onChange({ q: event.target.value })}
        />
        <Select
          label={t('filter.area')}
          options={[all, ...matrix.areas.map(({ code, title }) => ({ value: code, label: pickText(title) }))]}
          value={view.area}
          onChange={(area) => onChange({ area })}
        />
        <Select
          label={t('filter.phase')}
          options={[
            all,
            ...matrix.phases.map(({ number, title }) => ({
              value: String(number),
              label: t('phaseTitle', { number, title: pickText(title) }),
            })),
          ]}
          value={view.phase}
          onChange={(phase) => onChange({ phase })}
        />
        {arranged && (
          <>
            <Select
              label={t('arrange.columns')}
              options={COLUMN_ORDERS.map((value) => ({ value, label: t(`arrange.by.${value}`) }))}
              value={view.columns}
              onChange={(columns) => onChange({ columns })}
            />
            <Select
              label={t('arrange.rows')}
              options={ROW_ORDERS.map((value) => ({ value, label: t(`arrange.by.${value}`) }))}
              value={view.rows}
              onChange={(rows) => onChange({ rows })}
            />
          </>
        )}
        {isFiltered(view) && (
          <Button
            variant="quiet"
            icon="close"
            onClick={() => onChange({ show: undefined, area: undefined, phase: undefined, q: undefined })}
          >
            {t('filter.clear')}
          </Button>
        )}
      </div>
    </>
  );
  const modes = (
    <div className={styles.modes}>
      <span id={modeLabel}>{t('mode.name')}</span>
      <div className={styles.quick} role="group" aria-labelledby={modeLabel}>
        {MATRIX_MODES.map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={view.mode === mode}
            onClick={() => onChange({ mode: mode === 'standing' ? undefined : mode })}
          >
            {t(`mode.${mode}`)}
          </button>
        ))}
      </div>
      {view.mode === 'change' && (
        <DateField
          label={t('mode.since')}
          value={view.since || (matrix.since ?? '')}
          max={matrix.asOf}
          onChange={(since) => onChange({ since: since || undefined })}
        />
      )}
    </div>
  );
  // On a narrow screen the filters would fill the first screen: folded, with the number in use beside the word.
  return arranged ? (
    <div className={styles.toolbar}>
      {modes}
      {controls}
    </div>
  ) : (
    <div className={styles.toolbar}>
      {modes}
      <Disclosure summary={t('filter.folded', { count: countFilters(view) })}>
        <div className={styles.folded}>{controls}</div>
      </Disclosure>
    </div>
  );
}
