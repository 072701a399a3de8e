import { useTranslation } from 'react-i18next';
import type { CreditedActionResponse } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './credited-actions.module.css';

/** What was done for this unit and item, as the teams logged it. */
export function CreditedActions({ actions }: { actions: readonly CreditedActionResponse[] }) {
  const { t } = useTranslation('vocabulary');
  const format = useFormat();
  const pickText = usePickText();
  return (
    <ul className={styles.list}>
      {actions.map((action) => (
        <li key={action.id}>
          {action.title}{' '}
          <span className={styles.quiet}>
            {[
              format.day(action.startsOn),
              pickText(action.carriedBy.displayName),
              t(`actionStatus.${action.status}`),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
