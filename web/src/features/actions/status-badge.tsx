import { useTranslation } from 'react-i18next';
import type { ActionStatus } from '@miara/shared';
import { Icon, type IconName } from '../../design/icon/icon.js';
import styles from './status-badge.module.css';

const ICONS: Readonly<Record<ActionStatus, IconName>> = {
  planned: 'info',
  ongoing: 'history',
  done: 'done',
  cancelled: 'close',
};

export function StatusBadge({ status }: { status: ActionStatus }) {
  const { t } = useTranslation('vocabulary');
  return (
    <span className={styles.badge} data-status={status}>
      <Icon name={ICONS[status]} />
      {t(`actionStatus.${status}`)}
    </span>
  );
}
