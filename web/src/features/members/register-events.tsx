import { useTranslation } from 'react-i18next';
import type { RegisterEventResponse } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './members-page.module.css';

/** What became of a unit in the register: former names and successors, each with its day and its source. */
export function RegisterEvents({
  tenant,
  events,
}: {
  tenant: string;
  events: readonly RegisterEventResponse[];
}) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const pickText = usePickText();
  return (
    <ul className={styles.events}>
      {events.map(({ what, day, formerName, other, source }) => (
        <li key={`${what} ${day} ${other?.teryt ?? ''}`}>
          {t(`event.${what}`, { day: format.day(day), name: formerName ? pickText(formerName) : '' })}{' '}
          {other && (
            <Link href={workingAddress(tenant, 'members', { q: other.teryt })}>
              {pickText(other.displayName)} ({other.teryt})
            </Link>
          )}
          <span className={styles.quiet}> {t('event.source', { source })}</span>
        </li>
      ))}
    </ul>
  );
}
