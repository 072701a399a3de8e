import { useTranslation } from 'react-i18next';
import type { GroupViewsDto } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';
import { GROUP_VIEWS, type GroupViewName } from './group-view.js';
import styles from './view-switch.module.css';

export interface ViewSwitchProps {
  views: GroupViewsDto;
  present: GroupViewName;
  onChange: (view: GroupViewName) => void;
}

/** The three views of a group, each with its name and number: none is hidden behind another. */
export function ViewSwitch({ views, present, onChange }: ViewSwitchProps) {
  const { t } = useTranslation(['figures', 'common']);
  const format = useFormat();
  return (
    <div className={styles.switch} role="group" aria-label={t('figures:viewsOfTotal')}>
      {GROUP_VIEWS.map((view) => {
        const figure = views[view];
        if (!figure) return null;
        const percent = figure.hasData ? format.percent(figure.numerator, figure.denominator) : null;
        return (
          <button
            key={view}
            type="button"
            aria-pressed={view === present}
            title={t(`figures:viewMeaning.${view}`)}
            onClick={() => onChange(view)}
          >
            {t(`figures:view.${view}`)} <strong>{percent ?? t('common:figure.noData')}</strong>
          </button>
        );
      })}
    </div>
  );
}
