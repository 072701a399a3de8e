import { useTranslation } from 'react-i18next';
import type { AssessmentResponse } from '@miara/shared/api';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { Link } from '../../design/link/link.js';
import { Notice } from '../../design/notice/notice.js';
import { StandingBadge } from '../../design/standing-badge/standing-badge.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './versions.module.css';

/** What was said before the item was reworded, for reading; and of a retired version, that it is one. */
export function FormerContent({ tenant, assessment }: { tenant: string; assessment: AssessmentResponse }) {
  const { t } = useTranslation('versions');
  const pickText = usePickText();
  const { former, isRetired, laterId, standardVersion, unit, item } = assessment;
  return (
    <>
      {isRetired && (
        <Notice
          tone="warning"
          title={t('retired.title', { number: standardVersion })}
          action={
            laterId !== null && (
              <Link href={workingAddress(tenant, `units/${unit.teryt}`, { item: item.code })}>
                {t('retired.later')}
              </Link>
            )
          }
        >
          <p>{t('retired.text')}</p>
        </Notice>
      )}
      {former && (
        <Notice title={t('former.title', { number: standardVersion })}>
          <p>{t('former.text')}</p>
          <Disclosure summary={t('former.open', { number: former.standardVersion })}>
            <div className={styles.side}>
              <p>
                <strong>{pickText(former.title)}</strong> <StandingBadge standing={former.standing} />
              </p>
              <p>{pickText(former.guidance)}</p>
              {(former.statement ?? former.reason) !== null && (
                <blockquote>{former.statement ?? former.reason}</blockquote>
              )}
              <p className={styles.quiet}>{t('former.proofs', { count: former.proofCount })}</p>
            </div>
          </Disclosure>
        </Notice>
      )}
    </>
  );
}
