import { useTranslation } from 'react-i18next';
import type { MeetingRefResponse } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './teams.module.css';

export interface MeetingListProps {
  tenant: string;
  teryt: string;
  label: string;
  meetings: readonly MeetingRefResponse[];
}

/** Meetings one under the other, each a link. */
export function MeetingList({ tenant, teryt, label, meetings }: MeetingListProps) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  return (
    <ul className={styles.list} aria-label={label}>
      {meetings.map(({ id, title, day, startsAt, place, status, unsettled, decisions }) => (
        <li key={id} className={styles.row}>
          <div className={styles.words}>
            <p className={styles.name}>
              <Link href={workingAddress(tenant, `teams/${teryt}/meetings/${id}`)}>
                {format.day(day)}, {title}
              </Link>
            </p>
            <p className={styles.quiet}>
              {[startsAt, place, decisions > 0 && t('meeting.decisionCount', { count: decisions })]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <span className={styles.quiet}>{unsettled ? t('meeting.unsettled') : t(`status.${status}`)}</span>
        </li>
      ))}
    </ul>
  );
}
