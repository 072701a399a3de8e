import { useTranslation } from 'react-i18next';
import styles from './outbox-entry.module.css';
import { OutboxEntryRow } from './outbox-entry-row.js';
import { unsent } from './outbox-rules.js';
import { useOutbox } from './use-outbox.js';

/** What waits on this device, above the log; nothing while nothing waits. */
export function WaitingList({ tenant }: { tenant: string }) {
  const { t } = useTranslation('outbox');
  const outbox = useOutbox(tenant);
  const waiting = unsent(outbox.entries);
  if (waiting.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="outbox">
      <h2 id="outbox">{t('title')}</h2>
      <ul className={styles.list}>
        {waiting.map((entry) => (
          <OutboxEntryRow key={entry.id} entry={entry} outbox={outbox} />
        ))}
      </ul>
    </section>
  );
}
