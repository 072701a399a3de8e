import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import { ActionRow } from '../action-row.js';
import type { Month } from './calendar-month.js';
import styles from './calendar.module.css';

export interface AgendaProps {
  tenant: string;
  month: Month;
  today: string;
  actions: readonly ActionResponse[];
}

/** The month on a phone: day after day, those without anything left out. What goes on from before stands first. */
export function Agenda({ tenant, month, today, actions }: AgendaProps) {
  const { t } = useTranslation('action-views');
  const format = useFormat();
  const first = `${month}-01`;
  const dayOf = ({ startsOn }: ActionResponse) => (startsOn < first ? first : startsOn);
  const days = [...new Set(actions.map(dayOf))].sort();
  if (days.length === 0) return <p className={styles.quiet}>{t('calendar.nothingInMonth')}</p>;
  return (
    <>
      {days.map((day) => (
        <section key={day} className={styles.day}>
          <h3>
            {format.day(day)}
            {day === today && ` (${t('calendar.isToday')})`}
          </h3>
          <ul className={styles.list} aria-label={format.day(day)}>
            {actions
              .filter((action) => dayOf(action) === day)
              .map((action) => (
                <ActionRow key={action.id} tenant={tenant} action={action} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
