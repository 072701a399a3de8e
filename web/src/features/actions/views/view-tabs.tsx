import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../../design/icon/icon.js';
import { ACTION_VIEWS, type ActionViewName } from './action-view-state.js';
import styles from './view-tabs.module.css';

const ICONS: Readonly<Record<ActionViewName, IconName>> = {
  list: 'checklist',
  board: 'coverage',
  calendar: 'calendar',
  map: 'globe',
};

/** The same actions in four forms. */
export function ViewTabs({
  view,
  onChange,
}: {
  view: ActionViewName;
  onChange: (view: ActionViewName) => void;
}) {
  const { t } = useTranslation('action-views');
  return (
    <div className={styles.tabs} role="group" aria-label={t('view.title')}>
      {ACTION_VIEWS.map((one) => (
        <button key={one} type="button" aria-pressed={one === view} onClick={() => onChange(one)}>
          <Icon name={ICONS[one]} />
          {t(`view.${one}`)}
        </button>
      ))}
    </div>
  );
}
