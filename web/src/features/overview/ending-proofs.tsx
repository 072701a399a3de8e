import { useTranslation } from 'react-i18next';
import { EVIDENCE_WARNING_DAYS, warningOf, type EvidenceWarning } from '@miara/shared';
import { Link } from '../../design/link/link.js';
import { Icon } from '../../design/icon/icon.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { WorkList, type WorkListProps } from './work-list.js';
import styles from './overview.module.css';

/** Soonest first: a week is urgent, two months are time enough for a new resolution. */
const WARNINGS = [...EVIDENCE_WARNING_DAYS].reverse();

/** Confirmed items whose proof ends within 7, 30 and 60 days; without a new one they lapse on the day after. */
export function EndingProofs({ tenant, work, namesUnit }: Omit<WorkListProps, 'none'>) {
  const { t } = useTranslation('overview-units');
  const today = todayInWarsaw();
  const within = (days: EvidenceWarning) =>
    work.filter(
      ({ assessment: { standing, proofEndsOn } }) =>
        standing === 'confirmed' && warningOf(proofEndsOn, today) === days,
    );
  const groups = WARNINGS.map((days) => ({ days, ending: within(days) })).filter(
    ({ ending }) => ending.length > 0,
  );
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{t('ending.title')}</h2>
      <p className={styles.quiet}>{t('ending.lead')}</p>
      {groups.map(({ days, ending }) => (
        <div key={days} className={styles.group}>
          <h3 className={days === 7 ? styles.soon : undefined}>
            {days === 7 && <Icon name="warning" />}
            {t('ending.within', { count: days })}
          </h3>
          <WorkList tenant={tenant} work={ending} namesUnit={namesUnit} none="" />
        </div>
      ))}
      <p>
        <Link href={workingAddress(tenant, 'evidence', { force: 'ending60' })}>{t('ending.all')}</Link>
      </p>
    </section>
  );
}
