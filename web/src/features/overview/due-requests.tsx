import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dueRequestsQuery } from '../../api/due-requests-query.js';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './overview.module.css';

const SHOWN = 6;

/** Proofs the coordinator asks for, those due first; nothing while nothing is asked. */
export function DueRequests({ tenant, namesUnit }: { tenant: string; namesUnit: boolean }) {
  const { t } = useTranslation('overview-units');
  const format = useFormat();
  const pickText = usePickText();
  const { data } = useQuery(dueRequestsQuery(tenant));
  if (!data || data.counts.open === 0) return null;
  const rest = data.counts.open - Math.min(SHOWN, data.requests.length);
  return (
    <section>
      <h2>{t('requests.title')}</h2>
      <ul className={styles.items}>
        {data.requests.slice(0, SHOWN).map(({ id, unit, item, title, question, dueOn, overdue }) => (
          <li key={id}>
            <Link href={workingAddress(tenant, `units/${unit.teryt}`, { item })}>
              {item} {pickText(title)}
            </Link>
            {namesUnit && <p className={styles.quiet}>{pickText(unit.displayName)}</p>}
            <p>{question}</p>
            <p className={overdue ? styles.late : styles.quiet}>
              {t(overdue ? 'requests.late' : 'requests.due', { day: format.day(dueOn) })}
            </p>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <Link href={workingAddress(tenant, 'requests')}>
            {t('requests.all', { count: data.counts.open })}
          </Link>
        </p>
      )}
    </section>
  );
}
