import { useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { AssessmentResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { reviewBatchQuery } from '../../api/review-queries.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { useMe } from '../../session/use-session.js';
import { HeldDecision } from './held-decision.js';
import { keepReason, keptReason } from './kept-reasons.js';
import { useReviewKeys } from './use-review-keys.js';
import { useReview } from './use-review.js';
import styles from './review-panel.module.css';

export interface ReviewPanelProps {
  tenant: string;
  assessment: AssessmentResponse;
  /** After a decision: the way to the next one. */
  after?: ReactNode;
  /** The batch is in sight and says what happened. */
  atDesk: boolean;
  returnAids?: ComponentType<ReturnAidsProps>;
}

/** Under the reason being typed: what puts a ready one into the field. */
export interface ReturnAidsProps {
  tenant: string;
  assessment: AssessmentResponse;
  onInsert: (reason: string) => void;
}

/** The coordinator's decision about what was submitted. It goes into the batch; the unit sees it when it is sent. */
export function ReviewPanel({ tenant, assessment, after, atDesk, returnAids: ReturnAids }: ReviewPanelProps) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const say = useToast();
  const { person } = useMe();
  const [reason, setReason] = useState(() => keptReason(person.id, assessment.id));
  const [reasonMissing, setReasonMissing] = useState(false);
  const area = useRef<HTMLElement>(null);
  const { hold, undo } = useReview(tenant, assessment);
  const { review, abilities } = assessment;
  const { data: batch } = useQuery({ ...reviewBatchQuery(tenant), enabled: abilities.review });
  const own = batch?.decisions.find(
    ({ assessmentId, outdated }) => assessmentId === assessment.id && !outdated,
  );
  const other = batch?.others.find(({ assessmentId }) => assessmentId === assessment.id);
  const isOpen = abilities.review && batch !== undefined && !own && !other;
  const isBusy = hold.isPending || undo.isPending;
  // The pressed button is about to go; the panel keeps the place for the next key.
  const tell = (text: string) => !atDesk && say(text);
  const stay = () => area.current?.focus({ preventScroll: true });

  const confirm = () =>
    hold.mutate(
      { decision: 'confirm' },
      {
        onSuccess: () => {
          stay();
          tell(t('review.heldConfirm'));
        },
      },
    );
  const openReturn = () => {
    setReason((present) => present ?? '');
    // The field is there after the next paint.
    requestAnimationFrame(() => area.current?.querySelector('textarea')?.focus());
  };
  const type = (text: string | null) => {
    setReason(text);
    keepReason(person.id, assessment.id, text);
  };
  const insert = (ready: string) => {
    type(ready);
    setReasonMissing(false);
    requestAnimationFrame(() => area.current?.querySelector('textarea')?.focus());
  };
  const keep = () => {
    type(null);
    setReasonMissing(false);
    stay();
  };
  const sendBack = () => {
    const text = (reason ?? '').trim();
    setReasonMissing(text === '');
    if (text === '') return area.current?.querySelector('textarea')?.focus();
    hold.mutate(
      { decision: 'return', reason: text },
      {
        onSuccess: () => {
          keep();
          tell(t('review.heldReturn'));
        },
      },
    );
  };
  const takeBack = () =>
    undo.mutate(undefined, {
      onSuccess: () => {
        stay();
        tell(t('review.undone'));
      },
    });
  useReviewKeys(area, { a: confirm, r: openReturn }, isOpen && !isBusy);
  useReviewKeys(area, { u: takeBack }, own !== undefined && !isBusy);

  if (!abilities.review) return null;
  const error = hold.error ?? undo.error;
  return (
    <section
      className={styles.panel}
      aria-labelledby={`review-${assessment.id}`}
      ref={area}
      tabIndex={-1}
      data-held={own || other ? '' : undefined}
    >
      <h3 id={`review-${assessment.id}`}>{t('review.title')}</h3>
      {review.submittedAt && (
        <p className={styles.who}>
          {t('review.submitted', {
            person: review.submittedBy ?? t('history.somebody'),
            when: format.instant(review.submittedAt),
          })}
        </p>
      )}
      {error && <ProblemNotice problem={problemOf(error)} />}
      {(own ?? other) && (
        <HeldDecision
          tenant={tenant}
          own={own}
          other={other}
          busy={undo.isPending}
          onUndo={takeBack}
          after={after}
          atDesk={atDesk}
        />
      )}
      {isOpen && reason !== null && (
        <TextArea
          label={t('review.reason')}
          hint={t('review.reasonHint')}
          error={reasonMissing ? t('review.reasonMissing') : undefined}
          limit={TEXT_LIMITS.returnReason}
          rows={3}
          value={reason}
          onChange={(event) => {
            type(event.target.value);
            setReasonMissing(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              sendBack();
            }
          }}
          aria-keyshortcuts="Control+Enter"
        />
      )}
      {isOpen && reason !== null && ReturnAids && (
        <ReturnAids tenant={tenant} assessment={assessment} onInsert={insert} />
      )}
      {isOpen && (
        <div className={styles.actions}>
          {reason === null ? (
            <>
              <Button variant="primary" busy={isBusy} onClick={confirm} aria-keyshortcuts="A">
                {t('review.confirm')} <kbd className={styles.key}>A</kbd>
              </Button>
              <Button onClick={openReturn} disabled={isBusy} aria-keyshortcuts="R">
                {t('review.return')} <kbd className={styles.key}>R</kbd>
              </Button>
            </>
          ) : (
            <>
              <Button variant="primary" busy={isBusy} onClick={sendBack}>
                {t('review.sendBack')}
              </Button>
              <Button variant="quiet" onClick={keep}>
                {t('review.keep')}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  );
}
