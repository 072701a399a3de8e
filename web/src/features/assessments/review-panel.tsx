import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { AssessmentResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { useReviewKeys } from './use-review-keys.js';
import { useReview } from './use-review.js';
import styles from './review-panel.module.css';

export interface ReviewPanelProps {
  tenant: string;
  assessment: AssessmentResponse;
  /** After a decision: the way to the next one. */
  after?: ReactNode;
}

/** The coordinator's decision about what was submitted: confirm it, or return it with a reason. */
export function ReviewPanel({ tenant, assessment, after }: ReviewPanelProps) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const say = useToast();
  const [reason, setReason] = useState<string | null>(null);
  const [reasonMissing, setReasonMissing] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const decision = useReview(tenant, assessment);
  const { review, abilities } = assessment;

  const confirm = () =>
    decision.mutate({ decision: 'confirm' }, { onSuccess: () => say(t('review.confirmed')) });
  const openReturn = () => {
    setReason((present) => present ?? '');
    // The field is there after the next paint.
    requestAnimationFrame(() => area.current?.querySelector('textarea')?.focus());
  };
  const sendBack = () => {
    const text = (reason ?? '').trim();
    setReasonMissing(text === '');
    if (text === '') return area.current?.querySelector('textarea')?.focus();
    decision.mutate(
      { decision: 'return', reason: text },
      {
        onSuccess: () => {
          setReason(null);
          say(t('review.returned'));
        },
      },
    );
  };
  useReviewKeys(area, { a: confirm, r: openReturn }, abilities.review && !decision.isPending);

  if (!abilities.review) return decision.isSuccess ? <div className={styles.after}>{after}</div> : null;
  return (
    <section className={styles.panel} aria-labelledby={`review-${assessment.id}`} ref={area}>
      <h3 id={`review-${assessment.id}`}>{t('review.title')}</h3>
      {review.submittedAt && (
        <p className={styles.who}>
          {t('review.submitted', {
            person: review.submittedBy ?? t('history.somebody'),
            when: format.instant(review.submittedAt),
          })}
        </p>
      )}
      {decision.error && <ProblemNotice problem={problemOf(decision.error)} />}
      {reason !== null && (
        <TextArea
          label={t('review.reason')}
          hint={t('review.reasonHint')}
          error={reasonMissing ? t('review.reasonMissing') : undefined}
          limit={TEXT_LIMITS.returnReason}
          rows={3}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
            setReasonMissing(false);
          }}
        />
      )}
      <div className={styles.actions}>
        {reason === null ? (
          <>
            <Button variant="primary" busy={decision.isPending} onClick={confirm} aria-keyshortcuts="A">
              {t('review.confirm')} <kbd className={styles.key}>A</kbd>
            </Button>
            <Button onClick={openReturn} disabled={decision.isPending} aria-keyshortcuts="R">
              {t('review.return')} <kbd className={styles.key}>R</kbd>
            </Button>
          </>
        ) : (
          <>
            <Button variant="primary" busy={decision.isPending} onClick={sendBack}>
              {t('review.sendBack')}
            </Button>
            <Button variant="quiet" onClick={() => setReason(null)}>
              {t('review.keep')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
