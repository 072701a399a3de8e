import { useTranslation } from 'react-i18next';
import type { LinkStateResponse } from '@miara/shared/api';
import { Icon, type IconName } from '../../design/icon/icon.js';
import { useFormat } from '../../i18n/use-format.js';
import styles from './link-badge.module.css';

const ICONS: Readonly<Record<LinkStateResponse['result'], IconName>> = {
  ok: 'done',
  moved: 'right',
  gone: 'warning',
  refused: 'warning',
  unreachable: 'warning',
  forbidden: 'warning',
};

/** Whether the page of a link was there when it was last looked at, and when that was. */
export function LinkBadge({ link }: { link: LinkStateResponse }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  return (
    <span className={styles.badge} data-result={link.result}>
      <Icon name={ICONS[link.result]} />
      <span>
        {t(`page.result.${link.result}`)}
        {link.httpStatus !== null && link.httpStatus >= 400 && ` (HTTP ${link.httpStatus})`}{' '}
        <span className={styles.when}>{t('page.checked', { when: format.instant(link.checkedAt) })}</span>
      </span>
    </span>
  );
}
