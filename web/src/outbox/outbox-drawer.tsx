import { useTranslation } from 'react-i18next';
import { Drawer } from '../design/drawer/drawer.js';
import styles from './outbox-entry.module.css';
import { OutboxEntryRow } from './outbox-entry-row.js';
import type { useOutbox } from './use-outbox.js';

export interface OutboxDrawerProps {
  outbox: ReturnType<typeof useOutbox>;
  onClose: () => void;
}

/** What waits on this device, entry by entry. */
export default function OutboxDrawer({ outbox, onClose }: OutboxDrawerProps) {
  const { t } = useTranslation('outbox');
  return (
    <Drawer title={t('title')} onClose={onClose}>
      <p className={styles.facts}>{t('lead')}</p>
      <ul className={styles.list} aria-label={t('title')}>
        {outbox.entries.map((entry) => (
          <OutboxEntryRow key={entry.id} entry={entry} outbox={outbox} />
        ))}
      </ul>
    </Drawer>
  );
}
