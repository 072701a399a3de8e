import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewBatchResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { useBatchWords } from './decision-report.js';
import { SendDialog } from './send-dialog.js';
import styles from './batch-bar.module.css';

export interface BatchBarProps {
  tenant: string;
  batch: ReviewBatchResponse;
  /** After the report of a sending was read. */
  onSent: () => void;
}

/** At the foot of the desk: what gathered, and the way to send it. Nothing while the batch is empty. */
export function BatchBar({ tenant, batch, onSent }: BatchBarProps) {
  const { t } = useTranslation('review');
  const words = useBatchWords();
  // What was in the batch when the dialog opened: it stays on the screen while the report is read.
  const [sending, setSending] = useState<ReviewBatchResponse['decisions'] | null>(null);
  const { decisions } = batch;
  const outdated = decisions.filter((decision) => decision.outdated).length;
  return (
    <>
      {decisions.length > 0 && (
        <section className={styles.bar} aria-label={t('batch.title')}>
          <div role="status">
            <strong>{t('batch.inBatch', { decisions: words(decisions) })}</strong>
            {outdated > 0 && <p className={styles.outdated}>{t('batch.outdated', { count: outdated })}</p>}
          </div>
          <Button variant="primary" onClick={() => setSending(decisions)}>
            {t('batch.send')}
          </Button>
        </section>
      )}
      {sending && (
        <SendDialog tenant={tenant} decisions={sending} onClose={() => setSending(null)} onSent={onSent} />
      )}
    </>
  );
}
