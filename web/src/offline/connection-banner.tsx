import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button/button.js';
import { Icon } from '../design/icon/icon.js';
import { useFormat } from '../i18n/use-format.js';
import styles from './connection-banner.module.css';
import { useConnection } from './use-connection.js';
import { isNewVersionWaiting, onNewVersion, takeNewVersion } from './worker.js';

/** Over every page of the working area: that there is no network and how old what is shown is, or a newer program. */
export function ConnectionBanner() {
  const { t } = useTranslation('offline');
  const format = useFormat();
  const { isReached, keptAt } = useConnection();
  const hasNewVersion = useSyncExternalStore(onNewVersion, isNewVersionWaiting);
  return (
    <div role="status">
      {!isReached && (
        <p className={styles.banner} data-tone="warning">
          <Icon name="warning" />
          <span>
            <strong>{t('title')}</strong>{' '}
            {keptAt === null ? t('text') : t('textKept', { when: format.instant(keptAt) })}
          </span>
        </p>
      )}
      {isReached && hasNewVersion && (
        <p className={styles.banner}>
          <Icon name="info" />
          <span>{t('newVersion.text')}</span>
          <Button size="small" onClick={takeNewVersion}>
            {t('newVersion.action')}
          </Button>
        </p>
      )}
    </div>
  );
}
