import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import styles from './totals-line.module.css';

export interface TotalsLineProps {
  actions: number;
  peopleReached: number;
  costGrosz: number;
  of: 'whole' | 'shares';
}

/** What exactly the filters let through has together, as the server counted it. */
export function TotalsLine({ actions, peopleReached, costGrosz, of }: TotalsLineProps) {
  const { t } = useTranslation(['action-views', 'actions']);
  const format = useFormat();
  return (
    <p className={styles.totals} role="status">
      <span>
        <strong>{format.number(actions)}</strong> {t('actions:total', { count: actions })}
      </span>
      <span>
        <strong>{format.number(peopleReached)}</strong> {t('actions:people', { count: peopleReached })}
      </span>
      <span>
        <strong>{format.money(costGrosz)}</strong> {t('action-views:cost')}
      </span>
      {of === 'shares' && <span className={styles.note}>{t('action-views:sharesOnly')}</span>}
    </p>
  );
}
