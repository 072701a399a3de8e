import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueuedAssessmentResponse, ReviewBatchResponse } from '@miara/shared/api';
import { lastDayInForce } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './queue-list.module.css';

export interface QueueListProps {
  queue: readonly QueuedAssessmentResponse[];
  batch: ReviewBatchResponse;
  current: string | null;
  onOpen: (id: string) => void;
}

/** What waits: unit, item, since when, and what is special about it. */
export function QueueList({ queue, batch, current, onOpen }: QueueListProps) {
  const { t } = useTranslation('review');
  const format = useFormat();
  const pickText = usePickText();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ol className={styles.list} ref={list} aria-label={t('list.title')}>
      {queue.map((row) => {
        const held = heldText(row.id);
        return (
          <li key={row.id}>
            <button
              type="button"
              className={styles.row}
              aria-current={row.id === current ? 'true' : undefined}
              data-held={held ? '' : undefined}
              onClick={() => onOpen(row.id)}
            >
              <span className={styles.unit}>{pickText(row.unit.displayName)}</span>
              <span className={styles.item}>
                <strong>{row.item}</strong> {pickText(row.title)}
              </span>
              <span className={styles.marks}>
                <span>{t('list.since', { day: format.instantDay(row.submittedAt) })}</span>
                {row.resubmitted && (
                  <span className={styles.mark}>
                    {t(row.unchanged ? 'list.unchanged' : 'list.resubmitted')}
                  </span>
                )}
                {row.expiring && row.proofEndsOn && (
                  <span className={styles.warning}>
                    {t('list.expires', { day: format.shortDay(lastDayInForce(row.proofEndsOn)) })}
                  </span>
                )}
                {row.late && <span className={styles.mark}>{t('list.late')}</span>}
                {row.disputed && <span className={styles.warning}>{t('list.disputed')}</span>}
                {row.endorsement !== null && row.endorsement !== 'not_needed' && (
                  <span className={row.endorsement === 'endorsed' ? styles.mark : styles.warning}>
                    {t(`list.opinion.${row.endorsement}`)}
                  </span>
                )}
                {row.ownSubmission && <span className={styles.mark}>{t('list.own')}</span>}
                {held && <span className={styles.held}>{held}</span>}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );

  function heldText(id: string): string | null {
    const own = batch.decisions.find(({ assessmentId, outdated }) => assessmentId === id && !outdated);
    if (own) return t(own.decision === 'confirm' ? 'list.heldConfirm' : 'list.heldReturn');
    const other = batch.others.find(({ assessmentId }) => assessmentId === id);
    return other ? t('list.heldBy', { person: other.reviewer }) : null;
  }
}
