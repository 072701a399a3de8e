import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchDecisionResponse, OthersDecisionResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Link } from '../../design/link/link.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './review-panel.module.css';

export interface HeldDecisionProps {
  tenant: string;
  own: BatchDecisionResponse | undefined;
  other: OthersDecisionResponse | undefined;
  busy: boolean;
  onUndo: () => void;
  after?: ReactNode;
  /** Whether the way to sending is in sight anyway. */
  atDesk: boolean;
}

/** A decision that waits in a batch: one's own with the way back, or whose it is. */
export function HeldDecision({ tenant, own, other, busy, onUndo, after, atDesk }: HeldDecisionProps) {
  const { t } = useTranslation('assessments');
  if (!own) {
    return (
      <>
        <p>{t('review.heldBy', { person: other?.reviewer ?? '' })}</p>
        {after && <div className={styles.after}>{after}</div>}
      </>
    );
  }
  return (
    <>
      <p>
        <strong>{t(`review.held.${own.decision}`)}</strong>
      </p>
      {own.reason && <blockquote className={styles.reason}>{own.reason}</blockquote>}
      <p className={styles.who}>
        {t('review.notSent')}{' '}
        {!atDesk && <Link href={workingAddress(tenant, 'review')}>{t('review.toBatch')}</Link>}
      </p>
      <div className={styles.after}>
        {after}
        <Button busy={busy} onClick={onUndo} aria-keyshortcuts="U">
          {t('review.undo')} <kbd className={styles.key}>U</kbd>
        </Button>
      </div>
    </>
  );
}
