import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './release-badge.module.css';

/** Whether a proof is private, waits for a second person, or is public and since when. */
export function ReleaseBadge({
  tenant,
  proof,
}: {
  tenant: string;
  proof: Pick<EvidenceResponse, 'release'>;
}) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const { release } = proof;
  if (!release) return <span className={styles.badge}>{t('release.private')}</span>;
  return (
    <span className={styles.badge} data-state={release.state}>
      <Link href={workingAddress(tenant, `releases/${release.id}`)}>
        {t(`release.${release.state}`, { day: format.instantDay(release.since) })}
      </Link>
    </span>
  );
}
