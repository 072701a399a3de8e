import { useTranslation } from 'react-i18next';
import { Icon } from '../../design/icon/icon.js';
import { todayInWarsaw, type Day } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import styles from './deadline.module.css';

export interface DeadlineProps {
  /** Last day in time; null when the coordinator has set none. */
  day: Day | null;
  /** Nothing is left to do, so it cannot be late. */
  done?: boolean;
}

/** The last day in time, and whether it is over. */
export function Deadline({ day, done = false }: DeadlineProps) {
  const { t } = useTranslation('units');
  const format = useFormat();
  if (day === null) return <span className={styles.deadline}>{t('deadline.none')}</span>;
  const late = !done && day < todayInWarsaw();
  return (
    <span className={styles.deadline} data-late={late || undefined}>
      {late && <Icon name="warning" />}
      {t(late ? 'deadline.late' : 'deadline.day', { day: format.day(day) })}
    </span>
  );
}
