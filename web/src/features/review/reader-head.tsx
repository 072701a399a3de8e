import { useTranslation } from 'react-i18next';
import type { QueuedAssessmentResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './review-screen.module.css';

export interface ReaderHeadProps {
  /** Undefined when the open assessment is not in this view of the queue. */
  row: QueuedAssessmentResponse | undefined;
  /** From 1. */
  place: number;
  total: number;
  onBack?: () => void;
  onPrevious?: () => void;
  onNext?: () => void;
}

/** Whose assessment is read, where it stands in the queue, and the ways on. */
export function ReaderHead({ row, place, total, onBack, onPrevious, onNext }: ReaderHeadProps) {
  const { t } = useTranslation('review');
  const pickText = usePickText();
  const step = (go: (() => void) | undefined) => (go ? { onClick: go } : { disabled: true });
  return (
    <header className={styles.head}>
      {onBack && (
        <Button variant="quiet" icon="left" onClick={onBack}>
          {t('reader.back')}
        </Button>
      )}
      {row ? (
        <div>
          <p className={styles.unit}>{pickText(row.unit.displayName)}</p>
          <h2>
            {row.item} {pickText(row.title)}
          </h2>
        </div>
      ) : (
        <p>{t('reader.gone')}</p>
      )}
      <div className={styles.steps}>
        <Button size="small" icon="up" aria-keyshortcuts="P" {...step(onPrevious)}>
          {t('reader.previous')} <kbd className={styles.key}>P</kbd>
        </Button>
        <Button size="small" icon="down" aria-keyshortcuts="N" {...step(onNext)}>
          {t('reader.next')} <kbd className={styles.key}>N</kbd>
        </Button>
        {row && <span className={styles.quiet}>{t('reader.place', { place, total })}</span>}
      </div>
    </header>
  );
}
