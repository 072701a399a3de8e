import { useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { AssessmentResponse, EndorseRequest } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Icon } from '../../design/icon/icon.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { useKeptText } from '../../forms/use-kept-text.js';
import { useFormat } from '../../i18n/use-format.js';
import { useMe } from '../../session/use-session.js';
import { endorse, takeChanged } from './assessment-queries.js';
import { useReviewKeys } from './use-review-keys.js';
import styles from './endorsement-panel.module.css';

/** Where a submission is on its way, and the opinion of the powiat's team: for the team to give, for others to read. */
export function EndorsementPanel({ tenant, assessment }: { tenant: string; assessment: AssessmentResponse }) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const say = useToast();
  const queryClient = useQueryClient();
  const { person } = useMe();
  const [note, setNote] = useKeptText(person.id, `opinion.${assessment.id}`);
  const [isMissing, setMissing] = useState(false);
  const area = useRef<HTMLElement>(null);
  const give = useMutation({
    mutationFn: (opinion: EndorseRequest['opinion']) =>
      endorse(tenant, assessment, { opinion, ...(note.trim() && { note: note.trim() }) }),
    onSuccess: (changed, opinion) => {
      setNote('');
      // The pressed button is about to go; the panel keeps the place for the next key.
      area.current?.focus({ preventScroll: true });
      takeChanged(queryClient, tenant, changed);
      say(t(`opinion.done.${opinion}`));
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  const { endorsement, abilities } = assessment;
  const isOpen = abilities.endorse && !give.isPending;
  const send = (opinion: EndorseRequest['opinion']) => {
    const isEmpty = opinion === 'return' && note.trim() === '';
    setMissing(isEmpty);
    if (isEmpty) return area.current?.querySelector('textarea')?.focus();
    give.mutate(opinion);
  };
  useReviewKeys(area, { a: () => send('endorse'), r: () => send('return') }, isOpen);
  if (!endorsement) return null;
  const { step, endorsedBy, endorsedAt } = endorsement;
  return (
    <section
      className={styles.panel}
      data-mine={abilities.endorse || undefined}
      aria-labelledby={`opinion-${assessment.id}`}
      ref={area}
      tabIndex={-1}
    >
      <h3 id={`opinion-${assessment.id}`}>{t('opinion.title')}</h3>
      <p className={styles.step}>
        <Icon name={step === 'endorsed' ? 'done' : step === 'waiting' ? 'team' : 'info'} />
        {step === 'endorsed' && endorsedAt
          ? t('opinion.endorsed', {
              person: endorsedBy ?? t('history.somebody'),
              when: format.instant(endorsedAt),
            })
          : t(`opinion.step.${step}`)}
      </p>
      {endorsement.note && <blockquote className={styles.note}>{endorsement.note}</blockquote>}
      {step === 'waiting' && abilities.review && <p className={styles.quiet}>{t('opinion.notYet')}</p>}
      {give.error && <ProblemNotice problem={problemOf(give.error)} />}
      {abilities.endorse && (
        <>
          <TextArea
            label={t('opinion.note')}
            hint={t('opinion.noteHint')}
            error={isMissing ? t('review.reasonMissing') : undefined}
            rows={2}
            limit={TEXT_LIMITS.returnReason}
            value={note}
            onChange={(event) => {
              setNote(event.target.value);
              setMissing(false);
            }}
          />
          <div className={styles.actions}>
            <Button
              variant="primary"
              busy={give.isPending}
              onClick={() => send('endorse')}
              aria-keyshortcuts="A"
            >
              {t('opinion.endorse')} <kbd className={styles.key}>A</kbd>
            </Button>
            <Button disabled={give.isPending} onClick={() => send('return')} aria-keyshortcuts="R">
              {t('opinion.return')} <kbd className={styles.key}>R</kbd>
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
