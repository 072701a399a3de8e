import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@miara/shared/api';
import { Icon } from '../../design/icon/icon.js';
import styles from './scan-badge.module.css';

/**
 * What the virus scanner says of a file, where that keeps somebody from it; with `whole` also that all is well. Nothing
 * where there is no scanner.
 */
export function ScanBadge({ scan, whole = false }: { scan: EvidenceResponse['scan']; whole?: boolean }) {
  const { t } = useTranslation('evidence');
  if (scan === null || scan.state === 'not_scanned') return null;
  if (scan.state === 'clean' && !whole) return null;
  return (
    <span className={styles.badge} data-scan={scan.state}>
      <Icon name={scan.state === 'clean' ? 'done' : scan.state === 'pending' ? 'history' : 'warning'} />
      <span>
        {t(`scan.${scan.state}`)}
        {scan.signature !== null && ` (${scan.signature})`}
      </span>
    </span>
  );
}
