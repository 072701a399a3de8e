import { useTranslation } from 'react-i18next';
import type { PublishingCheck, PublishingCheckResponse } from '@miara/shared/api';
import { Icon } from '../../design/icon/icon.js';
import { Link } from '../../design/link/link.js';
import styles from './publications.module.css';

/** Pages of the working area where something can be done about it. */
const WHERE: Partial<Record<PublishingCheck, string>> = {
  waiting_reviews: 'review',
  unsent_decisions: 'review',
  confirmed_without_proof: 'checks?check=confirmed_without_proof',
  proof_too_old: 'checks?check=proof_too_old',
  contradicting_file: 'checks?check=contradicting_file',
  under_review: 'replies',
};

/** What there is to know before publishing: what keeps the figures back first, then what is to be weighed. */
export function PreviewChecks({
  tenant,
  checks,
}: {
  tenant: string;
  checks: readonly PublishingCheckResponse[];
}) {
  const { t } = useTranslation('publications');
  return (
    <div className={styles.checks}>
      <h4>{t('checks.title')}</h4>
      {checks.length === 0 ? (
        <p className={styles.check}>
          <Icon name="done" /> {t('checks.none')}
        </p>
      ) : (
        <ul>
          {checks.map(({ code, count, blocking }) => {
            const where = WHERE[code];
            return (
              <li key={code} className={styles.check} data-blocking={blocking || undefined}>
                <Icon name={blocking ? 'warning' : 'info'} />
                <span>
                  <strong>{t(blocking ? 'checks.blocking' : 'checks.warning')}</strong>{' '}
                  {t(`checks.${code}`, { count })}{' '}
                  {where !== undefined && <Link href={`/app/${tenant}/${where}`}>{t('checks.see')}</Link>}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
