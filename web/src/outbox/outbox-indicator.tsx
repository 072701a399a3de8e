import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawer } from '../design/drawer/drawer.js';
import { Icon } from '../design/icon/icon.js';
import indicator from './outbox-indicator.module.css';
import styles from './outbox-entry.module.css';
import { OutboxEntryRow } from './outbox-entry-row.js';
import { unsent } from './outbox-rules.js';
import { useOutbox, useRunningOutbox } from './use-outbox.js';

/** In the top bar: how much waits on this device, and the list behind it. It keeps the sending going, too. */
export function OutboxIndicator({ tenant }: { tenant: string }) {
  const { t } = useTranslation('outbox');
  useRunningOutbox(tenant);
  const outbox = useOutbox(tenant);
  const [isOpen, setOpen] = useState(false);
  const waiting = unsent(outbox.entries);
  const stopped = waiting.some(({ state }) => ['refused', 'conflict', 'sign_in'].includes(state));
  if (waiting.length === 0 && !isOpen) return null;
  return (
    <>
      <button
        type="button"
        className={indicator.button}
        data-stopped={stopped || undefined}
        onClick={() => setOpen(true)}
      >
        <Icon name={stopped ? 'warning' : 'upload'} />
        <span>{t(stopped ? 'attention' : 'waiting', { count: waiting.length })}</span>
      </button>
      {isOpen && (
        <Drawer title={t('title')} onClose={() => setOpen(false)}>
          <p className={styles.facts}>{t('lead')}</p>
          <ul className={styles.list} aria-label={t('title')}>
            {outbox.entries.map((entry) => (
              <OutboxEntryRow key={entry.id} entry={entry} outbox={outbox} />
            ))}
          </ul>
        </Drawer>
      )}
    </>
  );
}
