import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { StatusBadge } from './status-badge.js';
import { useKindName } from '../../action-words/use-list-names.js';
import styles from './action-row.module.css';

/** Names beyond this many are counted. */
const NAMED = 4;

/** One action: what, when, by whom, for whom. */
export function ActionRow({ tenant, action }: { tenant: string; action: ActionResponse }) {
  const { t } = useTranslation('actions');
  const pickText = usePickText();
  const format = useFormat();
  const kindName = useKindName(tenant);
  const { kind, title, status, unit, units, items, peopleReached, place, evidence } = action;
  const named = units.slice(0, NAMED).map(({ displayName }) => pickText(displayName));
  const more = units.length - named.length;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link className={styles.title} href={workingAddress(tenant, `actions/${action.id}`)}>
          {title}
        </Link>
        <p className={styles.facts}>
          {[kindName(kind), format.days(action.startsOn, action.endsOn), place, pickText(unit.displayName)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={styles.facts}>
          {t('actions:creditedTo', {
            units: format.list(more > 0 ? [...named, t('actions:moreUnits', { count: more })] : named),
          })}
          {items.length > 0 && ' · '}
          {items.map(({ code }, place) => (
            <span key={code}>
              {place > 0 && ', '}
              <span className={styles.code}>{code}</span>
            </span>
          ))}
        </p>
      </div>
      <div className={styles.end}>
        <StatusBadge status={status} />
        {peopleReached !== null && (
          <span
            className={styles.facts}
          >{`${format.number(peopleReached)} ${t('actions:people', { count: peopleReached })}`}</span>
        )}
        {evidence.length > 0 && (
          <span className={styles.facts}>{t('actions:proofs', { count: evidence.length })}</span>
        )}
      </div>
    </li>
  );
}
